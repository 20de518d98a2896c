import { type CardContent, readableOf } from '../card/card-content.ts';
import type { Card } from '../card/card.ts';
import type { ComparedCard } from '../compare/change.ts';
import { comparedCard } from '../compare/compared-card.ts';
import { weighCards } from '../compare/weigh-cards.ts';
import type { WeighedChange } from '../compare/weighed-change.ts';
import type { WeightRules } from '../compare/weight-rules.ts';

/**
 * What changed between two contents of a card, weighed; all of it where one side is not there. None where a side
 * cannot be read field by field.
 */
export function compareContents(
  before: CardContent | undefined,
  after: CardContent | undefined,
  rules: WeightRules,
): readonly WeighedChange[] {
  const [first, second] = [before && readableOf(before), after && readableOf(after)];
  if ((before && !first) || (after && !second)) return [];
  const [old, young] = [first, second].map((card) => card && comparedCard(card));
  const cards = { before: old ?? emptyLike(young), after: young ?? emptyLike(old) };
  return weighCards(cards.before, cards.after, rules);
}

/** A card without content. What is said of a card where it says nothing itself came or went with nobody. */
const emptyLike = (other: ComparedCard | undefined): ComparedCard => ({
  card: { schema: 1, ...(other && { language: other.card.language }) } as Card,
  files: [],
});
