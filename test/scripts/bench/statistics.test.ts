import { describe, expect, it } from 'vitest';
import { median, spreadOf } from '../../../scripts/bench/statistics.ts';

describe('median', () => {
  it('is the figure in the middle, in whatever order they come', () => {
    expect(median([9, 1, 10])).toBe(9);
    expect(median([5])).toBe(5);
  });

  it('is the mean of the two in the middle of an even number', () => {
    expect(median([4, 1, 2, 10])).toBe(3);
  });

  it('refuses to be the median of nothing', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('spreadOf', () => {
  it('names the least and the most beside the median', () => {
    expect(spreadOf([3, 12, 4])).toEqual({ median: 4, least: 3, most: 12 });
  });
});
