import { expect, it } from 'vitest';
import type { NumberMetric } from '../../../src/core/card/card.ts';
import { drawStrip, findStripScale } from '../../../src/core/chart/draw-strip.ts';
import { en } from '../../../src/core/page/words/en.ts';

const metric = (
  value: number,
  lower: number,
  upper: number,
  more: Partial<NumberMetric> = {},
): NumberMetric => ({
  name: 'AUC',
  type: 'number',
  value,
  confidence_interval: { lower, upper },
  ...more,
});

it('spans values, intervals and thresholds of a group', () => {
  expect(findStripScale([metric(0.8, 0.7, 0.9), metric(0.6, 0.5, 0.7, { threshold: 0.95 })])).toEqual({
    low: 0.5,
    high: 0.95,
  });
});

it('draws nothing where units differ, where there is no interval, or where every interval is a speck', () => {
  expect(findStripScale([metric(1, 0, 2, { unit: 'ms' }), metric(1, 0, 2, { unit: 's' })])).toBeUndefined();
  expect(findStripScale([{ name: 'AUC', type: 'number', value: 1 }])).toBeUndefined();
  expect(findStripScale([metric(1, 0.999, 1.001), metric(500, 499.9, 500.1)])).toBeUndefined();
  expect(findStripScale([metric(1, 1, 1)])).toBeUndefined();
});

it('places interval, value and threshold on the scale', () => {
  const svg = drawStrip(metric(0.5, 0, 1, { threshold: 1 }), { low: 0, high: 1 }, en);
  expect(svg).toContain('aria-label="0.5, between 0 and 1"');
  expect(svg).toContain('<path class="range" d="M5 10H115"/>');
  expect(svg).toContain('<circle cx="60"');
  expect(svg).toContain('M115 2V18');
});
