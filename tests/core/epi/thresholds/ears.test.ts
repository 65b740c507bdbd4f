import { describe, expect, it } from 'vitest';
import { Z_ALPHA_001 } from '../../../../main/core/epi/normal.ts';
import { earsC1, earsC2, earsC2Limit, earsC3 } from '../../../../main/core/epi/thresholds/ears.ts';

const worked = [3, 5, 4, 6, 2, 5, 4, 7, 6, 15];

describe('EARS (values of R surveillance::earsC)', () => {
  it('C1 compares the last week with the seven before it', () => {
    const signal = earsC1(worked);
    expect(signal?.mean).toBeCloseTo(4.8571, 4);
    expect(signal?.standardDeviation).toBeCloseTo(1.6762, 4);
    expect(signal?.statistic).toBeCloseTo(6.0512, 4);
    expect(signal?.isAlarm).toBe(true);
  });

  it('C2 leaves the two weeks before the last one out', () => {
    const signal = earsC2(worked);
    expect(signal?.mean).toBeCloseTo(4.1429, 4);
    expect(signal?.standardDeviation).toBeCloseTo(1.3452, 4);
    expect(signal?.statistic).toBeCloseTo(8.0711, 4);
    expect(signal?.isAlarm).toBe(true);
  });

  it('C3 sums what C2 exceeds 1 by in the last three weeks', () => {
    const signal = earsC3([4, 3, 3, 5, 4, 6, 2, 5, 4, 7, 9, 15]);
    expect(signal?.statistic).toBeCloseTo(10.943, 3);
    expect(signal?.isAlarm).toBe(true);
  });

  it('gives the C2 limit of the next week, with 3 or with 3.09 standard deviations', () => {
    const before = worked.slice(0, -1);
    expect(earsC2Limit(before)).toBeCloseTo(8.1784, 4);
    expect(earsC2Limit(before, Z_ALPHA_001)).toBeCloseTo(8.2998, 4);
  });

  it('raises an alarm exactly above the limit', () => {
    const before = [10, 10, 10, 10, 10, 10, 10, 10, 10];
    // The standard deviation has a floor of 0.5, so the limit is 11.5.
    expect(earsC2Limit(before)).toBe(11.5);
    expect(earsC2([...before, 11])?.isAlarm).toBe(false);
    expect(earsC2([...before, 12])?.isAlarm).toBe(true);
    expect(earsC2([...before, 12], 5)?.isAlarm).toBe(false);
  });

  it('stays silent, with finite numbers, when all weeks are 0', () => {
    const zeros = Array(12).fill(0);
    expect(earsC2(zeros)).toEqual({ mean: 0, standardDeviation: 0.5, statistic: 0, isAlarm: false });
    expect(earsC3(zeros)).toMatchObject({ statistic: 0, isAlarm: false });
  });

  it('passes over unreported weeks of the baseline', () => {
    const gappy = [3, 5, null, 4, 6, 2, null, 5, 4, 7, 6, 15];
    expect(earsC1(gappy)).toEqual(earsC1(worked));
    expect(earsC2(gappy)).toEqual(earsC2(worked));
  });

  it('says nothing of an unreported week or without seven reported weeks before it', () => {
    expect(earsC1([...worked.slice(0, -1), null])).toBeNull();
    expect(earsC1(worked.slice(-7))).toBeNull();
    expect(earsC2(worked.slice(1))).toBeNull();
    expect(earsC2Limit(worked.slice(0, 8))).toBeNull();
    expect(earsC3(worked)).toBeNull();
    expect(earsC1([])).toBeNull();
  });
});
