import type { Reading } from '../reading.ts';

/** A reading that leaves fields alone which are told elsewhere: what would go there is `repeated`. */
export function guardReading(reading: Reading, claimed: ReadonlySet<string>): Reading {
  if (claimed.size === 0) return reading;
  const isClaimed = (to: string): boolean => {
    for (let end = to.length; end > 0; end = to.lastIndexOf('/', end - 1))
      if (claimed.has(to.slice(0, end))) return true;
    return false;
  };
  const refuse = (from: string): boolean => {
    reading.lose(from, 'repeated');
    return false;
  };
  return {
    ...reading,
    take: (from, to, convert) => (isClaimed(to) ? refuse(from) : reading.take(from, to, convert)),
    put: (to, value) => !isClaimed(to) && reading.put(to, value),
    note: (from, to, how) => (isClaimed(to) ? void refuse(from) : reading.note(from, to, how)),
    noteMade: (from, to) => (isClaimed(to) ? void refuse(from) : reading.noteMade(from, to)),
  };
}
