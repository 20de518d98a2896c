import type { ComparedCard } from './change.ts';
import { compareCards } from './compare-cards.ts';
import { weighChanges } from './weigh-changes.ts';
import type { WeighedChange } from './weighed-change.ts';
import type { WeightRules } from './weight-rules.ts';

/** What differs between two cards, heaviest first. */
export const weighCards = (
  before: ComparedCard,
  after: ComparedCard,
  rules: WeightRules,
): readonly WeighedChange[] => weighChanges(compareCards(before, after), { before, after }, rules);
