import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type PlainDate } from '../../../../../shared/time/plainDate.ts';
import { csv, expectRefusal, importText, issueOf, refusalOf } from '../../importing.ts';
import { datesFrom } from '../tables.ts';
import { write } from './writtenDates.ts';

const today = '2025-06-01';
const sixty = datesFrom('2024-09-01', 60, 1);
const serial = (date: PlainDate) => String(daysBetween('1899-12-30', date));
const rowsOf = (texts: readonly string[]) =>
  csv('date,Ouest', ...texts.map((text, row) => `${text},${1 + (row % 5)}`));
const american = (date: PlainDate) => write(date, 'MM/DD/YYYY');
const european = (date: PlainDate) => write(date, 'DD/MM/YYYY');

describe('several spellings in one column', () => {
  it('are all read where their shapes differ, and told with how many cells each has', async () => {
    const texts = sixty.map((date, row) =>
      row % 3 === 0 ? american(date) : row % 3 === 1 ? write(date, 'DD/ MM /YY') : serial(date),
    );
    const built = await importText(rowsOf(texts), { today });
    expect(built.series[0]!.dates).toEqual(sixty);
    expect(built.mappings[0]!.dateFormat.split(' + ').sort()).toEqual([
      'DD/ MM /YY',
      'MM/DD/YYYY',
      'spreadsheet day number',
    ]);
    const { message } = issueOf(built, 'DATE_SPELLINGS')!;
    expect(message).toContain('DD/ MM /YY (day first): 20');
    expect(message).toContain('MM/DD/YYYY (month first): 20');
    expect(message).toContain('spreadsheet day number: 20');
  });

  it('are read again by the mapping that was shown', async () => {
    const texts = sixty.map((date, row) => (row % 2 === 0 ? american(date) : write(date, 'DD/ MM /YY')));
    const { dateFormat } = (await importText(rowsOf(texts), { today })).mappings[0]!;
    const again = await importText(rowsOf(texts), { today, mapping: { dateFormat } });
    expect(again.series[0]!.dates).toEqual(sixty);
  });

  it('reject a day that does not exist with the text found', async () => {
    const texts = sixty.map((date, row) => (row % 2 === 0 ? american(date) : write(date, 'DD/ MM /YY')));
    const built = await importText(rowsOf([...texts.slice(0, 58), '31/ 11 /24', '02/30/2024']), { today });
    expect(built.rejected.map(({ found }) => found)).toEqual(['31/ 11 /24', '02/30/2024']);
  });

  it('are both orders of day and month in one shape where every date says itself which is meant', async () => {
    const late = datesFrom('2024-09-13', 18, 1);
    const built = await importText(
      rowsOf(late.map((date, row) => (row < 9 ? european(date) : american(date)))),
      { today },
    );
    expect(built.series[0]!.dates).toEqual(late);
    expect(issueOf(built, 'DATE_SPELLINGS')!.count).toBe(2);
  });

  it.each([30, 40])('are asked about where a date of one shape can be either, %d of 60', async (first) => {
    const refusal = await refusalOf(
      rowsOf(sixty.map((date, row) => (row < first ? european(date) : american(date)))),
      { today },
    );
    expectRefusal(refusal, 'AMBIGUOUS', 'DD/MM/YYYY', 'MM/DD/YYYY', 'write them all alike');
  });

  it('leave one way alone with what is no date in it', async () => {
    const built = await importText(rowsOf([...sixty.map(european), 'soon', '2024']), { today });
    expect(built.mappings[0]!.dateFormat).toBe('DD/MM/YYYY');
    expect(issueOf(built, 'DATE_SPELLINGS')).toBeUndefined();
    expect(built.rejected).toHaveLength(2);
  });
});

describe('years', () => {
  const daily = datesFrom('2024-01-01', 120, 1);
  const withDates = (changes: Readonly<Record<number, string>>) =>
    rowsOf(daily.map((date, row) => changes[row] ?? date));

  it('that are mistyped are rejected with the text found, and are never the last date', async () => {
    const built = await importText(
      withDates({ 10: '2121-01-11', 50: '0202-02-20', 70: '2012-03-11', 90: '2204-03-31' }),
      { today },
    );
    expect(built.summary).toMatchObject({
      firstDate: '2024-01-01',
      lastDate: '2024-04-29',
      rows: { rejected: 4 },
    });
    expect(built.rejected.map(({ found, reason }) => `${found}: ${reason}`)).toEqual([
      '2121-01-11: a date more than a year in the future',
      '0202-02-20: not a date written YYYY-MM-DD',
      '2012-03-11: a date more than five years from all others',
      '2204-03-31: not a date written YYYY-MM-DD',
    ]);
  });

  it('that are mistyped beside numbers of weeks are rejected too', async () => {
    const rows = Array.from(
      { length: 120 },
      (_, row) => `${row === 7 ? 2121 : row === 9 ? 2002 : 2020 + Math.floor(row / 50)},${1 + (row % 50)},3`,
    );
    const built = await importText(csv('year,week,Ouest', ...rows), { today });
    expect(built.rejected.map(({ found }) => found)).toEqual(['2121 8', '2002 10']);
    expect(built.summary.firstDate).toBe('2020-01-05');
  });

  it('long apart are kept where each time has its share', async () => {
    const dates = [...datesFrom('2005-01-01', 30, 1), ...datesFrom('2024-01-01', 30, 1)];
    expect((await importText(rowsOf(dates), { today })).summary.firstDate).toBe('2005-01-01');
  });

  it.each([
    ['Buddhist', 2567],
    ['Bikram Sambat', 2081],
    ['Hijri', 1445],
    ['Persian', 1403],
  ])('of the %s calendar are refused by its name', async (name, year) => {
    const refusal = await refusalOf(rowsOf(daily.map((date) => date.replace('2024', String(year)))), {
      today,
    });
    expectRefusal(refusal, 'DATES_UNREADABLE', '"date"', name, 'Gregorian');
  });

  it('that all lie in the future are refused', async () => {
    const refusal = await refusalOf(rowsOf(datesFrom('2124-01-01', 20, 1)), { today });
    expectRefusal(refusal, 'DATES_UNREADABLE', 'more than a year in the future');
  });
});

