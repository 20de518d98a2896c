import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCard } from '../../../src/core/card/parse-card.ts';
import { hintModel } from '../../../src/core/catalogue/hint-model.ts';
import { isRecord } from '../../../src/core/text/is-record.ts';
import '../../helpers/seed-properties.ts';

const hint = (frontMatter: string): string | undefined =>
  hintModel(Buffer.from(`---\n${frontMatter}\n---\n\n## Business problem\n\nmodel_id: other\n`), 'v1');

it.each([
  ['plain', 'model_overview:\n  model_id: models:/a/1\n  model_name: A', 'models:/a/1'],
  ['the last key', 'model_overview:\n  model_name: A\n  model_id: a', 'a'],
  ['in quotes', 'model_overview:\n  model_id: "arn:aws:x"\n  model_name: A', 'arn:aws:x'],
  ['in single quotes', "model_overview:\n  model_id: 'a b'\ntags: [a]", 'a b'],
  ['none', 'model_overview:\n  model_name: A', undefined],
])('sees the model that a card names: %s', (_, text, model) => {
  expect(hint(text)).toBe(model);
});

it.each([
  ['an escaped key', 'model_overview:\n  "model\\u005fid": b\n  model_name: A'],
  ['a value that goes on', 'model_overview:\n  model_id: a\n    b\n  model_name: A'],
  ['a value that goes on in braces', 'model_overview: { model_name: A,\n  model_id: a\n  b }'],
  ['a text in a block', 'model_overview:\n  model_id: |\n    a\n  model_name: A'],
  ['braces', 'model_overview: { model_id: a }'],
  ['two of the name', 'description: model_id\nmodel_overview:\n  model_id: a\n  model_name: A'],
])('does not guess: %s', (_, text) => {
  expect(hint(text)).toBe('\nv1');
});

it('never names one model for two cards that name different ones', () => {
  const piece = fc.constantFrom(
    ...[
      'model_overview:',
      'model_id:',
      'model_name: A',
      'model_id: a',
      'tags:',
      '{',
      '}',
      ',',
      '|',
      '>',
      '"',
      "'",
    ],
    ...[
      '\n',
      '\n  ',
      '\n    ',
      '\n- ',
      ' ',
      ' ',
      'a',
      'b',
      ':',
      ': ',
      '#',
      '\\',
      '\\u005f',
      '"model\\x5fid": a',
      '?',
      '-',
    ],
  );
  const own = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  const written = fc
    .tuple(fc.constantFrom('', '\n  model_name: A', ' {'), own, fc.constantFrom('a', 'b'), own)
    .map(
      ([before, first, id, last]) =>
        `model_overview:${before}${first}\n  model_id: ${id}${last}\n  model_name: A`,
    );
  let hints = 0;
  fc.assert(
    fc.property(fc.oneof(own, written), (text) => {
      const source = Buffer.from(`---\n${text}\n---\n`);
      const parsed = parseCard({ id: 'a', folder: 'cards/a', source });
      const overview = parsed.ok ? parsed.value.card['model_overview'] : undefined;
      const model = isRecord(overview) ? overview['model_id'] : undefined;
      const guess = hintModel(source, 'v1');
      if (guess === '\nv1') return;
      hints += guess === undefined ? 0 : 1;
      if (typeof model === 'string') expect(guess).toBe(model);
    }),
    { numRuns: 20_000 },
  );
  expect(hints).toBeGreaterThan(500);
});
