import type { Metric } from '../card/card.ts';
import { isRecord } from '../text/is-record.ts';
import { objectAt, own } from './json-parts.ts';
import type { JsonObject, MetricFormat, NoteFault } from './metric-format.ts';
import { wantMetric } from './want-metric.ts';

/** Results of lm-evaluation-harness: a group for each task. */
export const lmEvaluation: MetricFormat<JsonObject> = {
  id: 'lm-evaluation-harness',
  mark: 'results with versions, configs or n-shot (lm-evaluation-harness)',
  recognise(content) {
    const results = Object.values(objectAt(content, 'results'));
    return (
      results.length > 0 && results.every(isRecord) && companions.some((key) => isRecord(own(content, key)))
    );
  },
  read: (content, _path, note) =>
    Object.keys(objectAt(content, 'results')).map((task) => ({
      name: task,
      metric_data: readTask(task, objectAt(objectAt(content, 'results'), task), content, note),
    })),
};

const companions = ['versions', 'configs', 'config', 'n-shot'];

function readTask(task: string, results: JsonObject, content: JsonObject, note: NoteFault): Metric[] {
  const better = objectAt(objectAt(content, 'higher_is_better'), task);
  const samples = own(objectAt(objectAt(content, 'n-samples'), task), 'effective');
  const facts = [
    ['n-shot', own(objectAt(content, 'n-shot'), task)],
    ['samples', samples],
    ['version', own(objectAt(content, 'versions'), task)],
  ].flatMap(([name, value]) => (isFact(value) ? [`${String(name)}: ${value}`] : []));
  const notes = facts.join('; ');
  return Object.entries(results).flatMap(([name, value]) => {
    // The harness writes a blank name for a group of tasks that has no figure of its own.
    if (name === 'alias' || name === 'name' || name.trim() === '') return [];
    const higher = own(better, textBefore(name, ','));
    const direction = typeof higher === 'boolean' ? { higher_is_better: higher } : {};
    return wantMetric(name, typeof value === 'string' ? value.trim() : value, note, { notes, ...direction });
  });
}

const isFact = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

const textBefore = (text: string, mark: string): string => text.split(mark, 1)[0] ?? text;
