import type { Metric, MetricGroup } from '../card/card.ts';
import { isRecord } from '../text/is-record.ts';
import { listAt, objectAt, objectsIn, own, wordAt } from './json-parts.ts';
import { makeBars } from './make-bars.ts';
import { makeMetric } from './make-metric.ts';
import type { JsonObject, MetricFormat, NoteFault } from './metric-format.ts';
import { showValue } from './show-value.ts';
import { wantMetric } from './want-metric.ts';
import { wantObjects } from './want-objects.ts';

/** Model Monitor's statistics of a dataset: a group for each feature. */
export const monitorStatistics: MetricFormat<JsonObject> = {
  id: 'monitor-statistics',
  mark: 'features with numerical_statistics or string_statistics (Model Monitor statistics)',
  recognise: (content) => objectsIn(listAt(content, 'features')).some((feature) => statisticsOf(feature)),
  read(content, _path, note): readonly MetricGroup[] {
    const dataset = Object.entries(objectAt(content, 'dataset'));
    const facts = dataset.flatMap(([name, value]) => wantMetric(name, value, note));
    return [
      ...(facts.length > 0 ? [{ name: 'statistics - dataset', metric_data: facts }] : []),
      ...wantObjects(content, 'features', note).map((feature) => readFeature(feature, note)),
    ];
  },
};

const statisticsOf = (feature: JsonObject): JsonObject | undefined =>
  ['numerical_statistics', 'string_statistics'].map((key) => own(feature, key)).find(isRecord);

function readFeature(feature: JsonObject, note: NoteFault): MetricGroup {
  const statistics = statisticsOf(feature) ?? {};
  const type = wordAt(feature, 'inferred_type');
  const simple = Object.entries({ ...objectAt(statistics, 'common'), ...statistics }).filter(
    ([, value]) => !isRecord(value),
  );
  const distribution = objectAt(statistics, 'distribution');
  return {
    name: `statistics - feature=${wordAt(feature, 'name')}`,
    metric_data: [
      ...(type === '' ? [] : [makeMetric('inferred_type', type)]),
      ...simple.flatMap(([name, value]) => wantMetric(name, value, note)),
      ...readBuckets(distribution, note),
    ].filter((metric) => metric !== undefined),
  };
}

function readBuckets(distribution: JsonObject, note: NoteFault): Metric[] {
  const buckets = Object.values(distribution)
    .filter(isRecord)
    .map((kind) => objectsIn(listAt(kind, 'buckets')))
    .find((list) => list.length > 0);
  if (!buckets) return [];
  const bars = makeBars(
    'distribution',
    buckets.map(labelOf),
    buckets.map((bucket) => own(bucket, 'count')),
    'count',
    note,
  );
  return bars ? [bars] : [];
}

const labelOf = (bucket: JsonObject): string =>
  Object.hasOwn(bucket, 'value')
    ? showValue(own(bucket, 'value'))
    : `${showValue(own(bucket, 'lower_bound'))} – ${showValue(own(bucket, 'upper_bound'))}`;
