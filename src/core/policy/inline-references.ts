import { isRecord } from '../text/is-record.ts';

/**
 * A schema with each `$ref` to its own `$defs` replaced by what it refers to, so that an error's path tells all
 * that it stands in. Only for a schema whose references were found to end: see `compileCustomDetails`.
 */
export function inlineReferences(schema: object | boolean): object | boolean {
  if (!isRecord(schema)) return schema;
  const definitions = [schema['$defs'], schema['definitions']].filter(isRecord);
  const resolve = (reference: string): unknown => {
    const name = reference.slice(reference.lastIndexOf('/') + 1);
    return definitions.find((holder) => Object.hasOwn(holder, name))?.[name];
  };
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (!isRecord(node)) return node;
    const kept = Object.entries(node).filter(([key]) => !['$ref', '$defs', 'definitions'].includes(key));
    const visited: Record<string, unknown> = Object.fromEntries(
      kept.map(([key, value]) => [key, visit(value)]),
    );
    const reference = Object.hasOwn(node, '$ref') ? node['$ref'] : undefined;
    if (typeof reference !== 'string') return visited;
    const target = visit(resolve(reference));
    if (kept.length === 0) return target;
    const others = Array.isArray(visited['allOf']) ? (visited['allOf'] as unknown[]) : [];
    return { ...visited, allOf: [...others, target] };
  };
  return visit(schema) as object | boolean;
}
