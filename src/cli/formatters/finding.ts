import { createHash } from 'node:crypto';
import { showInvisible } from '../../core/text/show-invisible.ts';
import type { Problem } from '../../core/problem/problem.ts';
import type { Note } from '../../core/review/note.ts';
import type { Report } from '../report.ts';

/** A problem or a note, as tools that show findings take it. */
export interface Finding extends Omit<Note, 'title'> {
  readonly level: 'error' | 'warning' | 'note';
  /** What is wrong, and what to do; nothing hidden in it. */
  readonly message: string;
  readonly hint: string | undefined;
  /** The code's; of a problem, in the catalogue of codes. */
  readonly title: string | undefined;
  /** The same for the same finding, wherever its line went; no two of a report have one. */
  readonly fingerprint: string;
}

export function listFindings({ problems, notes = [] }: Report): readonly Finding[] {
  const seen = new Map<string, number>();
  const fingerprintOf = ({ code, card, version, file }: Note | Problem, facts: unknown): string => {
    const key = JSON.stringify([code, card, version, file, facts]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return createHash('sha256').update(`${count} ${key}`).digest('hex').slice(0, 32);
  };
  return [
    ...problems.map(({ data, severity, message, hint, ...rest }) => ({
      ...rest,
      level: severity,
      title: undefined,
      message: showInvisible(`${message} ${hint}`),
      hint: showInvisible(hint),
      fingerprint: fingerprintOf({ ...rest, severity, message, hint, data }, data),
    })),
    ...notes.map((note) => ({
      ...note,
      level: 'note' as const,
      message: showInvisible(note.message),
      hint: undefined,
      fingerprint: fingerprintOf(note, note.message),
    })),
  ];
}

/** For tools that place each finding in a file, and one is in none: that of the catalogue as a whole. */
export const fileOf = ({ file }: Finding): string => file ?? 'colophon.yaml';
