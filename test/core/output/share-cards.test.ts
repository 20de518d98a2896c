import { describe, expect, it } from 'vitest';
import { shareCards, type CardWeight } from '../../../src/core/output/share-cards.ts';
import { makeRandom } from '../../helpers/make-random.ts';

const makeCards = (count: number, weigh: (place: number) => number): CardWeight[] =>
  Array.from({ length: count }, (_, place) => ({ id: `card-${place}`, weight: weigh(place) }));

function loadsOf(cards: readonly CardWeight[], count: number): number[] {
  const shares = shareCards(cards, count);
  const loads = new Array<number>(count).fill(0);
  for (const { id, weight } of cards) {
    const place = (shares.get(id) ?? 0) - 1;
    loads[place] = (loads[place] ?? NaN) + weight;
  }
  return loads;
}

describe('sharing cards out', () => {
  it.each([1, 2, 3, 7, 16, 50])('gives none of %i shards more than a twentieth above its share', (count) => {
    const random = makeRandom(count);
    const cards = makeCards(1000, () => 1 + random(60));
    const total = cards.reduce((sum, { weight }) => sum + weight, 0);
    const loads = loadsOf(cards, count);
    expect(loads.reduce((sum, load) => sum + load, 0)).toBe(total);
    expect(Math.max(...loads)).toBeLessThanOrEqual(Math.ceil((1.05 * total) / count));
  });

  it('leaves cards where they are as others come and grow', () => {
    const cards = makeCards(1000, (place) => 1 + (place % 10));
    const before = shareCards(cards, 10);
    const grown = cards.map(({ id, weight }) => ({ id, weight: id === 'card-7' ? weight + 1 : weight }));
    const after = shareCards([...grown, { id: 'new', weight: 1 }], 10);
    const moved = cards.filter(({ id }) => before.get(id) !== after.get(id));
    expect(moved.length).toBeLessThanOrEqual(20);
  });

  it('gives a card that is heavier than a share to a shard of its own', () => {
    const loads = loadsOf([{ id: 'giant', weight: 1000 }, ...makeCards(90, () => 1)], 4);
    expect(loads.toSorted((a, b) => b - a)[0]).toBe(1000);
  });

  it('gives every card a shard, and none two, where there are more shards than cards', () => {
    const cards = makeCards(5, () => 3);
    expect(new Set(shareCards(cards, 9).values()).size).toBe(5);
  });

  it('does not depend on the order of the cards', () => {
    const cards = makeCards(100, (place) => 1 + (place % 7));
    const sorted = (shares: ReadonlyMap<string, number>) => [...shares].toSorted();
    expect(sorted(shareCards(cards.toReversed(), 6))).toEqual(sorted(shareCards(cards, 6)));
  });
});
