import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChanges } from '../../../src/core/compare/apply-changes.ts';
import type { Change, ComparedCard } from '../../../src/core/compare/change.ts';
import { compareCards } from '../../../src/core/compare/compare-cards.ts';
import { fieldKind } from '../../../src/core/compare/field-kind.ts';
import { reverseChanges } from '../../../src/core/compare/reverse-changes.ts';
import { isRecord } from '../../../src/core/text/is-record.ts';
import { valueAt } from '../../../src/core/text/pointer.ts';
import { arbitraryCard, arbitraryPair } from '../../helpers/arbitrary-card.ts';

const runs = { numRuns: 400 };

it('finds nothing between a card and itself', () => {
  fc.assert(
    fc.property(arbitraryCard, (card) => {
      expect(compareCards(card, structuredClone(card))).toEqual([]);
    }),
    runs,
  );
});

it('finds nothing where only the order, the wrapping or the white space is another', () => {
  fc.assert(
    fc.property(arbitraryCard, (card) => {
      const other = { card: reorder(card.card, ''), files: card.files.toReversed() } as ComparedCard;
      expect(compareCards(card, other)).toEqual([]);
    }),
    runs,
  );
});

it('finds the mirror image where the cards change places', () => {
  fc.assert(
    fc.property(arbitraryPair, ([one, other]) => {
      expect(inAnyOrder(reverseChanges(compareCards(one, other)))).toEqual(
        inAnyOrder(compareCards(other, one)),
      );
    }),
    runs,
  );
});

it('gives the new card when its changes are applied to the old one', () => {
  fc.assert(
    fc.property(arbitraryPair, ([one, other]) => {
      expect(compareCards(applyChanges(one, compareCards(one, other)), other)).toEqual([]);
    }),
    runs,
  );
});

it('points at what it speaks of, in both cards', () => {
  fc.assert(
    fc.property(arbitraryPair, ([one, other]) => {
      for (const { beforePointer, afterPointer } of compareCards(one, other)) {
        if (beforePointer !== undefined) expect(valueAt(one.card, beforePointer)).toBeDefined();
        if (afterPointer !== undefined) expect(valueAt(other.card, afterPointer)).toBeDefined();
      }
    }),
    runs,
  );
});

it('compares a card of 11,000 metrics without asking each about each', () => {
  const metrics = Array.from({ length: 11_000 }, (_, index) => ({
    name: `m${index}`,
    type: 'number' as const,
    value: index,
  }));
  const card = (list: readonly object[]): ComparedCard =>
    ({
      card: { evaluation_details: [{ name: 'All', metric_groups: [{ name: 'g', metric_data: list }] }] },
      files: [],
    }) as unknown as ComparedCard;
  const changed = metrics.map((metric) => ({ ...metric, name: `${metric.name}!` })).toReversed();
  expect(compareCards(card(metrics), card(changed))).toHaveLength(11_000);
});

/** Lists and keys the other way round, prose wrapped anew; what stands in an order of its own stays. */
function reorder(value: unknown, key: string): unknown {
  const kind = fieldKind(key);
  if (kind === 'series' || kind === 'ordered') return value;
  if (kind === 'prose' && typeof value === 'string')
    return `\r\n${value.replaceAll('\n', '\r\n').replaceAll(' sentence', '\n  sentence')}  `;
  if (Array.isArray(value))
    return value
      .map((entry: unknown) =>
        reorder(
          entry,
          `${key}.${key.endsWith('.metric_data') && isRecord(entry) ? String(entry['type']) : '*'}`,
        ),
      )
      .toReversed();
  if (!isRecord(value)) return value;
  const below = (name: string): string => (key === '' ? name : `${key}.${kind === 'names' ? '*' : name}`);
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, inner]) => [name, reorder(inner, below(name))]),
  );
}

const inAnyOrder = (changes: readonly Change[]): string[] =>
  changes
    .map((change) => Object.entries(change).filter(([, value]) => value !== undefined))
    .map((fields) => JSON.stringify(fields.toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .toSorted();
