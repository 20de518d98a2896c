import type { CardReview } from './review.ts';

/** Why a card has no changes by field, for a list of facts; undefined where its sides could be compared. */
export function describeUncompared({
  before,
  after,
}: Pick<CardReview, 'before' | 'after'>): string | undefined {
  if (after === 'faulty') return 'not compared: it has errors';
  return before === 'faulty' ? 'not compared: it had errors before' : undefined;
}
