import { describe, expect, it } from 'vitest';
import { epidemicWeeks, memThresholds } from '../../../../main/core/epi/thresholds/mem.ts';

const worked = [
  [2, 3, 4, 5, 9, 20, 41, 60, 38, 17, 8, 4, 3, 2],
  [3, 2, 5, 6, 7, 12, 30, 55, 72, 40, 19, 9, 4, 3],
  [1, 4, 3, 6, 11, 26, 48, 44, 25, 12, 6, 5, 3, 2],
];

describe('moving epidemic method', () => {
  it('finds the weeks of each epidemic', () => {
    expect(worked.map(epidemicWeeks)).toEqual([
      { from: 4, to: 10 },
      { from: 5, to: 11 },
      { from: 3, to: 10 },
    ]);
  });

  it('gives the worked thresholds, as the R package mem does', () => {
    const thresholds = memThresholds(worked)!;
    expect(thresholds.valuesPerSeason).toBe(10);
    expect(thresholds.epidemic).toBeCloseTo(6.6524, 4);
    expect(thresholds.intensity?.medium).toBeCloseTo(17.3655, 4);
    expect(thresholds.intensity?.high).toBeCloseTo(57.564, 3);
    expect(thresholds.intensity?.veryHigh).toBeCloseTo(97.7668, 4);
  });

  it('is null where the epidemics fill their seasons', () => {
    expect(
      memThresholds([
        [9, 5],
        [8, 3],
      ]),
    ).toBeNull();
  });

  it('has no intensities where the epidemics have no two counts above 0', () => {
    expect(memThresholds([[0, 0, 0, 0, 7, 0, 0, 0]])?.intensity ?? null).toBeNull();
  });
});
