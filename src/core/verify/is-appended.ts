/**
 * Whether a ledger only goes on from another with entries of its own, as far as a look at the bytes tells: the other's
 * entries and their order are then untouched. Where this says no, the entries have to be compared.
 */
export function isAppended(before: Uint8Array, after: Uint8Array): boolean {
  if (before.length === 0) return true;
  const isWhole = startsEntry(before, 0) && before.at(-1) === lineEnd;
  const isNext = after.length === before.length || startsEntry(after, before.length);
  return isWhole && isNext && isBeginning(before, after);
}

function isBeginning(before: Uint8Array, after: Uint8Array): boolean {
  for (let place = 0; place < before.length; place += 1) if (before[place] !== after[place]) return false;
  return true;
}

const [lineEnd, dash, space] = [0x0a, 0x2d, 0x20];

/** An entry at the margin: the first one decides how far all are indented. */
const startsEntry = (ledger: Uint8Array, offset: number): boolean =>
  ledger[offset] === dash && ledger[offset + 1] === space;
