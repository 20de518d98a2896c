import type { Problem, Subject } from '../problem/problem.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { parseLedger } from './parse-ledger.ts';
import { stringifyEntry } from './stringify-entry.ts';
import { versionProblem } from './version-problems.ts';

/** What stands against an entry before it is written: that a ledger with it could not be read, or would be read as saying something else. */
export function checkEntry(entry: LedgerEntry, subject: Subject): Problem[] {
  const bytes = new TextEncoder().encode(stringifyEntry(entry));
  const { entries, problems } = parseLedger(bytes, subject.card ?? '', 'ledger.yaml');
  const reasons = problems.map(({ message }) => message.replace(' of entry 1”', '”'));
  const [read] = entries;
  if (reasons.length === 0 && JSON.stringify(read) !== JSON.stringify(entry))
    reasons.push('it has characters that a ledger does not keep.');
  return reasons.map((reason) => versionProblem('ledger/unfit-entry', { reason }, subject));
}
