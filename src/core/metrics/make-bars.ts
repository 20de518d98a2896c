import type { BarChartMetric } from '../card/card.ts';
import type { NoteFault } from './metric-format.ts';
import { isFinite } from './make-metric.ts';

/** Bars with their labels. As many labels as bars are asked for, and every bar is a finite number. */
export function makeBars(
  name: string,
  labels: readonly unknown[],
  values: readonly unknown[],
  y: string,
  note: NoteFault,
): BarChartMetric | undefined {
  if (labels.length !== values.length)
    note({ kind: 'ragged', name, found: values.length, expected: labels.length });
  if (values.length === 0) return undefined;
  if (!values.every(isFinite)) {
    note({ kind: 'bad-value', name });
    return undefined;
  }
  return {
    name,
    type: 'bar_chart',
    value: [...values],
    x_axis_name: labels.map(String),
    ...(y.length <= 63 && { y_axis_name: y }),
  };
}
