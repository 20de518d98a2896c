import { Ajv } from 'ajv';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../../src/core/card/card.ts';
import { planExport } from '../../../../src/core/formats/plan-export.ts';
import { readForeignCards } from '../../../../src/core/formats/read-foreign-cards.ts';
import { isRecord } from '../../../../src/core/text/is-record.ts';
import { formatPointer, valueAt } from '../../../../src/core/text/pointer.ts';
import { valueOf } from '../../../helpers/catalogue-commands.ts';
import { fullContent } from '../../../helpers/full-sagemaker-content.ts';

const card = fullContent as Card;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const plain = {
  cardId: 'churn',
  status: 'Approved',
  to: 'sagemaker',
  fit: false,
  pointer: 'churn@v1',
} as const;

function write(of: Card, options: { target?: string; fit?: boolean; kept?: string } = {}) {
  const { kept, ...others } = options;
  const source =
    kept === undefined ? {} : { kept: { name: 'card.json', files: new Map([['card.json', encode(kept)]]) } };
  return planExport({ card: of, ...plain, ...others, ...source });
}

const textOf = (...given: Parameters<typeof write>): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode([...valueOf(write(...given)).files.values()][0]);
const valueIn = (...given: Parameters<typeof write>): unknown => JSON.parse(textOf(...given));
const lostIn = (...given: Parameters<typeof write>): string[] =>
  valueOf(write(...given)).fates.flatMap(({ from, how }) => (how === 'same' ? [] : [from]));

