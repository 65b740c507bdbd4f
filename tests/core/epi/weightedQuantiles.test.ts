import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirroredQuantiles, weightedQuantiles } from '../../../main/core/epi/weightedQuantiles.ts';

function quantiles(values: number[], weights: number[], levels: number[]): number[] {
  return weightedQuantiles(Float64Array.from(values), Float64Array.from(weights), levels);
}

describe('weightedQuantiles', () => {
  it('puts each value at the middle of its own share of the weight', () => {
    // Shares 0.5, 0.25, 0.25: midpoints at 0.25, 0.625, 0.875.
    expect(quantiles([10, 20, 30], [2, 1, 1], [0.25, 0.625, 0.875])).toEqual([10, 20, 30]);
    expect(quantiles([10, 20, 30], [2, 1, 1], [0.75])).toEqual([25]);
  });

  it('does not reach beyond the outermost values', () => {
    expect(quantiles([5, 1, 3], [1, 1, 1], [0.001, 0.999])).toEqual([1, 5]);
  });

  it('takes values that are as far apart as numbers can be, or hardly at all', () => {
    const far = [Number.MAX_VALUE, -Number.MAX_VALUE, 3];
    expect(quantiles(far, [1, 1, 1], [0, 0.5, 1])).toEqual([-Number.MAX_VALUE, 3, Number.MAX_VALUE]);
    expect(quantiles([Number.MIN_VALUE, 0], [1, 1], [0, 1])).toEqual([0, Number.MIN_VALUE]);
  });

  it('takes values in any order', () => {
    expect(quantiles([30, 10, 20], [1, 2, 1], [0.75])).toEqual([25]);
  });

  it('stands on the order that comparing gives, equal values in the order they came', () => {
    const value = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, fc.constantFrom(0.1, 1, 1 / 3)), { minLength: 1, maxLength: 400 }),
        (all) => {
          const order = [...all.keys()].sort((a, b) => all[a]![0] - all[b]![0] || a - b);
          let total = 0;
          for (const [, weight] of all) total += weight;
          let below = 0;
          const middles = order.map((at) => {
            const middle = (below + 0.5 * all[at]![1]) / total;
            below += all[at]![1];
            return middle;
          });
          const found = quantiles(
            all.map(([one]) => one),
            all.map(([, weight]) => weight),
            middles,
          );
          expect(found.map((one) => one + 0)).toEqual(order.map((at) => all[at]![0] + 0));
        },
      ),
    );
  });

  it('gives the only value for every level', () => {
    expect(quantiles([4], [0.3], [0.01, 0.5, 0.99])).toEqual([4, 4, 4]);
  });
});

describe('mirroredQuantiles', () => {
  /** Few sizes and weights, so that many are equal. */
  const pairs = fc.array(fc.tuple(fc.constantFrom(0, 0.5, 1, 1, 2.25), fc.constantFrom(0.1, 0.7, 1, 1 / 3)), {
    minLength: 1,
    maxLength: 60,
  });
  const LEVELS = [0.01, 0.1, 0.25, 0.5, 0.6, 0.9, 0.99];

  it('are to the last bit those of the sample with both signs', () => {
    fc.assert(
      fc.property(pairs, fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), (sample, signs) => {
        const values = sample.flatMap(([size], pair) => (signs[pair] ? [size, -size] : [-size, size]));
        const weights = sample.flatMap(([, weight]) => [weight, weight]);
        const [sizes, ofPairs] = [sample.map(([size]) => size), sample.map(([, weight]) => weight)];
        const found = mirroredQuantiles(Float64Array.from(sizes), Float64Array.from(ofPairs), LEVELS);
        // 0 and -0 are the same quantile.
        expect(found.map((value) => value + 0)).toEqual(
          quantiles(values, weights, LEVELS).map((value) => value + 0),
        );
      }),
    );
  });
});
