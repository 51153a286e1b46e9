import { describe, expect, it } from 'vitest';
import { figure } from '../../bench/support/markdown-table.ts';
import { percentileOf, spreadOf } from '../../bench/support/statistics.ts';

describe('what several rounds come to', () => {
  it('is the one in the middle, or the mean of two, with the least and the most', () => {
    expect(spreadOf([9, 1, 4])).toEqual({ median: 4, min: 1, max: 9 });
    expect(spreadOf([9, 1, 4, 6])).toEqual({ median: 5, min: 1, max: 9 });
    expect(() => spreadOf([])).toThrow(RangeError);
  });

  it('is at a percentile the value that so many are not above', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([1, 50, 99, 100].map((percentile) => percentileOf(values, percentile))).toEqual([1, 50, 99, 100]);
    expect(percentileOf([7], 99)).toBe(7);
  });

  it('is shown to three digits, and not at all when there is none', () => {
    const shown = [12_345, 999.6, 99.99, 84.07, 7.348, 0.6134, 0, Number.NaN].map(figure);
    expect(shown).toEqual(['12300', '1000', '100', '84.1', '7.35', '0.613', '0', '']);
  });
});
