import { describe, expect, it } from 'vitest';
import {
  casesOf,
  csv,
  expectRefusal,
  importText,
  placeNames,
  refusalOf,
  WEEKS,
  weekly,
} from '../importing.ts';

describe('several columns of cases', () => {
  const text = weekly('region,confirmed_cases,suspected_cases', (week) => `Ouest,${week},${10 * week}`);

  it('are refused with their names and the mapping that decides', async () => {
    const refusal = await refusalOf(text);
    expectRefusal(
      refusal,
      'AMBIGUOUS',
      'counts.csv',
      'confirmed_cases, suspected_cases',
      'State which one counts',
    );
    expect(refusal.details!.readings).toMatchObject([
      { cases: 'confirmed_cases', totals: { cases: 15, deaths: null }, firstDate: '2020-01-04' },
      { cases: 'suspected_cases', totals: { cases: 150, deaths: null }, lastDate: '2020-02-08' },
    ]);
  });

  it.each([
    ['confirmed_cases', 15],
    ['suspected_cases', 150],
  ])('are decided by a mapping: %s', async (cases, total) => {
    const built = await importText(text, { mapping: { cases } });
    expect(built.summary.cases!.total).toBe(total);
    expect(built.mappings[0]!.cases).toBe(cases);
  });

  it('are no question where one alone is called new', async () => {
    const built = await importText(weekly('region,new_cases,cases', 'Ouest,2,9'));
    expect(built.mappings[0]).toMatchObject({ cases: 'new_cases' });
  });

  it('are no question where the others are sums, rates, windows or numbers of cases', async () => {
    const header = 'case_id,region,cases,cases_cumulative,cases_per_100k,cases_7_days,cases_date';
    const built = await importText(weekly(header, (week) => `${week},Ouest,2,${week},1,14,2020-01-01`));
    expect(built.mappings[0]).toMatchObject({ cases: 'cases', deaths: null });
  });
});

describe('a mapping', () => {
  it.each([
    [{ date: 'Datum' }, 'Datum'],
    [{ location: 'Land' }, 'Land'],
    [{ cases: 'Faelle' }, 'Faelle'],
    [{ deaths: 'Tote' }, 'Tote'],
    [{ placeColumns: ['Ouest', 'Sud'] }, 'Sud'],
  ])(
    'that names a column the file does not have is refused with the columns it has: %j',
    async (mapping, named) => {
      const refusal = await refusalOf(weekly('Ouest,Nord', '3,4'), { mapping });
      expectRefusal(refusal, 'BAD_MAPPING', `"${named}"`, 'counts.csv', 'date, Ouest, Nord');
    },
  );

  it('with an unknown way to write dates is refused with the known ones', async () => {
    const refusal = await refusalOf(weekly('Ouest', '3'), { mapping: { dateFormat: 'dd/mm/yy' } });
    expectRefusal(refusal, 'BAD_MAPPING', '"dd/mm/yy"', 'YYYY-MM-DD, YYYY/MM/DD');
  });

  it('takes the stated columns, whatever they are called', async () => {
    const text = weekly('q1,q2,q3,q4', (week) => `Ouest,${week},1,2019-01-01`);
    const built = await importText(text, {
      mapping: { date: 'date', location: 'q1', cases: 'q2', deaths: 'q3' },
    });
    expect(placeNames(built)).toEqual(['Ouest']);
    expect(built.summary).toMatchObject({ layout: 'long', cases: { total: 15 }, deaths: { total: 6 } });
  });

  it('takes the stated place columns only', async () => {
    const built = await importText(weekly('Ouest,Nord,cases', '3,4,7'), {
      mapping: { placeColumns: ['Nord'] },
    });
    expect(built.summary).toMatchObject({ layout: 'wide-by-place', cases: { total: 24 } });
    expect(built.mappings[0]!.ignoredColumns).toEqual(['Ouest', 'cases']);
  });

  it('can say that a column is not there', async () => {
    const text = weekly('region,cases,deaths_cumulative,population', (week) => `Ouest,3,${week},500`);
    expect((await importText(text)).summary.deaths).toEqual({ total: 5, negativeSteps: 0 });
    const built = await importText(text, { mapping: { deaths: null, population: null } });
    expect(built.summary).toMatchObject({ cases: { total: 18 }, deaths: null });
    expect(built.series[0]!.location.population).toBeNull();
  });

  it('of a long table without any count is refused', async () => {
    expectRefusal(await refusalOf(weekly('Ouest', '3'), { mapping: { layout: 'long' } }), 'NO_COUNT_COLUMN');
  });

  it('can state the frequency and the week system', async () => {
    const built = await importText(weekly('Ouest', '3'), {
      mapping: { frequency: 'day', epiWeek: 'sormas' },
    });
    expect(built.summary).toMatchObject({ frequency: 'day', epiWeek: 'sormas' });
  });

  it('can state which places are totals, and then nothing else is', async () => {
    const text = weekly('Nord,Sud,Ouest,Total', '1,2,3,6');
    const built = await importText(text, { mapping: { totalLabels: ['Ouest'] } });
    expect(placeNames(built)).toEqual(['Nord', 'Sud', 'Total']);
    expect(built.mappings[0]!.totalLabels).toEqual(['Ouest']);
  });

  it.each([
    [['Est'], '"Est" a total, but counts.csv has no such place'],
    [['Nord', 'Sud'], 'every place of counts.csv a total'],
  ])('that calls places totals that can not be is refused: %j', async (totalLabels, problem) => {
    const refusal = await refusalOf(weekly('Nord,Sud', '1,2'), { mapping: { totalLabels } });
    expectRefusal(refusal, 'BAD_MAPPING', problem, 'Nord, Sud', 'import again');
  });
});

