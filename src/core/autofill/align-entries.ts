import { isRecord } from '../text/is-record.ts';
import { sameJson } from '../text/same-json.ts';

export interface AlignedEntries {
  /** Indexes before and after of what stayed or was changed. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly gone: readonly number[];
  /** The index after from which all is new. */
  readonly addedFrom: number;
}

/**
 * Finds the entries of a list again, where some were changed or taken out, and others put in at its end. A list of
 * which the order is another has each entry in the place of the one before it.
 */
export function alignEntries(before: readonly unknown[], after: readonly unknown[]): AlignedEntries {
  const pairs: [number, number][] = [];
  const gone: number[] = [];
  for (const [index, entry] of before.entries()) {
    if (pairs.length < after.length && isSameEntry(entry, after[pairs.length]))
      pairs.push([index, pairs.length]);
    else gone.push(index);
  }
  const isMoved = after.slice(pairs.length).some((entry) => before.some((one) => isSameEntry(one, entry)));
  const isOtherText = gone.length > 0 && after.slice(pairs.length).some((entry) => !isRecord(entry));
  if (!isMoved && !isOtherText) return { pairs, gone, addedFrom: pairs.length };
  const common = Math.min(before.length, after.length);
  return {
    pairs: Array.from({ length: common }, (_, index) => [index, index] as const),
    gone: before.map((_, index) => index).slice(common),
    addedFrom: common,
  };
}

function isSameEntry(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return sameJson(one, other);
  const key = ['name', 'artifact'].find((name) => Object.hasOwn(one, name));
  return key === undefined ? sameJson(one, other) : sameJson(one[key], other[key]);
}
