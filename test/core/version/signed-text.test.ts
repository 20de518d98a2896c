import { expect, it } from 'vitest';
import { appendEntry, stringifyEntry } from '../../../src/core/version/stringify-entry.ts';
import { parseLedger } from '../../../src/core/version/parse-ledger.ts';
import { makeSignedText } from '../../../src/core/version/signed-text.ts';
import type { StatusEntry } from '../../../src/core/version/ledger-entry.ts';

const digest = `h1:${'A'.repeat(43)}=`;
const entry: StatusEntry = {
  status: 'v1',
  from: 'Draft',
  to: 'PendingReview',
  digest,
  at: '2026-03-02T09:00:00Z',
  by: 'A <a@example.org>',
  note: 'One\n  signature: two\n\nthree',
};
const signature = '-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n';

it('a signature covers the card, the digest and the entry’s own lines, wherever the entry stands', () => {
  const signed = appendEntry('', { ...entry, signature });
  const ledger = parseLedger(new TextEncoder().encode(appendEntry(signed, entry)), 'loan', 'ledger.yaml');
  expect(ledger.problems).toEqual([]);
  expect(ledger.entryTexts).toEqual([signed, stringifyEntry(entry)]);
  const expected = `loan ${digest}\n${stringifyEntry(entry)}`;
  for (const text of ledger.entryTexts) expect(makeSignedText('loan', digest, text)).toBe(expected);
});
