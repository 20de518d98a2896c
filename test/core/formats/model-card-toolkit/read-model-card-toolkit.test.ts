import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { modelCardToolkit } from '../../../../src/core/formats/model-card-toolkit/read-model-card-toolkit.ts';
import { planExport } from '../../../../src/core/formats/plan-export.ts';
import { planImport } from '../../../../src/core/formats/plan-import.ts';
import { readForeignCards } from '../../../../src/core/formats/read-foreign-cards.ts';
import { parseSettings } from '../../../../src/core/settings/parse-settings.ts';
import { valueAt } from '../../../../src/core/text/pointer.ts';
import { valueOf } from '../../../helpers/catalogue-commands.ts';
import { newer, older, png, yaml } from './toolkit-cards.ts';

const settings = valueOf(parseSettings(undefined, 'colophon.yaml'));
const sourceOf = (value: unknown, name = 'card.json') => ({
  name,
  files: new Map([
    [name, new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))],
  ]),
});

function read(value: unknown) {
  const [card, ...others] = valueOf(modelCardToolkit.read(sourceOf(value)));
  if (!card || others.length > 0) throw new Error('One card is expected.');
  return card;
}

const lost = (value: unknown) =>
  read(value).fates.flatMap((fate) => ('reason' in fate ? [[fate.from, fate.reason] as const] : []));
const imported = (value: unknown) => planImport({ source: sourceOf(value), cardId: 'churn', settings });
const codesOf = (value: unknown, severity: string) =>
  imported(value).problems.flatMap((problem) => (problem.severity === severity ? [problem.code] : []));

