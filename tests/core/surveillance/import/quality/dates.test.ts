import { describe, expect, it } from 'vitest';
import { missingBetween } from '../../../../../main/core/surveillance/import/quality/dates.ts';
import { found, place, texts, weekAt } from './checking.ts';

describe('dates', () => {
  it('that are missing count, steps that are short do not', () => {
    expect(missingBetween('2020-01-11', '2020-02-01', 7)).toBe(2);
    expect(missingBetween('2020-01-04', '2020-01-10', 7)).toBe(0);
    expect(missingBetween('2020-01-10', '2020-01-18', 7)).toBe(0);
  });

  it('without a row are named', () => {
    const missing = found('MISSING_WEEK', [place('Ouest', [1, 2]), place('Sud', [3, 4], { from: 4 })]);
    expect(missing).toMatchObject({ count: 2, severity: 'warning' });
    expect(missing!.rows).toEqual([2, 3].map((week) => ({ file: null, row: null, text: weekAt(week) })));
  });

  it('of running sums by day may be skipped', () => {
    const series = [place('Ouest', [1, 2], { stepDays: 3 })];
    expect(found('MISSING_DAY', series, { frequency: 'day' })?.count).toBe(2);
    expect(found('MISSING_DAY', series, { frequency: 'day', isCumulative: true })).toBeUndefined();
  });

  it('after the day of the data, or before 1990, are errors with their rows', () => {
    const series = [place('Ouest', [1, 2, 3])];
    const future = found('FUTURE_DATE', series, { asOf: weekAt(1) });
    expect(future).toMatchObject({ count: 1, severity: 'error', rows: [{ row: 102 }] });
    const early = [place('Ouest', [1, 2], { from: -1500 })];
    expect(found('EARLY_DATE', early)).toMatchObject({ count: 2, severity: 'error' });
    expect(texts(found('EARLY_DATE', early))[0]).toMatch(/^Ouest, 1986/);
  });
});
