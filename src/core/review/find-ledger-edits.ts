import type { Problem } from '../problem/problem.ts';
import { decodeUtf8 } from '../text/decode-utf8.ts';
import { compareLedgers, type LedgerChange } from '../verify/compare-ledgers.ts';
import { isAppended } from '../verify/is-appended.ts';
import { nameEntry, splitLedger } from '../verify/split-ledger.ts';
import { reviewProblem } from './review-problems.ts';

export interface LedgerSides {
  readonly card: string;
  /** Of `ledger.yaml`, from the repository's root. */
  readonly file: string;
  /** The commit that `before` is from. */
  readonly mergeBase: string;
  /** Undefined where there was none. */
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array | undefined;
}

/** What a branch does to a ledger beyond appending to it. */
export function findLedgerEdits({ card, file, mergeBase, before, after }: LedgerSides): Problem[] {
  if (!before || (after && isAppended(before, after))) return [];
  const old = decodeUtf8(before).text;
  const entries = splitLedger(old);
  if (!after)
    return entries.length === 0
      ? []
      : [
          reviewProblem(
            'review/ledger-removed',
            { entries: entries.length, mergeBase, file },
            { card, file },
          ),
        ];
  const now = decodeUtf8(after).text;
  return compareLedgers(old, now).map((change) => {
    const version = /^ *- +(?:freeze|status): *["']?(v[\w.-]{1,99})/.exec(change.entry)?.[1];
    const where = {
      card,
      ...(version !== undefined && { version }),
      file,
      line: lineOf(change, entries, now),
    };
    const entry = change.entry === '' ? 'text beside the entries' : nameEntry(change.entry);
    return reviewProblem(`review/ledger-${change.kind}`, { entry, mergeBase, file }, where);
  });
}

/** Where the entry stands now; of one that is gone, where it stood among the others. */
function lineOf({ kind, entry }: LedgerChange, old: readonly string[], now: string): number {
  const isThere = kind === 'inserted' || kind === 'reordered';
  const present = splitLedger(now);
  const index = isThere ? present.indexOf(entry) : Math.min(old.indexOf(entry), present.length - 1);
  let place = 0;
  for (const one of present.slice(0, Math.max(0, index) + 1)) place = now.indexOf(one, place);
  return now.slice(0, Math.max(0, place)).split('\n').length;
}
