import type { TagText } from './stringify-tag.ts';

type Person = TagText['by'];

/** What is read of a tag object. */
export interface ParsedTag {
  /** Undefined where the tag does not say, or says it as no ledger can hold it. */
  readonly by: Person | undefined;
  /** What `colophon freeze` writes into the message; undefined in a tag made otherwise. */
  readonly digest: string | undefined;
  readonly isSigned: boolean;
}

/** Parses the text of a tag object. */
export function parseTag(text: string): ParsedTag {
  const end = text.indexOf('\n\n');
  const head = end < 0 ? text : text.slice(0, end);
  const [message = '', signature] = text
    .slice(head.length)
    .split(/^(?=-----BEGIN (?:PGP|SSH) SIGNATURE-----$|-----BEGIN SIGNED MESSAGE-----$)/m);
  return {
    by: parsePerson(head, 'tagger'),
    digest: /^Digest: (h1:[A-Za-z0-9+/]{43}=)$/m.exec(message)?.[1],
    isSigned: signature !== undefined,
  };
}

/** Who committed, and when, from the text of a commit object. */
export const parseCommitter = (text: string): Person | undefined =>
  parsePerson(text.split('\n\n', 1)[0] ?? '', 'committer');

/** The last second that four digits of a year can name. */
const lastSecond = 253_402_300_799;
const maximumLength = 450;

function parsePerson(head: string, role: 'tagger' | 'committer'): Person | undefined {
  const line = new RegExp(`^${role} ([^<>\\n]*)<([^<>\\n]*)> (\\d{1,12}) ([+-]\\d{4})$`, 'm').exec(head);
  const [, name = '', email = '', written, offset = '+0000'] = line ?? [];
  const seconds = Number(written);
  if (!line || seconds > lastSecond || name.length + email.length > maximumLength) return undefined;
  return { name: name.trim(), email: email.trim(), seconds, offset };
}
