import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../../src/core/card/card.ts';
import { cyclonedx } from '../../../../src/core/formats/cyclonedx/read-cyclonedx.ts';
import type { ForeignCard } from '../../../../src/core/formats/format.ts';
import { planImport } from '../../../../src/core/formats/plan-import.ts';
import { readForeignCards } from '../../../../src/core/formats/read-foreign-cards.ts';
import { isRecord } from '../../../../src/core/text/is-record.ts';
import { formatPointer, parsePointer, valueAt } from '../../../../src/core/text/pointer.ts';
import { valueOf } from '../../../helpers/catalogue-commands.ts';
import { bom15, bom16, bom17, xml } from './boms.ts';

const sourceOf = (content: unknown) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { name: 'bom', files: new Map([['bom', new TextEncoder().encode(text)]]) };
};
const readAll = (content: unknown): readonly ForeignCard[] => valueOf(cyclonedx.read(sourceOf(content)));

function read(content: unknown): ForeignCard {
  const [card, ...others] = readAll(content);
  if (!card || others.length > 0) throw new Error('One card is expected.');
  return card;
}

const codes = (content: unknown): string[] =>
  cyclonedx.read(sourceOf(content)).problems.map(({ code }) => code);
const model = { type: 'machine-learning-model', name: 'churn' };
const bom = (...components: object[]) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  components,
});

function leavesOf(value: unknown, at = ''): string[] {
  const isBranch = (isRecord(value) || Array.isArray(value)) && Object.keys(value).length > 0;
  return isBranch
    ? Object.entries(value as object).flatMap(([key, below]) => leavesOf(below, at + formatPointer([key])))
    : [at];
}

/** Each leaf has one row, and each row that names a target names a value; what is the `same` there is the same. */
function checkFates({ card, fates }: ForeignCard, source: unknown): void {
  expect(fates.map(({ from }) => from)).toEqual(leavesOf(source));
  for (const fate of fates) {
    if (!('to' in fate)) continue;
    expect(valueAt(card, fate.to), `${fate.from} → ${fate.to}`).toBeDefined();
    if (fate.how === 'same') expect(valueAt(card, fate.to), fate.from).toEqual(valueAt(source, fate.from));
  }
}

const reasonsOf = ({ fates }: ForeignCard): Map<string, string> =>
  new Map(fates.flatMap((fate) => ('reason' in fate ? [[fate.from, fate.reason] as const] : [])));

