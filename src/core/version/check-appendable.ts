import type { Problem } from '../problem/problem.ts';
import type { StatusEntry } from './ledger-entry.ts';
import { parseLedger, type ParsedLedger } from './parse-ledger.ts';
import { appendEntry } from './stringify-entry.ts';
import { versionProblem } from './version-problems.ts';

/** Of no version: only whether it is read again is asked. */
const probe: StatusEntry = {
  status: 'v1',
  from: 'Draft',
  to: 'PendingReview',
  digest: `h1:${'A'.repeat(43)}=`,
  at: '2000-01-01T00:00:00Z',
  by: 'Nobody <nobody@example.org>',
};

/**
 * Whether what is appended to a ledger's text is read as one more entry of it. It is not where the text ends in
 * something that is no entry: the mark of a document's end, an empty list in brackets, lines that are indented. What
 * is wrong with the ledger as it is, is not said again.
 */
export function checkAppendable(text: string, card: string, folder: string): readonly Problem[] {
  const file = `${folder}/ledger.yaml`;
  const parse = (written: string): ParsedLedger => parseLedger(new TextEncoder().encode(written), card, file);
  const [before, after] = [parse(text), parse(appendEntry(text, probe))];
  const isRead =
    after.entries.length === before.entries.length + 1 &&
    JSON.stringify(after.entries.slice(0, -1)) === JSON.stringify(before.entries);
  return before.problems.length > 0 || isRead
    ? []
    : [versionProblem('ledger/not-appendable', {}, { card, file })];
}
