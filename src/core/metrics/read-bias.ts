import type { MetricGroup } from '../card/card.ts';
import { listAt, objectAt, objectsIn, own, textAt } from './json-parts.ts';
import { makeMetric } from './make-metric.ts';
import type { JsonObject } from './metric-format.ts';

/** A group for each value of each facet: `post_training_bias_metrics - label Target = 1 and facet Gender=0`. */
export function readBias(name: string, bias: JsonObject): MetricGroup[] {
  const label = textAt(bias, 'label');
  const labelValue = own(bias, 'label_value_or_threshold');
  const ofLabel = labelValue === undefined ? '' : ` = ${show(labelValue)}`;
  const facets = objectAt(bias, 'facets');
  return Object.keys(facets).flatMap((facet) =>
    objectsIn(listAt(facets, facet)).map((part) => {
      const value = own(part, 'value_or_threshold');
      const of = `facet ${facet}${value === undefined ? '' : `=${show(value)}`}`;
      const subject = label === undefined ? of : `label ${label}${ofLabel} and ${of}`;
      return {
        name: name === '' ? subject : `${name} - ${subject}`,
        metric_data: objectsIn(listAt(part, 'metrics')).flatMap(readMetric),
      };
    }),
  );
}

function readMetric(metric: JsonObject) {
  const name = textAt(metric, 'name') ?? textAt(metric, 'description');
  const notes = [textAt(metric, 'description'), textAt(metric, 'error')].filter((note) => note !== undefined);
  return name === undefined
    ? []
    : (makeMetric(name, own(metric, 'value'), { notes: notes.join('\n') }) ?? []);
}

const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
