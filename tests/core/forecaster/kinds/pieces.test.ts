import { describe, expect, it } from 'vitest';
import { filledSpan } from '../../../../main/core/forecaster/kinds/filledSpan.ts';
import { residualQuantiles } from '../../../../main/core/forecaster/kinds/residualQuantiles.ts';
import { seasonCurves } from '../../../../main/core/forecaster/kinds/seasonCurves.ts';
import { solvePositive } from '../../../../main/core/forecaster/kinds/solvePositive.ts';
import { widenAboutMedian } from '../../../../main/core/forecaster/kinds/widenAboutMedian.ts';

const floats = (...values: number[]) => Float64Array.from(values);
const gap = Number.NaN;

describe('filledSpan', () => {
  it('fills gaps linearly between the first and the last reported week', () => {
    expect(filledSpan(floats(gap, gap, 10, gap, gap, 40, 0, gap))).toEqual({
      first: 2,
      last: 6,
      reported: 3,
      counts: floats(10, 20, 30, 40, 0),
    });
  });

  it('is null where nothing was reported, and leaves what it was given as it was', () => {
    expect(filledSpan(floats(gap, gap))).toBeNull();
    const counts = floats(1, gap, 3);
    filledSpan(counts);
    expect(counts).toEqual(floats(1, gap, 3));
  });
});

describe('seasonCurves', () => {
  it('turn once a year, and are the same in every panel that holds a week', () => {
    const early = seasonCurves(738_003, 120);
    const late = seasonCurves(738_003 + 7 * 50, 70);
    expect(early.sin.slice(50)).toEqual(late.sin);
    expect(early.cos.slice(50)).toEqual(late.cos);
    expect(early.sin[0]! ** 2 + early.cos[0]! ** 2).toBeCloseTo(1, 11);
    expect(Math.abs(early.sin[52]! - early.sin[0]!)).toBeLessThan(0.03);
    expect(seasonCurves(-7 * 52.1775, 1).cos[0]).toBe(1);
  });
});

describe('solvePositive', () => {
  it('solves normal equations', () => {
    const x = solvePositive(floats(4, 2, 0.6, 2, 5, 1, 0.6, 1, 3), floats(1, 2, 3));
    const row = (a: number[]) => a.reduce((sum, value, i) => sum + value * x[i]!, 0);
    expect(row([4, 2, 0.6])).toBeCloseTo(1, 12);
    expect(row([2, 5, 1])).toBeCloseTo(2, 12);
    expect(row([0.6, 1, 3])).toBeCloseTo(3, 12);
  });

  it('refuses a matrix that is not positive definite', () => {
    expect(() => solvePositive(floats(1, 1, 1, 1), floats(1, 1))).toThrow(RangeError);
  });
});

describe('residualQuantiles', () => {
  it('draws the spread of a place towards that of all by 20 weeks', () => {
    // Weights of 1 and 2^(-1/26); the pooled variance is that of both places together.
    const old = 0.5 ** (1 / 26);
    const { spreads } = residualQuantiles(
      [
        { firstWeek: 3, errors: floats(2, 2) },
        { firstWeek: 4, errors: floats(1) },
      ],
      [0.5],
    )!;
    const pooled = (4 * old + 4 + 1) / (old + 2);
    expect(spreads[0]).toBeCloseTo(Math.sqrt((4 * old + 4 + 20 * pooled) / (old + 1 + 20)), 12);
    expect(spreads[1]).toBeCloseTo(Math.sqrt((1 + 20 * pooled) / 21), 12);
  });

  it('lets errors of a year ago count half in the shape', () => {
    const errors = new Float64Array(53).fill(1e-9);
    errors[0] = -1;
    errors[52] = 1;
    const { unit, spreads } = residualQuantiles([{ firstWeek: 0, errors }], [0.001, 0.999])!;
    expect(unit.map((value) => value * spreads[0]!)).toEqual([expect.closeTo(-1, 9), expect.closeTo(1, 9)]);
    const weights = Array.from(errors, (_, week) => 0.5 ** ((52 - week) / 52));
    const total = weights.reduce((a, b) => a + b, 0);
    // The middle of the oldest error's share of the weight is where its value ends.
    const at = (0.5 * 0.5) / total;
    const both = residualQuantiles([{ firstWeek: 0, errors }], [at, at * 1.2])!;
    expect(both.unit[0]).toBeCloseTo(-1 / both.spreads[0]!, 6);
    expect(both.unit[1]).toBeGreaterThan(both.unit[0]! * 0.99);
  });

  it('knows no range without errors, or where all are 0', () => {
    expect(residualQuantiles([], [0.5])).toBeNull();
    expect(residualQuantiles([{ firstWeek: 9, errors: floats() }], [0.5])).toBeNull();
    expect(residualQuantiles([{ firstWeek: 9, errors: floats(0, 0, 0) }], [0.5])).toBeNull();
  });
});

describe('widenAboutMedian', () => {
  it('widens on the fourth root, leaves the median and stops at 0', () => {
    const quantiles = floats(1, 16, 81);
    widenAboutMedian(quantiles, 1, 1.5);
    expect(Array.from(quantiles)).toEqual([0.5 ** 4, 16, 3.5 ** 4]);
    const small = floats(0, 1, 1);
    widenAboutMedian(small, 1, 3);
    expect(Array.from(small)).toEqual([0, 1, 1]);
  });
});
