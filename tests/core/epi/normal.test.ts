import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile, Z_90, Z_ALPHA_001 } from '../../../main/core/epi/normal.ts';

describe('normalCdf', () => {
  it.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [-1.96, 0.024997895148220435],
    [3, 0.9986501019683699],
    [-6, 9.865876450376981e-10],
  ])('at %s is %s (values of R pnorm)', (x, expected) => {
    expect(normalCdf(x)).toBeCloseTo(expected, 13);
  });

  it('ends at 0 and 1', () => {
    expect([-Infinity, -40, 40, Infinity].map(normalCdf)).toEqual([0, 0, 1, 1]);
  });

  it('agrees with the limits for a 90 % interval and a false alarm rate of 0.001', () => {
    expect(normalCdf(Z_90) - normalCdf(-Z_90)).toBeCloseTo(0.9, 12);
    expect(1 - normalCdf(Z_ALPHA_001)).toBeCloseTo(0.001, 12);
  });
});

describe('normalQuantile', () => {
  it.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.01, -2.3263478740408408],
    [0.95, Z_90],
    [0.999, Z_ALPHA_001],
  ])('at %s is %s (values of R qnorm)', (p, expected) => {
    expect(normalQuantile(p)).toBeCloseTo(expected, 10);
  });

  it.each([0, 1, -0.1, Number.NaN])('refuses %s', (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});
