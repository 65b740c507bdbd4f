import { describe, expect, it } from 'vitest';
import {
  keepPopulations,
  plainSource,
  unusedSource,
  withTypedSource,
} from '../../../../main/core/surveillance/intake/populationSource.ts';
import type { Series } from '../../../../shared/surveillance/datasetSchema.ts';

type Location = Partial<Series['location']>;

function place(code: string, location: Location = {}): Series {
  const all = { code, name: code, population: null, ...location };
  return { location: all, isPlaceUnknown: false, dates: ['2026-03-01'], cases: [1], deaths: null };
}
const sourcesOf = (series: readonly Series[]) => series.map(({ location }) => location.populationSource);
const codesOf = (issues: readonly { code: string; count: number }[]) =>
  issues.map(({ code, count }) => [code, count]);

const INE = 'INE 2021 census';

describe('a source as it was typed', () => {
  it.each([
    ['  INE 2021\tcensus\r\n', 'INE 2021 census'],
    ['\u202eINE\u202c \u2066census\u2069\u200f', 'INE census'],
    ['a\u0000b\u2028c\u200bd', 'a b c d'],
    ['<b>INE</b>', '<b>INE</b>'],
    ['=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
    ['تعداد 2021', 'تعداد 2021'],
  ])('%j is one line without what nobody sees', (typed, read) => {
    expect(plainSource(typed)).toBe(read);
  });

  it.each([undefined, '', '  ', '\u202e\u2069'])('%j is none', (typed) => {
    expect(plainSource(typed)).toBeNull();
  });
});

describe('the source of populations', () => {
  const known = [place('bo', { population: 9, populationYear: 2021, populationSource: INE })];

  it('is about every population of the import, and about no place without one', () => {
    const series = withTypedSource([place('bo', { population: 9 }), place('kono')], INE);
    expect(sourcesOf(series)).toEqual([INE, undefined]);
    expect(series[1]!.location).not.toHaveProperty('populationSource');
  });

  it('stays with a population that the next files do not say, or say the same', () => {
    for (const next of [place('bo'), place('bo', { population: 9 })])
      expect(sourcesOf(keepPopulations(known, [next], null).series)).toEqual([INE]);
  });

  // Fails when another year's numbers are shown as those of the census.
  it('does not go over to another number, and a finding says so', () => {
    const { series, issues } = keepPopulations(known, [place('bo', { population: 10 })], null);
    expect(sourcesOf(series)).toEqual([undefined]);
    expect(codesOf(issues)).toEqual([['POPULATION_SOURCE_DROPPED', 1]]);
  });

  it('typed anew is that of kept populations where the files say none', () => {
    const { series, issues } = keepPopulations(known, [place('bo')], 'WorldPop');
    expect(sourcesOf(series)).toEqual(['WorldPop']);
    expect(codesOf(issues)).toEqual([['POPULATION_KEPT', 1]]);
  });

  it('typed for populations of the files is not that of kept ones beside them', () => {
    const after = withTypedSource([place('bo'), place('kono', { population: 7 })], 'WorldPop');
    expect(sourcesOf(keepPopulations(known, after, 'WorldPop').series)).toEqual([INE, 'WorldPop']);
  });

  it('that is about no population is kept nowhere, and a finding says so', () => {
    expect(codesOf(unusedSource([place('bo')], INE))).toEqual([['POPULATION_SOURCE_UNUSED', 1]]);
    expect(unusedSource([place('bo')], null)).toEqual([]);
    expect(unusedSource([place('bo', { population: 9 }), place('kono')], INE)).toEqual([]);
  });
});
