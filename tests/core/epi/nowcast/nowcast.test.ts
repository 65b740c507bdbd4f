import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportedShares } from '../../../../main/core/epi/nowcast/chainLadder.ts';
import { hasChangedLater, wasTakenBack } from '../../../../main/core/epi/nowcast/laterChange.ts';
import {
  nowcastCount,
  nowcastQuantile,
  pastNowcasts,
  sizeOf,
  USUAL_SIZE,
} from '../../../../main/core/epi/nowcast/nowcastWeek.ts';
import { knownAt, withoutCorrections } from '../../../../main/core/epi/nowcast/reportingTriangle.ts';

/** Rows of increments, as the worked example gives them, as counts so far. */
function soFar(increments: readonly (readonly (number | null)[])[]): (number | null)[][] {
  return increments.map((row) => {
    let sum = 0;
    return row.map((one) => {
      if (one === null) return null;
      sum += one;
      return sum;
    });
  });
}

const worked = soFar([
  [10, 6, 3, 1],
  [12, 7, 2, 1],
  [9, 6, 3, 1],
  [14, 8, 4, null],
  [16, 10, null, null],
  [15, null, null, null],
]);

const WEEKS = 12;
const DELAYS = 5;
const increments = fc.array(fc.array(fc.nat(200), { minLength: DELAYS, maxLength: DELAYS }), {
  minLength: WEEKS,
  maxLength: WEEKS,
});
const triangles = increments.map((rows) => knownAt(soFar(rows), WEEKS - 1));

describe('a nowcast', () => {
  it('is that of the worked example', () => {
    const shares = reportedShares(worked) as number[];
    expect(shares.map((share) => Number(share.toFixed(4)))).toEqual([0.5073, 0.815, 0.9508, 1]);
    const nowcasts = [26, 26, 15].map((count, at) => nowcastCount(count, shares[2 - at]!).toFixed(2));
    expect(nowcasts).toEqual(['27.40', '32.13', '30.54']);
  });

  it('needs three rows for each later delay', () => {
    const [, ...fewer] = worked;
    expect(reportedShares(fewer)).toEqual([null, null, null, 1]);
    expect(reportedShares([])).toEqual([]);
  });

  it('leaves out cells that nobody knows, and goes by the newest 16 rows', () => {
    const gap = worked.map((row, week) => (week === 1 ? [row[0]!, null, row[2]!, row[3]!] : row));
    const more = [...gap, ...soFar([[10, 5, 2, 1]])];
    // 10+9+14+16+10 counts, then 6+6+8+10+5: the row with the gap tells nothing of delay 1.
    expect(reportedShares(more)[0]! / reportedShares(more)[1]!).toBeCloseTo(59 / 94, 12);
    const old = Array.from({ length: 20 }, () => [1, 1000, 2000, 3000]);
    const recent = Array.from({ length: 16 }, () => [8, 10, 10, 10]);
    expect(reportedShares([...old, ...recent])).toEqual([0.8, 1, 1, 1]);
  });

  it('moves what a correction takes away to the cells before it', () => {
    expect(withoutCorrections([10, 14, null, 12, 13])).toEqual([10, 12, null, 12, 13]);
    expect(withoutCorrections([10, 14, 9])).toEqual([9, 9, 9]);
  });

  it('of complete reports has share 1 and leaves the counts alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(10_000), { minLength: WEEKS, maxLength: WEEKS }),
        fc.nat(10_000),
        (counts, x) => {
          const complete = knownAt(
            counts.map((count) => Array(DELAYS).fill(count)),
            WEEKS - 1,
          );
          expect(reportedShares(complete)).toEqual(Array(DELAYS).fill(1));
          expect(nowcastCount(x, 1)).toBe(x);
          expect([0.1, 0.9].map((p) => nowcastQuantile(p, x, 1, USUAL_SIZE))).toEqual([x, x]);
        },
      ),
    );
  });

  it('has the same shares when all counts are multiplied, rising to 1', () => {
    fc.assert(
      fc.property(triangles, fc.integer({ min: 2, max: 50 }), (triangle, times) => {
        const shares = reportedShares(triangle) as number[];
        const many = triangle.map((row) => row.map((count) => count && count * times));
        reportedShares(many).forEach((share, delay) => void expect(share).toBeCloseTo(shares[delay]!, 10));
        expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
        expect(shares.at(-1)).toBe(1);
      }),
    );
  });

  it('is finite, not below what was reported, and inside of its range for any share and size', () => {
    const share = fc.double({ min: 0.3, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat(2_000_000), share, fc.double({ min: 0.5, max: 1000, noNaN: true }), (x, f, size) => {
        const value = nowcastCount(x, f);
        const [low, middle, high] = [0.1, 0.5, 0.9].map((p) => nowcastQuantile(p, x, f, size));
        expect(Number.isFinite(value) && Number.isFinite(high!)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(x - 1e-6);
        expect(low! >= x && low! <= middle! && middle! <= high!).toBe(true);
      }),
    );
  });
});

describe('the size of its range', () => {
  it('is 5 with fewer than five past errors', () => {
    expect(sizeOf(Array(4).fill({ expected: 10, came: 90 }))).toBe(USUAL_SIZE);
    expect(sizeOf(Array(5).fill({ expected: 10, came: 90 }))).toBe(0.5);
  });

  it('follows from errors: larger where nowcasts came true', () => {
    expect(sizeOf(Array(6).fill({ expected: 10, came: 10 }))).toBe(1000);
    // Errors of 10 beside a mean of 10: 100 = 10 + 100 / size.
    expect(sizeOf(Array(6).fill({ expected: 10, came: 20 }))).toBeCloseTo(100 / 90, 12);
  });

  it('counts past nowcasts only with what was known at their time', () => {
    const rows = Array.from({ length: 12 }, (_, week) => (week < 9 ? [10, 20] : [10, 60]));
    const triangle = knownAt(rows, 11);
    const past = pastNowcasts(triangle, 0);
    // The first three rows at delay 1 are known with the fourth week; the week that jumped was expected to do as before.
    expect(past).toHaveLength(8);
    expect(past.find(({ came }) => came === 50)).toEqual({ expected: 11, came: 50 });
  });
});

describe('a change after a count was first seen', () => {
  it('marks a delay from more than a tenth on, up or down', () => {
    const rows = (later: number) => [
      [100, later],
      [100, later],
    ];
    expect([110, 111, 90, 89].map((later) => hasChangedLater(rows(later), 0))).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect([111, 90, 89].map((later) => wasTakenBack(rows(later), 0))).toEqual([false, false, true]);
  });

  it('is not known without a later report', () => {
    expect(hasChangedLater([[100, null]], 0)).toBe(false);
    expect(hasChangedLater([], 0)).toBe(false);
  });
});
