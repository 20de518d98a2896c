import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSource, listCodes, makeCardSource, makeRawCard } from '../../helpers/make-raw-card.ts';
import { checkCard } from '../../../src/core/validate/check-card.ts';

const expectPlaced = (source: string | Uint8Array): void => {
  const { problems } = checkSource(source);
  for (const { file, line, column, message, hint } of problems) {
    expect(file).toBe('cards/loan-approval/card.md');
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    expect(message).toMatch(/^[\p{Lu}“]/u);
    expect(message).toMatch(/\.$/);
    expect(hint).toMatch(/\.$/);
  }
};

describe('checkCard', () => {
  test('never throws on any bytes, and places every problem', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expectPlaced(bytes)));
  });

  test('never throws on any front matter and body', () => {
    const line = fc.constantFrom(
      '## Business problem',
      '# x',
      '### y',
      '## Additional information',
      '## Evaluation: a',
      '```',
      '> q',
      '<div>',
      '![a](b)',
      '[a](javascript:x)',
      '- a',
      '',
      'text',
      '===',
      '---',
      '<script>',
      '    code',
    );
    const value = fc.jsonValue({ maxDepth: 4 });
    const section = fc.constantFrom(
      'model_overview',
      'intended_uses',
      'evaluation_details',
      'additional_information',
      'tags',
      'constructor',
      'toString',
    );
    const yaml = fc.dictionary(section, value).map((fields) => JSON.stringify(fields));
    fc.assert(
      fc.property(yaml, fc.array(line, { maxLength: 20 }), (fields, lines) =>
        expectPlaced(`---\n${fields}\n---\n${lines.join('\n')}`),
      ),
    );
  });

  test('never throws on metrics of any shape', () => {
    const metric = fc.record(
      {
        name: fc.oneof(fc.string(), fc.jsonValue()),
        type: fc.constantFrom('number', 'matrix', 'bar_chart', 'linear_graph', 'other', 1, null),
        value: fc.jsonValue(),
        x_axis_name: fc.jsonValue(),
        confidence_interval: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(metric, { maxLength: 4 }), (metrics) => {
        const evaluations = [{ name: 'a', metric_groups: [{ name: 'g', metric_data: metrics }] }];
        expectPlaced(makeCardSource(`evaluation_details: ${JSON.stringify(evaluations)}\n`));
      }),
    );
  });

  test('reports the schema, the body and the rules together, in the order of the text', () => {
    const source =
      '---\nmodel_overview: {model_name: A, colour: red}\n---\n# B\n## Model description\n<script>\n';
    expect(listCodes(checkSource(source).problems)).toEqual([
      'rule/require-business-problem 2:1',
      'schema/unknown-field 2:33',
      'body/title-heading 4:1',
      'rule/no-active-html 6:1',
    ]);
  });

  test('names the folder where there is no card', () => {
    const raw = { ...makeRawCard(''), source: undefined };
    const content = checkCard(raw, { language: 'en', customDetails: undefined });
    expect(content).toMatchObject({
      kind: 'faulty',
      source: '',
      problems: [{ code: 'card/missing', card: 'loan-approval' }],
    });
  });

  test('takes the language from the settings where the card names none', () => {
    const content = checkSource(makeCardSource(), { settings: { language: 'ja' } });
    expect(content).toMatchObject({ kind: 'valid', valid: { language: 'ja' } });
  });

  test('shows two hundred problems and counts the others', () => {
    const fields = Array.from({ length: 300 }, (_, index) => `k${index}: 1\n`).join('');
    const { problems } = checkSource(makeCardSource(fields));
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toMatchObject({ code: 'card/more-problems', data: { count: 100 } });
  });

  test.each([
    [
      'fields without end',
      `---\n${Array.from({ length: 60_000 }, (_, index) => `k${index}: 1`).join('\n')}\n---\n`,
    ],
    ['a list as deep as it goes', `---\na: ${'['.repeat(10_000)}\n---\n`],
    ['a line of a megabyte', makeCardSource('', `\n## Model description\n\n${'x'.repeat(1_000_000)}`)],
    ['brackets without end', makeCardSource('', `\n## Model description\n\n${'[a]('.repeat(200_000)}`)],
    ['comments without end', makeCardSource('', `\n## Model description\n\n${'<!--'.repeat(200_000)}`)],
    [
      'metrics without fields',
      makeCardSource(
        `evaluation_details: [{name: a, metric_groups: [{name: g, metric_data: [${'{},'.repeat(200_000)}]}]}]\n`,
      ),
    ],
    [
      'headings without end',
      makeCardSource(
        '',
        `\n## Additional information\n${Array.from({ length: 40_000 }, (_, index) => `### n${index}\nx\n`).join('')}`,
      ),
    ],
  ])('is done in seconds with %s', { timeout: 20_000 }, (_name, source) => {
    const content = checkSource(source);
    expect(content.problems.length).toBeLessThan(202);
  });

  test('a key of the prototype is an ordinary name', () => {
    const source = makeCardSource(
      'constructor: 1\n',
      '\n## Additional information\n\n### toString\n\nx\n\n### __proto__\n\ny\n',
    );
    expect(listCodes(checkSource(source).problems)).toEqual([
      'schema/unknown-field 4:1',
      'body/forbidden-name 13:1',
    ]);
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });
});