describe('a card as SageMaker’s content', () => {
  test('has every field of CloudFormation’s schema, which wants a value of each hyperparameter', () => {
    expect(lostIn(card, { target: 'cloudformation' })).toEqual([
      '/training_details/training_job_details/user_provided_hyper_parameters/1/name',
    ]);
    expect(valueIn(card, { target: 'cloudformation' })).toMatchObject({
      ModelCardName: 'churn',
      ModelCardStatus: 'Approved',
      Content: {
        ModelOverview: { ModelName: 'churn', InferenceEnvironment: { ContainerImage: ['image:1'] } },
        AdditionalInformation: { CustomDetails: { team: 'x', 'two words': 'y' } },
      },
    });
  });

  test('leaves out what a schema does not know, and says so', () => {
    const ids = ['model_id', 'model_name', 'model_version', 'inference_environment/container_image/0'];
    const overview = (names: readonly string[]) => names.map((name) => `/model_overview/${name}`);
    const lost = lostIn(card, { target: 'v3' });
    expect(lost.filter((from) => from.startsWith('/model_overview'))).toEqual(overview(ids));
    expect(lost.every((from) => /^\/(model_overview|model_package_details)\//.test(from))).toBe(true);
    const inRegistry = valueIn(card, { target: 'package' }) as { model_overview: object };
    expect(Object.keys(inRegistry.model_overview)).toEqual(['model_creator', 'model_artifact']);
    expect(
      lostIn({ training_details: { objective_function: { function: { facet: 'F1' } } } }, { target: 'sdk2' }),
    ).toEqual(['/training_details/objective_function/function/facet']);
  });

  test('is a problem for each text that is too long, with its length and the limit', () => {
    const long = {
      model_overview: { model_description: '長'.repeat(1025) },
      business_details: { business_problem: 'x'.repeat(2049) },
    };
    expect(
      write(long).problems.map(({ code, data }) => [code, data['pointer'], data['length'], data['limit']]),
    ).toEqual([
      ['export/too-long', '/model_overview/model_description', 1025, 1024],
      ['export/too-long', '/business_details/business_problem', 2049, 2048],
    ]);
    expect(write(long).ok).toBe(false);
  });

  test('is cut at a sentence where that is asked for, with a pointer to the card', () => {
    const text = `${'A sentence of words. '.repeat(60)}`;
    const { model_overview: overview } = valueIn(
      { model_overview: { model_description: text } },
      { fit: true },
    ) as Card;
    const cut = overview?.model_description ?? '';
    expect(cut.length).toBeLessThanOrEqual(1024);
    expect(cut.length).toBeGreaterThan(980);
    expect(cut).toMatch(/A sentence of words\. \[…\] churn@v1$/);
    expect(lostIn({ model_overview: { model_description: text } }, { fit: true })).toEqual([
      '/model_overview/model_description',
    ]);
  });

  test('is a problem as a whole over 100,000 characters', () => {
    const details = Object.fromEntries(
      Array.from({ length: 110 }, (_, index) => [`d${index}`, 'x'.repeat(1000)]),
    );
    const { problems } = write({ additional_information: { custom_details: details } }, { fit: true });
    expect(problems.map(({ code }) => code)).toEqual(['export/too-large']);
  });
});

const schemas = '../shared/samples/sagemaker/';
describe.skipIf(!existsSync(schemas))('SageMaker’s published schemas, which are beside the project', () => {
  const read = (name: string): Record<string, unknown> =>
    JSON.parse(readFileSync(schemas + name, 'utf8')) as Record<string, unknown>;
  const full: Card = {
    ...card,
    model_overview: { ...card.model_overview, languages: ['en'] },
    additional_information: { custom_details: { 東京: true, list: ['a'], n: 1 } },
  };

  test('take what is written for the third SDK, and for a model package', () => {
    const { $id: _id, ...schema } = read('model-card.schema.json');
    const validate = new Ajv({ strict: false }).compile(schema);
    for (const target of ['v3', 'package'])
      expect([validate(valueIn(full, { target })), validate.errors]).toEqual([true, null]);
  });

  test('take what is written for CloudFormation', () => {
    const { tagging: _tagging, ...schema } = read('cloudformation.schema.json');
    const validate = new Ajv({ strict: false, unicodeRegExp: false }).compile(schema);
    expect([validate(valueIn(full, { target: 'cloudformation' })), validate.errors]).toEqual([true, null]);
  });
});

/** Pointers to all leaves of a value. */
function leavesOf(value: unknown, at = ''): string[] {
  const isBranch = (isRecord(value) || Array.isArray(value)) && Object.keys(value).length > 0;
  return isBranch
    ? Object.entries(value as object).flatMap(([key, below]) => leavesOf(below, at + formatPointer([key])))
    : [at];
}

/** The card with another value at a leaf of the same kind. */
function editLeaf(at: string): Card {
  const edited = structuredClone(card) as unknown as Record<string, unknown>;
  const parent = valueAt(edited, at.slice(0, at.lastIndexOf('/'))) as Record<string, unknown>;
  const key = at.slice(at.lastIndexOf('/') + 1).replaceAll('~1', '/');
  const choices: Record<string, string> = {
    risk_rating: 'Low',
    model_approval_status: 'Rejected',
    function: 'Maximize',
  };
  const value = parent[key];
  if (typeof value === 'number') parent[key] = value + 1;
  else if (typeof value === 'boolean') parent[key] = !value;
  else parent[key] = choices[key] ?? `${String(value)} anew`;
  return edited as unknown as Card;
}

describe('an imported card', () => {
  const layouts: [string, string][] = [
    ['as Python writes it', JSON.stringify(fullContent, null, 4).replaceAll('\n', '\r\n')],
    ['on one line', JSON.stringify({ ...fullContent, unknown: [null, 1.5] })],
    [
      'in an answer of the service',
      JSON.stringify({ ModelCardVersion: 3, Content: JSON.stringify(fullContent) }),
    ],
  ];

  test.each(layouts)('comes back with the same bytes: %s', (_what, kept) => {
    expect(textOf(card, { kept })).toBe(kept);
  });

  const editable = leavesOf(card).filter((at) => !at.endsWith('/type'));
  test.each(layouts)('differs in the field alone that was edited, whatever the field: %s', (_what, kept) => {
    for (const at of editable) {
      const edited = editLeaf(at);
      const text = textOf(edited, { kept });
      const back = valueOf(
        readForeignCards({ name: 'c', files: new Map([['c', encode(text)]]) }, 'sagemaker'),
      );
      expect(back.cards[0]?.card, at).toEqual(edited);
      const content = (written: string): unknown => {
        const whole = JSON.parse(written) as { Content?: string };
        return whole.Content === undefined ? whole : JSON.parse(whole.Content);
      };
      const [before, after] = [content(kept), content(text)];
      expect(leavesOf(after), at).toEqual(leavesOf(before));
      expect(leavesOf(after).filter((leaf) => valueAt(after, leaf) !== valueAt(before, leaf))).toEqual([at]);
    }
  });

  test('whose name and risk the import wrote comes back without them', () => {
    const kept = '{"model_overview": {"model_creator": "A"}}';
    const imported: Card = {
      model_overview: { model_name: 'churn', model_creator: 'A' },
      intended_uses: { risk_rating: 'Unknown' },
    };
    expect(textOf(imported, { kept })).toBe(kept);
    expect(textOf({ ...imported, intended_uses: { risk_rating: 'High' } }, { kept })).toBe(
      '{"model_overview": {"model_creator": "A"}, "intended_uses": {"risk_rating": "High"}}',
    );
  });

  test('may hold text that was too long before anyone edited the card', () => {
    const kept = JSON.stringify({ model_overview: { model_description: 'x'.repeat(2000) } });
    const imported = { model_overview: { model_description: 'x'.repeat(2000) } };
    expect(textOf(imported, { kept })).toBe(kept);
    expect(write({ model_overview: { model_description: 'y'.repeat(2000) } }, { kept }).ok).toBe(false);
  });
});
