import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/time/plainDate.ts';
import { csv, type ImportChanges, importText, issueOf, TODAY } from '../../importing.ts';

/** One place, with a count on every given day after 4 January 2020, a Saturday. */
function on(days: readonly number[], changes: ImportChanges = {}) {
  return importText(csv('date,Ouest', ...days.map((day) => `${addDays('2020-01-04', day)},3`)), changes);
}

describe('the step between dates', () => {
  it.each([
    ['days', [0, 1, 2, 3], 'day'],
    ['days with gaps', [0, 1, 2, 5, 6, 9, 10], 'day'],
    ['weeks', [0, 7, 14, 21], 'week'],
    ['weeks with gaps', [0, 7, 14, 35, 42], 'week'],
    ['weeks, one reported a day early', [0, 7, 13, 21, 28], 'week'],
    ['a single date', [0], 'week'],
    ['weeks with a day between', [0, 7, 14, 15, 21, 28], 'day'],
  ])('says whether a file counts by day or week: %s', async (_what, days, frequency) => {
    expect((await on(days)).summary.frequency).toBe(frequency);
  });

  it.each([
    [-1, 'saturday', 'Friday'],
    [0, 'cdc', 'Saturday'],
    [1, 'iso', 'Sunday'],
    [2, 'iso', 'Monday'],
    [4, 'iso', 'Wednesday'],
  ])('and, for weeks named by day %d, the week system %s (%s)', async (shift, epiWeek) => {
    expect((await on([0, 7, 14, 21].map((day) => day + shift))).summary.epiWeek).toBe(epiWeek);
  });

  it('leaves the week system of daily counts to the settings', async () => {
    expect((await on([0, 1, 2, 3], { dailyEpiWeek: 'sormas' })).summary.epiWeek).toBe('sormas');
  });
});

describe('gaps in the dates', () => {
  it('are counted in weeks or days and are no zeros', async () => {
    expect(issueOf(await on([0, 7, 28, 35, 42]), 'MISSING_WEEK')).toMatchObject({
      count: 2,
      severity: 'warning',
    });
    expect(issueOf(await on([0, 1, 2, 6, 7]), 'MISSING_DAY')).toMatchObject({
      count: 3,
      severity: 'warning',
    });
    expect((await on([0, 7, 28, 35, 42])).series[0]!.cases).toEqual([3, 3, 3, 3, 3]);
    expect(issueOf(await on([0, 7, 14]), 'MISSING_WEEK')).toBeUndefined();
  });
});

describe('the day that data are known as of', () => {
  it('is today for recent data', async () => {
    expect((await on([0, 7, 14])).summary).toMatchObject({ asOf: TODAY, replay: false });
  });

  it('is the day after the last date for data that end more than 180 days ago', async () => {
    expect((await on([0, 7], { today: addDays('2020-01-11', 180) })).summary.replay).toBe(false);
    const old = await on([0, 7], { today: addDays('2020-01-11', 181) });
    expect(old.summary).toMatchObject({ asOf: '2020-01-12', replay: true });
  });

  it('is what the user says', async () => {
    expect((await on([0, 7], { asOf: '2020-02-02' })).summary.asOf).toBe('2020-02-02');
    expect((await on([0, 7], { asOf: '2020-02-02', today: '2026-01-01' })).summary).toMatchObject({
      replay: true,
    });
  });

  it('shows dates that no report can know', async () => {
    const built = await on([0, 7, 14, 70, 77]);
    expect(issueOf(built, 'FUTURE_DATE')).toMatchObject({ severity: 'error', count: 2 });
    expect(issueOf(built, 'FUTURE_DATE')!.message).toContain(TODAY);
  });
});
