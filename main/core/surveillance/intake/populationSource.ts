/** Where the populations of a dataset are from: what the user typed, kept with each population that it is about. Pure. */
import type { ImportIssue, Series } from '../../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import { plainLine } from '../../util/plainLine.ts';

/** @returns a typed source as one line without marks of direction, as names of places are read; null where nothing is left of it */
export function plainSource(typed: string | undefined): string | null {
  const text = plainLine(typed ?? '');
  return text === '' ? null : text;
}

/** The series with a source for all their populations; themselves where none was typed. */
export function withTypedSource(series: readonly Series[], source: string | null): Series[] {
  if (source === null) return [...series];
  return series.map((one) =>
    one.location.population === null
      ? one
      : { ...one, location: { ...one.location, populationSource: source } },
  );
}

/**
 * What an earlier import knew of populations: where the files of this one say none, population, year and source stay; where they say the same
 * number of people, its source does. Another number is another source's until somebody says so.
 * @param typed source that the user stated with this import
 */
export function keepPopulations(
  before: readonly Series[],
  after: readonly Series[],
  typed: string | null,
): { series: Series[]; issues: ImportIssue[] } {
  const known = new Map(before.map(({ location }) => [location.code, location]));
  const isAboutKept = typed !== null && after.every(({ location }) => location.population === null);
  let [kept, dropped] = [0, 0];
  const series = after.map((one): Series => {
    const { population = null, populationYear, populationSource } = known.get(one.location.code) ?? {};
    if (population === null) return one;
    const { location } = one;
    if (location.population !== null) {
      if (populationSource === undefined || location.populationSource !== undefined) return one;
      if (location.population === population) return { ...one, location: { ...location, populationSource } };
      dropped += 1;
      return one;
    }
    kept += 1;
    const source = isAboutKept ? typed : populationSource;
    return {
      ...one,
      location: {
        ...location,
        population,
        ...(populationYear === undefined ? {} : { populationYear }),
        ...(source === undefined ? {} : { populationSource: source }),
      },
    };
  });
  return {
    series,
    issues: [
      ...finding('POPULATION_KEPT', kept, words.datasets.populationKept({ kept })),
      ...finding(
        'POPULATION_SOURCE_DROPPED',
        dropped,
        words.datasets.populationSourceDropped({ count: dropped }),
      ),
    ],
  };
}

/** A source that was typed and is about no population is kept nowhere, and a finding says so. */
export function unusedSource(series: readonly Series[], typed: string | null): ImportIssue[] {
  if (typed === null || series.some(({ location }) => location.population !== null)) return [];
  const message = words.datasets.populationSourceUnused;
  return [{ code: 'POPULATION_SOURCE_UNUSED', severity: 'warning', count: 1, message }];
}

function finding(code: string, count: number, message: string): ImportIssue[] {
  return count === 0 ? [] : [{ code, severity: 'info', count, message }];
}
