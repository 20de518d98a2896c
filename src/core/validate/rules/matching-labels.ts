import { listMetrics, type MetricPlace } from '../list-metrics.ts';
import { defineRule, type Finding } from './rule.ts';

type Data = { labels: number; things: string; found: number };

export const matchingLabels = defineRule<Data>({
  id: 'matching-labels',
  severity: 'error',
  description: 'Bars, rows and columns that are labelled have a label each.',
  message: ({ labels, things, found }) => `The number of labels is ${labels}, that of ${things} ${found}.`,
  hint: ({ things }) => `Write one label for each of the ${things}, in their order.`,
  check: (card) =>
    listMetrics(card).flatMap((place) => {
      const value = list(place.metric['value']);
      if (!value) return [];
      if (place.metric['type'] === 'bar_chart') return compare(place, 'x_axis_name', 'bars', value.length);
      if (place.metric['type'] !== 'matrix') return [];
      const columns = list(value[0])?.length;
      return [
        ...(columns === undefined ? [] : compare(place, 'x_axis_name', 'columns', columns)),
        ...compare(place, 'y_axis_name', 'rows', value.length),
      ];
    }),
});

function compare(
  { metric, pointer }: MetricPlace,
  field: string,
  things: string,
  found: number,
): Finding<Data>[] {
  const labels = list(metric[field])?.length;
  return labels === undefined || labels === found
    ? []
    : [{ pointer: `${pointer}/${field}`, at: 'key', data: { labels, things, found } }];
}

const list = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined);
