import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../../src/core/card/card.ts';
import { modelCardToolkit } from '../../../../src/core/formats/model-card-toolkit/read-model-card-toolkit.ts';
import { planExport } from '../../../../src/core/formats/plan-export.ts';
import { isRecord } from '../../../../src/core/text/is-record.ts';
import { formatPointer } from '../../../../src/core/text/pointer.ts';
import { arbitraryCard } from '../../../helpers/arbitrary-card.ts';
import { valueOf } from '../../../helpers/catalogue-commands.ts';
import '../../../helpers/seed-properties.ts';
import { schemaOfNewer, schemaOfOlder } from './toolkit-schemas.ts';

const ajv = new Ajv({ strict: false });
addFormats.default(ajv);
const validators = { '0.0.1': ajv.compile(schemaOfOlder), '0.0.2': ajv.compile(schemaOfNewer) };
const plainCard = arbitraryCard.map(
  ({ card }) => JSON.parse(JSON.stringify(card).replaceAll('__proto__', 'proto')) as Card,
);

function leaves(value: unknown, at = '', found = new Map<string, string>()): Map<string, string> {
  if ((isRecord(value) || Array.isArray(value)) && Object.keys(value).length > 0)
    for (const [key, below] of Object.entries(value as object))
      leaves(below, at + formatPointer([key]), found);
  else found.set(at, JSON.stringify(value));
  return found;
}

function write(card: Card, target: '0.0.1' | '0.0.2', kept?: Uint8Array) {
  return valueOf(
    planExport({
      card,
      cardId: 'a',
      status: 'Draft',
      to: 'model-card-toolkit',
      fit: false,
      pointer: 'a@draft',
      ...(kept ? { kept: { name: 'a.json', files: new Map([['a.json', kept]]) } } : { target }),
    }),
  );
}

const textOf = (files: ReadonlyMap<string, Uint8Array>): string =>
  new TextDecoder().decode([...files.values()][0]);

describe.each(['0.0.1', '0.0.2'] as const)('any card, written by version %s of the schema', (target) => {
  test('is valid', () => {
    const validate = validators[target];
    fc.assert(
      fc.property(plainCard, (card) => {
        expect([validate(JSON.parse(textOf(write(card, target).files))), validate.errors]).toEqual([
          true,
          null,
        ]);
      }),
    );
  });

  test('gives back what the report says is kept', () => {
    fc.assert(
      fc.property(plainCard, (card) => {
        const { files, fates } = write(card, target);
        const read = modelCardToolkit.read({ name: 'a.json', files });
        const found = leaves(read.ok ? read.value[0]?.card : {});
        const before = leaves(card);
        expect(fates.map(({ from }) => from)).toEqual([...before.keys()]);
        for (const { from, how } of fates)
          expect(how === 'same', from).toBe(found.get(from) === before.get(from) && found.has(from));
      }),
    );
  });
});

describe('a card that was read from any text that was written', () => {
  test('comes back with the same bytes, and takes the edits that make it any other card', () => {
    fc.assert(
      fc.property(plainCard, plainCard, fc.constantFrom('0.0.1', '0.0.2'), (one, other, target) => {
        const kept = [...write(one, target).files.values()][0] ?? new Uint8Array();
        const read = modelCardToolkit.read({ name: 'a.json', files: new Map([['a.json', kept]]) });
        const card = (read.ok ? read.value[0]?.card : undefined) ?? {};
        fc.pre(Object.keys(card).length > 0);
        expect(textOf(write(card, target, kept).files)).toBe(new TextDecoder().decode(kept));
        const edited = textOf(write(other, target, kept).files);
        const validate = validators[target];
        expect([validate(JSON.parse(edited)), validate.errors]).toEqual([true, null]);
      }),
    );
  });
});
