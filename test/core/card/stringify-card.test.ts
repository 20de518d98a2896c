import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/core/card/card.ts';
import { parseCard } from '../../../src/core/card/parse-card.ts';
import { stringifyCard } from '../../../src/core/card/stringify-card.ts';
import { arbitraryCard } from '../../helpers/arbitrary-card.ts';
import '../../helpers/seed-properties.ts';

function read(text: string): unknown {
  const parsed = parseCard({ id: 'a', folder: 'a', source: new TextEncoder().encode(text) });
  return parsed.ok ? { card: parsed.value.card, problems: parsed.problems } : parsed.problems;
}

describe('the text of a card', () => {
  test('has each metric on one line where it would be too large otherwise', () => {
    const metric_data = Array.from({ length: 9000 }, (_, index) => ({
      name: `precision_at_${index}`,
      type: 'number' as const,
      value: index / 7,
      notes: 'With a comma, and: a colon',
    }));
    const card: Card = {
      model_overview: { model_name: 'Churn', model_description: 'Says who leaves.' },
      evaluation_details: [{ name: 'Holdout', metric_groups: [{ name: 'Metrics', metric_data }] }],
    };
    const text = stringifyCard(card);
    expect(text).toContain('\n    - {name: precision_at_1, type: number, value: ');
    expect(text).toContain('\n## Model description\n\nSays who leaves.\n');
    expect(read(text)).toEqual({ card, problems: [] });
  });

  test('has prose under its headings and the rest in the front matter', () => {
    const card: Card = {
      model_overview: { model_name: 'Churn', model_description: 'Says who leaves.' },
      evaluation_details: [{ name: 'Holdout', evaluation_observation: 'It holds.' }],
      additional_information: { custom_details: { Team: 'Retention', Story: 'A line.\n\nAnother.' } },
    };
    expect(stringifyCard(card)).toBe(`---
model_overview:
  model_name: Churn
evaluation_details:
  - name: Holdout
additional_information:
  custom_details:
    Team: Retention
---

## Model description

Says who leaves.

## Evaluation: Holdout

It holds.

## Additional information

### Story

A line.

Another.
`);
  });

  test('has the headings of the card’s language', () => {
    expect(stringifyCard({ language: 'ja', model_overview: { model_description: '説明。' } })).toContain(
      '## モデルの説明',
    );
  });

  test.each([
    ['a heading that would end it', 'One.\n\n# Title'],
    ['a heading of another field', 'One.\n\n## Limitations\n\nTwo.'],
    ['a Setext heading', 'One\n---\ntwo'],
    ['a fence without an end', '```\ncode'],
    ['HTML without an end', '<!-- open'],
    ['space at its ends', '  One.\n'],
    ['line ends of Windows', 'One.\r\nTwo.'],
  ])('keeps a text with %s as it is', (_what, text) => {
    const card: Card = {
      model_overview: { model_name: 'no', model_description: text },
      business_details: { business_problem: '1.10' },
    };
    expect(read(stringifyCard(card))).toEqual({ card, problems: [] });
  });

  test('of evaluations and details whose names are alike, or odd, reads back', () => {
    const card: Card = {
      evaluation_details: ['A', 'ａ ', 'b #', ' c', '', 'x: {name}', '$&', '# d'].map((name) => ({
        name,
        evaluation_observation: `Of ${name}.`,
      })),
      additional_information: {
        custom_details: Object.fromEntries(
          ['A', 'ａ', 'b #', ' c', '- d', '<e>', '$&'].map((name) => [name, 'x\n\ny']),
        ),
      },
    };
    expect(read(stringifyCard(card))).toEqual({ card, problems: [] });
  });

  test('reads back as the same card, whatever the card', () => {
    fc.assert(
      fc.property(arbitraryCard, ({ card: made }) => {
        const card = JSON.parse(JSON.stringify(made).replaceAll('__proto__', 'proto')) as Card;
        expect(read(stringifyCard(card))).toEqual({ card, problems: [] });
      }),
    );
  });
});
