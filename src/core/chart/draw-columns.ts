import { rectY, ruleY } from '@observablehq/plot';
import type { BarChartMetric } from '../card/card.ts';
import { formatNumber } from '../page/format-number.ts';
import type { Words } from '../page/words/en.ts';
import type { DrawnChart } from './chart.ts';
import { findDomain, plotSvg, type Drawing } from './plot-svg.ts';
import { thinPoints } from './thin-points.ts';

interface Column {
  readonly label: string;
  readonly value: number;
}

const mostDrawn = 240;
const mostListed = 400;

/** Many bars side by side, as a histogram has them: only the first and the last are named. */
export function drawColumns(metric: BarChartMetric, words: Words): DrawnChart {
  const all = metric.value.map((value, place): Column => ({
    value,
    label: metric.x_axis_name?.[place] ?? String(place + 1),
  }));
  const listed = thinPoints(all, mostListed, ({ value }) => value);
  return {
    kind: 'drawn',
    svg: plotSvg(['columns', metric.value], words.chartBars(metric.name, all.length), () => makeDrawing(all)),
    xName: undefined,
    yName: metric.y_axis_name ?? metric.unit,
    ends: [all[0]?.label ?? '', all.at(-1)?.label ?? ''],
    note: listed.length < all.length ? words.chartPicked(listed.length, all.length) : undefined,
    columns: [words.bar, metric.y_axis_name ?? metric.unit ?? words.value],
    rows: listed.map(({ label, value }) => [label, formatNumber(value)]),
  };
}

function makeDrawing(all: readonly Column[]): Drawing {
  const drawn = thinPoints(all, mostDrawn, ({ value }) => value);
  const columns = drawn.map(({ value }, place) => ({ value, start: place + 0.08, end: place + 0.92 }));
  return {
    x: { domain: [0, drawn.length], axis: null },
    y: { domain: findDomain([0, ...drawn.map(({ value }) => value)]), ticks: 5, grid: true },
    marks: [
      rectY(columns, { x1: 'start', x2: 'end', y1: () => 0, y2: 'value', className: 'columns' }),
      ruleY([0], { className: 'zero' }),
    ],
  };
}
