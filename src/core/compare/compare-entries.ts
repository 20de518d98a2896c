import type { Json } from '../problem/problem.ts';
import { isRecord } from '../text/is-record.ts';
import type { Change, NamedField } from './change.ts';
import { compareFields } from './compare-fields.ts';
import { entryName, namingFields } from './entry-names.ts';
import { entryPlace, placeOf, type FieldPlace } from './field-place.ts';
import { isNothing } from './is-nothing.ts';
import { matchEntries } from './match-entries.ts';

type List = readonly unknown[];

/** What differs between two lists, in the order of the new one; what is gone comes last. */
export function compareEntries(before: List, after: List, place: FieldPlace): Change[] {
  const { pairs, removed, added } = matchEntries(place.key, before, after);
  const matched = new Map(pairs.map((pair) => [pair[1], pair]));
  const gone = new Set(removed);
  const isNew = new Set(added);
  return [
    ...after.flatMap((entry, index) => {
      const pair = matched.get(index);
      if (pair) return comparePair(before[pair[0]], entry, pair, place);
      return isNew.has(index) ? [describeEntry(undefined, entry, index, place)] : [];
    }),
    ...before.flatMap((entry, index) =>
      gone.has(index) ? [describeEntry(entry, undefined, index, place)] : [],
    ),
  ];
}

function comparePair(
  before: unknown,
  after: unknown,
  pair: readonly [before: number, after: number],
  place: FieldPlace,
): Change[] {
  if (!isRecord(before) || !isRecord(after)) return [];
  const [was, is] = [entryName(place.key, before), entryName(place.key, after)];
  const isSameType = place.key.endsWith('.metric_data') && before['type'] === after['type'];
  const type = isSameType ? String(after['type']) : undefined;
  const inner = entryPlace(place, { before: was, after: is }, pair, type);
  const names = namedFields(before, after, place);
  const renamed: Change[] =
    was === is
      ? []
      : [
          {
            ...placeOf(inner, { before: true, after: true }),
            kind: 'name',
            before: inner.oldPath,
            after: inner.path,
            names,
          },
        ];
  const isName = new Set(was === is ? [] : names.map(({ field }) => field));
  return [
    ...renamed,
    ...compareFields(before, after, inner).filter(
      ({ path }) => !(path.length === inner.path.length + 1 && isName.has(String(path.at(-1)))),
    ),
  ];
}

/** The fields that make the name of an entry, where they differ. */
export function namedFields(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  { key }: Pick<FieldPlace, 'key'>,
): NamedField[] {
  return namingFields(key)
    .map((field) => ({
      field,
      before: textOf(before[field]),
      after: textOf(after[field]),
    }))
    .filter((named) => named.before !== named.after);
}

const textOf = (value: unknown): string | undefined => (isNothing(value) ? undefined : String(value));

function describeEntry(before: unknown, after: unknown, index: number, place: FieldPlace): Change {
  const has = { before: before !== undefined, after: after !== undefined };
  const name = entryName(place.key, after ?? before);
  const inner = entryPlace(place, { before: name, after: name }, [index, index], undefined);
  const { beforeWithin, afterWithin } = place;
  return {
    ...placeOf({ ...inner, beforeWithin, afterWithin }, has),
    kind: 'entry',
    before: before as Json | undefined,
    after: after as Json | undefined,
  };
}