describe('a long table', () => {
  it('without a column of places is one place, named after the file', async () => {
    const built = await importText(weekly('cases', '3'), { file: 'cholera_Les_Cayes.csv' });
    expect(placeNames(built)).toEqual(['cholera Les Cayes']);
    expect(built.summary).toMatchObject({ disease: 'cholera', locations: 1, cases: { total: 18 } });
  });

  it('takes a column of another name as places when it tells the rows of each date apart', async () => {
    const rows = WEEKS.flatMap((week) => [`${week},Ouest,calm,3`, `${week},Nord,calm,4`]);
    const built = await importText(csv('date,Wo,note,cases', ...rows));
    expect(placeNames(built)).toEqual(['Nord', 'Ouest']);
    expect(built.mappings[0]!.why).toContain('"Wo" names the place.');
  });

  it('takes no remark for a place', async () => {
    const notes = (week: number, place: string) => `${place} ${'abc'[week % 3]}${week}`;
    const rows = WEEKS.flatMap((date, week) => [
      `${date},${notes(week, 'x')},3`,
      `${date},${notes(week, 'y')},4`,
    ]);
    const built = await importText(csv('date,remark,cases', ...rows), { mapping: { repeats: 'sum' } });
    expect(placeNames(built)).toEqual(['counts']);
  });

  it('with deaths alone has no cases', async () => {
    const built = await importText(weekly('region,deaths', 'Ouest,3'));
    expect(built.summary).toMatchObject({ cases: null, deaths: { total: 18 } });
  });

  it('keeps cases whose cells are partly hidden instead of passing the column over', async () => {
    const built = await importText(weekly('region,cases,deaths', (week) => `Ouest,${week < 4 ? '<5' : 7},1`));
    expect(built.summary).toMatchObject({ cases: { total: 14 }, rows: { used: 6, rejected: 0 } });
    expect(casesOf(built, 'Ouest')).toEqual([null, null, null, null, 7, 7]);
  });

  it('sees deaths that one row in a thousand has', async () => {
    const first = new Date('2000-01-01').getTime();
    const dayOf = (index: number) => new Date(first + index * 86_400_000).toISOString().slice(0, 10);
    const rows = Array.from({ length: 5_000 }, (_, day) => `${dayOf(day)},3,${day % 999 === 1 ? 1 : ''}`);
    const built = await importText(csv('date,cases,deaths', ...rows));
    expect(built.summary.deaths).toEqual({ total: 6, negativeSteps: 0 });
  });

  it('takes codes only where each name has one and each code one name', async () => {
    const rowsWith = (codes: readonly string[]) =>
      csv(
        'date,region,id,cases',
        ...WEEKS.flatMap((week) => [`${week},Ouest,${codes[0]},3`, `${week},Nord,${codes[1]},4`]),
      );
    const codesOf = async (text: string) =>
      (await importText(text)).series.map(({ location }) => location.code);
    expect(await codesOf(rowsWith(['HT01', 'HT02']))).toEqual(['HT01', 'HT02']);
    expect(await codesOf(rowsWith(['HT', 'HT']))).toEqual(['ouest', 'nord']);
  });

  it('gives places whose names fold to one code different codes', async () => {
    const rows = ['Sud-Est', 'Sud Est', 'sud est', 'Sud Est 2'].map((name) => `2020-01-04,${name},1`);
    const built = await importText(csv('date,region,cases', ...rows));
    const codes = built.series.map(({ location }) => location.code);
    expect(codes[0]).toBe('sud-est');
    expect(new Set(codes).size).toBe(4);
  });
});

describe('a wide table', () => {
  it('does not count row numbers, years, coordinates or populations as places', async () => {
    const built = await importText(
      csv(
        ',date,year,lat,population,Ouest,Nord',
        ...WEEKS.map((week, row) => `${row + 1},${week},2020,18,9000,3,4`),
      ),
    );
    expect(placeNames(built)).toEqual(['Nord', 'Ouest']);
    expect(built.summary.cases!.total).toBe(42);
    expect(built.mappings[0]!.ignoredColumns).toEqual(['column (1)', 'year', 'lat', 'population']);
  });

  it('counts Idaho and Peru among codes', async () => {
    const built = await importText(weekly('AL,AK,ID,PER,AZ,OR', '1,2,3,4,5,6'));
    expect(placeNames(built)).toEqual(['AK', 'AL', 'AZ', 'ID', 'OR', 'PER']);
  });

  it('keeps a place whose cells are partly hidden or not reported', async () => {
    const marks = ['<5', 'NA', 'NA', 'NA', '7', '8'];
    const built = await importText(weekly('Ouest,Nord', (week) => `${marks[week]},1`));
    expect(casesOf(built, 'Ouest')).toEqual([null, null, null, null, 7, 8]);
    expect(built.rejected).toEqual([]);
  });

  it('leaves out measurements and texts', async () => {
    const built = await importText(weekly('Ouest,rainfall,remark', (week) => `3,${week}.5,calm`));
    expect(placeNames(built)).toEqual(['Ouest']);
  });
});
