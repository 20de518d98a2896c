import { isRecord } from '../text/is-record.ts';
import { sameJson } from '../text/same-json.ts';
import { listHunks } from './list-hunks.ts';

/** A run of entries of a list that are not the same any more. */
export interface ListChange {
  /** Index of the first entry that went, or of the one before which others came. */
  readonly at: number;
  readonly gone: readonly number[];
  /** `from` is the entry that it was, in this run or in another. */
  readonly come: readonly { readonly value: unknown; readonly from: number | undefined }[];
}

/** Tells the entries that moved or have another value from those that went and those that are new. */
export function matchMoved(before: readonly unknown[], after: readonly unknown[]): readonly ListChange[] {
  const changes = listChanges(before, after);
  const rest = new Set(changes.flatMap(({ gone }) => gone));
  const origin = new Map<number, number>();
  const match = (come: number, gone: number): void => {
    origin.set(come, gone);
    rest.delete(gone);
  };
  for (const keyOf of [exactly, withoutValue]) {
    const places = new Map<string, number[]>();
    // From the end, so that the first is the last of its list.
    for (const index of [...rest].reverse()) {
      const list = places.get(keyOf(before[index]));
      if (list) list.push(index);
      else places.set(keyOf(before[index]), [index]);
    }
    for (const index of changes.flatMap(({ come }) => come)) {
      const found = origin.has(index) ? undefined : places.get(keyOf(after[index]))?.pop();
      if (found !== undefined) match(index, found);
    }
  }
  for (const { gone, come } of changes) {
    const left = gone.filter((index) => rest.has(index));
    for (const [place, index] of come.filter((one) => !origin.has(one)).entries()) {
      const found = left[place];
      if (found !== undefined) match(index, found);
    }
  }
  return changes.map(({ at, gone, come }) => ({
    at,
    gone,
    come: come.map((index) => ({ value: after[index], from: origin.get(index) })),
  }));
}

function listChanges(
  before: readonly unknown[],
  after: readonly unknown[],
): { at: number; gone: number[]; come: number[] }[] {
  let [left, right] = [0, 0];
  return listHunks(before, after).flatMap(([gone, come]) => {
    const [at, to] = [left, right];
    left += gone.length;
    right += come.length;
    const isSame = sameJson(gone, come);
    return isSame
      ? []
      : [{ at, gone: gone.map((_, index) => at + index), come: come.map((_, index) => to + index) }];
  });
}

const exactly = (entry: unknown): string => JSON.stringify(entry) ?? '';

/** By what names it an entry is known again whose number, or whose list of metrics, is another. */
const withoutValue = (entry: unknown): string =>
  isRecord(entry) ? exactly({ ...entry, value: undefined, metrics: undefined }) : exactly(entry);
