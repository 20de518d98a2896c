import type { BarChartMetric, LinearGraphMetric, MatrixMetric } from '../card/card.ts';
import type { Words } from '../page/words/en.ts';
import type { Chart } from './chart.ts';
import { drawColumns } from './draw-columns.ts';
import { drawLine } from './draw-line.ts';
import { makeBarTable } from './make-bar-table.ts';
import { makeHeatTable } from './make-heat-table.ts';

/** More bars than this are drawn side by side, without a name each. */
const mostNamedBars = 40;

/** Draws a metric that is more than one value. The same metric and words give the same bytes. */
export function renderChart(metric: LinearGraphMetric | BarChartMetric | MatrixMetric, words: Words): Chart {
  if (metric.type === 'linear_graph') return drawLine(metric, words);
  if (metric.type === 'matrix') return makeHeatTable(metric, words);
  return metric.value.length > mostNamedBars ? drawColumns(metric, words) : makeBarTable(metric, words);
}
