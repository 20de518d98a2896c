/**
 * The figures under a name: of an object each by its key, of a list each by its place, `eval_PER/f1`, `eval_iou/0`. Of
 * neither, the value itself. What was parsed has a bounded depth.
 */
export function listFigures(name: string, value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[name, value]];
  return Object.entries(value).flatMap(([key, part]) => listFigures(`${name}/${key}`, part));
}
