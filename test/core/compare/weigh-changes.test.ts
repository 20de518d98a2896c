import { describe, expect, test } from 'vitest';
import type { Card, NumberMetric } from '../../../src/core/card/card.ts';
import type { Change, ComparedCard } from '../../../src/core/compare/change.ts';
import { heaviestWeight, weighChanges } from '../../../src/core/compare/weigh-changes.ts';
import type { WeighedChange } from '../../../src/core/compare/weighed-change.ts';
import { weightRulesOf } from '../../../src/core/compare/weight-rules.ts';
import { normalizeSettings } from '../../../src/core/settings/normalize-settings.ts';
import type { WrittenSettings } from '../../../src/core/settings/written-settings.ts';

const metricPointer = '/evaluation_details/0/metric_groups/0/metric_data/0';
const metricPath = [
  ...['evaluation_details', { entry: 'Holdout' }, 'metric_groups', { entry: 'Ranking' }],
  ...['metric_data', { entry: 'AUC' }],
];

function makeCard(metric: Partial<NumberMetric>, evaluation = 'Holdout'): ComparedCard {
  const auc = { name: 'AUC', type: 'number', value: 0.8, ...metric } as NumberMetric;
  const groups = [{ name: 'Ranking', metric_data: [auc] }];
  return { card: { evaluation_details: [{ name: evaluation, metric_groups: groups }] } as Card, files: [] };
}

/** What the rules say of a metric's new value. */
function weighMetric(
  before: Partial<NumberMetric>,
  after: Partial<NumberMetric>,
  settings: WrittenSettings = {},
): WeighedChange | undefined {
  const cards = { before: makeCard(before), after: makeCard({ ...before, ...after }) };
  const change: Change = {
    kind: 'number',
    path: [...metricPath, 'value'],
    beforePointer: `${metricPointer}/value`,
    afterPointer: `${metricPointer}/value`,
    before: before.value,
    after: after.value,
    direction: 'unknown',
  };
  return weighChanges([change], cards, weightRulesOf(normalizeSettings(settings)))[0];
}

const weighText = (
  path: readonly string[],
  before: string,
  after: string,
  settings: WrittenSettings = {},
): string[] => {
  const pointer = `/${path.join('/')}`;
  const change: Change = { kind: 'text', path, beforePointer: pointer, afterPointer: pointer, before, after };
  const empty: ComparedCard = { card: {} as Card, files: [] };
  const rules = weightRulesOf(normalizeSettings(settings));
  return weighChanges([change], { before: empty, after: empty }, rules).map(
    ({ weight, rule }) => `${weight} ${rule}`,
  );
};

describe('a metric', () => {
  test.each([
    [0.8, 0.792, 'minor', 'content'],
    [0.8, 0.7919, 'major', 'metric-worsens'],
    [0, 0.000_001, 'minor', 'content'],
    [-1, -1.02, 'major', 'metric-worsens'],
    [1e-320, 1e-321, 'major', 'metric-worsens'],
    [1e308, -1e308, 'major', 'metric-worsens'],
  ])('from %d to %d where more is better is %s', (before, after, weight, rule) => {
    expect(weighMetric({ value: before, higher_is_better: true }, { value: after })).toMatchObject({
      weight,
      rule,
    });
  });

  test('says by how much it is worse, and what is tolerated', () => {
    expect(weighMetric({ value: 0.8, higher_is_better: true }, { value: 0.6 })?.reason).toEqual({
      kind: 'worse',
      by: expect.closeTo(0.25) as number,
      tolerance: 0.01,
    });
    expect(weighMetric({ value: 0, higher_is_better: false }, { value: 1 })?.reason).toMatchObject({
      by: undefined,
    });
  });

  test.each([
    [{ review: { tolerance: 0.05 } }, 'minor'],
    [{ review: { metrics: [{ metric: 'AUC', tolerance: 0.05 }] } }, 'minor'],
    [{ review: { metrics: [{ metric: 'AUC', evaluation: 'Other', tolerance: 0.05 }] } }, 'major'],
    [
      {
        review: {
          metrics: [
            { metric: 'AUC', tolerance: 0.05 },
            { metric: 'AUC', evaluation: 'Holdout', tolerance: 0 },
          ],
        },
      },
      'major',
    ],
  ])('is tolerated as the settings say: %j', (settings, weight) => {
    expect(weighMetric({ value: 0.8, higher_is_better: true }, { value: 0.78 }, settings)?.weight).toBe(
      weight,
    );
  });

  test.each([
    [0.81, 0.79, 'broken'],
    [0.79, 0.81, 'kept'],
  ])('from %d to %d crosses what an environment asks for', (before, after, outcome) => {
    const settings = { environments: { production: { metrics: [{ metric: 'AUC', min: 0.8 }] } } };
    expect(weighMetric({ value: before }, { value: after }, settings)).toMatchObject({
      weight: 'major',
      rule: 'metric-crosses-bound',
      reason: { kind: 'bound', environment: 'production', min: 0.8, outcome },
    });
  });

  test('carries its unit', () => {
    expect(weighMetric({ value: 1, unit: 'ms' }, { value: 2 })?.metric).toEqual({
      type: 'number',
      unit: 'ms',
    });
  });
});

