import type { Draft, FrozenVersion } from '../catalogue/catalogue.ts';
import { isFrozen } from '../catalogue/select-version.ts';
import { findField } from '../card/field-names.ts';

export interface CardJsonInput {
  /** The card-id. */
  readonly card: string;
  readonly content: FrozenVersion | Draft;
}

/**
 * A version or draft as JSON: what Colophon knows of it under `colophon`, then the card with its prose in its fields
 * and its keys in the order of the schema. Of faulty content there is no more than its problems.
 */
export function makeCardJson({ card: id, content }: CardJsonInput): string {
  const colophon = {
    format: 1,
    card: id,
    ...(isFrozen(content)
      ? {
          version: content.version.label,
          tag: content.tag,
          commit: content.commit,
          digest: content.digest,
          status: content.status,
          frozen: { at: content.freeze.at, by: content.freeze.by, tag: content.freeze.tag },
          changes: content.changes,
        }
      : { version: null, commit: content.revision?.commit ?? null, digest: content.digest }),
    files: content.files.map(({ path, size, sha256 }) => ({ path, size, sha256 })),
  };
  return `${JSON.stringify({ colophon, ...describeContent(content) }, null, 2)}\n`;
}

function describeContent({ content: held }: FrozenVersion | Draft): object {
  const content = held.read();
  if (content.kind === 'faulty') return { problems: content.problems };
  const { card, language } = content.valid;
  return { schema: 1, language, ...(orderKeys(card, []) as object) };
}

/** Puts the keys of every object that the schema describes in its order; those that the author named stay as written. */
function orderKeys(value: unknown, path: readonly string[]): unknown {
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
