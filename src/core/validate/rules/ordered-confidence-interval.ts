import { isRecord } from '../../text/is-record.ts';
import { listMetrics } from '../list-metrics.ts';
import { defineRule } from './rule.ts';

export const orderedConfidenceInterval = defineRule<{ lower: number; upper: number }>({
  id: 'ordered-confidence-interval',
  severity: 'error',
  description: 'The lower bound of a confidence interval is not above its upper bound.',
  message: ({ lower, upper }) => `The confidence interval begins at ${lower} and ends at ${upper}.`,
  hint: () => 'Write the smaller number as lower, the greater as upper.',
  check: (card) =>
    listMetrics(card).flatMap(({ metric, pointer }) => {
      const interval = metric['confidence_interval'];
      if (!isRecord(interval)) return [];
      const { lower, upper } = interval;
      return typeof lower === 'number' && typeof upper === 'number' && lower > upper
        ? [{ pointer: `${pointer}/confidence_interval`, at: 'key' as const, data: { lower, upper } }]
        : [];
    }),
});
