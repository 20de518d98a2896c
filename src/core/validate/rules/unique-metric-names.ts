import { excerpt } from '../../text/excerpt.ts';
import { listMetricGroups } from '../list-metrics.ts';
import { defineRule, type Finding } from './rule.ts';

type Data = { name: string; slice: string | null };

export const uniqueMetricNames = defineRule<Data>({
  id: 'unique-metric-names',
  severity: 'error',
  description: 'A group has each metric once for each slice.',
  message: ({ name, slice }) =>
    slice === null
      ? `The group has the metric “${name}” twice.`
      : `The group has the metric “${name}” twice for the slice “${slice}”.`,
  hint: () => 'Rename one of the two, give it a slice, or put it in another group.',
  check: (card) =>
    listMetricGroups(card).flatMap(({ metrics }) => {
      const seen = new Set<string>();
      return metrics.flatMap(({ metric, pointer }): Finding<Data>[] => {
        const { name, slice } = metric;
        if (typeof name !== 'string') return [];
        const part = typeof slice === 'string' ? slice : null;
        const key = JSON.stringify([name, part]);
        if (!seen.has(key)) {
          seen.add(key);
          return [];
        }
        return [{ pointer: `${pointer}/name`, data: { name: excerpt(name), slice: part && excerpt(part) } }];
      });
    }),
});
