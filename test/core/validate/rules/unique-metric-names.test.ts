import { makeMetrics, testRule } from '../../../helpers/check-rule.ts';

testRule(
  'unique-metric-names',
  [
    {
      front: makeMetrics(
        '{name: a, type: number, value: 1}',
        '{name: a, type: number, value: 1, slice: x}',
        '{name: a, type: number, value: 1, slice: y}',
      ),
    },
    {
      front:
        'evaluation_details: [{name: a, metric_groups: [{name: g, metric_data: [{name: m}]}, {name: h, metric_data: [{name: m}]}]}]\n',
    },
  ],
  [
    {
      front: makeMetrics('{name: a, type: number, value: 1}', '{name: a, type: string, value: x}'),
      reports: ['10:20 The group has the metric “a” twice.'],
    },
    {
      front: makeMetrics(
        '{name: a, type: number, value: 1, slice: x}',
        '{name: a, type: number, value: 2, slice: x}',
      ),
      reports: ['10:20 The group has the metric “a” twice for the slice “x”.'],
    },
  ],
);
