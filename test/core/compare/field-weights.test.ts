import { expect, test } from 'vitest';
import cardSchema from '#schemas/card/v1.json' with { type: 'json' };
import { cardFields } from '../../../src/core/compare/card-fields.ts';
import { fieldName, fieldNames, filesName, namedFields } from '../../../src/core/compare/field-name.ts';
import { fieldWeights } from '../../../src/core/compare/field-weights.ts';

/** Names that a change can have, straight from the schema. */
function listChangeable(): string[] {
  const names = new Set<string>();
  const walk = (written: Node, name: string): void => {
    const node = { ...written, ...(written.$ref && definitionOf(written.$ref)) };
    for (const [key, below] of Object.entries(node.properties ?? {}))
      walk(below, name === '' ? key : `${name}.${key}`);
    for (const kind of node.oneOf ?? []) walk(kind, name);
    if (node.items) walk(node.items, name);
    const isList = node.type === 'array';
    const isText = !node.properties && !node.oneOf && name !== '';
    if (isList || isText) names.add(name);
  };
  walk(cardSchema as unknown as Node, '');
  return [...names];
}

interface Node {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly oneOf?: readonly Node[];
}

const definitionOf = (reference: string): Node =>
  (cardSchema.$defs as unknown as Record<string, Node>)[reference.slice('#/$defs/'.length)] ?? {};

test('every field of the schema has a weight on purpose, and nothing else has', () => {
  expect(Object.keys(fieldWeights).toSorted()).toEqual([...listChangeable(), filesName].toSorted());
});

test('the names of fields are those of the schema', () => {
  expect(fieldNames).toEqual(expect.arrayContaining(listChangeable()));
  expect(namedFields).toEqual(['evaluation_details.metadata', 'additional_information.custom_details']);
});

test('every field but a kind of metric and an entry that is a word has labels', () => {
  const nameless = Object.entries(cardFields).filter(([, [, en, ja]]) => en === '' || ja === '');
  expect(nameless.filter(([key]) => !/\.\*$|\.metric_data\.\w+$/.test(key))).toEqual([]);
});

test.each([
  [['model_overview', 'model_id'], 'model_overview.model_id', undefined],
  [['evaluation_details', { entry: 'a' }, 'metadata', 'seed.1'], 'evaluation_details.metadata', 'seed.1'],
  [
    ['additional_information', 'custom_details', 'markets', { entry: 'JP' }],
    'additional_information.custom_details',
    'markets',
  ],
  [
    [
      'evaluation_details',
      { entry: 'a' },
      'metric_groups',
      { entry: 'b' },
      'metric_data',
      { entry: 'c' },
      'value',
    ],
    'evaluation_details.metric_groups.metric_data.value',
    undefined,
  ],
  [[], 'files', undefined],
])('a place is called by its fields: %j', (path, name, owned) => {
  expect(fieldName(path)).toEqual({ name, owned });
});
