import type { Metric, MetricGroup } from '../card/card.ts';
import { isRecord } from '../text/is-record.ts';
import { listAt, objectsIn, own, textAt } from './json-parts.ts';
import { makeMetric } from './make-metric.ts';
import type { JsonObject, MetricFormat, NoteFault } from './metric-format.ts';

/** Metric groups as SageMaker's cards and ours have them. */
export const metricGroups: MetricFormat<JsonObject> = {
  id: 'metric-groups',
  mark: 'metric_groups, as in a SageMaker model card',
  recognise: (content) => Array.isArray(own(content, 'metric_groups')),
  read: (content, _path, note) =>
    listAt(content, 'metric_groups').flatMap((group, index) => readGroup(group, index, note)),
};

const charts: ReadonlySet<unknown> = new Set(['linear_graph', 'bar_chart', 'matrix']);

function readGroup(group: unknown, index: number, note: NoteFault): MetricGroup[] {
  const name = isRecord(group) ? textAt(group, 'name') : undefined;
  if (!isRecord(group) || name === undefined) {
    note({ kind: 'bad-value', name: `metric_groups/${index}` });
    return [];
  }
  const metrics = listAt(group, 'metric_data');
  if (metrics.some((metric) => !isRecord(metric))) note({ kind: 'bad-value', name });
  // What else a group has goes along: the card's schema judges it.
  const { name: _name, metric_data: _metrics, ...rest } = group;
  const read = objectsIn(metrics).flatMap((metric) => readMetric(metric, name, note));
  return [{ name, metric_data: read, ...rest }];
}

/** A chart stays as it is, whatever else it has: the card's schema judges it. */
function readMetric(metric: JsonObject, group: string, note: NoteFault): Metric[] {
  const name = textAt(metric, 'name');
  const value = own(metric, 'value');
  const isChart = charts.has(own(metric, 'type'));
  const simple = name === undefined || isChart ? undefined : makeMetric(name, value);
  if (name === undefined || (isChart ? !isNumbers(value) : !simple)) {
    note({ kind: 'bad-value', name: name ?? group });
    return [];
  }
  if (own(metric, 'type') === 'matrix') checkRows(name, value as unknown[][], note);
  if (!simple || simple.type === own(metric, 'type')) return [metric as unknown as Metric];
  // Its type is told by its value: the reference lets the two disagree. What only a number has goes with the number.
  const kept = Object.entries(metric).filter(([key]) => simple.type === 'number' || shared.has(key));
  return [{ ...Object.fromEntries(kept), ...simple } as Metric];
}

const shared: ReadonlySet<string> = new Set(['x_axis_name', 'y_axis_name', 'notes', 'slice', 'unit']);

const isNumbers = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  (value as unknown[]).every((part) => typeof part === 'number' || isNumbers(part));

function checkRows(name: string, rows: readonly (readonly unknown[])[], note: NoteFault): void {
  const expected = rows[0]?.length ?? 0;
  const short = rows.find((row) => row.length !== expected);
  if (short) note({ kind: 'ragged', name, found: short.length, expected });
}
