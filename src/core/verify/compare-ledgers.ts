import { splitLedger } from './split-ledger.ts';

/** One entry that is not where, or what, it was. */
export interface LedgerChange {
  readonly kind: 'edited' | 'removed-entry' | 'reordered' | 'inserted';
  /** As it stood before; where it was inserted, as it stands now. */
  readonly entry: string;
}

/**
 * What a commit with one parent does to a ledger beyond appending: the old text begins the new one, and what follows
 * is entries of its own. Lines that go on with the last entry would change it.
 */
export function compareLedgers(before: string, after: string): LedgerChange[] {
  const [old, now] = [splitLedger(before), splitLedger(after)];
  const changes = compareEntries(old, now);
  // Where there was no entry yet, none was touched.
  if (changes.length > 0 || old.length === 0 || after.startsWith(before)) return changes;
  return [{ kind: 'edited', entry: '' }];
}

function compareEntries(old: readonly string[], now: readonly string[]): LedgerChange[] {
  const [known, present] = [new Set(old), new Set(now)];
  const changes: LedgerChange[] = [];
  let next = 0;
  for (const [place, entry] of old.entries()) {
    while (next < now.length && now[next] !== entry && isNew(now[next]) && present.has(entry))
      changes.push({ kind: 'inserted', entry: now[next++] ?? '' });
    const here = now[next];
    if (here === entry) next += 1;
    else if (present.has(entry)) changes.push({ kind: 'reordered', entry });
    else if (isNew(here) && place < now.length) {
      changes.push({ kind: 'edited', entry });
      next += 1;
    } else changes.push({ kind: 'removed-entry', entry });
  }
  return keepCause(changes);

  function isNew(entry: string | undefined): boolean {
    return entry !== undefined && !known.has(entry);
  }
}

/** An entry that goes missing shifts what follows: that is no second change. */
const keepCause = (changes: LedgerChange[]): LedgerChange[] =>
  changes.some(({ kind }) => kind !== 'reordered')
    ? changes.filter(({ kind }) => kind !== 'reordered')
    : changes.slice(0, 1);

/** What a merge does to the entries of its parents: each one's stay unchanged and in their order, and none comes from nowhere. */
export function compareMerge(parents: readonly string[], after: string): LedgerChange[] {
  const now = splitLedger(after);
  const present = new Set(now);
  const sides = parents.map(splitLedger);
  const sources = new Set(sides.flat());
  const inserted = now.filter((entry) => !sources.has(entry));
  const lost = [...sources].filter((entry) => !present.has(entry));
  const changes: LedgerChange[] = [
    ...lost.map((entry, place): LedgerChange => ({
      kind: place < inserted.length ? 'edited' : 'removed-entry',
      entry,
    })),
    ...inserted.slice(lost.length).map((entry): LedgerChange => ({ kind: 'inserted', entry })),
  ];
  if (changes.length > 0) return changes;
  const agreeing = sides.filter((side) => findMoved(side, now) === undefined);
  for (const side of sides) {
    const moved = findMoved(side, now);
    // Where the parents are at odds on the order, no merge can keep both.
    if (moved !== undefined && !agreeing.some((other) => areAtOdds(side, other)))
      return [{ kind: 'reordered', entry: moved }];
  }
  return [];
}

/** The first entry of a side that does not come in its order. */
function findMoved(side: readonly string[], now: readonly string[]): string | undefined {
  let next = 0;
  for (const entry of side) {
    const place = now.indexOf(entry, next);
    if (place < 0) return entry;
    next = place + 1;
  }
  return undefined;
}

function areAtOdds(side: readonly string[], other: readonly string[]): boolean {
  const common = new Set(other);
  return (
    findMoved(
      side.filter((entry) => common.has(entry)),
      other,
    ) !== undefined
  );
}
