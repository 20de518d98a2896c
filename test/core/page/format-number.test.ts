import { expect, it } from 'vitest';
import { formatNumber, formatSize } from '../../../src/core/page/format-number.ts';

it.each([
  [0, '0'],
  [-0, '0'],
  [0.853, '0.853'],
  [-0.8, '−0.8'],
  [412000, '412,000'],
  [1234567.891, '1,234,567.891'],
  [0.000001, '0.000001'],
  [1e-7, '1e−7'],
  [999999999999999, '999,999,999,999,999'],
  [1e15, '1e15'],
  [-1.5e300, '−1.5e300'],
])('writes %d as %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

it('writes sizes in the unit that leaves up to three digits', () => {
  expect([812, 4100, 1_300_000].map(formatSize)).toEqual(['812 B', '4.1 kB', '1.3 MB']);
});
