import type { Subject } from '../problem/problem.ts';

/** Something to look at that is no fault, with its place: what annotations and reports for tools show beside problems. */
export interface Note extends Subject {
  /** Permanent: `review/major-change`. */
  readonly code: string;
  /** A few words, for lists of codes. */
  readonly title: string;
  readonly message: string;
}
