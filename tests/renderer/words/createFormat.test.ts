import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../renderer/words/createFormat.ts';

const format = createFormat({ locale: 'en-GB', timeZone: 'UTC' });
const nbsp = '\u00a0';

describe('counts', () => {
  it('are whole from ten on and keep one decimal below', () => {
    expect([0, 4, 0.4, 9.96, 12.6, 1525].map(format.count)).toEqual(['0', '4', '0.4', '10', '13', '1,525']);
  });

  it('carry a true minus when they are changes, and no sign at zero', () => {
    expect([24, -12, 0].map(format.signed)).toEqual(['+24', '\u221212', '0']);
  });

  it('join to ranges with an en dash', () => {
    expect(format.interval([215, 1489])).toBe('215–1,489');
  });
});

describe('shares', () => {
  it('are whole percent with a no-break space', () => {
    expect(format.percent(0.944)).toBe(`94${nbsp}%`);
  });

  it('never round a possible event to certain or impossible', () => {
    expect(format.percent(0.004)).toBe(`<1${nbsp}%`);
    expect(format.percent(0.996)).toBe(`>99${nbsp}%`);
    expect(format.percent(0)).toBe(`0${nbsp}%`);
    expect(format.percent(1)).toBe(`100${nbsp}%`);
  });

  it('carry their sign when they are changes', () => {
    expect(format.signedPercent(0.262)).toBe(`+26${nbsp}%`);
    expect(format.signedPercent(-0.4)).toBe(`\u221240${nbsp}%`);
  });
});

describe('days and ages', () => {
  const now = Date.parse('2026-11-18T08:45:00Z');

  it('write plain dates without shifting them by a time zone', () => {
    const west = createFormat({ locale: 'en-GB', timeZone: 'America/Los_Angeles' });
    expect(west.day('2016-10-29')).toBe('29 Oct 2016');
    expect(west.dayOfYear('2016-11-12')).toBe('12 Nov');
  });

  it.each([
    ['2026-11-18T08:40:00Z', 'today 08:40'],
    ['2026-11-17T23:59:00Z', 'yesterday 23:59'],
    ['2026-11-16T09:40:00Z', '2 days ago (16 Nov 2026, 09:40)'],
  ])('say %s as words, with the date from two days on', (instant, words) => {
    expect(format.age(instant, now)).toBe(words);
  });

  it.each([
    ['2026-11-18T15:00:00Z', '15:00'],
    ['2026-11-19T00:00:00Z', '19 Nov 2026, 00:00'],
    ['2026-11-17T23:59:00Z', '17 Nov 2026, 23:59'],
  ])('say %s as the time alone only on the same day', (instant, words) => {
    expect(format.time(instant, now)).toBe(words);
  });

  it.each([
    ['2026-11-18T15:00:00Z', '15:00'],
    ['2026-11-19T00:00:00Z', '00:00'],
    ['2026-11-20T00:00:00Z', '20 Nov 2026, 00:00'],
    ['2026-11-17T23:59:00Z', '17 Nov 2026, 23:59'],
  ])('say %s, which is to come, as the time alone where that can be no other day', (instant, words) => {
    expect(format.comingTime(instant, now)).toBe(words);
  });

  it.each([
    ['2026-11-18T08:44:00Z', 'this minute'],
    ['2026-11-18T08:45:30Z', 'in 1 minute'],
    ['2026-11-18T08:57:00Z', 'in 12 minutes'],
    ['2026-11-18T10:44:00Z', 'in 119 minutes'],
    ['2026-11-18T11:45:00Z', 'in 3 hours'],
  ])('say how long it is to %s', (instant, words) => {
    expect(format.until(instant, now)).toBe(words);
  });

  it('count days by the calendar of the user, not by 24 hours', () => {
    expect(format.daysSince('2026-11-17T23:59:00Z', now)).toBe(1);
    expect(format.daysSince('2026-11-19T00:00:00Z', now)).toBe(0);
  });

  it('name epidemiological weeks in the system of the data', () => {
    expect(format.week('2016-10-29', 'cdc')).toBe('2016-W43');
    expect(format.shortWeek('2021-01-02', 'cdc')).toBe('W53');
    expect(format.shortWeek('2021-01-02', 'sormas')).toBe('W01');
  });
});

describe('words that run from right to left', () => {
  it('get numbers with signs and percent marks as isolated runs', () => {
    const rtl = createFormat({ locale: 'en-GB', timeZone: 'UTC', direction: 'rtl' });
    expect(rtl.signed(24)).toBe('\u2066+24\u2069');
    expect(rtl.percent(0.8)).toBe(`\u206680${nbsp}%\u2069`);
    expect(rtl.interval([1, 2])).toBe('\u20661–2\u2069');
  });
});
