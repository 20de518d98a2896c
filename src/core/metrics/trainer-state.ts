import type { Metric, MetricGroup } from '../card/card.ts';
import { isRecord } from '../text/is-record.ts';
import { listAt, objectsIn, own } from './json-parts.ts';
import { listFigures } from './list-figures.ts';
import { makeCurve, makeMetric } from './make-metric.ts';
import type { JsonObject, MetricFormat } from './metric-format.ts';
import { wantMetric } from './want-metric.ts';

/**
 * Hugging Face's `trainer_state.json`: where training ended, and what was logged on the way as curves over steps, or
 * over epochs where there is an entry without its step.
 */
export const trainerState: MetricFormat<JsonObject> = {
  id: 'trainer-state',
  mark: 'log_history (Hugging Face trainer_state.json)',
  recognise: (content) => Array.isArray(own(content, 'log_history')),
  read(content, _path, note): readonly MetricGroup[] {
    const entries = listAt(content, 'log_history');
    if (!entries.every(isRecord)) note({ kind: 'bad-value', name: 'log_history' });
    const end = ends.flatMap((name) =>
      Object.hasOwn(content, name) ? wantMetric(name, own(content, name), note) : [],
    );
    const history = readHistory(objectsIn(entries));
    return [
      ...(end.length > 0 ? [{ name: 'trainer_state', metric_data: end }] : []),
      ...(history.length > 0 ? [{ name: 'log_history', metric_data: history }] : []),
    ];
  },
};

const ends = ['best_metric', 'epoch', 'global_step', 'total_flos'];

/** One entry of a name is a figure; several are a curve. */
function readHistory(entries: readonly JsonObject[]): Metric[] {
  const over = entries.every((entry) => Object.hasOwn(entry, 'step')) ? 'step' : 'epoch';
  const points = new Map<string, [unknown, unknown][]>();
  for (const entry of entries)
    for (const [name, value] of Object.entries(entry).flatMap(([key, value]) => listFigures(key, value))) {
      if (name === 'step' || name === 'epoch') continue;
      const known = points.get(name) ?? [];
      known.push([own(entry, over), value]);
      points.set(name, known);
    }
  return [...points].flatMap(([name, list]) => {
    const last = list.at(-1)?.[1];
    const curve = list.length > 1 ? makeCurve(name, list, { x: over, y: name }) : undefined;
    return curve ?? makeMetric(name, last) ?? [];
  });
}
