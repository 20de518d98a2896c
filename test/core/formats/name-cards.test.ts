import { describe, expect, it } from 'vitest';
import { findNamed, nameCards } from '../../../src/core/formats/name-cards.ts';

const cards = ['Fraud Model', 'fraud model', '', 'Überwachung', 'x'.repeat(90)].map((name) => ({ name }));

describe('findNamed', () => {
  it('tells which card has an id, whatever the ids began with', () => {
    for (const cardId of ['churn', 'team-a-churn', 'a-1']) {
      const named = nameCards(cardId, cards);
      expect(named.ok && named.value.map((id) => findNamed(id, cards))).toEqual([0, 1, 2, 3, 4]);
    }
  });

  it('tells nothing of an id that no card would have been given', () => {
    expect(findNamed('churn-other', cards)).toBeUndefined();
    expect(findNamed('churn', cards)).toBeUndefined();
  });

  it('takes the only card for any id', () => {
    expect(findNamed('anything', cards.slice(0, 1))).toBe(0);
  });
});
