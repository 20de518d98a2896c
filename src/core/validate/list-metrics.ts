import { isRecord } from '../text/is-record.ts';

/** A group of metrics in an evaluation, as far as it has the shape of one. */
export interface MetricGroupPlace {
  readonly pointer: string;
  readonly metrics: readonly MetricPlace[];
}

/** A metric of a card that may break the schema. */
export interface MetricPlace {
  readonly pointer: string;
  readonly metric: Readonly<Record<string, unknown>>;
}

/** Every group of metrics in a card's evaluations. */
export function listMetricGroups(card: Readonly<Record<string, unknown>>): MetricGroupPlace[] {
  return records(card['evaluation_details'], '/evaluation_details').flatMap((evaluation) =>
    records(evaluation.metric['metric_groups'], `${evaluation.pointer}/metric_groups`).map((group) => ({
      pointer: group.pointer,
      metrics: records(group.metric['metric_data'], `${group.pointer}/metric_data`),
    })),
  );
}

export const listMetrics = (card: Readonly<Record<string, unknown>>): MetricPlace[] =>
  listMetricGroups(card).flatMap(({ metrics }) => metrics);

const records = (list: unknown, pointer: string): MetricPlace[] =>
  (Array.isArray(list) ? (list as unknown[]) : []).flatMap((metric, index) =>
    isRecord(metric) ? [{ pointer: `${pointer}/${index}`, metric }] : [],
  );
