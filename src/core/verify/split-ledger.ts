/**
 * The entries of a ledger as they stand in its text, without the empty lines and comments behind them. A plain cut at the lines
 * where a list item begins: a ledger that was valid once need not be so any more.
 */
export function splitLedger(written: string): string[] {
  const text = written.replace(/^\ufeff/, '');
  const indent = /^( *)- /m.exec(text)?.[1];
  if (indent === undefined) return emptyLedger.test(text) ? [] : [trimEntry(text)];
  const starts = [...text.matchAll(new RegExp(`^${indent}- `, 'gm'))].map(({ index }) => index);
  return starts.map((start, place) => trimEntry(text.slice(start, starts[place + 1] ?? text.length)));
}

/** Nothing but comments, the marks of a document, and an empty list. */
const emptyLedger = /^(?:(?:---|\.\.\.|\[\]|null|~)?[ \t]*(?:#[^\n]*)?\r?(?:\n|$))*$/;

const trimEntry = (text: string): string => text.replace(/(?:\r?\n(?:#[^\n]*)?)+$/, '');

/** What an entry is about, in a few words: `the freeze of v3`. */
export function nameEntry(entry: string): string {
  const [, kind, subject] =
    /^ *- +["']?(freeze|status|acknowledge)["']?: *["']?([\w.-]{1,100})/.exec(entry) ?? [];
  if (kind === undefined || subject === undefined) return 'text that is no entry';
  if (kind === 'freeze') return `the freeze of ${subject}`;
  if (kind === 'acknowledge') return `the acknowledgement of ${subject}`;
  const to = /^ +to: *["']?(\w{1,20})/m.exec(entry)?.[1];
  return to === undefined ? `a status of ${subject}` : `the status ${to} of ${subject}`;
}
