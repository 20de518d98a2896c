import { isRecord } from '../text/is-record.ts';
import type { Json } from '../problem/problem.ts';
import { canonical } from './canonical.ts';
import type { Change, Difference, SeriesDifference } from './change.ts';
import { compareEntries } from './compare-entries.ts';
import { directionOf } from './direction-of.ts';
import { fieldKind, fieldsOf, type FieldKey } from './field-kind.ts';
import { fieldPlace, placeOf, type FieldPlace } from './field-place.ts';
import { flatText } from './flat-text.ts';
import { isNothing } from './is-nothing.ts';
import { normalizeProse } from './normalize-prose.ts';

/** What differs between two records of one kind, in the schema's order; names that the author gave as they come. */
export function compareFields(before: unknown, after: unknown, place: FieldPlace): Change[] {
  const [old, young] = [asRecord(before), asRecord(after)];
  const names = new Set([...fieldsOf(place.key), ...Object.keys(young), ...Object.keys(old)]);
  return [...names].flatMap((name) =>
    compareField(own(old, name), own(young, name), fieldPlace(place, name), { old, young }),
  );
}

/** The records that hold the field, for what depends on another field of theirs. */
interface Holders {
  readonly old: Readonly<Record<string, unknown>>;
  readonly young: Readonly<Record<string, unknown>>;
}

function compareField(before: unknown, after: unknown, place: FieldPlace, holders: Holders): Change[] {
  if (isNothing(before) && isNothing(after)) return [];
  const kind = fieldKind(place.key);
  if (kind === 'record' || kind === 'names') return compareFields(before, after, place);
  // An author's own field may be a list, and may turn into one.
  if (kind === 'list' || (kind === 'any' && [before, after].every(isList)))
    return compareEntries(asList(before), asList(after), place);
  const [old, young] = [before, after].map((value) => (isNothing(value) ? undefined : value));
  const difference =
    kind === 'prose'
      ? compareProse(old, young)
      : kind === 'series'
        ? compareSeries(old, young, place)
        : kind === 'ordered'
          ? compareWhole(old, young, place.key)
          : compareScalars(old, young, place, holders);
  return difference
    ? [{ ...placeOf(place, { before: old !== undefined, after: young !== undefined }), ...difference }]
    : [];
}

function compareProse(before: unknown, after: unknown): Difference | undefined {
  if (!isText(before) || !isText(after)) throw new TypeError('Prose is text.');
  if (normalizeProse(before ?? '') === normalizeProse(after ?? '')) return undefined;
  return { kind: 'text', before, after };
}

function compareScalars(
  before: unknown,
  after: unknown,
  { key, path }: FieldPlace,
  { old, young }: Holders,
): Difference | undefined {
  if (isNumber(before) && isNumber(after)) {
    if (before === after) return undefined;
    const isMeasured = key.endsWith('.metric_data.number.value');
    const direction = isMeasured ? directionOf(before, after, old, young) : 'unknown';
    return { kind: 'number', before, after, direction };
  }
  if (!isShort(before) || !isShort(after)) return compareWhole(before, after, key);
  if (flatten(before) === flatten(after)) return undefined;
  const isOwn = key.endsWith('custom_details.*');
  return isOwn && isText(before) && isText(after) && path.length > 0
    ? compareProse(before, after)
    : { kind: 'value', before, after };
}

const compareWhole = (before: unknown, after: unknown, key: FieldKey): Difference | undefined =>
  canonical(before, key) === canonical(after, key)
    ? undefined
    : { kind: 'entry', before: before as Json | undefined, after: after as Json | undefined };

function compareSeries(before: unknown, after: unknown, { key }: FieldPlace): Difference | undefined {
  if (canonical(before, key) === canonical(after, key)) return undefined;
  const shape = key.endsWith('linear_graph.value')
    ? 'curve'
    : key.endsWith('matrix.value')
      ? 'matrix'
      : 'bars';
  return {
    kind: 'series',
    shape,
    before: before as SeriesDifference['before'],
    after: after as SeriesDifference['after'],
  };
}

const own = (record: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(record, name) ? record[name] : undefined;

const flatten = (value: string | boolean | undefined): string | boolean | undefined =>
  typeof value === 'string' ? flatText(value) : value;

const isList = (value: unknown): boolean => isNothing(value) || Array.isArray(value);
const asRecord = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const isText = (value: unknown): value is string | undefined =>
  value === undefined || typeof value === 'string';
const isNumber = (value: unknown): value is number | undefined =>
  value === undefined || typeof value === 'number';
const isShort = (value: unknown): value is string | boolean | undefined =>
  isText(value) || typeof value === 'boolean';
