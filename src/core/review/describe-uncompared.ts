import type { CardReview } from './review.ts';

/** Why a card has no changes by field, for a list of facts; undefined where its sides could be compared. */
export function describeUncompared({
  before,
  after,
}: Pick<CardReview, 'before' | 'after'>): string | undefined {
  if (after === 'unreadable') return 'not compared: it cannot be read';
  return before === 'unreadable' ? 'not compared: it could not be read before' : undefined;
}
