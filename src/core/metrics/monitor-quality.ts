import type { Metric, MetricGroup } from '../card/card.ts';
import { isRecord } from '../text/is-record.ts';
import { listAt, objectAt, own } from './json-parts.ts';
import { isFinite, makeCurve, makeMetric } from './make-metric.ts';
import type { JsonObject, MetricFormat, NoteFault } from './metric-format.ts';
import { showValue } from './show-value.ts';
import { wantMetric } from './want-metric.ts';

/** Model Monitor's model quality: regression, binary and multiclass, and groups of one's own in the same shape. */
export const monitorQuality: MetricFormat<JsonObject> = {
  id: 'monitor-quality',
  mark: 'regression_metrics, binary_classification_metrics or another …_metrics (Model Monitor quality)',
  recognise: (content) => listGroups(content).length > 0,
  read: (content, _path, note) => [
    ...listGroups(content).map(([name, metrics]) => ({ name, metric_data: readMetrics(metrics, note) })),
    ...readDataset(content, note),
  ],
};

const listGroups = (content: JsonObject): [string, JsonObject][] =>
  Object.entries(content).filter(
    (entry): entry is [string, JsonObject] =>
      entry[0].endsWith('_metrics') &&
      isRecord(entry[1]) &&
      !Object.hasOwn(entry[1], 'facets') &&
      Object.values(entry[1]).some(isQuality),
  );

const isQuality = (value: unknown): boolean =>
  isRecord(value) && (Object.hasOwn(value, 'value') || isCurve(value) || isMatrix(value));

const readMetrics = (metrics: JsonObject, note: NoteFault): Metric[] =>
  Object.entries(metrics).flatMap(([name, metric]) => {
    if (!isRecord(metric)) return wantMetric(name, metric, note);
    if (Object.hasOwn(metric, 'value')) return readValue(name, metric, note);
    if (isCurve(metric)) return readCurve(name, metric, note) ?? [];
    if (isMatrix(metric)) return readMatrix(name, metric, note);
    note({ kind: 'bad-value', name });
    return [];
  });

function readValue(name: string, metric: JsonObject, note: NoteFault): Metric[] {
  const deviation = own(metric, 'standard_deviation');
  const isKnown = isFinite(deviation);
  const notes = deviation === undefined || isKnown ? '' : `standard_deviation: ${showValue(deviation)}`;
  const value = makeMetric(name, own(metric, 'value'), { notes });
  if (!value) {
    note({ kind: 'bad-value', name });
    return [];
  }
  const beside = isKnown ? makeMetric(`${name} - standard_deviation`, deviation) : undefined;
  return beside ? [value, beside] : [value];
}

const curves = [
  ['false_positive_rates', 'true_positive_rates'],
  ['recalls', 'precisions'],
] as const;

const isCurve = (metric: JsonObject): boolean =>
  curves.some(([x, y]) => Array.isArray(own(metric, x)) && Array.isArray(own(metric, y)));

function readCurve(name: string, metric: JsonObject, note: NoteFault): Metric | undefined {
  const [x, y] = curves.find(([first]) => Array.isArray(own(metric, first))) ?? curves[0];
  const [xs, ys] = [listAt(metric, x), listAt(metric, y)];
  if (xs.length !== ys.length) note({ kind: 'ragged', name, found: ys.length, expected: xs.length });
  return makeCurve(
    name,
    xs.map((value, index) => [value, ys[index]] as const),
    { x, y },
  );
}

const isMatrix = (metric: JsonObject): boolean =>
  Object.keys(metric).length > 0 && Object.values(metric).every(isRecord);

/** Rows are the outer keys, columns the inner ones. With a cell that is no number, each cell is a metric. */
function readMatrix(name: string, metric: JsonObject, note: NoteFault): Metric[] {
  const rows = Object.keys(metric);
  const columns = Object.keys(objectAt(metric, rows[0] ?? ''));
  const value = rows.map((row) => columns.map((column) => own(objectAt(metric, row), column)));
  for (const row of rows) {
    const found = Object.keys(objectAt(metric, row));
    const isSame = found.length === columns.length && columns.every((column) => found.includes(column));
    if (!isSame) note({ kind: 'ragged', name, found: found.length, expected: columns.length });
  }
  if (!value.every((row): row is number[] => row.every(isFinite)))
    return value.flatMap((row, down) =>
      row.flatMap((cell, across) => wantMetric(`${name} - ${rows[down]}, ${columns[across]}`, cell, note)),
    );
  return [{ name, type: 'matrix', value, x_axis_name: columns, y_axis_name: rows }];
}

function readDataset(content: JsonObject, note: NoteFault): MetricGroup[] {
  const dataset = objectAt(content, 'dataset');
  const metrics = Object.entries(dataset).flatMap(([name, value]) => wantMetric(name, value, note));
  const [first] = listGroups(content);
  return metrics.length > 0 && first ? [{ name: `${first[0]} - dataset`, metric_data: metrics }] : [];
}
