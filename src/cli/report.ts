import type { Problem } from '../core/problem/problem.ts';
import type { Note } from '../core/review/note.ts';

/** What a command found, for a formatter. */
export interface Report {
  /** Sorted. */
  readonly problems: readonly Problem[];
  /** What is no fault and yet to be looked at, heaviest first: only annotations and reports for tools have it. */
  readonly notes?: readonly Note[];
  /** The texts of the files that problems are placed in, as far as they are at hand; for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  /** More that the command tells machines, beside the problems. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** Of commands that do something, and tell what. */
export const plainFormats = ['text', 'json', 'github'] as const;
/** Of commands that look for problems: for people, for programs, and for the tools that show findings. */
export const reportFormats = [...plainFormats, 'sarif', 'junit', 'gitlab'] as const;
export type ReportFormat = (typeof reportFormats)[number];