describe('a bill of materials in JSON', () => {
  test.each([
    ['1.5', bom15],
    ['1.6', bom16],
    ['1.7', bom17],
  ] as const)('of version %s is read whole', (_version, source) => {
    const found = read(source);
    checkFates(found, source);
    expect(found.card).toMatchSnapshot();
    expect([...reasonsOf(found)].map(([from, reason]) => `${from}: ${reason}`)).toMatchSnapshot();
    const planned = planImport({
      source: sourceOf(source),
      cardId: 'churn',
      settings: { cards: 'cards', language: 'en', customDetails: {} } as never,
    });
    expect(planned.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('keeps a picture as a file that the card shows', () => {
    const { files, card } = read(bom15);
    expect(files.map(({ path, bytes }) => [path, bytes[1]])).toEqual([['figures/roc-holdout-1.png', 0x50]]);
    expect(card.evaluation_details?.[0]?.evaluation_observation).toContain('(figures/roc-holdout-1.png)');
  });

  test('gives a card for each model, wherever it stands', () => {
    const source = {
      ...bom(
        { ...model, components: [{ ...model, name: 'inner' }] },
        { type: 'library', name: 'numpy' },
        { type: 'application', name: 'app', modelCard: {} },
      ),
      metadata: { component: { ...model, name: 'outer' } },
    };
    const cards = readAll(source);
    expect(cards.map(({ name }) => name)).toEqual(['outer', 'churn', 'inner', 'app']);
    for (const card of cards) checkFates(card, source);
  });

  test('names a dataset by what its reference leads to, and says where it leads nowhere', () => {
    const found = read(bom15);
    const { dataset_records: records } = found.card.training_details?.training_job_details ?? {};
    expect(records?.map(({ name, location }) => [name, location])).toEqual([
      ['Customers', 'https://example.org/customers'],
      ['Calls', 'https://example.org/calls'],
    ]);
    expect(reasonsOf(found).get('/components/0/modelCard/modelParameters/datasets/2/ref')).toBe('dangling');
  });

  test('never guesses a risk', () => {
    expect(read(bom17).card.intended_uses?.risk_rating).toBeUndefined();
  });

  test('reads what is of another kind than the schema says, or leaves it, without failing', () => {
    const kinds = [null, 0, true, 'text', [], [[null, 'text', []]], { a: { b: 1 } }];
    const places = leavesOf(bom17).filter((at) => at.startsWith('/components/0/'));
    const all = new Set(
      places.flatMap((at) =>
        parsePointer(at).map((_, end) => formatPointer(parsePointer(at).slice(0, end + 1))),
      ),
    );
    for (const at of all)
      for (const kind of /^\/components(?:\/0(?:\/type)?)?$/.test(at) ? [] : kinds) {
        const source = structuredClone(bom17) as unknown;
        const holder = valueAt(source, at.slice(0, at.lastIndexOf('/'))) as Record<string, unknown>;
        holder[at.slice(at.lastIndexOf('/') + 1)] = kind;
        const [found, ...others] = readAll(source);
        const lost = found?.fates.filter(
          (fate) => 'to' in fate && valueAt(found.card, fate.to) === undefined,
        );
        expect([others, lost], `${at} ${JSON.stringify(kind)}`).toEqual([[], []]);
      }
  }, 120_000);
});

describe('a bill of materials in XML', () => {
  test('is read as the same in JSON', () => {
    const { card, fates, files } = read(xml);
    expect(card).toMatchSnapshot();
    expect(files.map(({ path }) => path)).toEqual(['figures/dot-1.png']);
    expect(
      fates.map((fate) => ('reason' in fate ? `${fate.from}: ${fate.reason}` : `${fate.from} → ${fate.to}`)),
    ).toMatchSnapshot();
  });

  test.each([
    [
      'a document type',
      xml.replace('<b:bom', '<!DOCTYPE bom [<!ENTITY a "b">]>\n<b:bom'),
      'cyclonedx/doctype',
    ],
    [
      'an external entity',
      xml.replace('<b:bom', '<!doctype bom SYSTEM "file:///etc/passwd">\n<b:bom'),
      'cyclonedx/doctype',
    ],
    ['an element that does not end', xml.replace('</b:bom>', ''), 'cyclonedx/xml-syntax'],
    [
      'elements that end crosswise',
      xml.replace('</b:email></b:author>', '</b:author></b:email>'),
      'cyclonedx/xml-syntax',
    ],
    [
      '10,000 levels',
      xml.replace('<b:components>', '<a>'.repeat(10_000) + '</a>'.repeat(10_000) + '<b:components>'),
      'cyclonedx/xml-syntax',
    ],
    [
      'a prototype for an element',
      xml.replace('<b:components>', '<__proto__><a/></__proto__><b:components>'),
      'cyclonedx/xml-syntax',
    ],
    [
      'no model',
      xml.replaceAll('machine-learning-model', 'library').replaceAll('modelCard', 'otherCard'),
      'import/empty',
    ],
  ])('with %s is refused', (_what, text, code) => {
    expect(codes(text)).toContain(code);
    expect(cyclonedx.read(sourceOf(text)).ok).toBe(false);
    const recognised = readForeignCards(sourceOf(text));
    expect(recognised.problems.map((problem) => problem.code)).toContain(code);
  });

  test('has no entity expanded that XML itself does not have', () => {
    const { card } = read(
      xml.replace('<![CDATA[R & D, a < b]]>', '&lt;b&gt; &amp;amp; &xxe; &#65;&#x42;&#0;&#xD800;'),
    );
    expect(card.model_overview?.model_description).toBe('\\<b> &amp; &xxe; AB&#0;&#xD800;');
  });

  test('that is long and broken is refused', () => {
    for (const part of ['<', '<a', '<a>', '</a>', '<!--', '<![CDATA[', '&', '<a b="', '<?']) {
      const xml = `<bom xmlns="http://cyclonedx.org/schema/bom/1.6">${part.repeat(20_000)}`;
      expect(cyclonedx.read(sourceOf(xml))).toMatchObject({ ok: false });
    }
  });
});

describe('a source that is hostile', () => {
  test.each([
    ['a file of another kind', { bomFormat: 'SPDX', components: [model] }, 'import/wrong-format'],
    ['a file without models', bom({ type: 'library', name: 'numpy' }), 'import/empty'],
    [
      '10,000 levels',
      `{"bomFormat":"CycloneDX","components":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
      'import/json-too-deep',
    ],
    ['broken JSON', '{"bomFormat": "CycloneDX",, }', 'import/json-syntax'],
  ])('such as %s is refused', (_what, content, code) => {
    expect(cyclonedx.recognise(sourceOf(content))).toBe(false);
    expect(codes(content)).toContain(code);
  });

  test('with keys twice and NaN is read with warnings', () => {
    const text = JSON.stringify(bom16)
      .replace('"version":"2.4.0"', '"version":"1","version":"2.4.0"')
      .replace('"value":31.22', '"value":NaN');
    expect(codes(text)).toEqual(['import/not-a-number', 'import/duplicate-key']);
    expect(read(text).card.model_overview?.model_version_name).toBe('2.4.0');
    expect(read(text).card.training_details?.environmental_impact).toEqual({ energy_kwh: 12.5 });
  });

  test('with keys of prototypes changes no prototype', () => {
    const names = [
      '__proto__',
      'constructor',
      'toString',
      'colophon:__proto__.polluted',
      'colophon:additional_information.custom_details.__proto__',
    ];
    const properties = names.map((name) => ({ name, value: 'polluted' }));
    const text = JSON.stringify(bom({ ...model, properties, modelCard: { properties } })).replace(
      '"name":"churn"',
      '"name":"churn","__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}',
    );
    const { card } = read(text);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(card.additional_information?.custom_details ?? {})).toContain('toString');
  });

  test('with 10,000 components, or as many properties and metrics, is read', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => index);
    expect(
      readAll(bom(model, ...many.map((index) => ({ type: 'library', name: `l${index}` })))),
    ).toHaveLength(1);
    const wide = read(
      bom({
        ...model,
        properties: many.map((index) => ({ name: `p${index}`, value: 'v' })),
        modelCard: {
          quantitativeAnalysis: {
            performanceMetrics: many.map((index) => ({ type: 'auc', value: '1', slice: `s${index % 100}` })),
          },
        },
      }),
    );
    expect(Object.keys(wide.card.additional_information?.custom_details ?? {})).toHaveLength(1000);
  }, 60_000);

  test('with thousands of models is refused, and with hundreds gives each its card', () => {
    const models = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...model, name: `m${index}` }));
    expect(codes(bom(...models(10_000)))).toEqual(['cyclonedx/too-many-models']);
    expect(readAll(bom(...models(300)))).toHaveLength(300);
  });
});

const samples = join(import.meta.dirname, '../../../../../shared/samples/cyclonedx');

describe.skipIf(!existsSync(samples))('real files (skipped where there are none)', () => {
  test.each(existsSync(samples) ? readdirSync(samples) : [])('%s becomes a card', (name) => {
    const bytes = readFileSync(join(samples, name));
    const source = { name, files: new Map([[name, new Uint8Array(bytes)]]) };
    const found = valueOf(readForeignCards(source));
    expect(found.format.id).toBe('cyclonedx');
    for (const card of found.cards) checkFates(card, JSON.parse(bytes.toString('utf8')));
    const card: Card | undefined = found.cards[0]?.card;
    expect(card?.model_overview?.model_name).toBeDefined();
  });
});
