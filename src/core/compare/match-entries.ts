import { isRecord } from '../text/is-record.ts';
import { canonical } from './canonical.ts';
import { entryName, namingFields } from './entry-names.ts';
import { keyOfEntry, type FieldKey } from './field-kind.ts';
import { isNothing } from './is-nothing.ts';

/** Which entry of the old list is which of the new one, by index. */
export interface Matches {
  readonly pairs: readonly (readonly [before: number, after: number])[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

type List = readonly unknown[];
type Pair = [before: number, after: number];

/**
 * Matches the entries of two lists: by name; where several have one name, those that hold the same first, then in
 * their order; and what has another name by what it holds. Swapping the lists swaps the pairs.
 */
export function matchEntries(list: FieldKey, before: List, after: List): Matches {
  const pairs: Pair[] = [];
  const nameOf = (entry: unknown): string => entryName(list, entry);
  const left = pairAlike(indexes(before), indexes(after), before, after, [
    (entry) => `${nameOf(entry)}\n${canonical(entry, keyOfEntry(list, entry))}`,
    nameOf,
  ]);
  pairs.push(...left.pairs);
  const renamed = isKnownByContent(list)
    ? pairUnique(left.removed, left.added, before, after, (entry) => withoutName(list, entry))
    : left;
  pairs.push(...(renamed === left ? [] : renamed.pairs));
  const similar = holdsMetrics.test(list)
    ? pairSimilar(renamed.removed, renamed.added, before, after)
    : { ...renamed, pairs: [] };
  pairs.push(...similar.pairs);
  return {
    pairs: pairs.toSorted(([, a], [, b]) => a - b),
    removed: similar.removed,
    added: similar.added,
  };
}

const indexes = (list: List): number[] => list.map((_, index) => index);

const holdsMetrics = /(?:^|\.)(?:evaluation_details|metric_groups)$/;

const isKnownByContent = (list: FieldKey): boolean =>
  /(?:metric_data|metric_groups|evaluation_details)$/.test(list);

interface Left {
  readonly pairs: Pair[];
  readonly removed: number[];
  readonly added: number[];
}

/** Pairs what has the same key, key after key; of several the first with the first. */
function pairAlike(
  removed: number[],
  added: number[],
  before: List,
  after: List,
  keys: readonly ((entry: unknown) => string)[],
): Left {
  const pairs: Pair[] = [];
  for (const keyOf of keys) {
    const waiting = groupBy(added, (index) => keyOf(after[index]));
    const taken = new Set<number>();
    removed = removed.filter((index) => {
      const found = waiting.get(keyOf(before[index]))?.shift();
      if (found === undefined) return true;
      taken.add(found);
      pairs.push([index, found]);
      return false;
    });
    added = added.filter((index) => !taken.has(index));
  }
  return { pairs, removed, added };
}

/** Pairs what has a key that no other entry of either list has. */
function pairUnique(
  removed: readonly number[],
  added: readonly number[],
  before: List,
  after: List,
  keyOf: (entry: unknown) => string | undefined,
): Left {
  const old = groupBy(removed, (index) => keyOf(before[index]) ?? '');
  const young = groupBy(added, (index) => keyOf(after[index]) ?? '');
  const pairs: Pair[] = [];
  for (const [key, [index, ...others]] of old) {
    const [found, ...more] = young.get(key) ?? [];
    if (key === '' || index === undefined || found === undefined || others.length + more.length > 0) continue;
    pairs.push([index, found]);
  }
  return without(removed, added, pairs);
}

/** What an entry holds beside its name; undefined where that is too little to be known by. */
function withoutName(list: FieldKey, entry: unknown): string | undefined {
  if (!isRecord(entry)) return undefined;
  const names = new Set(namingFields(list));
  const rest = Object.fromEntries(Object.entries(entry).filter(([field]) => !names.has(field)));
  const isTelling = Object.entries(rest).some(([field, value]) => field !== 'type' && !isNothing(value));
  return isTelling ? canonical(rest, keyOfEntry(list, entry)) : undefined;
}

const mostCompared = 300;

/** Pairs evaluations, or groups, that hold metrics of the same names, those with most in common first. */
function pairSimilar(removed: readonly number[], added: readonly number[], before: List, after: List): Left {
  if (removed.length * added.length === 0 || removed.length + added.length > mostCompared)
    return { pairs: [], removed: [...removed], added: [...added] };
  const young = added.map((index) => ({ index, names: metricNames(after[index]) }));
  const candidates = removed.flatMap((old) => {
    const names = metricNames(before[old]);
    return young.map((other) => ({
      pair: [old, other.index] as Pair,
      shared: [...names].filter((name) => other.names.has(name)).length,
      size: Math.max(names.size, other.names.size),
    }));
  });
  const pairs: Pair[] = [];
  const [oldTaken, newTaken] = [new Set<number>(), new Set<number>()];
  for (const { pair } of candidates
    .filter(({ shared, size }) => shared * 2 >= size && shared > 0)
    .toSorted((a, b) => b.shared / b.size - a.shared / a.size || distance(a.pair) - distance(b.pair))) {
    if (oldTaken.has(pair[0]) || newTaken.has(pair[1])) continue;
    oldTaken.add(pair[0]);
    newTaken.add(pair[1]);
    pairs.push(pair);
  }
  return without(removed, added, pairs);
}

/** The same for a pair and its mirror image. */
const distance = ([before, after]: Pair): number => Math.abs(before - after) * 1e6 + before + after;

function metricNames(entry: unknown): Set<string> {
  const names = new Set<string>();
  const collect = (value: unknown): void => {
    if (!isRecord(value)) return;
    for (const group of Array.isArray(value['metric_groups']) ? (value['metric_groups'] as unknown[]) : [])
      collect(group);
    for (const metric of Array.isArray(value['metric_data']) ? (value['metric_data'] as unknown[]) : [])
      names.add(entryName('.metric_data', metric));
  };
  collect(entry);
  return names;
}

function without(removed: readonly number[], added: readonly number[], pairs: Pair[]): Left {
  const [old, young] = [new Set(pairs.map(([index]) => index)), new Set(pairs.map(([, index]) => index))];
  return {
    pairs,
    removed: removed.filter((index) => !old.has(index)),
    added: added.filter((index) => !young.has(index)),
  };
}

function groupBy(list: readonly number[], keyOf: (index: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const index of list) {
    const key = keyOf(index);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}
