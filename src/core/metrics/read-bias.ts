import type { Metric, MetricGroup } from '../card/card.ts';
import { objectAt, own, textAt } from './json-parts.ts';
import type { JsonObject, NoteFault } from './metric-format.ts';
import { wantMetric } from './want-metric.ts';
import { wantObjects } from './want-objects.ts';

/** A group for each value of each facet: `post_training_bias_metrics - label Target = 1 and facet Gender=0`. */
export function readBias(name: string, bias: JsonObject, note: NoteFault): MetricGroup[] {
  const label = own(bias, 'label');
  const labelValue = own(bias, 'label_value_or_threshold');
  const ofLabel = labelValue === undefined ? '' : ` = ${show(labelValue)}`;
  const facets = objectAt(bias, 'facets');
  return Object.keys(facets).flatMap((facet) =>
    wantObjects(facets, facet, note).map((part) => {
      const value = own(part, 'value_or_threshold');
      const of = `facet ${facet}${value === undefined ? '' : `=${show(value)}`}`;
      const subject = label === undefined ? of : `label ${show(label)}${ofLabel} and ${of}`;
      return {
        name: name === '' ? subject : `${name} - ${subject}`,
        metric_data: wantObjects(part, 'metrics', note).flatMap((metric) => readMetric(metric, note)),
      };
    }),
  );
}

function readMetric(metric: JsonObject, note: NoteFault): Metric[] {
  const name = textAt(metric, 'name') ?? textAt(metric, 'description');
  const notes = [textAt(metric, 'description'), textAt(metric, 'error')].filter((note) => note !== undefined);
  if (name !== undefined) return wantMetric(name, own(metric, 'value'), note, { notes: notes.join('\n') });
  note({ kind: 'bad-value', name: 'metrics' });
  return [];
}

const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
