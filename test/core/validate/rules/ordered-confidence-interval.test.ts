import { makeMetrics, testRule } from '../../../helpers/check-rule.ts';

testRule(
  'ordered-confidence-interval',
  [
    { front: makeMetrics('{name: a, type: number, value: 1, confidence_interval: {lower: 1, upper: 1}}') },
    { front: makeMetrics('{name: a, type: number, value: 1, confidence_interval: {lower: x}}') },
  ],
  [
    {
      front: makeMetrics('{name: a, type: number, value: 1, confidence_interval: {lower: 2, upper: 1}}'),
      reports: ['9:47 The confidence interval begins at 2 and ends at 1.'],
    },
  ],
);