describe('a card of the Model Card Toolkit', () => {
  test('is read into the fields of a card', () => {
    expect(read(newer).card).toMatchSnapshot();
    expect(read(older).card).toMatchSnapshot();
    expect(read(yaml).card).toMatchSnapshot();
  });

  test.each([
    ['0.0.2', newer],
    ['0.0.1', older],
    ['YAML', yaml],
  ])('leads each row to a place in the card: %s', (_what, value) => {
    const { card, fates } = read(value);
    expect(new Set(fates.map(({ from }) => from)).size).toBe(fates.length);
    for (const fate of fates) if ('to' in fate) expect(valueAt(card, fate.to), fate.from).toBeDefined();
    expect(
      fates.flatMap((fate) => ('reason' in fate && fate.from !== '/schema_version' ? [fate.from] : [])),
    ).toEqual([]);
  });

  test('is a good card, with its pictures as files', () => {
    const { files } = valueOf(imported(newer))[0] ?? { files: [] };
    expect(files.map(({ path }) => path)).toEqual([
      'card.md',
      'figures/ages-years.png',
      'figures/roc.png',
      'sources/model-card-toolkit/card.json',
    ]);
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(files[1]?.bytes ?? new Uint8Array())).toBe(hash(Buffer.from(png, 'base64')));
    for (const value of [older, yaml]) expect(codesOf(value, 'error')).toEqual([]);
  });

  test.each([
    [{ model_details: { name: 'A' } }, true],
    [{ schema_version: '2.0', considerations: { limitations: ['Night'] } }, true],
    [{ quantitative_analysis: { performance_metrics: [] } }, true],
    [{ model_parameters: { learning_rate: 0.1 } }, false],
    [{ model_details: 'A' }, false],
    [{ considerations: ['Night'] }, false],
    [[newer], false],
    ['model_details:\n  name: A\n', true],
    ['# A card\nmodel_parameters:\n  data: []\nconsiderations:\n  users: x\n', true],
    ['considerations:\n  users: x\n', false],
    ['Text\n', false],
    ['', false],
  ])('is known by its sections: %j', (value, isKnown) => {
    expect(modelCardToolkit.recognise(sourceOf(value))).toBe(isKnown);
  });

  test('may have one entry, a text or a list in the same place', () => {
    const uses = (use_cases: unknown) =>
      read({ model_details: { name: 'A' }, considerations: { use_cases } }).card.intended_uses;
    for (const value of [
      'Count',
      ['Count'],
      { description: 'Count' },
      [{ description: 'Count' }, { description: '' }],
    ])
      expect(uses(value)).toEqual({ intended_uses: 'Count' });
    expect(uses(['Count', 'Sort\nthem'])).toEqual({ intended_uses: '- Count\n- Sort\n  them' });
    const data = (value: unknown) =>
      read({
        model_parameters: { data: value },
      }).card.training_details?.training_job_details?.dataset_records?.map(({ name }) => name);
    for (const value of ['A', ['A'], { name: 'A' }, [{ name: 'A' }], { train: { name: 'A' } }])
      expect(data(value)).toEqual(['A']);
    const licences = (fields: object) => read({ model_details: fields }).card.model_overview?.licenses;
    for (const fields of [
      { license: 'MIT' },
      { licenses: ['MIT'] },
      { licenses: { identifier: 'MIT' } },
      { license: [{ identifier: 'MIT' }] },
    ])
      expect(licences(fields)).toEqual([{ id: 'MIT' }]);
    expect(licences({ licenses: [{ identifier: 'Apache 2.0' }] })).toEqual([{ name: 'Apache 2.0' }]);
  });

  test.each([
    ['2020/02/02', '2020-02-02'],
    ['08/28/2020', '2020-08-28'],
    ['28.8.2020', '2020-08-28'],
    ['02/03/2020', undefined],
    ['2020-02-30', undefined],
    ['May 2022', undefined],
  ])('takes the date %s only where it can be read in one way', (date, expected) => {
    const { card } = read({ model_details: { name: 'A', version: { date } } });
    expect(card.model_overview?.model_version_date).toBe(expected);
    if (expected === undefined)
      expect(card.additional_information?.custom_details).toEqual({ 'version.date': date });
  });

  test.each([
    ['0.90', { type: 'number', value: 0.9 }],
    [7000, { type: 'number', value: 7000 }],
    ['0,912', { type: 'string', value: '0,912' }],
    ['12.3 ± 0.4', { type: 'string', value: '12.3 ± 0.4' }],
    ['NaN', { type: 'string', value: 'NaN' }],
    ['1e999', { type: 'string', value: '1e999' }],
    [true, { type: 'boolean', value: true }],
    [[1, 2], { type: 'bar_chart', value: [1, 2] }],
    ['x'.repeat(64), { type: 'string', value: '', notes: `value: ${'x'.repeat(64)}` }],
    [null, { type: 'string', value: '' }],
    [{ a: [1, { b: 2 }] }, { type: 'string', value: '', notes: 'value.a.0: 1\nvalue.a.1.b: 2' }],
  ])('keeps the value %j of a metric', (value, expected) => {
    const { card, fates } = read({ quantitative_analysis: { performance_metrics: [{ type: 'm', value }] } });
    expect(card.evaluation_details?.[0]?.metric_groups?.[0]?.metric_data).toEqual([
      { name: 'm', ...expected },
    ]);
    expect(fates.every((fate) => 'to' in fate || fate.reason === 'empty')).toBe(true);
  });

  test('keeps an interval whose bounds are no numbers, or not in order, in the notes', () => {
    const { card } = read({
      quantitative_analysis: {
        performance_metrics: [
          { type: 'm', value: '1', confidence_interval: { lower_bound: '2', upper_bound: 'x' } },
        ],
      },
    });
    expect(card.evaluation_details?.[0]?.metric_groups?.[0]?.metric_data[0]).toMatchObject({
      notes: 'confidence_interval.lower_bound: 2\nconfidence_interval.upper_bound: x',
    });
  });

  test('counts the placeholders of templates as empty', () => {
    expect(lost({ model_details: { name: 'A', overview: '[More Information Needed]', path: ' ' } })).toEqual([
      ['/model_details/overview', 'empty'],
      ['/model_details/path', 'empty'],
    ]);
  });
});

