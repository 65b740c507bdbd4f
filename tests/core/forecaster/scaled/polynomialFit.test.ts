import { describe, expect, it } from 'vitest';
import { polynomialFit } from '../../../../main/core/forecaster/scaled/polynomialFit.ts';

/** Coefficients by power of time, 0 at the newest value. */
const coefficients = (degree: number, values: readonly number[]) =>
  polynomialFit(degree, values.length).rows.map((row) =>
    row.reduce((sum, weight, i) => sum + weight * values[i]!, 0),
  );

describe('polynomial fit', () => {
  it('finds a line and a parabola as they are', () => {
    const line = coefficients(1, [1, 3, 5, 7, 9]);
    expect(line[0]).toBeCloseTo(9, 10);
    expect(line[1]).toBeCloseTo(2, 10);
    // t = -3 .. 0 of 2 - t + 3 t^2
    const parabola = coefficients(2, [32, 16, 6, 2]);
    [2, -1, 3].forEach((expected, power) => {
      expect(parabola[power]).toBeCloseTo(expected, 10);
    });
  });

  it('goes between points that are on no line', () => {
    // By hand: mean 2, slope (1 * 1 + 0 * 0 + 1 * 2) / 2 = 1.5 through 0, 3 and 3.
    const [level, slope] = coefficients(1, [0, 3, 3]);
    expect(slope).toBeCloseTo(1.5, 12);
    expect(level).toBeCloseTo(3.5, 12);
  });

  it('is the mean for degree 0', () => {
    expect(coefficients(0, [1, 2, 6])[0]).toBeCloseTo(3, 12);
  });
});
