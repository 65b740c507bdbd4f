import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND, WEEK } from '../../../shared/time/durations.ts';
import {
  addDays,
  daysBetween,
  fromDayNumber,
  isPlainDate,
  plainDateOf,
  toDayNumber,
  weekdayOf,
} from '../../../shared/time/plainDate.ts';

describe('a plain date', () => {
  it.each(['2016-11-02', '2016-02-29', '2000-02-29', '1999-12-31', '2100-01-01'])('is %s', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  it.each([
    '2015-02-29',
    '1900-02-29',
    '2016-02-30',
    '2016-13-01',
    '2016-00-10',
    '2016-01-00',
    '2016-1-2',
    '16-01-02',
    '2016/01/02',
    '2016-01-02T00:00',
    ' 2016-01-02',
    '0016-01-02',
    '',
  ])('is not "%s"', (text) => {
    expect(isPlainDate(text)).toBe(false);
  });

  it('is made of its parts only where such a day exists', () => {
    expect(plainDateOf(2016, 2, 29)).toBe('2016-02-29');
    expect(plainDateOf(2015, 2, 29)).toBeNull();
    expect(plainDateOf(2016, 13, 1)).toBeNull();
    expect(plainDateOf(2016, 0, 1)).toBeNull();
    expect(plainDateOf(2016, 4, 31)).toBeNull();
  });

  it('counts days from 1970 on, before and after', () => {
    expect(toDayNumber('1970-01-01')).toBe(0);
    expect(toDayNumber('1969-12-31')).toBe(-1);
    expect(toDayNumber('2016-11-02')).toBe(17_107);
    expect(fromDayNumber(-1)).toBe('1969-12-31');
  });

  it('goes over ends of months, leap days and changes of summer time', () => {
    expect(addDays('2016-02-28', 1)).toBe('2016-02-29');
    expect(addDays('2015-02-28', 1)).toBe('2015-03-01');
    expect(addDays('2016-01-01', -1)).toBe('2015-12-31');
    expect(addDays('2016-03-26', 2)).toBe('2016-03-28');
    expect(daysBetween('2016-10-29', '2016-10-31')).toBe(2);
    expect(daysBetween('2016-10-31', '2016-10-29')).toBe(-2);
  });

  it.each([
    ['2016-10-30', 0],
    ['2016-11-05', 6],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['1900-01-01', 1],
  ])('%s is weekday %d, Sunday being 0', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });

  it('comes back from its day number, in order, one weekday after the other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -25_000, max: 80_000 }),
        fc.integer({ min: 1, max: 40_000 }),
        (day, days) => {
          const date = fromDayNumber(day);
          expect(isPlainDate(date)).toBe(true);
          expect(toDayNumber(date)).toBe(day);
          const later = addDays(date, days);
          expect(daysBetween(date, later)).toBe(days);
          expect(later > date).toBe(true);
          expect(weekdayOf(later)).toBe((weekdayOf(date) + days) % 7);
        },
      ),
    );
  });
});

describe('the calendar', () => {
  /** What the language's own dates say. */
  const written = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

  it('is that of the language from year 1 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
        expect(fromDayNumber(day)).toBe(written(day));
        expect(toDayNumber(written(day))).toBe(day);
      }),
    );
  });

  it('has each day of 400 years, and no other', () => {
    const first = toDayNumber('1900-01-01');
    const known = new Set(Array.from({ length: 146_097 }, (_, day) => written(first + day)));
    const parts = Array.from({ length: 400 * 14 }, (_, nth) => [1900 + Math.floor(nth / 14), nth % 14]);
    const texts = parts.flatMap((month) =>
      [0, 1, 28, 29, 30, 31, 32].map((day) =>
        [...month, day].map((part) => String(part).padStart(2, '0')).join('-'),
      ),
    );
    expect(texts.filter((text) => isPlainDate(text) !== known.has(text))).toEqual([]);
  });

  it('takes no number for a day that is none', () => {
    expect(() => fromDayNumber(Number.NaN)).toThrow(RangeError);
    expect(plainDateOf(2016, 2, 1.5)).toBeNull();
    expect(plainDateOf(99, 1, 1)).toBeNull();
  });
});

describe('durations', () => {
  it('are in milliseconds', () => {
    expect([SECOND, MINUTE, HOUR, DAY, WEEK]).toEqual([1e3, 6e4, 3.6e6, 8.64e7, 6.048e8]);
  });
});
