import { describe, expect, it } from 'vitest';
import { detectDates } from '../../../../../main/core/surveillance/import/dates/detectDates.ts';
import { csv, expectRefusal, importText, issueOf, leaveOut, refusalOf, TODAY } from '../../importing.ts';
import { datesFrom } from '../tables.ts';

const detect = (texts: readonly string[]) =>
  detectDates(new Map(texts.map((text) => [text, 1])), 'date', TODAY);
const american = (date: string) => `${Number(date.slice(5, 7))}/${Number(date.slice(8))}/${date.slice(0, 4)}`;
const european = (date: string) => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

describe('the order of day and month, where every date can be read in both', () => {
  it('is the one in which the dates follow at even steps', () => {
    const found = detect(datesFrom('2020-01-02', 10, 1).map(american));
    expect(found?.format.name).toBe('MM/DD/YYYY');
    expect(found?.because).toContain('even steps');
    expect(detect(datesFrom('2020-02-03', 9, 1).map(european))?.format.name).toBe('DD/MM/YYYY');
  });

  it('is the one in which no date lies in the future', () => {
    const found = detect(['05/02/2020', '10/02/2020']);
    expect(found).toMatchObject({
      format: { name: 'DD/MM/YYYY' },
      because: 'no date then lies in the future',
    });
  });

  it('is settled by nobody where signs contradict each other or are none', () => {
    expect(detect(['01/02/2020', '02/01/2020'])).toMatchObject({ because: null });
  });

  it('is told in a finding, with the reason and the other reading', async () => {
    const dates = datesFrom('2020-01-02', 10, 1).map(american);
    const built = await importText(csv('date,Ouest', ...dates.map((date) => `${date},3`)));
    expect(built.summary).toMatchObject({
      firstDate: '2020-01-02',
      lastDate: '2020-01-11',
      frequency: 'day',
    });
    expect(issueOf(built, 'DATE_ORDER')).toMatchObject({ severity: 'warning' });
    expect(issueOf(built, 'DATE_ORDER')!.message).toMatch(/MM\/DD\/YYYY or DD\/MM\/YYYY.*even steps/);
    expect(built.mappings[0]!.confidence).toBeLessThan(1);
  });

  it('is refused for columns that are dates alike, with both readings', async () => {
    const refusal = await refusalOf(
      csv('region,1/2/2020,2/1/2020,2/2/2020,1/1/2020', 'Ouest,3,4,1,1', 'Nord,5,6,1,1'),
    );
    expectRefusal(refusal, 'AMBIGUOUS', 'in its header', 'State which');
    expect(refusal.details!.readings).toMatchObject([
      { dateFormat: 'DD/MM/YYYY', totals: { cases: 22, deaths: null }, firstDate: '2020-01-01' },
      { dateFormat: 'MM/DD/YYYY', totals: { cases: 22, deaths: null }, lastDate: '2020-02-02' },
    ]);
  });

  it('is no question for one date that both read alike', async () => {
    const built = await importText(csv('date,Ouest', '02/02/2020,3'));
    expect(issueOf(built, 'DATE_ORDER')).toBeUndefined();
  });
});

describe('names of months', () => {
  it.each([
    ['25 Jan 2020', '1 Feb 2020'],
    ['25-janv.-2020', '01-févr-20'],
    ['25 enero 2020', '01 febrero 2020'],
    ['25. Januar 2020', '1. Februar 2020'],
    ['25/jan/2020', '01/fev/2020'],
    ['January 25, 2020', 'February 1, 2020'],
  ])('are read in five languages: %s', async (first, last) => {
    const built = await importText(csv('date,Ouest', `"${first}",3`, `"${last}",4`));
    expect(built.summary).toMatchObject({ firstDate: '2020-01-25', lastDate: '2020-02-01' });
  });

  it('tell June from July, and no word from a month', async () => {
    const built = await importText(
      csv('date,Ouest', '29 juin 2019,3', '6 juillet 2019,4', '9 soon 2019,4'),
      leaveOut,
    );
    expect(built.summary).toMatchObject({ firstDate: '2019-06-29', lastDate: '2019-07-06' });
    expect(built.rejected).toMatchObject([{ row: 4, found: '9 soon 2019' }]);
  });
});

describe('numbers of days', () => {
  it('of a spreadsheet are dates in a column named like one only', async () => {
    const built = await importText(csv('date,Ouest', '43834,3', '43841,4'));
    expect(built.summary).toMatchObject({ firstDate: '2020-01-04', lastDate: '2020-01-11' });
    expectRefusal(await refusalOf(csv('n,Ouest', '43834,3', '43841,4')), 'NO_DATE_COLUMN');
  });
});
