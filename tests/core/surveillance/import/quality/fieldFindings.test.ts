import { describe, expect, it } from 'vitest';
import { csv, fixtureBytes, importBytes, importFiles, importText, issueOf } from '../../importing.ts';
import { texts } from './checking.ts';

const codesOf = async (file: string) => {
  const built = await importBytes(fixtureBytes(file), { file, today: '2026-11-24' });
  return { built, codes: built.summary.issues.map(({ code }) => code) };
};

describe('the findings of real files are few and true', () => {
  it('weeks of Haiti that a reader would ask about', async () => {
    const { built, codes } = await codesOf('cholera_haiti_2010_2019_weekly.csv');
    expect(codes).toEqual(['MISSING_WEEK', 'FALSE_ZERO', 'OUTLIER', 'LEVEL_SHIFT']);
    expect(texts(issueOf(built, 'OUTLIER')).map((text) => text.split(', around')[0])).toEqual([
      'Artibonite, 2016-10-01: 8 cases',
      'Artibonite, 2017-11-11: 7 cases',
      'Centre, 2017-06-24: 5 cases',
      'Ouest, 2017-01-07: 0 cases',
    ]);
    expect(issueOf(built, 'OUTLIER')!.rows![3]).toMatchObject({ row: 326 });
    expect(issueOf(built, 'LEVEL_SHIFT')!.count).toBe(1);
  });

  it('weeks of Austria with more deaths than cases, and the shifts of two places', async () => {
    const { built, codes } = await codesOf('covid19_austria_bundeslaender.csv');
    expect(codes).toEqual(['TOTAL_EXCLUDED', 'OPEN_WEEK', 'DEATHS_EXCEED_CASES', 'LEVEL_SHIFT', 'CFR_JUMP']);
    expect(issueOf(built, 'DEATHS_EXCEED_CASES')!.count).toBe(5);
    expect(issueOf(built, 'LEVEL_SHIFT')!.count).toBe(2);
  });
});

describe('rows of examples', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('are the rows of the file, whatever their order', async () => {
    const built = await importText(
      csv('date,region,cases', '2020-01-18,Ouest,3', '2020-01-11,Ouest,-1', '2020-01-04,Ouest,2'),
    );
    expect(issueOf(built, 'NEGATIVE_COUNT')!.rows).toEqual([
      { file: 'counts.csv', row: 3, text: 'Ouest, 2020-01-11: -1 cases' },
    ]);
  });

  it('are left open where files are joined', async () => {
    const dates = ['2020-01-04', '2020-01-11', '2020-01-18'];
    const file = (name: string, measure: string, count: number) => ({
      name,
      bytes: bytes(csv(`date,region,${measure}`, ...dates.map((date) => `${date},Ouest,${count}`))),
    });
    const built = await importFiles([file('cases.csv', 'cases', 1), file('deaths.csv', 'deaths', 2)]);
    expect(issueOf(built, 'DEATHS_EXCEED_CASES')!.rows![0]).toEqual({
      file: null,
      row: null,
      text: 'Ouest, 2020-01-04: 2 deaths, 1 case',
    });
  });

  it('of a list of persons name no row', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, day) => `${day + 1},2020-01-${String(day + 4).padStart(2, '0')},40,f`,
    );
    const person = (place: string) => rows.map((row) => `${row},${place}`);
    const built = await importText(
      csv(
        'case_id,date,age,sex,region',
        ...person('Kailahun'),
        ...person('Kailahun')
          .slice(0, 9)
          .map((row) => `1${row}`),
        '99,2020-01-09,3,m,Kailahum',
      ),
      { file: 'list.csv' },
    );
    const examples = built.summary.issues
      .filter(({ code }) => code === 'SIMILAR_PLACES' || code === 'OUTLIER')
      .flatMap(({ rows: listed }) => listed ?? []);
    expect(examples).toEqual([{ file: null, row: null, text: '"Kailahun" and "Kailahum"' }]);
  });
});
