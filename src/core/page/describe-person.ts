import { signerOf } from '../catalogue/card-signatures.ts';
import type { CardOutline } from '../catalogue/catalogue.ts';
import type { LedgerEntry } from '../version/ledger-entry.ts';
import { splitPerson } from './split-person.ts';
import type { Words } from './words/en.ts';

/** `Signed by aiko@example.org (Aiko Tanaka)` where that is proved, else `Recorded by Aiko Tanaka`. */
export function describePerson(card: CardOutline, entry: LedgerEntry, words: Words): string {
  const { name } = splitPerson(entry.by);
  const signer = signerOf(card, entry);
  if (signer === undefined) return words.recordedBy(name);
  return words.signedBy(signer.includes(name) ? signer : `${signer} (${name})`);
}
