import { describe, expect, it } from 'vitest';
import {
  changeOf,
  intervalWeights,
  reproductionNumber,
} from '../../../../main/core/epi/reproduction/reproductionNumber.ts';
import { serialIntervalOf } from '../../../../main/core/epi/reproduction/serialIntervals.ts';

const weightsOf = (disease: string) => intervalWeights(serialIntervalOf(disease, null)!);
const cholera = weightsOf('cholera');
const influenza = weightsOf('influenza');
const weekly = [40, 38, 44, 50, 61, 70, 84, 99];
const daily = weekly.flatMap((count) => Array.from({ length: 7 }, () => count / 7));
const meanOf = (found: ReturnType<typeof reproductionNumber>) =>
  typeof found === 'string' ? null : found.mean;

describe('reproductionNumber', () => {
  it('is of the last two weeks of weekly counts, with its range and what it means', () => {
    const found = reproductionNumber(weekly, null, cholera);
    expect(found).toMatchObject({ step: 'week', window: 2, casesInWindow: 183, change: 'growing' });
    expect(meanOf(found)).toBeGreaterThan(1);
    expect(meanOf(found)).toBeLessThan(1.3);
  });

  it('is of the last seven days where every day was reported', () => {
    const found = reproductionNumber(weekly, daily, influenza);
    expect(found).toMatchObject({ step: 'day', window: 7 });
    expect(meanOf(found)).toBeGreaterThan(1);
  });

  it('takes whole weeks where days are missing, such as weekends that are never reported', () => {
    const withoutWeekends = daily.map((count, day) => (day % 7 > 4 ? null : count));
    expect(reproductionNumber(weekly, withoutWeekends, cholera)).toMatchObject({ step: 'week' });
  });

  it('is not shown for weekly counts of a disease that passes on within days', () => {
    expect(reproductionNumber(weekly, null, influenza)).toBe('INTERVAL_TOO_SHORT');
    expect(reproductionNumber(weekly, null, weightsOf('COVID-19'))).toBe('INTERVAL_TOO_SHORT');
    expect(typeof reproductionNumber(weekly, null, weightsOf('mpox'))).toBe('object');
  });

  it('says that a day is missing where weeks can not stand in for it', () => {
    const gap = daily.map((count, day) => (day === daily.length - 3 ? null : count));
    expect(reproductionNumber(weekly, gap, influenza)).toBe('NOT_REPORTED');
  });

  it('is not shown without a serial interval', () => {
    expect(reproductionNumber(weekly, daily, null)).toBe('NO_SERIAL_INTERVAL');
  });

  it('is shown from 11 cases in the window on', () => {
    expect(reproductionNumber([3, 4, 4, 5, 4, 5, 5], null, cholera)).toBe('FEW_CASES');
    expect(reproductionNumber([3, 4, 4, 5, 4, 5, 6], null, cholera)).toMatchObject({ casesInWindow: 11 });
  });

  it('is not shown where a week that it needs was not reported, and not changed by older gaps', () => {
    expect(reproductionNumber([40, 38, 44, 50, null, 70, 84], null, cholera)).toBe('NOT_REPORTED');
    expect(reproductionNumber([40, 38, 44, 50, 70, 84, null], null, cholera)).toBe('NOT_REPORTED');
    const old = reproductionNumber([40, null, null, null, 44, 50, 61, 70, 84], null, cholera);
    expect(typeof old).toBe('object');
  });

  it('is not shown where the series began too recently to hold the infectors', () => {
    expect(reproductionNumber([50, 61, 70], null, cholera)).toBe('SHORT_HISTORY');
    expect(reproductionNumber([null, null, null, 50, 61, 70], null, cholera)).toBe('SHORT_HISTORY');
    expect(reproductionNumber(weekly, null, weightsOf('Ebola'))).toMatchObject({ step: 'week' });
    expect(reproductionNumber(weekly.slice(-6), null, weightsOf('Ebola'))).toBe('SHORT_HISTORY');
    expect(reproductionNumber([null, null], null, cholera)).toBe('NO_COUNTS');
    expect(reproductionNumber([], null, cholera)).toBe('NO_COUNTS');
  });
});

describe('changeOf', () => {
  it.each([
    [0.91, 'growing'],
    [0.9, 'likely-growing'],
    [0.76, 'likely-growing'],
    [0.75, 'not-changing'],
    [0.6241, 'not-changing'],
    [0.26, 'not-changing'],
    [0.25, 'likely-declining'],
    [0.1, 'likely-declining'],
    [0.09, 'declining'],
  ])('words P(R > 1) = %s as %s', (probability, change) => {
    expect(changeOf(probability)).toBe(change);
  });

  it('goes by the whole percent that is shown', () => {
    expect(changeOf(0.9049)).toBe('likely-growing');
    expect(changeOf(0.9051)).toBe('growing');
    expect(changeOf(0.0949)).toBe('declining');
    expect(changeOf(0.0951)).toBe('likely-declining');
  });
});
