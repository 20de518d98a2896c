import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fate } from '../../../../src/core/formats/format.ts';
import { huggingface } from '../../../../src/core/formats/huggingface/read-huggingface.ts';
import { valueAt } from '../../../../src/core/text/pointer.ts';
import { parseYaml } from '../../../../src/core/yaml/parse-yaml.ts';
import { makeReadme, template } from './make-readme.ts';

const readCard = (text: string, others: Record<string, string> = {}) => {
  const read = huggingface.read(makeReadme(text, others));
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  const [card] = read.value;
  if (!card) throw new Error('No card was read.');
  return card;
};

const codes = (text: string): readonly string[] =>
  huggingface.read(makeReadme(text)).problems.map(({ code }) => code);

const fateOf = (fates: readonly Fate[], from: string): unknown => {
  const found = fates.filter((fate) => fate.from === from);
  expect(found).toHaveLength(1);
  const [fate] = found;
  return fate && 'to' in fate ? fate.to : fate?.reason;
};

describe('huggingface', () => {
  it('knows a README by the fields of the Hub in its front matter', () => {
    expect(huggingface.recognise(makeReadme('---\nlicense: mit\n---\n'))).toBe(true);
    expect(huggingface.recognise(makeReadme('---\r\r\ntags: [a]\r\r\n---\r\r\n'))).toBe(true);
    expect(huggingface.recognise(makeReadme('---\ntitle: A blog\n---\nlicense: mit\n'))).toBe(false);
    expect(huggingface.recognise(makeReadme('# A model\n\nlicense: mit\n'))).toBe(false);
    expect(huggingface.recognise(makeReadme('{"license": "mit"}'))).toBe(false);
  });

  it('knows Markdown without front matter by three headings of a model card', () => {
    const headings =
      '# Model overview\n\nIt sees.\n\n## Intended use\n\nLooking.\n\n## Limitations\n\nNight.\n';
    expect(huggingface.recognise(makeReadme(headings))).toBe(true);
    expect(readCard(headings).card).toMatchObject({ intended_uses: { limitations: 'Night.' } });
    expect(huggingface.recognise(makeReadme(headings.replace('Limitations', 'Install')))).toBe(false);
    expect(huggingface.recognise(makeReadme(headings.replace('Model', 'Library')))).toBe(false);
  });

  it('reads fields, results and headings into the fields of a card', () => {
    expect(readCard(template).card).toMatchSnapshot();
  });

  it('gives each leaf one row, whose target is in the card', () => {
    const { card, fates } = readCard(template);
    expect(new Set(fates.map(({ from }) => from)).size).toBe(fates.length);
    for (const fate of fates) if ('to' in fate) expect(valueAt(card, fate.to), fate.from).toBeDefined();
    expect(fateOf(fates, '/license')).toBe('/model_overview/licenses/0/id');
    expect(fateOf(fates, '/widget/0/text')).toBe('no-field');
    expect(fateOf(fates, '#/Tiny/Limitations')).toBe('empty');
    expect(fateOf(fates, '#/Tiny/Uses/Downstream use')).toBe('/intended_uses/intended_uses');
    expect(fateOf(fates, '/model-index/0/results/0/metrics/1/value')).toBe(
      '/evaluation_details/0/metric_groups/0/metric_data/1/value',
    );
  });

  it('reads the same from LF, CRLF and CR CR LF, with a byte order mark or without', () => {
    const { card } = readCard(template);
    for (const end of ['\r\n', '\r\r\n']) {
      expect(readCard(template.replaceAll('\n', end)).card).toEqual(card);
      expect(readCard(`\uFEFF${template.replaceAll('\n', end)}`).card).toEqual(card);
    }
  });

  it('keeps the language no, and what is no language tag as a custom detail', () => {
    const { card } = readCard('---\nlanguage:\n- no\n- multilingual\n---\n');
    expect(card.model_overview?.languages).toEqual(['no']);
    expect(card.additional_information?.custom_details).toEqual({ language: ['multilingual'] });
  });

  it('keeps values that are no number as they were written', () => {
    const metrics = ['0,912', '"85%"', '.nan', '-.inf', '[0.5, 0.25]', 'null', 'true', `"${'x'.repeat(80)}"`];
    const lines = metrics.map((value, index) => `    - type: m${index}\n      value: ${value}\n`).join('');
    const { card, fates } = readCard(`---\nmodel-index:\n- name: a\n  results:\n  - metrics:\n${lines}---\n`);
    const read = card.evaluation_details?.[0]?.metric_groups?.[0]?.metric_data ?? [];
    expect(read.map(({ type, value }) => [type, value])).toEqual([
      ['string', '0,912'],
      ['string', '85%'],
      ['string', 'NaN'],
      ['string', '-Infinity'],
      ['bar_chart', [0.5, 0.25]],
      ['string', ''],
      ['boolean', true],
      ['string', ''],
    ]);
    expect(read[7]?.notes).toBe(`value: ${'x'.repeat(80)}`);
    expect(fateOf(fates, '/model-index/0/results/0/metrics/5/value')).toBe('empty');
  });

  it('gives results of the same task and dataset names of their own, of 63 characters at most', () => {
    const result = (name: string, split: string): string =>
      `  - task: { type: t }\n    dataset: { name: ${name}, type: d, split: ${split} }\n    metrics: [{ type: a, value: 1 }]\n`;
    const long = 'd'.repeat(90);
    const results = [
      result('d', 'x'),
      result('d', 'y'),
      result('d', 'y'),
      result(long, 'x'),
      result(long, 'y'),
    ];
    const { card } = readCard(`---\nmodel-index:\n- name: a\n  results:\n${results.join('')}---\n`);
    const names = (card.evaluation_details ?? []).map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['t on d', 't on d (y)', 't on d (y) (2)']);
    expect(new Set(names).size).toBe(5);
    expect(Math.max(...names.map((name) => name.length))).toBe(63);
  });

  it('reads the files of .eval_results, each with rows of its own', () => {
    const file = '.eval_results/hle.yaml';
    const entry = '- dataset: { id: cais/hle, task_id: default }\n  value: 20.9\n  date: "2026-01-15"\n';
    const { card, fates } = readCard('---\nlicense: mit\n---\n', { [file]: entry });
    expect(card.evaluation_details).toMatchObject([
      {
        name: 'default on cais/hle',
        evaluated_on: '2026-01-15',
        dataset_records: [{ name: 'cais/hle' }],
        metric_groups: [{ metric_data: [{ name: 'default', type: 'number', value: 20.9 }] }],
      },
    ]);
    expect(fates.filter((fate) => fate.file === file).map(({ from }) => from)).toEqual([
      '/0/dataset/id',
      '/0/dataset/task_id',
      '/0/value',
      '/0/date',
    ]);
  });

  it('shows HTML, pictures and links to files as they were written, but leaves code as it is', () => {
    const text =
      '<img src=x> `<b>` ![a](https://e.org/a.png) [l](LICENSE) [m](https://e.org) <https://e.org>';
    const { card } = readCard(`---\nlicense: mit\n---\n\n${text}\n\n~~~\n<i>\n~~~\n`);
    expect(card.model_overview?.model_description).toBe(
      '\\<img src=x> `<b>` \\![a](https://e.org/a.png) [l]\\(LICENSE) [m](https://e.org) <https://e.org>\n\n~~~\n<i>\n~~~',
    );
  });

  it.each([
    '[More Information Needed]',
    'Model Card for [More Information Needed]',
    'Model Card for Model ID',
    'Model Card for {{ model_id | default("Model ID", true) }}',
  ])('takes %j for no name', (title) => {
    const { card, fates } = readCard(`---\nlicense: mit\n---\n# ${title}\n\nIt sees.\n`);
    expect(card.model_overview).toEqual({ licenses: [{ id: 'MIT' }], model_description: 'It sees.' });
    expect(fates.filter((fate) => 'reason' in fate && fate.reason === 'empty')).toHaveLength(1);
  });

  it('takes for a name what a template has in other words', () => {
    for (const title of ['Model Card for Churn', 'Model ID', 'Model card'])
      expect(readCard(`---\nlicense: mit\n---\n# ${title}\n`).card.model_overview?.model_name).toBe(title);
  });

  it('never makes a name of a prototype a field', () => {
    const { card } = readCard(
      '---\nlicense: mit\nconstructor: x\n---\n\n## __proto__\n\ntext\n\n## toString\n\ntext\n',
    );
    expect(Object.getPrototypeOf(card.additional_information?.custom_details)).toBe(Object.prototype);
    expect(Object.keys(card.additional_information?.custom_details ?? {})).toEqual([
      'constructor',
      'proto',
      'toString',
    ]);
  });

  it('says what is wrong with what it cannot read', () => {
    expect(codes('---\nlicense: mit\n')).toEqual(['huggingface/open-front-matter']);
    expect(codes('---\n- a\n---\n')).toEqual(['huggingface/front-matter-shape']);
    expect(codes('---\nlicense:\tmit\n\ttags: a\n---\n')).toEqual(['yaml/syntax']);
    expect(codes('---\nlicense: mit\nlicense: other\n---\n')).toEqual(['yaml/duplicate-key']);
    expect(codes('---\nlicense:\n---\n\n[More Information Needed]\n')).toEqual(['import/empty']);
  });

  it('reads a README of 11,000 metrics', () => {
    const metrics = Array.from(
      { length: 25 },
      (_, index) => `    - type: m${index}\n      value: 0.${index}\n`,
    ).join('');
    const result = (index: number): string =>
      `  - task:\n      type: t\n    dataset:\n      name: d${index}\n      type: d\n    metrics:\n${metrics}`;
    const results = Array.from({ length: 440 }, (_, index) => result(index)).join('');
    const { card } = readCard(`---\nmodel-index:\n- name: a\n  results:\n${results}---\n`);
    expect(card.evaluation_details).toHaveLength(440);
  });
});