const graphic = (image: unknown) => ({
  model_details: { name: 'A' },
  quantitative_analysis: { graphics: { collection: [{ name: 'G', image }] } },
});
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('bad input in the shape of the Model Card Toolkit', () => {
  test('is refused where an SVG acts', () => {
    for (const image of [
      base64('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      `data:image/svg+xml;base64,${base64('<?xml version="1.0"?><svg onload="x()"/>')}`,
      '<svg><image href="https://example.org/a.png"/></svg>',
    ])
      expect(codesOf(graphic(image), 'error')).toEqual(['file/active-svg']);
    expect(
      codesOf(graphic(base64('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>')), 'error'),
    ).toEqual([]);
  });

  test('keeps in the source what is no picture, and says so', () => {
    for (const image of [
      'not base64!',
      base64('MZ, a program'),
      'file:///etc/passwd',
      'A'.repeat(1_000_000),
    ]) {
      expect(codesOf(graphic(image), 'warning')).toContain('import/broken-picture');
      expect(codesOf(graphic(image), 'error')).toEqual([]);
      expect(lost(graphic(image))).toEqual([
        ['/quantitative_analysis/graphics/collection/0/image', 'no-field'],
      ]);
    }
    expect(codesOf(graphic(png.slice(0, 60)), 'warning')).toContain('import/cut-picture');
  });

  test('takes a picture of some megabytes', () => {
    const large = Buffer.concat([
      Buffer.from(png, 'base64').subarray(0, 8),
      Buffer.alloc(8_000_000, 7),
      Buffer.from('IEND'),
    ]);
    expect(valueOf(imported(graphic(large.toString('base64'))))[0]?.files[1]?.bytes.length).toBe(
      large.length,
    );
  });

  test.each([
    ['{"model_details": {"name": "A"}, ', 'import/json-syntax'],
    ['model_details:\n\tname: A\n', 'yaml/syntax'],
    ['model_details: &a\n  name: A\nconsiderations: *a\n', 'yaml/alias'],
    ['model_details:\n  name: A\n  name: B\n', 'yaml/duplicate-key'],
    [`model_details:\n  name: A\n  x: ${'['.repeat(60)}${']'.repeat(60)}\n`, 'yaml/too-deep'],
    [
      `{"model_details": {"name": "A", "x": ${'['.repeat(10_000)}${']'.repeat(10_000)}}}`,
      'import/json-too-deep',
    ],
    ['model_details:\n  name: \n', 'import/empty'],
    ['{"model_details": {"name": ""}}', 'import/empty'],
    ['{"schema_version": "0.0.2"}', 'import/unrecognised'],
  ])('is refused with a code: %j', (text, code) => {
    const result = readForeignCards(sourceOf(text));
    expect(result.ok).toBe(false);
    expect(result.problems.map((problem) => problem.code)).toContain(code);
  });

  test('of keys that are there twice and numbers that are none is read, with warnings', () => {
    const text =
      '\uFEFF{"model_details": {"name": "A", "name": "B"},\r\n"quantitative_analysis": {"performance_metrics": [{"type": "m", "value": NaN}]}}';
    const result = modelCardToolkit.read(sourceOf(text));
    expect(result.problems.map(({ code }) => code)).toEqual(['import/not-a-number', 'import/duplicate-key']);
    const card = valueOf(result)[0]?.card;
    expect(card?.model_overview?.model_name).toBe('B');
    const edited = { ...card, model_overview: { model_name: 'C' } };
    const plan = planExport({
      to: 'model-card-toolkit',
      card: edited,
      cardId: 'a',
      status: 'Draft',
      fit: false,
      pointer: '',
      kept: sourceOf(text),
    });
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode([...valueOf(plan).files.values()][0])).toBe(
      text.replace('"B"', '"C"'),
    );
  });

  test('with the names of prototypes as keys makes none', () => {
    const text =
      '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 2}}, "model_details": {"name": "A", "__proto__": {"polluted": 3}, "toString": "x", "hasOwnProperty": "y"}, "considerations": {"users": [{"__proto__": {"description": "z"}}]}}';
    const { card } = read(text);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(card.additional_information?.custom_details).toEqual({
      '__proto__.polluted': 1,
      '__proto__.polluted (2)': 3,
      'constructor.prototype.polluted': 2,
      toString: 'x',
      hasOwnProperty: 'y',
      users: '- __proto__:\n    description: z',
    });
    expect(codesOf(text, 'error')).toEqual([]);
  });

  test('of 10,000 metrics is read and edited in little time', () => {
    const metrics = Array.from({ length: 10_000 }, (_, index) => ({
      type: `m${index % 100}`,
      value: String(index),
      slice: `s${index % 7}`,
    }));
    const source = sourceOf({
      model_details: { name: 'A' },
      quantitative_analysis: { performance_metrics: metrics },
    });
    const card = structuredClone(valueOf(modelCardToolkit.read(source))[0]?.card) ?? {};
    expect(card.evaluation_details?.[0]?.metric_groups?.map(({ metric_data }) => metric_data.length)).toEqual(
      [1429, 1429, 1429, 1429, 1428, 1428, 1428],
    );
    const [group] = card.evaluation_details?.[0]?.metric_groups ?? [];
    if (group) group.name = 'anew';
    const plan = planExport({
      to: 'model-card-toolkit',
      card,
      cardId: 'a',
      status: 'Draft',
      fit: false,
      pointer: '',
      kept: source,
    });
    const text = new TextDecoder().decode([...valueOf(plan).files.values()][0]);
    expect(text).toBe(new TextDecoder().decode(source.files.get('card.json')).replaceAll('"s0"', '"anew"'));
  }, 60_000);

  test.each([
    { type: 'auc', value: '\0' },
    { type: 'auc', value: '\ud800' },
    { type: '\0', value: '1' },
    { type: 'auc', slice: ' \u202e', value: '1' },
  ])('takes what cannot be seen for nothing: %j', (metric) => {
    const card = { model_details: { name: 'A' }, quantitative_analysis: { performance_metrics: [metric] } };
    expect(codesOf(card, 'error')).toEqual([]);
  });

  test('of texts that a page may not hold becomes a good card', () => {
    const text =
      'See <b onclick="x()">this</b>, ![it](https://example.org/a.png) and [that](../../etc).\u202e\u0000<!-- no -->';
    const card = {
      model_details: { name: text, overview: text, documentation: text, owners: [{ name: text }] },
      considerations: { users: [text, text] },
      extra: text,
    };
    expect(codesOf(card, 'error')).toEqual([]);
  });
});

