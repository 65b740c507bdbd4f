import { describe, expect, it } from 'vitest';
import { numberedWeekEnd } from '../../../../../main/core/surveillance/import/weeks/weekFormats.ts';
import { casesOf, csv, expectRefusal, importText, issueOf, leaveOut, refusalOf } from '../../importing.ts';

describe('a number of a week beside a year', () => {
  it.each([['year,week'], ['Année,Semaine épi'], ['Año,SE'], ['Ano,Semana'], ['Jahr,KW'], ['year,epiweek']])(
    'is the week of that year: %s',
    async (header) => {
      const built = await importText(
        csv(`${header},Ouest`, '2019,51,1', '2019,52,2', '2020,1,3', '2020,2,4'),
      );
      expect(built.series[0]!.dates).toEqual(['2019-12-22', '2019-12-29', '2020-01-05', '2020-01-12']);
      expect(built.summary).toMatchObject({ frequency: 'week', epiWeek: 'iso', cases: { total: 10 } });
      expect(built.mappings[0]).toMatchObject({
        year: header.split(',')[0],
        date: header.split(',')[1],
        dateFormat: 'week of year',
      });
    },
  );

  it('that the year does not have is rejected with both texts', async () => {
    const built = await importText(
      csv('year,week,Ouest', '2019,52,2', '2019,53,9', '2020,1,3', '2020,2,4'),
      leaveOut,
    );
    expect(built.rejected).toEqual([
      {
        file: 'counts.csv',
        row: 3,
        column: 'week',
        found: '2019 53',
        reason:
          'no such week: 2019 has no week 53 in ISO weeks, Monday to Sunday, but has one in weeks from Saturday to Friday',
      },
    ]);
    expect(casesOf(built, 'Ouest')).toEqual([2, 3, 4]);
  });

  it('is found above a line of source, which is rejected', async () => {
    const rows = Array.from({ length: 12 }, (_, week) => `2019,${week + 1},Ouest,3`);
    const built = await importText(csv('year,week,region,cases', ...rows, 'Source: ministry,,,'));
    expect(built.summary).toMatchObject({ cases: { total: 36 }, rows: { used: 12, rejected: 1 } });
    expect(built.rejected).toMatchObject([{ row: 14, found: 'Source: ministry' }]);
  });

  it('gives way to a full date', async () => {
    const built = await importText(csv('year,week,date,Ouest', '2020,1,2020-01-04,3', '2020,2,2020-01-11,4'));
    expect(built.mappings[0]).toMatchObject({ date: 'date', year: null });
  });
});

describe('a week written as a text', () => {
  it.each([
    ['period', '2019-W51', '2019-W52', '2020-W01'],
    ['period', '2019W51', '2019W52', '2020W1'],
    ['Period', 'W51 2019', 'W52 2019', 'W1 2020'],
    ['semaine', 'S51-2019', 'S52-2019', 'S01-2020'],
    ['week', '2019-51', '2019-52', '2020-01'],
    ['epiweek', '201951', '201952', '202001'],
    ['period', 'Week 51 2019', 'Week 52 2019', 'Week 1 2020'],
  ])('is read in a column "%s": %s', async (name, ...weeks) => {
    const built = await importText(csv(`${name},Ouest`, ...weeks.map((week) => `${week},3`)));
    expect(built.series[0]!.dates).toEqual(['2019-12-22', '2019-12-29', '2020-01-05']);
    expect(built.summary.frequency).toBe('week');
  });

  it.each([
    ['2023-SE01', '2023-SE02'],
    ['SE 1/2023', 'SE 2/2023'],
    ['Week 1, 2023', 'Week 2, 2023'],
    ['KW1-2023', 'KW2-2023'],
    ['Sem.1 2023', 'Sem.2 2023'],
    ['EW01 2023', 'EW02 2023'],
  ])('is read as other languages write it: %s', async (first, second) => {
    const built = await importText(csv('x;Ouest', `${first};3`, `${second};4`), { today: '2026-01-01' });
    expect(built.series[0]!.dates).toEqual(['2023-01-08', '2023-01-15']);
  });

  it('may stand beside a year', async () => {
    const built = await importText(csv('Ano,Semana,Ouest', '2019,SE 51,3', '2019,SE 52,4'));
    expect(built.series[0]!.dates).toEqual(['2019-12-22', '2019-12-29']);
  });

  it('ends on the last day of the week in its system, in years of 53 weeks too', () => {
    expect(numberedWeekEnd(2020, 53, 'iso')).toBe('2021-01-03');
    expect(numberedWeekEnd(2019, 53, 'iso')).toBeNull();
    expect(numberedWeekEnd(2020, 0, 'iso')).toBeNull();
    expect(numberedWeekEnd(2016, 1, 'iso')).toBe('2016-01-10');
    expect(numberedWeekEnd(2015, 1, 'cdc')).toBe('2015-01-10');
    expect(numberedWeekEnd(2014, 53, 'cdc')).toBe('2015-01-03');
    expect(numberedWeekEnd(2022, 1, 'sormas')).toBe('2022-01-02');
  });

  it.each([
    ['a column of weeks', csv('epiweek,Ouest', '201501,3', '201502,4')],
    ['a year and a week', csv('year,week,Ouest', '2015,1,3', '2015,2,4')],
    ['columns that are weeks', csv('region,2015-W01,2015-W02', 'Ouest,3,4')],
  ])('follows the week system that the user states, and says which was read: %s', async (_what, text) => {
    const iso = await importText(text);
    expect(iso.series[0]!.dates).toEqual(['2015-01-04', '2015-01-11']);
    expect(issueOf(iso, 'WEEK_NUMBERS')!.message).toMatch(/ISO weeks.*{"epiWeek": "cdc"}/);
    const cdc = await importText(text, { mapping: { epiWeek: 'cdc' } });
    expect(cdc.series[0]!.dates).toEqual(['2015-01-10', '2015-01-17']);
    expect(cdc.summary.epiWeek).toBe('cdc');
  });
});

describe('months', () => {
  it.each([
    ['in a column of dates', csv('month,Ouest', '2019-10,3', '2019-11,4', '2019-12,5')],
    ['by name', csv('month,Ouest', 'January 2019,3', 'February 2019,4', 'March 2019,5')],
    ['as columns', csv('region,Jan 2019,Feb 2019,Mar 2019', 'Ouest,3,4,5')],
    ['as columns without a year', csv('district,janvier,février,mars,avril', 'Ouest,3,4,5,6')],
  ])('are refused with the reason: %s', async (_what, text) => {
    expectRefusal(
      await refusalOf(text),
      'LAYOUT_NOT_SUPPORTED',
      'counts.csv counts by month',
      'import weekly or daily counts',
    );
  });
});
