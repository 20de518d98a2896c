import type { BarChartMetric } from '../card/card.ts';
import { splitNumber } from '../page/format-number.ts';
import type { Words } from '../page/words/en.ts';
import type { BarTable } from './chart.ts';

/** Bars lie, so that a label of any length and script has its line, and the number stands at its own bar. */
export function makeBarTable(metric: BarChartMetric, words: Words): BarTable {
  const low = Math.min(0, ...metric.value);
  const high = Math.max(0, ...metric.value);
  // Halved first: the distance between two huge numbers may be more than a number can hold.
  const span = high / 2 - low / 2;
  const place = (value: number): number => (span === 0 ? 0 : round(((value / 2 - low / 2) / span) * 100));
  const zero = place(0);
  return {
    kind: 'bars',
    columns: [words.bar, metric.y_axis_name ?? metric.unit ?? words.value],
    zero,
    bars: metric.value.map((value, index) => ({
      label: metric.x_axis_name?.[index] ?? String(index + 1),
      value: splitNumber(value),
      start: Math.min(zero, place(value)),
      length: round(Math.abs(place(value) - zero)),
    })),
  };
}

const round = (share: number): number => Math.round(share * 100) / 100;
