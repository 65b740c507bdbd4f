import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  epiWeekOf,
  epiWeekSystemList,
  epiWeekSystems,
  formatEpiWeek,
  weekEnd,
  weekStart,
} from '../../../shared/time/epiweek.ts';
import { addDays, daysBetween, fromDayNumber, weekdayOf } from '../../../shared/time/plainDate.ts';

describe('epi weeks at the turn of the year, in the four systems', () => {
  it.each([
    ['2020-12-31', '2020-W53', '2020-W53', '2020-W52', '2021-W01'],
    ['2021-01-02', '2020-W53', '2020-W53', '2021-W01', '2021-W01'],
    ['2021-01-03', '2021-W01', '2020-W53', '2021-W01', '2021-W01'],
    ['2024-12-29', '2025-W01', '2024-W52', '2024-W53', '2024-W52'],
    ['2025-12-30', '2025-W53', '2026-W01', '2025-W52', '2026-W01'],
    ['2026-01-03', '2025-W53', '2026-W01', '2026-W01', '2026-W01'],
  ])('%s is CDC %s, ISO %s, Saturday %s, SORMAS %s', (date, cdc, iso, saturday, sormas) => {
    expect(formatEpiWeek(date, 'cdc')).toBe(cdc);
    expect(formatEpiWeek(date, 'iso')).toBe(iso);
    expect(formatEpiWeek(date, 'saturday')).toBe(saturday);
    expect(formatEpiWeek(date, 'sormas')).toBe(sormas);
  });
});

describe('the week of a day', () => {
  it.each([
    ['cdc', '2016-10-23', '2016-10-29'],
    ['iso', '2016-10-24', '2016-10-30'],
    ['saturday', '2016-10-22', '2016-10-28'],
    ['sormas', '2016-10-24', '2016-10-30'],
  ] as const)('of 26 October 2016 goes, in %s weeks, from %s to %s', (system, start, end) => {
    expect(weekStart('2016-10-26', system)).toBe(start);
    expect(weekEnd('2016-10-26', system)).toBe(end);
  });

  const anyDay = fc.integer({ min: -25_000, max: 60_000 }).map(fromDayNumber);
  const anySystem = fc.constantFrom(...epiWeekSystemList);

  it('holds the day, starts on the weekday of its system and has one number for its 7 days', () => {
    fc.assert(
      fc.property(anyDay, anySystem, (day, system) => {
        const start = weekStart(day, system);
        expect(weekdayOf(start)).toBe(epiWeekSystems[system].firstWeekday);
        expect(daysBetween(start, day)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(day, weekEnd(day, system))).toBeGreaterThanOrEqual(0);
        expect(epiWeekOf(start, system)).toEqual(epiWeekOf(weekEnd(day, system), system));
      }),
    );
  });

  it('is followed by the next number, or by week 1 after week 52 or 53', () => {
    fc.assert(
      fc.property(anyDay, anySystem, (day, system) => {
        const now = epiWeekOf(day, system);
        const next = epiWeekOf(addDays(day, 7), system);
        if (next.year === now.year) expect(next.week).toBe(now.week + 1);
        else {
          expect(next).toEqual({ year: now.year + 1, week: 1 });
          expect([52, 53]).toContain(now.week);
        }
      }),
    );
  });

  it('is week 1 exactly when enough of its days lie in the new year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), anySystem, (year, system) => {
        const newYear = `${year}-01-01`;
        const daysInNewYear = daysBetween(newYear, weekEnd(newYear, system)) + 1;
        const isFirst = daysInNewYear >= epiWeekSystems[system].minDays;
        const { year: weekYear, week } = epiWeekOf(newYear, system);
        if (isFirst) expect([weekYear, week]).toEqual([year, 1]);
        else expect(weekYear).toBe(year - 1);
      }),
    );
  });
});
