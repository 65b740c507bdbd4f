import { describe, expect, it } from 'vitest';
import {
  casesOf,
  csv,
  expectRefusal,
  importText,
  leaveOut,
  placeNames,
  refusalOf,
  WEEKS,
  weekly,
} from '../importing.ts';

describe('a table with a column for each date', () => {
  const text = csv(`region,population,${WEEKS.join(',')}`, 'Ouest,900,3,1,4,1,5,9', 'Nord,,2,,1,0,2,8');

  it('gives each row as a place, blank cells as not reported', async () => {
    const built = await importText(text);
    expect(built.summary).toMatchObject({
      layout: 'wide-by-date',
      frequency: 'week',
      cases: { total: 36 },
      deaths: null,
    });
    expect(casesOf(built, 'Nord')).toEqual([2, null, 1, 0, 2, 8]);
    expect(built.series[0]).toMatchObject({ location: { name: 'Ouest', population: 900 }, dates: WEEKS });
  });

  it('says from which to which column', async () => {
    const [mapping] = (await importText(text)).mappings;
    expect(mapping).toMatchObject({ date: null, dateColumns: WEEKS, dateFormat: 'YYYY-MM-DD' });
    expect(mapping!.why[0]).toBe(
      '6 columns are dates, from "2020-01-04" to "2020-02-08", read as YYYY-MM-DD.',
    );
  });

  it('leaves out a bad cell and uses the rest of its row', async () => {
    const built = await importText(text.replace('3,1,4', '3,few,4'), leaveOut);
    expect(casesOf(built, 'Ouest')).toEqual([3, 4, 1, 5, 9]);
    expect(built.rejected).toEqual([
      { file: 'counts.csv', row: 2, column: '2020-01-11', found: 'few', reason: 'not a whole number' },
    ]);
  });

  it('counts deaths where the file is named so, or the user says so', async () => {
    expect((await importText(text, { file: 'deaths.csv' })).summary).toMatchObject({
      cases: null,
      deaths: { total: 36 },
    });
    expect((await importText(text, { mapping: { counted: 'deaths' } })).summary.cases).toBeNull();
  });

  it('counts what each row says, where a column names measures', async () => {
    const rows = ['Ouest,cases,3,1', 'Ouest,deaths,1,0', 'Nord,cases,2,2', 'Nord,tests,9,9'];
    const built = await importText(csv('region,indicator,2020-01-04,2020-01-11', ...rows));
    expect(built.summary).toMatchObject({ cases: { total: 8 }, deaths: { total: 1 }, locations: 2 });
  });

  it('has headers as R writes them', async () => {
    const built = await importText(csv('region,X1.22.20,X1.23.20,X1.24.20', 'Ouest,3,5,4', 'Nord,2,1,3'));
    expect(built.series[0]!.dates).toEqual(['2020-01-22', '2020-01-23', '2020-01-24']);
  });

  it('names places by whatever column tells its rows apart', async () => {
    const built = await importText(csv(`Wo,${WEEKS.join(',')}`, 'Ouest,3,1,4,1,5,9', 'Nord,2,7,1,8,2,8'));
    expect(placeNames(built)).toEqual(['Nord', 'Ouest']);
  });

  it('joins the names of two columns only where one is not enough', async () => {
    const rows = [
      'Baldwin,Alabama,3,1',
      'Baldwin,Georgia,2,2',
      'Clay,Alabama,1,1',
      'Dade,Georgia,0,1',
      ',Utah,4,5',
    ];
    const built = await importText(csv('county,state,2020-01-04,2020-01-11', ...rows));
    expect(placeNames(built)).toEqual([
      'Baldwin, Alabama',
      'Baldwin, Georgia',
      'Clay, Alabama',
      'Dade, Georgia',
      'Utah',
    ]);
    const plain = await importText(
      csv('county,state,2020-01-04,2020-01-11', ...rows.slice(0, 1), 'Clay,Utah,1,1'),
    );
    expect(placeNames(plain)).toEqual(['Baldwin', 'Clay']);
  });
});

describe('a table with a column for each measure and place', () => {
  it('gives the places with both measures', async () => {
    const built = await importText(weekly('Cases_Guinea,Cases_Mali,Deaths_Guinea', '3,4,1'));
    expect(built.summary).toMatchObject({
      layout: 'wide-by-measure-and-place',
      cases: { total: 42 },
      deaths: { total: 6 },
    });
    expect(placeNames(built)).toEqual(['Guinea', 'Mali']);
    const mali = built.series.find(({ location }) => location.name === 'Mali')!;
    expect(mali.deaths!.every((count) => count === null)).toBe(true);
  });

  it('is none where the rows name places', async () => {
    const rows = WEEKS.flatMap((week) => [`${week},Ouest,3,9`, `${week},Nord,4,8`]);
    const text = csv('date,region,Cas Zou,Cas Alpha', ...rows);
    expectRefusal(await refusalOf(text), 'AMBIGUOUS', 'Cas Zou, Cas Alpha', 'State which one counts');
    expect(placeNames(await importText(text, { mapping: { cases: 'Cas Zou' } }))).toEqual(['Nord', 'Ouest']);
  });
});

describe('a table whose rows name places', () => {
  it('has no columns of places: one without counts is refused, not summed', async () => {
    const rows = WEEKS.flatMap((week) => [`${week},Ouest,3,9`, `${week},Nord,4,8`]);
    const refusal = await refusalOf(csv('date,region,beds,pumps', ...rows));
    expectRefusal(refusal, 'NO_COUNT_COLUMN', 'counts.csv', 'region, beds, pumps');
  });
});