const samples = '../shared/samples/model-card-toolkit/';
describe.skipIf(!existsSync(samples))('cards of others, which are beside the project', () => {
  test.each(existsSync(samples) ? readdirSync(samples).filter((name) => !name.includes('run-id')) : [])(
    '%s comes back with the same bytes, and with its name edited',
    (name) => {
      const bytes = new Uint8Array(readFileSync(samples + name));
      const source = { name, files: new Map([[name, bytes]]) };
      const card = valueOf(modelCardToolkit.read(source))[0]?.card ?? {};
      const write = (of: typeof card) =>
        [
          ...valueOf(
            planExport({
              to: 'model-card-toolkit',
              card: of,
              cardId: 'a',
              status: 'Draft',
              fit: false,
              pointer: '',
              kept: source,
            }),
          ).files.values(),
        ][0];
      expect(write(card)).toEqual(bytes);
      const edited = write({ ...card, model_overview: { ...card.model_overview, model_name: 'Another' } });
      const [before, after] = [bytes, edited].map((one) => new TextDecoder().decode(one).split('\n'));
      const changed = after?.filter((line, index) => line !== before?.[index]) ?? [];
      expect(changed).toHaveLength(1);
      expect(changed[0]).toMatch(/^\s*"?name"?: ["']?Another["']?,?$/);
      expect(after).toHaveLength(before?.length ?? 0);
    },
  );
});
