import { writtenAddressOf } from '../policy/approvals.ts';
import { parseUtc } from '../text/time.ts';
import type { LedgerEntry } from '../version/ledger-entry.ts';
import { makeSignedText, signatureNamespace } from '../version/signed-text.ts';
import type { Signed } from './signature.ts';

/**
 * The signature of a ledger entry and what it covers; undefined where the entry is not signed. It covers the lines
 * before it: an entry that goes on behind it says more than was signed, and `isWhole` is false.
 */
export function splitEntry(
  cardId: string,
  entry: LedgerEntry,
  entryText: string,
): (Signed & { readonly isWhole: boolean }) | undefined {
  const { signature } = entry;
  if (signature === undefined) return undefined;
  // What an acknowledgement is about is a commit, not a version's content.
  const about = 'acknowledge' in entry ? entry.acknowledge : entry.digest;
  return {
    format: 'ssh',
    payload: new TextEncoder().encode(makeSignedText(cardId, about, entryText)),
    signature,
    namespace: signatureNamespace,
    seconds: parseUtc(entry.at),
    claimed: writtenAddressOf(entry.by),
    isWhole: Object.keys(entry).at(-1) === 'signature',
  };
}
