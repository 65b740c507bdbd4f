import { describe, expect, it } from 'vitest';
import {
  dateFormatNamed,
  dateFormats,
} from '../../../../../main/core/surveillance/import/dates/dateFormats.ts';
import { detectDates } from '../../../../../main/core/surveillance/import/dates/detectDates.ts';
import { csv, expectRefusal, importText, refusalOf, TODAY } from '../../importing.ts';

/** The format of a column of these texts. */
function detect(texts: readonly string[], name = 'date') {
  const tally = new Map<string, number>();
  for (const text of texts) tally.set(text, (tally.get(text) ?? 0) + 1);
  return detectDates(tally, name, TODAY);
}

describe('ways to write a date', () => {
  it.each([
    ['YYYY-MM-DD', '2016-11-02'],
    ['YYYY-MM-DD', '2016-11-2T13:45:10Z'],
    ['YYYY-MM-DD', '2016-11-02 13:45'],
    ['YYYY/MM/DD', '2016/11/02'],
    ['YYYYMMDD', '20161102'],
    ['DD.MM.YYYY', '02.11.2016'],
    ['DD.MM.YYYY', ' 2.11.16 '],
    ['DD.MM.YYYY', '02.11.2016 00:00:00'],
    ['DD/MM/YYYY', '2/11/2016'],
    ['MM/DD/YYYY', '11/2/16'],
    ['DD-MM-YYYY', '02-11-2016'],
    ['MM-DD-YYYY', '11-02-2016'],
  ])('%s reads %s as 2 November 2016', async (name, text) => {
    expect(dateFormatNamed(name)!.read(text)).toBe('2016-11-02');
  });

  it.each([
    '2016-02-30',
    '31/02/2016',
    '2016-13-01',
    '29.02.2015',
    '00.01.2016',
    '2016-11',
    '11/2',
    '1016-11-02',
    '',
    'x',
  ])('none reads %s', async (text) => {
    const readers = dateFormats.filter(
      (format) => format.needsName === undefined && format.read(text) !== null,
    );
    expect(readers).toEqual([]);
  });

  it('is the one that reads most, with a share below 1 where some can not be read', async () => {
    const detected = detect(['13/11/2016', '02/11/2016', 'soon', '01/11/2016']);
    expect(detected).toMatchObject({ format: { name: 'DD/MM/YYYY' }, share: 0.75, rival: null });
  });

  it('has a rival only where the days differ', async () => {
    expect(detect(['02/11/2016'])?.rival?.name).toBe('MM/DD/YYYY');
    expect(detect(['11/11/2016', '12/12/2016'])?.rival).toBeNull();
    expect(detect(['no', 'date'])).toBeNull();
  });
});

describe('dates that could be day-month or month-day', () => {
  const ambiguous = csv('date,Ouest', '01/02/2020,3', '02/02/2020,4', '01/03/2020,5', '02/03/2020,6');

  it('are refused with both readings and the mapping that decides', async () => {
    const refusal = await refusalOf(ambiguous);
    expectRefusal(refusal, 'AMBIGUOUS', 'counts.csv', '"date"', 'DD/MM/YYYY', 'MM/DD/YYYY', 'State which');
    const totals = { cases: 18, deaths: null };
    expect(refusal.details!.readings).toEqual([
      { dateFormat: 'DD/MM/YYYY', firstDate: '2020-02-01', lastDate: '2020-03-02', totals },
      { dateFormat: 'MM/DD/YYYY', firstDate: '2020-01-02', lastDate: '2020-02-03', totals },
    ]);
  });

  it.each([
    ['DD/MM/YYYY', ['2020-02-01', '2020-02-02', '2020-03-01', '2020-03-02']],
    ['MM/DD/YYYY', ['2020-01-02', '2020-01-03', '2020-02-02', '2020-02-03']],
  ])('are read as the mapping says: %s', async (dateFormat, dates) => {
    expect((await importText(ambiguous, { mapping: { dateFormat } })).series[0]!.dates).toEqual(dates);
  });

  it.each([
    ['13/02/2020', 'DD/MM/YYYY'],
    ['02/13/2020', 'MM/DD/YYYY'],
  ])('are decided by one date that only one reading explains: %s', async (date, dateFormat) => {
    const built = await importText(
      csv('date,Ouest', '01/02/2020,1', '02/02/2020,3', '01/03/2020,4', `${date},5`),
    );
    expect(built.mappings[0]!.dateFormat).toBe(dateFormat);
  });
});

describe('the date column', () => {
  it('is the one named like it when several hold dates', async () => {
    const rows = ['2019-01-01,2020-01-04,3', '2019-01-01,2020-01-11,4', '2019-01-02,2020-01-18,5'];
    const built = await importText(csv('entered,week_ending,Ouest', ...rows));
    expect(built.mappings[0]).toMatchObject({ date: 'week_ending', placeColumns: ['Ouest'] });
  });

  it('is found by its cells whatever it is called', async () => {
    expect((await importText(csv('Stand,Ouest', '04.01.2020,3', '11.01.2020,4'))).mappings[0]!.date).toBe(
      'Stand',
    );
  });
});