const samples = new URL('../../../../../shared/samples/huggingface/', import.meta.url);

describe.skipIf(!existsSync(samples))(
  'huggingface, with files of the Hub that are no part of the project',
  () => {
    // Its quoted texts go on at the margin, which YAML 1.2 does not allow.
    const refused: Readonly<Record<string, string>> = { 'bigscience_T0.md': 'yaml/syntax' };
    const names = existsSync(samples) ? readdirSync(samples) : [];

    it.each(names)('reads %s, or says why it does not', (name) => {
      const text = readFileSync(new URL(name, samples), 'utf8');
      const read = huggingface.read(makeReadme(text));
      if (!read.ok) {
        expect(read.problems.map(({ code }) => code)).toEqual([refused[name]]);
        return;
      }
      const [{ card, fates } = { card: {}, fates: [] as Fate[] }] = read.value;
      const yaml = parseYaml(/^---\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '', { file: name });
      const leaves = yaml.ok ? listLeaves(yaml.value.value, '') : [];
      const rows = fates.map(({ from }) => from).filter((from) => !from.startsWith('#'));
      expect(rows.toSorted()).toEqual(leaves.toSorted());
      expect(new Set(fates.map(({ from }) => from)).size).toBe(fates.length);
      for (const fate of fates) if ('to' in fate) expect(valueAt(card, fate.to), fate.from).toBeDefined();
    });
  },
);

function listLeaves(value: unknown, pointer: string): string[] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return [pointer];
  return Object.entries(value).flatMap(([key, below]) =>
    listLeaves(below, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}
