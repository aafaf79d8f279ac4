import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, ratioSpread, spreadOf } from '../../bench/statistics.js';

describe('statistics of a run', () => {
  it('takes the middle value, or the mean of the two', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow('nothing');
  });

  it('compares round with round, not the best with the worst', () => {
    // A slow second round halves both: the ratio stays 2.
    expect(ratioSpread([100, 50, 120], [50, 25, 60])).toEqual({ min: 2, median: 2, max: 2 });
    expect(ratioSpread([10, 40, 90], [10, 20, 30])).toEqual({ min: 1, median: 2, max: 3 });
    expect(() => ratioSpread([1], [1, 2])).toThrow('1 rounds against 2');
  });

  it('keeps the median between least and most', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        const { min, median: middle, max } = spreadOf(values);
        expect(values.filter((value) => value < min || value > max)).toEqual([]);
        expect(min <= middle && middle <= max).toBe(true);
      }),
    );
  });
});
