import { describe, expect, it } from 'vitest';
import { nodeTableReader } from '../../../../main/adapters/tables/nodeTableReader.ts';
import { readPopulation } from '../../../../main/core/surveillance/import/counts/readPopulation.ts';
import type { ColumnTable } from '../../../../main/core/surveillance/import/table/ColumnTable.ts';
import { readTable } from '../../../../main/core/surveillance/import/table/readTable.ts';
import { joinPopulations } from '../../../../main/core/surveillance/intake/populationFile.ts';
import type { Series } from '../../../../shared/surveillance/datasetSchema.ts';
import { memoryFile } from '../../../support/memoryFile.ts';
import { rejectionOf, thrownBy } from '../../../support/thrownBy.ts';

function place(name: string, code = name.toLowerCase(), isPlaceUnknown = false): Series {
  const location = { code, name, population: null };
  return { location, isPlaceUnknown, dates: ['2026-03-01'], cases: [1], deaths: null };
}

const series = [place('Grand’Anse', 'ht-ga'), place('Nord-Est'), place('Ouest')];

async function tableOf(text: string): Promise<ColumnTable> {
  const opened = await nodeTableReader.open(memoryFile('people.csv', text), {});
  const quiet = { signal: { aborted: false }, onBatch() {}, breathe: async () => {} };
  return readTable('people.csv', opened, quiet);
}

async function populations(text: string, of: readonly Series[] = series) {
  const joined = joinPopulations(of, await tableOf(text));
  return { ...joined, numbers: joined.series.map((one) => one.location.population) };
}

describe('a population file', () => {
  it('is joined by name, whatever its accents, case and punctuation', async () => {
    const { numbers, issues } = await populations(
      'Département,Population\nGRAND ANSE,"468,301"\nnord est,393967\nOuest,4 029 705\n',
    );
    expect(numbers).toEqual([468301, 393967, 4029705]);
    expect(issues).toEqual([]);
  });

  it('is joined by code where its codes are those of the counts', async () => {
    const { numbers } = await populations(
      'id;x;einwohner\nHT-GA;1;468301\nnord-est;2;393967\nouest;3;4029705\n',
    );
    expect(numbers).toEqual([468301, 393967, 4029705]);
  });

  it('names the places that it has no population for', async () => {
    const { numbers, issues } = await populations('place,pop\nOuest,4029705\nElsewhere,7\n');
    expect(numbers).toEqual([null, null, 4029705]);
    expect(issues).toMatchObject([{ code: 'POPULATION_MISSING', severity: 'warning', count: 2 }]);
    expect(issues[0]!.message).toContain('Grand’Anse, Nord-Est');
  });

  it('of several years gives the newest, as rows or as columns', async () => {
    const rows = 'place,year,population\nOuest,2015,3900000\nOuest,2019,4100000\nOuest,2012,3600000\n';
    expect((await populations(rows, [place('Ouest')])).numbers).toEqual([4100000]);
    const columns = 'place,pop_2015,pop_2019,pop_2012\nOuest,3900000,4100000,3600000\n';
    expect((await populations(columns, [place('Ouest')])).numbers).toEqual([4100000]);
  });

  it('is no density', async () => {
    const text = 'place,pop density,population\nOuest,809,4029705\n';
    expect((await populations(text, [place('Ouest')])).numbers).toEqual([4029705]);
  });

  it('keeps the year of a population, from a column of years or the name of its column', async () => {
    const yearsIn = async (text: string) =>
      (await populations(text, [place('Ouest')])).series[0]!.location.populationYear;
    expect(await yearsIn('place,year,population\nOuest,2015,3900000\nOuest,2019,4100000\n')).toBe(2019);
    expect(await yearsIn('place,population 2012,population 2019\nOuest,1,4100000\n')).toBe(2019);
    expect(await yearsIn('place,population\nOuest,4100000\n')).toBeUndefined();
  });

  it('gives no population to counts whose place is not known', async () => {
    const of = [place('Ouest'), place('unknown', 'unknown', true)];
    const { numbers, issues } = await populations('place,population\nOuest,5\nunknown,9\n', of);
    expect(numbers).toEqual([5, null]);
    expect(issues).toEqual([]);
  });

  it('keeps the population that the counts came with where it has none', async () => {
    const known = { ...place('Nord'), location: { code: 'nord', name: 'Nord', population: 12 } };
    const { numbers, issues } = await populations('place,population\nOuest,5\n', [place('Ouest'), known]);
    expect({ numbers, issues }).toEqual({ numbers: [5, 12], issues: [] });
  });

  it.each([
    ['no column of populations', 'place,area\nOuest,5\n', 'no column of populations'],
    ['populations that are no numbers', 'place,population\nOuest,many\n', 'no column of populations'],
    ['none of the places', 'place,population\nParis,5\n', 'such as "Grand’Anse"'],
    [
      'two populations of one place',
      'place,population\nOuest,5\nOuest,6\n',
      'two populations: 5 (row 2) and 6 (row 3)',
    ],
  ])('with %s is refused with what to do', async (_what, text, part) => {
    const table = await tableOf(text);
    const refusal = thrownBy(() => joinPopulations(series, table));
    expect(refusal).toMatchObject({ code: 'BAD_MAPPING', details: { file: 'people.csv' } });
    expect((refusal as Error).message).toContain(part);
    expect((refusal as Error).message).toContain('people.csv');
  });

  it('that is empty is refused before it is joined', async () => {
    expect(await rejectionOf(tableOf('place,population\n'))).toMatchObject({ code: 'FILE_EMPTY' });
  });
});

describe('a population', () => {
  it.each([
    ['1234567', 1234567],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ["1'234'567", 1234567],
    ['1 234', 1234],
    ['468,301', 468301],
    ['12345.6', 12346],
    ['0', null],
    ['-5', null],
    ['', null],
    ['n/a', null],
    ['1,234.567,8', null],
  ])('written %j is read as %j', (text, number) => {
    expect(readPopulation(text)).toBe(number);
  });
});
