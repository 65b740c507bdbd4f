import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammaCdf, gammaQuantile } from '../../../../main/core/epi/reproduction/gamma.ts';

/** Shape, x, P(shape, x): R 4.2, `pgamma(x, shape)`. */
const KNOWN: readonly (readonly [shape: number, x: number, p: number])[] = [
  [0.001, 0.0005, 0.99299960939115739],
  [0.001, 0.002, 0.99437566462556737],
  [0.05, 0.025, 0.853188733804361],
  [0.05, 0.1, 0.91125762523751963],
  [0.5, 0.25, 0.52049987781304652],
  [0.5, 1, 0.84270079294971556],
  [1, 0.5, 0.39346934028736658],
  [1, 2, 0.8646647167633873],
  [2.25, 1.125, 0.24261766577920504],
  [2.25, 2.475, 0.64343242808398782],
  [2.25, 4.5, 0.91701828863678481],
  [10, 5, 0.031828057306204811],
  [10, 10, 0.54207028552814773],
  [10, 11, 0.6594893575343389],
  [10, 20, 0.99500458769169242],
  [100, 50, 3.2000653245851258e-10],
  [100, 90, 0.15822098918643021],
  [100, 110, 0.841721329939913],
  [100, 200, 0.99999999999999811],
  [1000, 900, 0.00054990226571178331],
  [1000, 1000, 0.50420524418021551],
  [1000, 1100, 0.99894067674607001],
  [1e6, 9e5, 0],
  [1e6, 1e6, 0.50013298076087254],
  [1e6, 1.1e6, 1],
];

/** Shape, 2.5 % and 97.5 % quantile: R 4.2, `qgamma`. */
const KNOWN_QUANTILES: readonly (readonly [shape: number, low: number, high: number])[] = [
  [0.3, 3.185679031739166e-6, 1.9002636428388271],
  [1, 0.025317807984289876, 3.6888794541139354],
  [11, 5.4911603672368381, 18.390356042017778],
  [109, 89.500341945679793, 130.39271029029882],
  [5000, 4862.3591886948989, 5139.5350899437954],
  [1e6, 998040.98334029387, 1001960.9109654503],
];

const posteriors = fc.double({ min: 0.3, max: 1e6, noNaN: true });
const shapes = fc.double({ min: 0.01, max: 1e6, noNaN: true });

describe('gammaCdf', () => {
  it.each(KNOWN)("is R's pgamma to 1e-12: shape %s at %s", (shape, x, p) => {
    expect(Math.abs(gammaCdf(x, shape, 1) - p)).toBeLessThan(1e-12);
    expect(Math.abs(gammaCdf(7 * x, shape, 7) - p)).toBeLessThan(1e-12);
  });

  it('keeps its relative accuracy where almost nothing lies below', () => {
    expect(gammaCdf(500, 1000, 1) / 3.2982727970671006e-86).toBeCloseTo(1, 9);
  });

  it('is the Poisson chance of at least k events where the shape is the whole number k', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.01, max: 120, noNaN: true }),
        (k, mean) => {
          let term = Math.exp(-mean);
          let fewer = 0;
          for (let n = 0; n < k; n++) {
            fewer += term;
            term *= mean / (n + 1);
          }
          expect(gammaCdf(mean, k, 1)).toBeCloseTo(1 - fewer, 10);
        },
      ),
    );
  });

  it('is a distribution function: from 0 at 0 to 1, never falling', () => {
    expect(gammaCdf(0, 2, 3)).toBe(0);
    expect(gammaCdf(-1, 2, 3)).toBe(0);
    expect(gammaCdf(Number.POSITIVE_INFINITY, 2, 3)).toBe(1);
    const factors = fc.double({ min: 0.01, max: 5, noNaN: true });
    fc.assert(
      fc.property(shapes, factors, factors, (shape, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(gammaCdf(low * shape, shape, 1)).toBeLessThanOrEqual(gammaCdf(high * shape, shape, 1) + 1e-12);
      }),
    );
  });

  it('refuses a shape or scale that is no distribution', () => {
    expect(() => gammaCdf(1, 0, 1)).toThrow(RangeError);
    expect(() => gammaCdf(1, 1, -1)).toThrow(RangeError);
    expect(() => gammaCdf(1, Number.NaN, 1)).toThrow(RangeError);
  });
});

describe('gammaQuantile', () => {
  it.each(KNOWN_QUANTILES)("is R's qgamma: shape %s", (shape, low, high) => {
    expect(gammaQuantile(0.025, shape, 1) / low).toBeCloseTo(1, 10);
    expect(gammaQuantile(0.975, shape, 2) / (2 * high)).toBeCloseTo(1, 10);
  });

  it('undoes the distribution function', () => {
    fc.assert(
      fc.property(posteriors, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (shape, p) => {
        expect(gammaCdf(gammaQuantile(p, shape, 3), shape, 3)).toBeCloseTo(p, 9);
      }),
    );
  });

  it('refuses shapes so small that their low quantiles are no numbers', () => {
    expect(() => gammaQuantile(0.025, 0.01, 1)).toThrow(RangeError);
  });

  it.each([0, 1, -0.1, Number.NaN])('refuses p = %s', (p) => {
    expect(() => gammaQuantile(p, 1, 1)).toThrow(RangeError);
  });
});
