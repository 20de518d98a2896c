import type { StatusEntry } from './ledger-entry.ts';

/** Whether a change of status sends a version back from its review. */
export const isRejection = ({ from, to }: Pick<StatusEntry, 'from' | 'to'>): boolean =>
  from === 'PendingReview' && to === 'Draft';

/** The change that rejected a version, where nothing came after it. */
export function rejectionOf(changes: readonly StatusEntry[]): StatusEntry | undefined {
  const last = changes.at(-1);
  return last && isRejection(last) ? last : undefined;
}
