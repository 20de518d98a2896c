import { describe, expect, test } from 'vitest';
import type { ForeignCard } from '../../../../src/core/formats/format.ts';
import { sagemaker } from '../../../../src/core/formats/sagemaker/read-sagemaker.ts';
import { valueAt } from '../../../../src/core/text/pointer.ts';
import { valueOf } from '../../../helpers/catalogue-commands.ts';
import { fullContent as full } from '../../../helpers/full-sagemaker-content.ts';

const sourceOf = (value: unknown) => ({
  name: 'card.json',
  files: new Map([
    ['card.json', new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))],
  ]),
});

function read(value: unknown): ForeignCard {
  const [card, ...others] = valueOf(sagemaker.read(sourceOf(value)));
  if (!card || others.length > 0) throw new Error('One card is expected.');
  return card;
}

const lost = ({ fates }: ForeignCard): [string, string][] =>
  fates.flatMap((fate) => ('reason' in fate ? [[fate.from, fate.reason] as [string, string]] : []));

const pascal = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(pascal);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, below]) => {
      const spelled = key.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
      return [spelled, key === 'metadata' || key === 'custom_details' ? below : pascal(below)];
    }),
  );
};

describe('SageMaker content', () => {
  test('of every field that the schemas know is a card of the same fields', () => {
    const { card, name, fates } = read(full);
    expect(name).toBe('churn');
    expect(card).toEqual(full);
    expect(fates.every((fate) => 'to' in fate && fate.how === 'same' && fate.to === fate.from)).toBe(true);
  });

  test('in CloudFormation’s spelling is the same card', () => {
    const resource = {
      Type: 'AWS::SageMaker::ModelCard',
      Properties: { ModelCardName: 'c', ModelCardStatus: 'Draft', Content: pascal(full) },
    };
    const found = read(resource);
    expect(found.card).toEqual(full);
    expect(lost(found)).toEqual([
      ['/Type', 'format-only'],
      ['/Properties/ModelCardName', 'field-taken'],
      ['/Properties/ModelCardStatus', 'no-field'],
    ]);
  });

  test.each([
    [
      'DescribeModelCard',
      {
        ModelCardArn: 'arn',
        ModelCardName: 'churn-card',
        Content: JSON.stringify({ intended_uses: { risk_rating: 'Low' } }),
      },
      '/Content',
    ],
    [
      'a request in snake_case',
      { model_card_name: 'churn-card', content: JSON.stringify({ intended_uses: { risk_rating: 'Low' } }) },
      '/content',
    ],
  ])('inside %s is read, and its rows lead into the text', (_what, envelope, at) => {
    const found = read(envelope);
    expect(found.card).toEqual({
      intended_uses: { risk_rating: 'Low' },
      model_overview: { model_name: 'churn-card' },
    });
    expect(found.fates).toContainEqual({
      file: '',
      from: `${at}/intended_uses/risk_rating`,
      to: '/intended_uses/risk_rating',
      how: 'same',
    });
  });

  test('inside a model package is read', () => {
    const content = JSON.stringify({ model_overview: { model_creator: 'A' } });
    const { card } = read({
      ModelPackageArn: 'x',
      ModelCard: { ModelCardContent: content, ModelCardStatus: 'Draft' },
    });
    expect(card).toEqual({ model_overview: { model_creator: 'A' } });
  });

  test.each([
    ['{}', 'import/empty'],
    ['{"model_overview": {}}', 'import/empty'],
    ['{"Content": "not json"}', 'import/empty'],
    ['[]', 'import/empty'],
    ['{', 'import/json-syntax'],
  ])('refuses %s', (text, code) => {
    expect(sagemaker.recognise(sourceOf(text))).toBe(false);
    expect(sagemaker.read(sourceOf(text)).problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('takes an objective as the third SDK writes it, and as a mere text', () => {
    const flat = read({
      training_details: { objective_function: { function: 'Maximize', facet: 'AUC', notes: 'n' } },
    });
    expect(flat.card.training_details?.objective_function).toEqual({
      function: { function: 'Maximize', facet: 'AUC' },
      notes: 'n',
    });
    const text = read({ training_details: { objective_function: 'Log loss' } });
    expect(text.card.training_details?.objective_function).toEqual({ notes: 'Log loss' });
  });

  test('mends what a card cannot hold as it is, and says so', () => {
    const long = 'x'.repeat(70);
    const found = read({
      model_overview: { model_version: 'v1.0', model_owner: 'o'.repeat(1025), model_artifact: 's3://one' },
      intended_uses: { risk_rating: 'medium' },
      evaluation_details: [
        {
          name: long,
          metric_groups: [
            {
              name: long,
              metric_data: [
                { name: 'm', type: 'number', value: 'NaN' },
                { name: 'm', type: 'number', value: 1 },
                { name: 'cm', type: 'matrix', value: [[1]], x_axis_name: 'predicted' },
                { name: 'bars', type: 'bar_chart', value: [1, 2], x_axis_name: ['a'] },
              ],
            },
          ],
        },
        { name: long },
      ],
    });
    expect(found.card).toEqual({
      model_overview: { model_version_name: 'v1.0', model_artifact: ['s3://one'] },
      intended_uses: { risk_rating: 'Medium' },
      additional_information: { custom_details: { 'Model owner': 'o'.repeat(1025) } },
      evaluation_details: [
        {
          name: `${'x'.repeat(62)}…`,
          metric_groups: [
            {
              name: `${'x'.repeat(62)}…`,
              metric_data: [
                { name: 'm', type: 'string', value: 'NaN' },
                { name: 'm (2)', type: 'number', value: 1 },
                { name: 'cm', type: 'matrix', value: [[1]], x_axis_name: ['predicted'] },
                { name: 'bars', type: 'bar_chart', value: [1, 2], notes: 'x axis: a' },
              ],
            },
          ],
        },
        { name: `${'x'.repeat(58)}… (2)` },
      ],
    });
    expect(lost(found)).toEqual([]);
  });

  test('keeps what has no place in the rows', () => {
    const found = read({
      model_overview: { colour: 'red', model_creator: '[More Information Needed]' },
      business_details: 'all of it',
      training_details: {
        training_job_details: { training_metrics: [{ name: 'x', value: null }, { value: 1 }] },
      },
      evaluation_details: [
        {
          name: 'e',
          metric_groups: [
            {
              name: 'g',
              metric_data: [
                { name: 'ragged', type: 'matrix', value: [[1], [1, 2]] },
                { name: 'none', type: 'number', value: null },
              ],
            },
          ],
        },
      ],
    });
    expect(found.card).toEqual({
      evaluation_details: [{ name: 'e', metric_groups: [{ name: 'g', metric_data: [] }] }],
    });
    const metric = '/evaluation_details/0/metric_groups/0/metric_data';
    expect(lost(found)).toEqual([
      ['/model_overview/colour', 'no-field'],
      ['/model_overview/model_creator', 'empty'],
      ['/business_details', 'no-field'],
      ['/training_details/training_job_details/training_metrics/0/name', 'no-field'],
      ['/training_details/training_job_details/training_metrics/0/value', 'empty'],
      ['/training_details/training_job_details/training_metrics/1/value', 'no-field'],
      ...['0/name', '0/type', '0/value/0/0', '0/value/1/0', '0/value/1/1', '1/name', '1/type'].map(
        (leaf) => [`${metric}/${leaf}`, 'no-field'] as const,
      ),
      [`${metric}/1/value`, 'empty'],
    ]);
  });

  test('leads every row to a place in the card', () => {
    const { card, fates } = read(full);
    for (const fate of fates) if ('to' in fate) expect(valueAt(card, fate.to), fate.to).toBeDefined();
  });
});
