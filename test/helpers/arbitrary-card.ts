import fc from 'fast-check';
import type { Card } from '../../src/core/card/card.ts';
import type { ComparedCard } from '../../src/core/compare/change.ts';
import { fieldKind, fieldsOf, keyBelow } from '../../src/core/compare/field-kind.ts';

/** Few words, so that names meet: in one list, and across two cards. */
const words = fc.constantFrom(
  'auc',
  'recall',
  'holdout 2026',
  'de',
  '東京',
  'a b',
  '__proto__',
  'x'.repeat(70),
);
const prose = fc
  .array(
    fc.constantFrom('One sentence.', 'Not for loans.', '- a point', '## Deeper', '貸付の審査。', '| a | b |'),
    {
      maxLength: 4,
    },
  )
  .map((lines) => lines.join('\n\n'));
const numbers = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: 0, max: 1, noNaN: true }));
const metricTypes = ['number', 'string', 'boolean', 'linear_graph', 'bar_chart', 'matrix'];

/** A card of the schema's fields, each of which may be missing, and of frozen files. */
export const arbitraryCard: fc.Arbitrary<ComparedCard> = fc.record({
  card: record('').map((card) => card as unknown as Card),
  files: fc
    .uniqueArray(fc.constantFrom('a.png', 'b.png', 'c.csv', '図.svg'), { maxLength: 4 })
    .chain((paths) =>
      fc.tuple(
        ...paths.map((path) =>
          fc.constantFrom('0', '1', '2').map((hex) => ({ path, size: 9, sha256: hex.repeat(64) })),
        ),
      ),
    ),
});

/** Two cards that share much: each section comes from one of two. */
export const arbitraryPair: fc.Arbitrary<readonly [ComparedCard, ComparedCard]> = fc
  .tuple(arbitraryCard, arbitraryCard, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }))
  .map(([one, other, choices]) => {
    const sections = Object.keys({ ...one.card, ...other.card }) as (keyof Card)[];
    const mixed = Object.fromEntries(
      sections.map((name, index) => [name, (choices[index] ? one : other).card[name]]),
    );
    return [one, { card: mixed as unknown as Card, files: other.files }];
  });

function record(key: string): fc.Arbitrary<Record<string, unknown>> {
  const names = fieldsOf(key).filter((name) => name !== '*');
  const fields = Object.fromEntries(names.map((name) => [name, value(keyBelow(key, name))]));
  return fc.record(fields, { requiredKeys: names.filter((name) => name === 'name' || name === 'type') });
}

function value(key: string): fc.Arbitrary<unknown> {
  const kind = fieldKind(key);
  if (kind === 'record') return record(key);
  if (kind === 'names')
    return fc
      .uniqueArray(
        fc.tuple(words, fc.oneof(words, numbers, fc.boolean(), fc.array(words, { maxLength: 3 }))),
        {
          selector: ([name]) => name,
          maxLength: 3,
        },
      )
      .map((entries) => Object.fromEntries(entries) as Record<string, unknown>);
  if (kind === 'series') return series(key);
  if (kind === 'ordered') return fc.array(words, { minLength: 1, maxLength: 3 });
  if (kind === 'list') return fc.array(entry(key), { maxLength: 3 });
  if (kind === 'prose') return prose;
  if (kind === 'number') return numbers;
  if (kind === 'boolean') return fc.boolean();
  return key.endsWith('.type') ? fc.constant(key.split('.').at(-2)) : words;
}

function entry(key: string): fc.Arbitrary<unknown> {
  if (!key.endsWith('.metric_data')) return value(`${key}.*`);
  return fc.oneof(...metricTypes.map((type) => record(`${key}.${type}`)));
}

function series(key: string): fc.Arbitrary<unknown> {
  return key.endsWith('bar_chart.value')
    ? fc.array(numbers, { minLength: 1, maxLength: 3 })
    : fc.array(fc.tuple(numbers, numbers), { minLength: 1, maxLength: 3 });
}
