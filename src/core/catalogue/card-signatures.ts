import { hasErrors } from '../problem/problem.ts';
import type { Freeze } from '../version/commit-version.ts';
import type { LedgerEntry } from '../version/ledger-entry.ts';
import type { CardOutline } from './catalogue.ts';

/** Who signed what of a card: only good signatures by allowed signers, each by the name that its key has there. */
export interface CardSignatures {
  /** In the order of the ledger's entries. */
  readonly entries: readonly (string | undefined)[];
  /** In the order of the card's versions. */
  readonly tags: readonly (string | undefined)[];
}

/**
 * Who signed an entry of the card's ledger. A freeze is signed by its tag too, where the tag is what the ledger
 * says. Undefined where nothing was proved, and of a commit that is a version by itself.
 */
export function signerOf(
  { ledger, versions, signatures }: Pick<CardOutline, 'ledger' | 'versions' | 'signatures'>,
  entry: LedgerEntry | Freeze,
): string | undefined {
  if (!signatures) return undefined;
  const signer = signatures.entries[ledger.entries.findIndex((known) => known === entry)];
  if (!('freeze' in entry)) return signer;
  const place = versions.findIndex(({ freeze }) => freeze === entry);
  const version = versions[place];
  if (!version || hasErrors(version.problems)) return signer;
  return signatures.tags[place] ?? signer;
}
