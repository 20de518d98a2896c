import type { Problem } from '../core/problem/problem.ts';

/** What a command found, for a formatter. */
export interface Report {
  /** Sorted. */
  readonly problems: readonly Problem[];
  /** The texts of the files that problems are placed in, as far as they are at hand; for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  /** More that the command tells machines, beside the problems. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

export const reportFormats = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof reportFormats)[number];
