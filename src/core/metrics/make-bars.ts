import type { Metric } from '../card/card.ts';
import type { NoteFault } from './metric-format.ts';
import { isFinite, makeMetric } from './make-metric.ts';
import { showValue } from './show-value.ts';

/**
 * Bars with their labels; as many labels as bars are asked for. Those that are no finite numbers are named in the notes.
 * Where none is left, the text that stood there last.
 */
export function makeBars(
  name: string,
  labels: readonly unknown[],
  values: readonly unknown[],
  y: string,
  note: NoteFault,
): Metric | undefined {
  if (labels.length !== values.length)
    note({ kind: 'ragged', name, found: values.length, expected: labels.length });
  if (values.length === 0) return makeMetric(name, undefined);
  if (values.some((value) => typeof value === 'object' && value !== null)) {
    note({ kind: 'bad-value', name });
    return undefined;
  }
  const bars = values.map((value, at) => ({ value, label: showValue(labels[at]) }));
  const lost = bars.filter(({ value }) => !isFinite(value));
  const shown = lost.slice(0, 20).map(({ label, value }) => `${label}: ${showValue(value)}`);
  const notes = [...shown, ...(lost.length > 20 ? [`… (${lost.length})`] : [])].join('; ');
  if (lost.length === bars.length) return makeMetric(name, values.at(-1), { notes });
  const kept = bars.flatMap(({ value, label }) => (isFinite(value) ? [{ value, label }] : []));
  return {
    name,
    type: 'bar_chart',
    value: kept.map(({ value }) => value),
    x_axis_name: kept.map(({ label }) => label),
    ...(y.length <= 63 && { y_axis_name: y }),
    ...(notes !== '' && { notes }),
  };
}
