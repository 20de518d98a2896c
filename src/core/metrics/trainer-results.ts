import { isRecord } from '../text/is-record.ts';
import { stemOf } from './json-parts.ts';
import { makeMetric } from './make-metric.ts';
import type { JsonObject, MetricFormat } from './metric-format.ts';

/** Hugging Face's `all_results.json` and its like: figures by names that say of which step they are. */
export const trainerResults: MetricFormat<JsonObject> = {
  id: 'trainer-results',
  mark: 'figures named train_…, eval_…, test_… or predict_… (Hugging Face all_results.json)',
  recognise(content) {
    const entries = Object.entries(content);
    return (
      entries.some(([name, value]) => stage.test(name) && isFigure(value)) &&
      entries.every(([, value]) => !isRecord(value) && !Array.isArray(value))
    );
  },
  read: (content, path) => [
    {
      name: stemOf(path),
      metric_data: Object.entries(content).flatMap(([name, value]) => makeMetric(name, value) ?? []),
    },
  ],
};

const isFigure = (value: unknown): boolean =>
  typeof value === 'number' || value === 'NaN' || value === 'Infinity' || value === '-Infinity';

const stage = /^(?:train|eval|test|predict)_/;
