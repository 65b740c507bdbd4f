import { describe, expect, it } from 'vitest';
import { countingNoiseQuantiles } from '../../../../main/core/forecaster/noChange/countingNoise.ts';

describe('countingNoiseQuantiles', () => {
  it('spans about 1.96 times the root of twice the count around it', () => {
    const [low, median, high] = countingNoiseQuantiles(400, [0.025, 0.5, 0.975]);
    expect(median).toBeCloseTo(400, 9);
    expect(high! - low!).toBeCloseTo(2 * 1.96 * Math.sqrt(2 * 400), 1);
  });

  it('leaves room for the first cases after weeks of 0, and none below 0', () => {
    const [low, median, high] = countingNoiseQuantiles(0, [0.025, 0.5, 0.975]);
    expect(low).toBe(0);
    expect(median).toBeCloseTo(0, 9);
    expect(high).toBeCloseTo(1.92, 2);
  });
});
