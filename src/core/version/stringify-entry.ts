import { stringify } from 'yaml';
import type { LedgerEntry } from './ledger-entry.ts';

/** An entry as it is appended to `ledger.yaml`: a list item that ends with a newline. */
export const stringifyEntry = (entry: LedgerEntry): string =>
  stringify([entry], { lineWidth: 0, version: '1.2' });

/** The ledger's text with an entry after its last one. What was there stays as it is, byte for byte. */
export function appendEntry(ledger: string, entry: LedgerEntry): string {
  const separator = ledger === '' || ledger.endsWith('\n') ? '' : '\n';
  return `${ledger}${separator}${stringifyEntry(entry)}`;
}
