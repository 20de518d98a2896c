import { isRecord } from '../text/is-record.ts';
import { sameJson } from '../text/same-json.ts';

/** One step from a value to another: the value at a path is set, put in before what is there, or taken out. */
export interface JsonEdit {
  readonly path: readonly (string | number)[];
  readonly kind: 'set' | 'insert' | 'remove';
  readonly value?: unknown;
}

/** The least that makes one value of JSON into another, to be done in this order. The order of keys means nothing. */
export function diffJson(from: unknown, to: unknown, path: JsonEdit['path'] = []): JsonEdit[] {
  if (sameJson(from, to)) return [];
  if (isRecord(from) && isRecord(to)) return diffRecords(from, to, path);
  if (Array.isArray(from) && Array.isArray(to)) return diffLists(from, to, path);
  return [{ path, kind: 'set', value: to }];
}

function diffRecords(
  from: Record<string, unknown>,
  to: Record<string, unknown>,
  path: JsonEdit['path'],
): JsonEdit[] {
  const gone = Object.keys(from).filter((key) => !Object.hasOwn(to, key));
  return [
    ...gone.map((key): JsonEdit => ({ path: [...path, key], kind: 'remove' })),
    ...Object.entries(to).flatMap(([key, value]): JsonEdit[] =>
      Object.hasOwn(from, key)
        ? diffJson(from[key], value, [...path, key])
        : [{ path: [...path, key], kind: 'set', value }],
    ),
  ];
}

/** Entries at both ends that are the same stay; between them, entries are changed in their order, then put in or taken out. */
function diffLists(from: readonly unknown[], to: readonly unknown[], path: JsonEdit['path']): JsonEdit[] {
  const shortest = Math.min(from.length, to.length);
  let start = 0;
  while (start < shortest && sameJson(from[start], to[start])) start += 1;
  let end = 0;
  while (end < shortest - start && sameJson(from.at(-1 - end), to.at(-1 - end))) end += 1;
  const common = Math.min(from.length, to.length) - end;
  const edits: JsonEdit[] = [];
  for (let at = start; at < common; at += 1) edits.push(...diffJson(from[at], to[at], [...path, at]));
  for (let at = from.length - end - 1; at >= common; at -= 1)
    edits.push({ path: [...path, at], kind: 'remove' });
  for (let at = common; at < to.length - end; at += 1)
    edits.push({ path: [...path, at], kind: 'insert', value: to[at] });
  return edits;
}
