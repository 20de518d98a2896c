import { excerpt } from '../../text/excerpt.ts';
import type { LedgerEntry } from '../../version/ledger-entry.ts';
import { inertText } from './inert-text.ts';

/** An entry in words: `v3 PendingReview → Approved by Ada, 2026-03-01: “All points are met.”`. `show` makes a stranger's text harmless where it is shown. */
export function describeLedgerEntry(entry: LedgerEntry, show: Show = showInert): string {
  const note = 'note' in entry && entry.note !== undefined ? `: “${show(entry.note, longestNote)}”` : '';
  return `${describeKind(entry, show)} by ${show(nameOf(entry.by))}, ${show(entry.at.slice(0, 10))}${note}`;
}

const longestNote = 200;

/** At most so many characters of it. */
type Show = (text: string, longest?: number) => string;

function describeKind(entry: LedgerEntry, show: Show): string {
  if ('freeze' in entry) return `${show(entry.freeze)} frozen`;
  if ('status' in entry) return `${show(entry.status)} ${show(entry.from)} → ${show(entry.to)}`;
  return `${show(entry.acknowledge.slice(0, 10))} acknowledged`;
}

/** Without the address: it is in the ledger. */
const nameOf = (person: string): string => person.replace(/\s*<[^>]*>$/, '');

const showInert: Show = (text, longest = 60) => inertText(excerpt(text, longest));
