import type { Status } from './ledger-entry.ts';

/** What may follow each status. Nothing leaves Archived; Approved → Approved renews. */
const allowed: Readonly<Record<Status, readonly Status[]>> = {
  Draft: ['PendingReview', 'Archived'],
  PendingReview: ['Approved', 'Draft', 'Archived'],
  Approved: ['Archived', 'Approved'],
  Archived: [],
};

export const statuses = Object.keys(allowed) as readonly Status[];

export const stepsFrom = (from: Status): readonly Status[] => allowed[from];

export const isAllowedStep = (from: Status, to: Status): boolean => allowed[from].includes(to);

/** A rejection and a renewal say why. */
export const needsNote = (from: Status, to: Status): boolean =>
  (from === 'PendingReview' && to === 'Draft') || (from === 'Approved' && to === 'Approved');
