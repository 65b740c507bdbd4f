import { describe, expect, it } from 'vitest';
import { csv, importText, issueOf, placeNames } from '../importing.ts';

describe('a file that shows little', () => {
  it('is read below its title where most dates have no count', async () => {
    const text = csv(
      'Situation report',
      'date,Ouest',
      '2020-01-01,7',
      '2020-01-02,',
      '2020-01-03,',
      '2020-01-04,',
      '2020-01-05,3',
    );
    const built = await importText(text);
    expect(built.summary).toMatchObject({ cases: { total: 10 }, firstDate: '2020-01-01' });
    expect(issueOf(built, 'NOTES')).toMatchObject({ count: 1 });
  });

  it('is read by its semicolons where its only row of counts does not outweigh the commas of its dates', async () => {
    const built = await importText('place;"Jan 1, 2010";"Jan 2, 2010"\nOuest;4;2');
    expect(built.summary).toMatchObject({ layout: 'wide-by-date', cases: { total: 6 } });
  });

  it.each(['', 'NA', 'unknown'])('is of one place where every row has "%s" for a place', async (label) => {
    const rows = ['2020-01-04', '2020-01-11', '2020-01-18'].map((date) => `${date},${label},5`);
    const built = await importText(csv('date,province,cases', ...rows), { file: 'counts.csv' });
    expect(placeNames(built)).toEqual(['counts']);
    expect(built.summary).toMatchObject({ locations: 1, cases: { total: 15 } });
  });

  it('is of one place also where the column of unknown places is stated', async () => {
    const text = csv('case_id,date,province,age', '1,2020-01-04,unknown,30', '2,2020-01-05,unknown,40');
    const built = await importText(text, { mapping: { location: 'province' } });
    expect(built.series.map(({ isPlaceUnknown }) => isPlaceUnknown)).toEqual([false]);
    expect(built.summary).toMatchObject({ locations: 1, cases: { total: 2 } });
  });
});
