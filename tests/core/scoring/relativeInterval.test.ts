import { describe, expect, it } from 'vitest';
import { relativeInterval90, studentQuantile } from '../../../main/core/scoring/record/relativeInterval.ts';
import { addDays } from '../../../shared/time/plainDate.ts';

/** One row each four weeks. */
const blocks = (...scores: [wis: number, twinWis: number][]) =>
  scores.map(([wis, twinWis], k) => ({ targetWeek: addDays('2026-01-03', 28 * k), wis, twinWis }));

describe("the quantiles of Student's t", () => {
  it('are those of the tables', () => {
    expect(studentQuantile(0.95, 4)).toBeCloseTo(2.1318, 4);
    expect(studentQuantile(0.95, 9)).toBeCloseTo(1.8331, 4);
    expect(studentQuantile(0.975, 30)).toBeCloseTo(2.0423, 4);
  });
});

describe('the interval of a relative score', () => {
  it('follows from leaving out one block of four weeks after the other', () => {
    // 45 / 50 = 0.90; without a block 37/40, 35/40, 39/40, 33/40, 36/40: standard error of the logarithm 0.11139, t 2.1318.
    const rows = blocks([8, 10], [10, 10], [6, 10], [12, 10], [9, 10]);
    expect(relativeInterval90(rows)).toEqual([expect.closeTo(0.7098, 4), expect.closeTo(1.1412, 4)]);
    expect(relativeInterval90(rows.toReversed())).toEqual(relativeInterval90(rows));
  });

  it('takes the weeks of a block together, whatever is between them', () => {
    const [first, ...others] = blocks([8, 10], [10, 10], [6, 10], [12, 10], [9, 10]);
    const halves = [
      { ...first!, wis: 3, twinWis: 6 },
      { targetWeek: addDays(first!.targetWeek, 21), wis: 5, twinWis: 4 },
    ];
    expect(relativeInterval90([...halves, ...others])).toEqual(relativeInterval90([first!, ...others]));
  });

  it('is not told from fewer than five blocks, or where nothing was wrong', () => {
    expect(relativeInterval90(blocks([8, 10], [10, 10], [6, 10], [12, 10]))).toBeNull();
    expect(relativeInterval90(blocks([0, 1], [0, 1], [0, 1], [0, 1], [0, 1]))).toBeNull();
    expect(relativeInterval90(blocks([1, 0], [1, 0], [1, 0], [1, 0], [1, 0]))).toBeNull();
    expect(relativeInterval90(blocks([0, 0], [0, 0], [0, 0], [0, 0], [1, 1]))).toBeNull();
    expect(relativeInterval90([])).toBeNull();
  });
});
