import { stemOf } from './json-parts.ts';
import { isFigure } from './is-figure.ts';
import { listFigures } from './list-figures.ts';
import { makeMetric } from './make-metric.ts';
import type { JsonObject, MetricFormat } from './metric-format.ts';

/**
 * Hugging Face's `all_results.json` and its like: figures by names that say of which step they are. An evaluation that
 * gives more than one figure for a name, such as of each class, is written as an object or a list.
 */
export const trainerResults: MetricFormat<JsonObject> = {
  id: 'trainer-results',
  mark: 'figures named train_…, eval_…, test_… or predict_… (Hugging Face all_results.json)',
  recognise(content) {
    const entries = Object.entries(content);
    return (
      entries.some(([name, value]) => stage.test(name) && isFigure(value)) &&
      entries.every(([name, value]) => stage.test(name) || typeof value !== 'object' || value === null)
    );
  },
  read: (content, path) => [
    {
      name: stemOf(path),
      metric_data: Object.entries(content)
        .flatMap(([name, value]) => listFigures(name, value))
        .flatMap(([name, value]) => makeMetric(name, value) ?? []),
    },
  ],
};

const stage = /^(?:train|eval|test|predict)_/;
