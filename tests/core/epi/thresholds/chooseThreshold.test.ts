import { describe, expect, it } from 'vitest';
import {
  chooseThreshold,
  type ThresholdInput,
} from '../../../../main/core/epi/thresholds/chooseThreshold.ts';
import { addDays } from '../../../../shared/time/plainDate.ts';
import { words } from '../../../../shared/words/index.ts';
import { weekEndsFrom } from '../weeks.ts';

/** The series whose next week is wanted. */
function input(counts: readonly (number | null)[], first = '2010-10-23'): ThresholdInput {
  const weekEnds = weekEndsFrom(first, counts.length);
  const targetWeekEnd = addDays(weekEnds.at(-1) ?? first, 7);
  return {
    weekEnds,
    counts,
    targetWeekEnd,
    measure: 'cases',
    disease: 'measles',
    population: null,
    stated: null,
  };
}

function referenceOf(threshold: ReturnType<typeof chooseThreshold>): string | null {
  return threshold === null ? null : words.forecasts.thresholdReference(threshold.method, threshold.facts);
}

describe('chooseThreshold', () => {
  it('takes the 75th percentile of the season when three full years lie before the target week', () => {
    const cases = Array.from({ length: 313 }, (_, t) => (t % 52) + 1);
    const threshold = chooseThreshold(input(cases));
    expect(threshold?.method).toBe('P75');
    expect(referenceOf(threshold)).toContain(
      '75th percentile of weeks 40 to 44 in 2011 to 2015 (25 values); the last 26 weeks are left out',
    );
  });

  it('takes the EARS C2 limit with less history', () => {
    const threshold = chooseThreshold(input([3, 5, 4, 6, 2, 5, 4, 7, 6]));
    expect(threshold).toMatchObject({ value: 8.2, method: 'EARS_C2' });
    expect(referenceOf(threshold)).toBe(
      'mean + 3 standard deviations of 7 reported weeks (2010-10-23 to 2010-12-04)',
    );
  });

  it('changes from EARS C2 to the season at 156 weeks of history', () => {
    const weekly = (weeks: number) => chooseThreshold(input(Array(weeks).fill(20)))?.method;
    expect(weekly(155)).toBe('EARS_C2');
    expect(weekly(156)).toBe('P75');
  });

  it('counts history from the first reported week', () => {
    const cases = [...Array(100).fill(null), ...Array(120).fill(6)];
    expect(chooseThreshold(input(cases))?.method).toBe('EARS_C2');
  });

  it('falls back to EARS C2 when the season was not reported in three earlier years', () => {
    const cases = Array.from({ length: 313 }, (_, t) => (t === 0 || t > 280 ? 6 : null));
    expect(chooseThreshold(input(cases))?.method).toBe('EARS_C2');
  });

  it('is null under 9 reported weeks, with or without unreported ones', () => {
    expect(chooseThreshold(input([3, 5, 4, 6, 2, 5, 4, 7]))).toBeNull();
    expect(chooseThreshold(input([3, 5, null, 4, 6, 2, null, 5, 4, 7]))).toBeNull();
    expect(chooseThreshold(input([3, 5, 4, 6, 2, 5, 4, null, 6]))).toBeNull();
    expect(chooseThreshold(input([]))).toBeNull();
    expect(chooseThreshold(input(Array(200).fill(null)))).toBeNull();
  });

  it('does not look at the target week or later', () => {
    const known = input([3, 5, 4, 6, 2, 5, 4, 7, 6]);
    const later = input([3, 5, 4, 6, 2, 5, 4, 7, 6, 900, 1200, 1500]);
    expect(chooseThreshold({ ...later, targetWeekEnd: known.targetWeekEnd })).toEqual(chooseThreshold(known));
  });

  it('names the weeks by the system whose weeks end on that day', () => {
    const cases = Array.from({ length: 313 }, (_, t) => (t % 52) + 1);
    const reference = (first: string) => referenceOf(chooseThreshold(input(cases, first)));
    // Targets 2016-01-02 (Saturday, CDC week 52 of 2015) and 2016-01-03 (Sunday, ISO week 53 of 2015).
    expect(reference('2010-01-02')).toContain('weeks 50 to 2 ');
    expect(reference('2010-01-03')).toContain('weeks 51 to 2 ');
  });
});