describe('the settings', () => {
  const detail = ['additional_information', 'custom_details', 'retention'];
  const weigh = (...weights: NonNullable<NonNullable<WrittenSettings['review']>['weights']>): string[] =>
    weighText(detail, 'five years', 'seven years', { review: { weights } });

  test('weigh a field by its name', () => {
    expect(weigh({ field: detail.join('.'), weight: 'major' })).toEqual(['major settings']);
    expect(weigh({ field: 'additional_information.custom_details.other', weight: 'major' })).toEqual([
      'minor content',
    ]);
    expect(weigh({ field: 'additional_information.custom_details.ret', weight: 'major' })).toEqual([
      'minor content',
    ]);
  });

  test('weigh a section for all below it, and the last that fits counts', () => {
    expect(weigh({ field: 'additional_information', weight: 'major' })).toEqual(['major settings']);
    expect(
      weigh(
        { field: 'additional_information.custom_details', weight: 'editorial' },
        { field: 'additional_information', weight: 'major' },
      ),
    ).toEqual(['major settings']);
  });

  test('weigh only what happened as they say', () => {
    expect(weigh({ field: detail.join('.'), change: 'removed', weight: 'major' })).toEqual(['minor content']);
    expect(weigh({ field: detail.join('.'), change: 'changed', weight: 'major' })).toEqual([
      'major settings',
    ]);
  });

  test('come before our own rules', () => {
    const weights = [{ field: 'intended_uses.intended_uses', weight: 'minor' as const }];
    expect(weighText(['intended_uses', 'intended_uses'], 'Loans', 'Cards', { review: { weights } })).toEqual([
      'minor settings',
    ]);
  });
});

test('the heaviest comes first, and else the order stays', () => {
  const at = (...path: string[]): Change => ({
    kind: 'text',
    path,
    beforePointer: undefined,
    afterPointer: `/${path.join('/')}`,
    before: undefined,
    after: 'text',
  });
  const changes = [
    at('model_overview', 'model_description'),
    at('model_overview', 'citation'),
    at('intended_uses', 'intended_uses'),
    at('intended_uses', 'limitations'),
  ];
  const empty: ComparedCard = { card: {} as Card, files: [] };
  const weighed = weighChanges(
    changes,
    { before: empty, after: empty },
    weightRulesOf(normalizeSettings({})),
  );
  expect(weighed.map(({ path }) => path.at(-1))).toEqual([
    'intended_uses',
    'model_description',
    'limitations',
    'citation',
  ]);
  expect(heaviestWeight(weighed)).toBe('major');
  expect(heaviestWeight([])).toBeUndefined();
});

test('fields named like the parts of an object prototype are ordinary', () => {
  expect(weighText(['additional_information', 'custom_details', 'constructor'], 'a', 'b')).toEqual([
    'minor content',
  ]);
  expect(weighText(['additional_information', 'custom_details', '__proto__'], 'a', 'b')).toEqual([
    'minor content',
  ]);
});
