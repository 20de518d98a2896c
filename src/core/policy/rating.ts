import { valueAt } from '../text/pointer.ts';

export const ratings = ['High', 'Medium', 'Low', 'Unknown'] as const;
export type Rating = (typeof ratings)[number];

/** The risk rating of a card that may break the schema; Unknown where it has none. */
export function ratingOf(card: unknown): Rating {
  const written = valueAt(card, '/intended_uses/risk_rating');
  return ratings.find((rating) => rating === written) ?? 'Unknown';
}
