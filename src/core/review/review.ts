import type { WeighedChange, Weight } from '../compare/weighed-change.ts';
import type { Location, Problem } from '../problem/problem.ts';
import type { LedgerEntry } from '../version/ledger-entry.ts';

/** What a branch means for the models: each card at the merge base against the head. */
export interface Review {
  /** Commits: the base branch's tip, which judges; the merge base, which is compared; the head. */
  readonly base: string;
  readonly mergeBase: string;
  readonly head: string;
  /** Only cards that the branch touches; heaviest first, then by card-id. */
  readonly cards: readonly CardReview[];
  /** All that is wrong or must be looked at, of every card and of the whole: sorted, each once. */
  readonly problems: readonly Problem[];
}

/** Faulty: a rule stands against it, and its fields can be read; unreadable: they cannot. */
export type SideState = 'valid' | 'faulty' | 'unreadable' | 'absent';

export interface CardReview {
  readonly id: string;
  /** From the repository's root. */
  readonly folder: string;
  /** The model's name at the head, else at the merge base, else the card-id. */
  readonly name: string;
  readonly what: 'added' | 'removed' | 'changed';
  /** What a side is; there are no changes by field where one is unreadable. */
  readonly before: SideState;
  readonly after: SideState;
  /** Of the heaviest change; undefined where nothing that is frozen changed. */
  readonly weight: Weight | undefined;
  /** Heaviest first, then in the order of the card. */
  readonly changes: readonly LocatedChange[];
  /** The entries that the branch appends to the ledger, oldest first. */
  readonly entries: readonly LedgerEntry[];
  /** The newest version that the head's ledger names: `v3`. */
  readonly newest: string | undefined;
  /** The label that the next version would have by the weight of what differs from the newest: `v1.3.0`. */
  readonly proposed: string | undefined;
}

/** A change, and where to see it. */
export type LocatedChange = WeighedChange & {
  /** In the head's `card.md`, in the base's for what is gone, or the file itself. */
  readonly location: Location;
};
