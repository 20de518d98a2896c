import { createHash } from 'node:crypto';
import { compareCodeUnits } from '../text/compare.ts';

/** A card, and how much work it is beside others. */
export interface CardWeight {
  readonly id: string;
  /** Above 0. */
  readonly weight: number;
}

/** How much more than its even share a shard may be given, so that a card can stay where it was as others come. */
const slack = 1.05;

/**
 * Shares cards out among shards: for each, the index of its shard, from 1. A card's own place comes of its id alone;
 * where that shard has its share already, the card goes to the next one that has room. Heavy cards choose first, and
 * one that fits nowhere goes where the least is.
 */
export function shareCards(cards: readonly CardWeight[], count: number): ReadonlyMap<string, number> {
  const room = (slack * cards.reduce((sum, { weight }) => sum + weight, 0)) / count;
  const loads = new Array<number>(count).fill(0);
  const loadOf = (place: number): number => loads[place] ?? 0;
  const shares = new Map<string, number>();
  for (const { id, weight, hash } of sortCards(cards)) {
    const own = hash % count;
    let best = own;
    for (let step = 0; step < count; step += 1) {
      const place = (own + step) % count;
      if (loadOf(place) + weight <= room) {
        best = place;
        break;
      }
      if (loadOf(place) < loadOf(best)) best = place;
    }
    loads[best] = loadOf(best) + weight;
    shares.set(id, best + 1);
  }
  return shares;
}

/** The same order, whatever order they came in. */
const sortCards = (cards: readonly CardWeight[]) =>
  cards
    .map((card) => ({ ...card, hash: createHash('sha256').update(card.id).digest().readUIntBE(0, 6) }))
    .toSorted((a, b) => b.weight - a.weight || a.hash - b.hash || compareCodeUnits(a.id, b.id));
