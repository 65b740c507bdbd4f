import { describe, expect, it } from 'vitest';
import { weightedQuantiles } from '../../../main/core/epi/weightedQuantiles.ts';

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

  it('takes values in any order', () => {
    expect(quantiles([30, 10, 20], [1, 2, 1], [0.75])).toEqual([25]);
  });

  it('gives the only value for every level', () => {
    expect(quantiles([4], [0.3], [0.01, 0.5, 0.99])).toEqual([4, 4, 4]);
  });
});
