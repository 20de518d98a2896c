import type { MatrixMetric } from '../card/card.ts';
import { formatNumber } from '../page/format-number.ts';
import type { Words } from '../page/words/en.ts';
import type { HeatTable } from './chart.ts';

/** A table does a matrix better than a drawing: its numbers can be read, heard and copied. */
export function makeHeatTable(metric: MatrixMetric, words: Words): HeatTable {
  const width = metric.value.reduce((widest, row) => Math.max(widest, row.length), 0);
  const greatest = metric.value.flat().reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return {
    kind: 'heat',
    columns: Array.from(
      { length: width },
      (_, place) => metric.x_axis_name?.[place] ?? words.column(place + 1),
    ),
    rows: metric.value.map((row, place) => ({
      label: metric.y_axis_name?.[place] ?? words.row(place + 1),
      cells: row.map((value) => ({
        text: formatNumber(value),
        heat: greatest === 0 ? 0 : Math.round((Math.abs(value) / greatest) * 8),
      })),
    })),
  };
}