describe('a date in the name of the file', () => {
  const table = csv('district,cases,deaths', 'Bo,10,1', 'Kenema,20,2');

  it.each([
    ['03-18-2020.csv', '2020-03-18'],
    ['sitrep_2020-02-12.csv', '2020-02-12'],
    ['Rapport_S06_2020.csv', '2020-02-09'],
    ['rapport 12 février 2020.csv', '2020-02-12'],
    ['laporan_20200212.csv', '2020-02-12'],
  ])('is the day of all rows where no column has one: %s', async (file, date) => {
    const built = await importText(table, { file, today });
    expect(built.summary).toMatchObject({
      firstDate: date,
      lastDate: date,
      locations: 2,
      cases: { total: 30 },
    });
    expect(issueOf(built, 'DATE_OF_FILE')!.message).toContain(date);
  });

  it('is asked about where day and month can be either, and read as stated', async () => {
    const refusal = await refusalOf(table, { file: '05-06-2020.csv', today });
    expectRefusal(refusal, 'AMBIGUOUS', 'in its name', 'State which');
    const mapping = (refusal.details!.readings as { dateFormat: string }[]).map(({ dateFormat }) => ({
      dateFormat,
    }));
    const built = await importText(table, { file: '05-06-2020.csv', today, mapping: mapping[1]! });
    expect(built.summary.firstDate).toBe('2020-05-06');
  });

  it('gives way to a column of dates, and is none in a name with other numbers', async () => {
    const dated = await importText(csv('date,Ouest', '2020-01-04,3', '2020-01-11,4'), {
      file: 'x_2020-03-03.csv',
      today,
    });
    expect(dated.summary.lastDate).toBe('2020-01-11');
    expectRefusal(await refusalOf(table, { file: 'cases_v2_1000.csv', today }), 'NO_DATE_COLUMN');
  });
});

describe('other ways to write a day', () => {
  it.each([
    ['1er mars 2024', '2024-03-01'],
    ['vendredi 1er mars 2024', '2024-03-01'],
    ['mar 5 mar 2024', '2024-03-05'],
    ['Cuma, 01.03.2024', '2024-03-01'],
    ['1st of March 2024', '2024-03-01'],
    ['2024-03-01T23:00:00+0300', '2024-03-01'],
    ['1709251200000', '2024-03-01'],
    ['1709251200', '2024-03-01'],
    ['٠١/٠٣/٢٠٢٤', '2024-03-01'],
  ])('%s', async (text, date) => {
    const built = await importText(csv('date,Ouest', `"${text}",3`), {
      today,
      mapping: text.startsWith('٠') ? { dateFormat: 'DD/MM/YYYY' } : {},
    });
    expect(built.series[0]!.dates).toEqual([date]);
  });

  it('by number is none in a column that is not named like dates', async () => {
    expectRefusal(
      await refusalOf(csv('code,Ouest', '1709251200000,3', `${1709251200000 + 86_400_000},4`)),
      'NO_DATE_COLUMN',
    );
    expect(addDays('2024-02-29', 1)).toBe('2024-03-01');
  });
});

describe('the day of a file', () => {
  const snapshot = csv(
    'Province,Last Update,Confirmed,Deaths',
    'Hubei,2020-03-01T10:13:19,66907,2761',
    'Bavaria,2020-02-27T12:43:02,14,0',
    'Lazio,2020-03-01T23:23:02,6,1',
  );

  it('is that of its name where its rows were last changed on several days, which settle day and month', async () => {
    const built = await importText(snapshot, { file: '03-01-2020.csv', today });
    expect(built.summary).toMatchObject({ firstDate: '2020-03-01', lastDate: '2020-03-01', locations: 3 });
    expect(issueOf(built, 'DATE_OF_FILE')!.message).toContain('"Last Update"');
  });

  it('is never taken from the name where a column of dates can not be read', async () => {
    const months = csv('Date,Ouest', 'ميلادي ١,3', 'soon,4');
    expectRefusal(await refusalOf(months, { file: 'x_2020-03-03.csv', today }), 'DATES_UNREADABLE', '"Date"');
    const monthly = csv('month,Ouest', 'January 2019,3', 'February 2019,4');
    expectRefusal(await refusalOf(monthly, { file: 'x_2020-03-03.csv', today }), 'LAYOUT_NOT_SUPPORTED');
  });
});
