import { describe, expect, it } from 'vitest';
import type { DrawnChart } from '../../../src/core/chart/chart.ts';
import { renderChart } from '../../../src/core/chart/render-chart.ts';
import { en } from '../../../src/core/page/words/en.ts';
import { ja } from '../../../src/core/page/words/ja.ts';

const line = (value: number[][], name = 'Loss') =>
  renderChart(
    { name, type: 'linear_graph', value, x_axis_name: 'Step', y_axis_name: 'Loss' },
    en,
  ) as DrawnChart;
const bars = (value: number[], labels?: string[]) =>
  renderChart({ name: 'Importance', type: 'bar_chart', value, ...(labels && { x_axis_name: labels }) }, en);

describe('a curve', () => {
  it('gives the same bytes whatever was drawn before', () => {
    const first = line([
      [0, 1],
      [1, 2],
    ]).svg;
    line([
      [5, 1],
      [1, 2],
    ]);
    bars(Array.from({ length: 60 }, (_, place) => place));
    expect(
      line([
        [0, 1],
        [1, 2],
      ]).svg,
    ).toBe(first);
  });

  it('has a name for those who cannot see it, and no id, style or colour of its own', () => {
    const { svg } = line(
      [
        [0, 1],
        [1, 2],
      ],
      'A "name" <b>',
    );
    expect(svg).toContain(
      'role="img" aria-label="A &quot;name&quot; &lt;b&gt;: a line through 2 points. From 1 to 2."',
    );
    expect(svg).not.toMatch(/\s(id|style)=|<style|#[0-9a-f]{3,6}/);
  });

  it('lists its points beside the drawing', () => {
    expect(
      line([
        [0, 0.5],
        [1000, -1.25],
      ]).rows,
    ).toEqual([
      ['0', '0.5'],
      ['1,000', '−1.25'],
    ]);
  });

  it.each([
    ['one point', [[3, 5]]],
    [
      'equal values',
      [
        [1, 2],
        [2, 2],
        [3, 2],
      ],
    ],
    [
      'nothing but zero',
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'negative values',
      [
        [-3, -5],
        [-1, -7],
      ],
    ],
    [
      'huge numbers',
      [
        [0, 1e300],
        [1, -1e300],
      ],
    ],
    [
      'tiny numbers',
      [
        [0, 1e-12],
        [1, 2e-12],
      ],
    ],
  ])('draws %s without a gap in the numbers', (_, value) => {
    expect(line(value).svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('thins very many points, keeps the ends and the peak, and says so', () => {
    const value = Array.from({ length: 20_000 }, (_, x) => [x, x === 7777 ? 99 : Math.sin(x / 500)]);
    const chart = line(value);
    expect(chart.svg.length).toBeLessThan(12_000);
    expect(chart.rows.length).toBeLessThanOrEqual(100);
    expect(chart.rows[0]).toEqual(['0', '0']);
    expect(chart.rows.at(-1)?.[0]).toBe('19,999');
    expect(chart.rows.map(([, y]) => y)).toContain('99');
    expect(chart.note).toContain('of 20000 points');
  });
});

describe('bars', () => {
  it('become a table with the length of each bar, from zero on', () => {
    const chart = bars([1, -2, 3], ['a', 'b', 'c']);
    expect(chart.kind === 'bars' && chart.zero).toBe(40);
    expect(chart.kind === 'bars' && chart.bars.map(({ start, length }) => [start, length])).toEqual([
      [40, 20],
      [0, 40],
      [40, 60],
    ]);
  });

  it('are numbered where they have no labels', () => {
    const chart = bars([1, 2]);
    expect(chart.kind === 'bars' && chart.bars.map(({ label }) => label)).toEqual(['1', '2']);
  });

  it('have no length where all are zero, and fit where they are huge', () => {
    const none = bars([0, 0]);
    expect(none.kind === 'bars' && none.bars.map(({ length }) => length)).toEqual([0, 0]);
    const huge = bars([1.7e308, -1.7e308]);
    expect(huge.kind === 'bars' && huge.bars.map(({ length }) => length)).toEqual([50, 50]);
  });

  it('are drawn side by side where there are too many to name', () => {
    const chart = bars(
      Array.from({ length: 1000 }, (_, place) => place),
      undefined,
    );
    expect(chart.kind).toBe('drawn');
    expect(chart.kind === 'drawn' && chart.ends).toEqual(['1', '1000']);
    expect(chart.kind === 'drawn' && chart.svg).not.toMatch(/NaN|undefined/);
  });
});

describe('a matrix', () => {
  const matrix = (value: number[][]) =>
    renderChart({ name: 'Confusion', type: 'matrix', value, y_axis_name: ['良', '不良'] }, ja);

  it('is a table of numbers whose shade grows with the distance from zero', () => {
    const chart = matrix([
      [8411, 402],
      [-317, 0],
    ]);
    expect(chart.kind === 'heat' && chart.rows).toEqual([
      {
        label: '良',
        cells: [
          { text: '8,411', heat: 8 },
          { text: '402', heat: 0 },
        ],
      },
      {
        label: '不良',
        cells: [
          { text: '−317', heat: 0 },
          { text: '0', heat: 0 },
        ],
      },
    ]);
    expect(chart.kind === 'heat' && chart.columns).toEqual(['列 1', '列 2']);
  });

  it('has no shade where all is zero', () => {
    const chart = matrix([[0]]);
    expect(chart.kind === 'heat' && chart.rows[0]?.cells).toEqual([{ text: '0', heat: 0 }]);
  });
});
