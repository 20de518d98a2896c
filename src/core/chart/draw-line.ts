import { dot, line, ruleY, text, type Markish } from '@observablehq/plot';
import type { LinearGraphMetric } from '../card/card.ts';
import { formatNumber } from '../page/format-number.ts';
import type { Words } from '../page/words/en.ts';
import type { DrawnChart } from './chart.ts';
import { findDomain, plotSvg, type Drawing } from './plot-svg.ts';
import { thinPoints } from './thin-points.ts';

type Point = readonly [x: number, y: number];

const mostDrawn = 400;
const mostListed = 100;
const mostDotted = 12;

/** A curve through its points in the order written. */
export function drawLine(metric: LinearGraphMetric, words: Words): DrawnChart {
  const points = metric.value
    .map(([x, y]): Point => [Number(x), Number(y)])
    .filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
  const listed = thinPoints(points, mostListed, ([, y]) => y);
  const label = `${words.chartLine(metric.name, points.length)} ${describeRange(points, words)}`.trim();
  return {
    kind: 'drawn',
    svg: plotSvg(['line', points], label, () => makeDrawing(points)),
    xName: metric.x_axis_name,
    yName: metric.y_axis_name ?? metric.unit,
    ends: undefined,
    note: listed.length < points.length ? words.chartPicked(listed.length, points.length) : undefined,
    columns: [metric.x_axis_name ?? words.x, metric.y_axis_name ?? metric.unit ?? words.y],
    rows: listed.map(([x, y]) => [formatNumber(x), formatNumber(y)]),
  };
}

function makeDrawing(points: readonly Point[]): Drawing {
  const drawn = thinPoints(points, mostDrawn, ([, y]) => y);
  const yDomain = findDomain(points.map(([, y]) => y));
  const last = drawn.at(-1);
  return {
    x: { domain: findDomain(points.map(([x]) => x)), ticks: 5 },
    y: { domain: yDomain, ticks: 5, grid: true },
    marks: [
      ...(yDomain[0] < 0 && yDomain[1] > 0 ? [ruleY([0], { className: 'zero' })] : []),
      line(drawn, { className: 'line', strokeWidth: 2 }),
      ...(drawn.length <= mostDotted ? [dot(drawn, { className: 'dots', r: 2.5 })] : []),
      ...(last && drawn.length > 1 && isTelling(last) ? nameEnd(last) : []),
    ],
  };
}

const nameEnd = (end: Point): readonly Markish[] => [
  dot([end], { className: 'dots', r: 3.5 }),
  text([end], {
    text: () => formatNumber(end[1]),
    className: 'end',
    textAnchor: 'end',
    dy: -10,
    fontWeight: 600,
  }),
];

/** Where a curve ends says something unless it must end there, as a ROC curve does. */
const isTelling = ([, y]: Point): boolean => y !== 0 && y !== 1;

function describeRange(points: readonly Point[], words: Words): string {
  if (points.length === 0) return '';
  let [low, high] = [Infinity, -Infinity];
  for (const [, y] of points) {
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  return words.chartRange(formatNumber(low), formatNumber(high));
}
