import type { Catalogue, CardOutline, Draft, FrozenVersion } from '../catalogue/catalogue.ts';
import { outlineCard } from '../catalogue/outline-card.ts';
import { currentOf } from '../catalogue/select-version.ts';

/** A card as lists show it: as its current version has it. */
export interface CardEntry {
  readonly card: CardOutline;
  /** Undefined where there is nothing but a history. */
  readonly current: FrozenVersion | Draft | undefined;
}

export const listEntries = ({ cards }: Pick<Catalogue, 'cards'>): readonly CardEntry[] =>
  cards.map((card) => ({ card: outlineCard(card), current: currentOf(card) }));
