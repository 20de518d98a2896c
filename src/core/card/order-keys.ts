import { findField } from './field-names.ts';

/** Puts the keys of every object that the schema describes in its order; those that the author named stay as written. */
export function orderKeys(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value))
    return value.map((entry, place) => orderKeys(entry, metricPath(path, entry) ?? [...path, String(place)]));
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  const known = Object.keys(findField(path)?.properties ?? {}).filter((key) => Object.hasOwn(fields, key));
  const others = Object.keys(fields).filter((key) => !known.includes(key));
  return Object.fromEntries(
    [...known, ...others].map((key) => [key, orderKeys(fields[key], below(path, key))]),
  );
}

/** A path of the schema names `properties`; one of the card does not. */
const below = (path: readonly string[], key: string): readonly string[] =>
  path[0] === '$defs' ? [...path, 'properties', key] : [...path, key];

const metricKinds: Readonly<Record<string, string>> = {
  number: 'numberMetric',
  string: 'stringMetric',
  boolean: 'booleanMetric',
  linear_graph: 'linearGraphMetric',
  bar_chart: 'barChartMetric',
  matrix: 'matrixMetric',
};

/** A metric's schema hangs on its type. */
function metricPath(path: readonly string[], entry: unknown): readonly string[] | undefined {
  if (path.at(-1) !== 'metric_data' || typeof entry !== 'object' || entry === null || !('type' in entry))
    return undefined;
  const kind = metricKinds[String(entry.type)];
  return kind === undefined ? undefined : ['$defs', kind];
}
