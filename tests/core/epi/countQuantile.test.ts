import { describe, expect, it } from 'vitest';
import { countQuantile } from '../../../main/core/epi/countQuantile.ts';
import { lnGamma } from '../../../main/core/epi/lnGamma.ts';

describe('countQuantile', () => {
  // R: qnbinom(.95, size = mu / (phi - 1), prob = 1 / phi)
  it.each([
    [0.3, 1.5, 2],
    [10, 4, 22],
    [250, 1.0001, 276],
    [1000, 50, 1394],
    [1e5, 3e5, 441984],
    [1e6, 3e5, 2036945],
  ])('is that of R for a mean of %d and a dispersion of %d', (mean, dispersion, expected) => {
    expect(countQuantile(0.95, mean, dispersion)).toBe(expected);
  });

  // R: qpois(.95, mu)
  it.each([
    [0, 0],
    [0.01, 0],
    [0.3, 1],
    [1, 3],
    [12.5, 19],
    [1000, 1052],
    [1e6, 1001645],
  ])('is that of R for a Poisson count with mean %d', (mean, expected) => {
    expect(countQuantile(0.95, mean, 1)).toBe(expected);
  });
});

describe('lnGamma', () => {
  it('is the logarithm of the factorial before', () => {
    expect(lnGamma(1)).toBeCloseTo(0, 12);
    expect(lnGamma(11)).toBeCloseTo(Math.log(3628800), 12);
    expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
  });
});
