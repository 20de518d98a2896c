import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../../src/core/card/card.ts';
import { spdxNames } from '../../../../src/core/formats/cyclonedx/spdx-names.ts';
import { cyclonedx } from '../../../../src/core/formats/cyclonedx/read-cyclonedx.ts';
import { planExport } from '../../../../src/core/formats/plan-export.ts';
import { isRecord } from '../../../../src/core/text/is-record.ts';
import { formatPointer, valueAt } from '../../../../src/core/text/pointer.ts';
import { sameJson } from '../../../../src/core/text/same-json.ts';
import { arbitraryCard } from '../../../helpers/arbitrary-card.ts';
import { valueOf } from '../../../helpers/catalogue-commands.ts';
import '../../../helpers/seed-properties.ts';
import { bom15, bom16, bom17, xml } from './boms.ts';

const published = (name: string): object => {
  const library = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json');
  return JSON.parse(
    readFileSync(library.replace(/package\.json$/, `res/schema/${name}.SNAPSHOT.schema.json`), 'utf8'),
  ) as object;
};
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addFormat('iri-reference', /^[^\s<>"{}|\\^`]*$/);
ajv.addFormat('idn-email', true);
const spdx = published('spdx');
for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'])
  ajv.addSchema({ ...published(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` });
const checks = new Map(
  ['1.5', '1.6', '1.7'].map((version) => [version, ajv.compile(published(`bom-${version}`))]),
);

function faultsOf(bom: unknown): unknown {
  const check = checks.get(String(valueAt(bom, '/specVersion')));
  return check?.(bom) === true ? [] : (check?.errors ?? 'no version');
}

const plain = { cardId: 'churn', status: 'Draft', to: 'cyclonedx', fit: false, pointer: 'churn@v1' } as const;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const sourceOf = (text: string) => ({ name: 'bom.json', files: new Map([['bom.json', encode(text)]]) });

function read(text: string, index = 0) {
  const card = valueOf(cyclonedx.read(sourceOf(text)))[index];
  if (!card) throw new Error('A card is expected.');
  return card;
}

const write = (card: Card, more: object = {}) => {
  const planned = valueOf(planExport({ ...plain, card, ...more }));
  return { ...planned, text: decode([...planned.files.values()][0]) };
};
const back = (kept: string, card: Card, more: object = {}): string =>
  write(card, { kept: sourceOf(kept), ...more }).text;

function leavesOf(value: unknown, at = ''): string[] {
  const isBranch = (isRecord(value) || Array.isArray(value)) && Object.keys(value).length > 0;
  return isBranch
    ? Object.entries(value as object).flatMap(([key, below]) => leavesOf(below, at + formatPointer([key])))
    : [at];
}

const plainCard = arbitraryCard.map(
  ({ card }) => JSON.parse(JSON.stringify(card).replaceAll('__proto__', 'proto')) as Card,
);
const full = JSON.parse(JSON.stringify(read(JSON.stringify(bom17)).card)) as Card;

describe('a card in CycloneDX', () => {
  test.each(['1.6', '1.7'])(
    'keeps the schema of %s and comes back as it was, whatever the card',
    (target) => {
      fc.assert(
        fc.property(plainCard, (card) => {
          const { text, fates } = write(card, { target });
          expect(faultsOf(JSON.parse(text))).toEqual([]);
          const { card: found } = read(text);
          for (const { from, how } of fates)
            if (from !== '')
              expect(how === 'same', from).toBe(sameJson(valueAt(found, from), valueAt(card, from)));
          expect(fates.filter(({ from, how }) => from !== '' && how !== 'same')).toEqual([]);
          if (Object.keys(card).length > 0) expect(found).toEqual(card);
        }),
        { numRuns: 60 },
      );
    },
  );

  test('has what CycloneDX has a place for in that place, and the rest in one namespace', () => {
    const { text } = write({ ...full, intended_uses: { ...full.intended_uses, risk_rating: 'High' } });
    const bom: unknown = JSON.parse(text);
    expect(faultsOf(bom)).toEqual([]);
    expect(valueAt(bom, '/components/0')).toMatchSnapshot();
    expect(text).not.toMatch(/timestamp/);
  });

  test('is 1.7 where no version is asked for, and names the card’s PDF with its hash', () => {
    const pdf = { address: 'https://example.org/cards/churn/v1/churn-v1.pdf', sha256: 'ab'.repeat(32) };
    const { text } = write(full, { pdf });
    const bom: unknown = JSON.parse(text);
    expect(valueAt(bom, '/specVersion')).toBe('1.7');
    expect(faultsOf(bom)).toEqual([]);
    const references = valueAt(bom, '/components/0/externalReferences') as Record<string, unknown>[];
    expect(references.at(-1)).toMatchObject({
      type: 'model-card',
      url: pdf.address,
      hashes: [{ alg: 'SHA-256', content: pdf.sha256 }],
    });
    expect(read(text).card).toEqual(full);
    const other = { address: 'churn-v2.pdf', sha256: 'cd'.repeat(32) };
    const again = JSON.parse(back(text, full, { pdf: other })) as unknown;
    expect(valueAt(again, '/components/0/externalReferences')).toHaveLength(references.length);
    expect(JSON.stringify(again)).toContain('churn-v2.pdf');
  });

  test('has a number that is made of the card alone', () => {
    const numberOf = (card: Card, cardId = 'churn') =>
      valueAt(JSON.parse(write(card, { cardId }).text), '/serialNumber');
    expect(numberOf(full)).toBe(numberOf(structuredClone(full)));
    expect(numberOf(full)).not.toBe(numberOf({ ...full, tags: ['other'] }));
    expect(numberOf(full)).not.toBe(numberOf(full, 'other'));
    expect(numberOf(full)).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test('calls licences by identifiers that SPDX has', () => {
    const known = new Set((spdx as { enum: string[] }).enum);
    expect([...spdxNames].filter((name) => !known.has(name))).toEqual([]);
    const { text } = write({ ...full, model_overview: { model_name: 'a', licenses: [{ id: 'No-Such' }] } });
    expect(valueAt(JSON.parse(text), '/components/0/licenses/0/license')).toEqual({ name: 'No-Such' });
    expect(read(text).card.model_overview?.licenses).toEqual([{ id: 'No-Such' }]);
  });
});

const layouts: [string, string][] = [
  ['1.5 as Python writes it, with CRLF', JSON.stringify(bom15, null, 4).replaceAll('\n', '\r\n')],
  ['1.6 on one line, with what nobody knows', JSON.stringify({ ...bom16, unknown: [null, {}] })],
  ['1.7 behind a byte order mark', `\uFEFF${JSON.stringify(bom17, null, '\t')}\n`],
  ['our own', write({ ...full, intended_uses: { ...full.intended_uses, risk_rating: 'High' } }).text],
];

/** What a source says in no leaf of its own, or what others refer to. */
const derived = /\/metric_data\/\d+\/type$|^\/evaluation_details\/0\/name$/;

function change(value: unknown, at: string): unknown {
  if (typeof value === 'number') return at.endsWith('/lower') ? value / 2 : value * 2;
  if (at.endsWith('/digest')) return String(value).replace(/[01]$/, 'e').replace(/f$/, 'a');
  if (at.endsWith('/risk_rating')) return 'Low';
  return /[a-z]/i.test(String(value))
    ? String(value).replace(/[a-z](?=[^a-z]*$)/i, '$&anew')
    : `${String(value)}7`;
}

describe('an imported bill of materials', () => {
  test.each(layouts)('comes back with the same bytes: %s', (_what, kept) => {
    expect(back(kept, read(kept).card)).toBe(kept);
  });

  test.each(layouts)(
    'differs in the field alone that was edited, whatever the field: %s',
    (what, kept) => {
      const { card, fates } = read(kept);
      const before: unknown = JSON.parse(kept.replace(/^\uFEFF/, ''));
      const editable = leavesOf(card).filter((at) => !derived.test(at));
      let native = 0;
      expect(editable.length).toBeGreaterThan(40);
      for (const at of editable) {
        const edited = structuredClone(card);
        const holder = valueAt(edited, at.slice(0, at.lastIndexOf('/'))) as Record<string, unknown>;
        const key = at
          .slice(at.lastIndexOf('/') + 1)
          .replaceAll('~1', '/')
          .replaceAll('~0', '~');
        holder[key] = change(holder[key], at);
        const text = back(kept, edited);
        const after: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
        expect(read(text).card, at).toEqual(edited);
        if (!what.includes('nobody')) expect(faultsOf(after), at).toEqual([]);
        const changed = leavesOf(after).filter(
          (leaf) => !sameJson(valueAt(after, leaf), valueAt(before, leaf)),
        );
        const gone = leavesOf(before).filter((leaf) => valueAt(after, leaf) === undefined);
        const own = changed.filter(
          (leaf) =>
            /\/properties\/\d+\/(?:name|value)$/.test(leaf) &&
            /^colophon:/.test(String(valueAt(after, leaf.replace(/value$/, 'name')))),
        );
        const others = changed.filter((leaf) => !own.includes(leaf));
        expect(others.length + gone.length, `${at}: ${others.join()} ${gone.join()}`).toBeLessThanOrEqual(
          what === 'our own' ? 4 : 2,
        );
        expect(others.length + own.length, at).toBeGreaterThan(0);
        if (own.length === 0 && others.length === 1 && gone.length === 0) native += 1;
        for (const leaf of others) {
          const fate = fates.find(({ from }) => from === leaf);
          const to = fate && 'to' in fate ? fate.to : '';
          if (to !== '')
            expect(
              to === at || to.startsWith(`${at}/`) || at.startsWith(`${to}/`),
              `${at}: ${leaf} → ${to}`,
            ).toBe(true);
        }
      }
      expect(native).toBeGreaterThan(what === 'our own' ? 30 : editable.length * 0.6);
    },
    120_000,
  );

  test('takes each field in that it had not, and gives each up', () => {
    const kept = JSON.stringify(bom16, null, 2);
    const { card } = read(kept);
    for (const at of Object.keys(full) as (keyof Card)[]) {
      const { [at]: _gone, ...rest } = card;
      const without = back(kept, rest);
      expect(read(without).card, at).toEqual(rest);
      expect(faultsOf(JSON.parse(without)), at).toEqual([]);
    }
    const bare = JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [{ type: 'machine-learning-model', name: 'bare' }],
    });
    const filled = back(bare, full);
    expect(read(filled).card).toEqual(full);
    expect(faultsOf(JSON.parse(filled))).toEqual([]);
  });

  test('stays itself but for the model that was edited, where there are several', () => {
    const model = { type: 'machine-learning-model' };
    const kept = JSON.stringify(
      {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        components: [
          { ...model, name: 'one' },
          { ...model, name: 'two', description: 'Old.' },
        ],
      },
      null,
      2,
    );
    const { card } = read(kept, 1);
    const edited = { ...card, model_overview: { ...card.model_overview, model_description: 'New.' } };
    expect(back(kept, edited, { cardId: 'bom-two' })).toBe(kept.replace('Old.', 'New.'));
  });

  test('of XML is written as JSON of its version, and that is said', () => {
    const { card } = read(xml);
    const planned = planExport({
      ...plain,
      card,
      kept: { name: 'bom.xml', files: new Map([['bom.xml', encode(xml)]]) },
    });
    expect(planned.problems.map(({ code }) => code)).toEqual(['cyclonedx/written-as-json']);
    const [[path, bytes] = ['', undefined]] = [...valueOf(planned).files];
    expect(path).toBe('bom.json');
    expect(faultsOf(JSON.parse(decode(bytes)))).toEqual([]);
    expect(read(decode(bytes)).card).toEqual(card);
  });

  test('of our fixtures keeps the published schemas', () => {
    for (const bom of [bom15, bom16]) expect(faultsOf(bom)).toEqual([]);
  });
});
