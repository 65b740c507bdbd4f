import { describe, expect, it } from 'vitest';
import { missingBetween } from '../../../../../main/core/surveillance/import/quality/dates.ts';
import { weekdayOf } from '../../../../../shared/time/plainDate.ts';
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

  it('that are a weekend without any row are told, and are not missing', () => {
    const days = place('Ouest', Array<number>(70).fill(6), { stepDays: 1 });
    const isWeekend = (date: string) => [0, 6].includes(weekdayOf(date));
    const dates = days.dates.filter((date) => !isWeekend(date));
    const weekdays = [{ ...days, dates, cases: dates.map(() => 6) }];
    const facts = { frequency: 'day', epiWeek: 'iso' } as const;
    expect(found('NO_WEEKENDS', weekdays, facts)).toMatchObject({ severity: 'info' });
    expect(found('NO_WEEKENDS', weekdays, facts)?.message).toContain('Saturdays and Sundays');
    expect(found('MISSING_DAY', weekdays, facts)).toBeUndefined();
    // Weeks of five days are weeks: rates are those of weeks.
    const town = weekdays.map((one) => ({ ...one, location: { ...one.location, population: 140 } }));
    expect(found('HIGH_RATE', town, facts)?.count).toBeGreaterThan(4);
    expect(found('NO_WEEKENDS', [days], facts)).toBeUndefined();
    const withGap = weekdays.map((one) => ({
      ...one,
      dates: dates.toSpliced(7, 1),
      cases: dates.slice(1).map(() => 6),
    }));
    expect(found('MISSING_DAY', withGap, facts)?.count).toBe(1);
  });

  it('of an unfinished week at the end are told with what they count, until the week is whole', () => {
    const facts = { frequency: 'day', epiWeek: 'cdc' } as const;
    // The first day is a Saturday, the last of its week.
    const days = (count: number) => [
      place('Ouest', Array<number>(count).fill(6), { stepDays: 1, deaths: Array<number>(count).fill(1) }),
    ];
    const open = found('OPEN_WEEK', days(70 + 1 + 6), facts);
    expect(open).toMatchObject({ severity: 'info', count: 6 });
    expect(open!.message).toBe(
      'The last week, to 2015-03-21, is not complete: its 6 days (2015-03-15 to 2015-03-20; 36 cases, 6 deaths) are in the totals, and in no weekly count and no forecast before it is.',
    );
    expect(found('OPEN_WEEK', days(70 + 1 + 7), facts)).toBeUndefined();
    const midWeek = { ...facts, asOf: '2015-03-20' };
    expect(found('OPEN_WEEK', days(70 + 1 + 6), { ...midWeek, isCumulative: true })?.count).toBe(6);
    const over = { ...facts, asOf: '2015-03-21', isCumulative: true };
    expect(found('OPEN_WEEK', days(70 + 1 + 6), over)).toBeUndefined();
    expect(found('OPEN_WEEK', [place('Ouest', [1, 2])])).toBeUndefined();
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
