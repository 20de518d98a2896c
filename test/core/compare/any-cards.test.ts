import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareCards } from '../../../src/core/compare/compare-cards.ts';
import { describeChanges } from '../../../src/core/compare/describe-changes.ts';
import { isSameWording } from '../../../src/core/compare/same-wording.ts';
import { diffTexts } from '../../../src/core/compare/diff-texts.ts';
import { weighChanges } from '../../../src/core/compare/weigh-changes.ts';
import { weights } from '../../../src/core/compare/weighed-change.ts';
import { weightRulesOf } from '../../../src/core/compare/weight-rules.ts';
import { normalizeSettings } from '../../../src/core/settings/normalize-settings.ts';
import { arbitraryPair } from '../../helpers/arbitrary-card.ts';

const rules = weightRulesOf(
  normalizeSettings({ environments: { production: { metrics: [{ metric: 'AUC', min: 0.5 }] } } }),
);

test('every change of any two cards has a weight, a place and words, the same each time', () => {
  fc.assert(
    fc.property(arbitraryPair, ([before, after]) => {
      const changes = compareCards(before, after);
      const weighed = weighChanges(changes, { before, after }, rules);
      expect(weighed).toHaveLength(changes.length);
      const order = weighed.map(({ weight }) => weights.indexOf(weight));
      expect(order).toEqual(order.toSorted());
      for (const language of ['en', 'ja'] as const) {
        const rows = describeChanges(weighed, language);
        for (const row of rows) {
          expect(row.field.length).toBeGreaterThan(0);
          for (const part of [...(row.before ?? []), ...(row.after ?? [])]) expect(part.text).not.toBe('');
        }
        expect(describeChanges(structuredClone(weighed), language)).toEqual(rows);
      }
    }),
    { numRuns: 300 },
  );
});

const text = fc
  .array(
    fc.constantFrom(
      'not',
      'the',
      'loan',
      '5',
      '.',
      ',',
      '\n\n',
      '\n- ',
      '審査',
      'ない',
      '*',
      '😀',
      'e\u0301',
    ),
    {
      maxLength: 12,
    },
  )
  .map((words) => words.join(' '));

test('wording is the same in both directions, and with itself', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(isSameWording(one, other)).toBe(isSameWording(other, one));
    }),
  );
});

test('what is marked and what is not are the text again, but for what was cut', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const sides = diffTexts(one, other);
      const whole = [sides.before, sides.after].map((parts) => parts.map((part) => part.text).join(''));
      expect(whole).toEqual([one, other]);
    }),
  );
});
