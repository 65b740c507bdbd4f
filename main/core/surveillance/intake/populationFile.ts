/** Joins a table of places and their populations to the series of an import. Pure. */

import { AppError } from '../../../../shared/errors/AppError.ts';
import type { ImportIssue, Series } from '../../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import { foldName } from '../../util/foldName.ts';
import { saysNotReported } from '../import/counts/cellWords.ts';
import { multiplierOf } from '../import/counts/multiplier.ts';
import { readPopulation } from '../import/counts/readPopulation.ts';
import type { Column } from '../import/table/Column.ts';
import type { ColumnTable } from '../import/table/ColumnTable.ts';
import { hasHint, wordsOf } from '../import/vocabulary/index.ts';

const NAMED_IN_ISSUE = 10;
/** A number outside the years of a count of people is not a year. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const yearHeader = /^(year|annee|jahr|ano|anio)$/;
const densityHeader = /\b(densit\w*|dichte)\b/;

export interface JoinedPopulations {
  series: Series[];
  /** Places without a population, or nothing. */
  issues: ImportIssue[];
}

/** What a file says about one place. */
interface Stated {
  population: number;
  year: number;
  line: number;
}

/**
 * @returns the series with the populations of the file; of several years the newest counts
 * @throws AppError `BAD_MAPPING` when no column gives populations or names the places
 */
export function joinPopulations(series: readonly Series[], table: ColumnTable): JoinedPopulations {
  const populations = populationColumn(table);
  const places = placeColumn(table, series, populations);
  const unread: Unread[] = [];
  const stated = statedByPlace(table, places, populations, keysOf(series), unread);
  const joined = series.map((one): Series => {
    const found = one.isPlaceUnknown ? undefined : lookUp(stated, one);
    if (found === undefined) return one;
    const { populationYear: _before, ...location } = one.location;
    return { ...one, location: { ...location, population: found.population, ...yearOf(found) } };
  });
  return {
    series: joined,
    issues: [...unreadIssues(unread, populations, table.name), ...missingIssues(joined, table.name)],
  };
}

/** A cell that says something of a place which is no population. */
interface Unread {
  row: number;
  found: string;
}

function unreadIssues(unread: readonly Unread[], { name }: Column, file: string): ImportIssue[] {
  const first = unread[0];
  if (first === undefined) return [];
  const { length: count } = unread;
  const message = words.datasets.populationUnreadable({ file, column: name, count, ...first });
  return [{ code: 'POPULATION_UNREADABLE', severity: 'error', count, message }];
}

function yearOf({ year }: Stated): { populationYear?: number } {
  return year < FIRST_YEAR || year > LAST_YEAR ? {} : { populationYear: year };
}

function readableShare(column: Column): number {
  const cells = [...column.tally()];
  const all = cells.reduce((sum, [, times]) => sum + times, 0);
  const read = cells.reduce((sum, [text, times]) => sum + (readPopulation(text) === null ? 0 : times), 0);
  return all === 0 ? 0 : read / all;
}

/** The year that the name of a column holds, or 0. */
function yearInName({ name }: Column): number {
  return Number(/(?:19|20)\d{2}/.exec(name)?.[0] ?? 0);
}

/** Of several columns of populations (one a year) the one whose name has the newest year. */
function populationColumn(table: ColumnTable): Column {
  const named = table.columns.filter(
    ({ name }) => hasHint(name, 'population') && !densityHeader.test(wordsOf(name)),
  );
  const [best] = named
    .filter((column) => readableShare(column) >= 0.5)
    .sort((a, b) => yearInName(b) - yearInName(a) || a.index - b.index);
  if (best !== undefined) return best;
  throw badFile(table, words.datasets.noPopulation({ name: table.name }));
}

function keysOf(series: readonly Series[]): Set<string> {
  return new Set(series.flatMap(({ location }) => [foldName(location.code), foldName(location.name)]));
}

/** The column that names most of the places, by code or by name. */
function placeColumn(table: ColumnTable, series: readonly Series[], populations: Column): Column {
  const named = table.columns
    .filter((column) => column !== populations)
    .map((column) => ({ column, places: namedPlaces(column, series) }))
    .sort((a, b) => b.places - a.places);
  const best = named[0];
  if (best !== undefined && best.places > 0) return best.column;
  const example = series[0]!.location.name;
  throw badFile(table, words.datasets.noPlaceColumn({ name: table.name, example }));
}

function namedPlaces(column: Column, series: readonly Series[]): number {
  const keys = new Set([...column.tally().keys()].map(foldName));
  return series.filter(
    ({ location }) => keys.has(foldName(location.code)) || keys.has(foldName(location.name)),
  ).length;
}

function statedByPlace(
  table: ColumnTable,
  places: Column,
  populations: Column,
  wanted: ReadonlySet<string>,
  unread: Unread[],
): Map<string, Stated> {
  const years = table.columns.find((column) => yearHeader.test(wordsOf(column.name)));
  const multiplier = multiplierOf(populations.name);
  const byPlace = new Map<string, Stated>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const key = foldName(places.text(row));
    if (!wanted.has(key)) continue;
    const found = populations.text(row);
    const population = readPopulation(found, multiplier);
    if (population === null) {
      if (found !== '' && !saysNotReported(found))
        unread.push({ row: table.line(row), found: found.slice(0, 40) });
      continue;
    }
    const stated = {
      population,
      year: Number(years?.text(row) ?? 0) || yearInName(populations),
      line: table.line(row),
    };
    const before = byPlace.get(key);
    if (before?.year === stated.year && before.population !== population) {
      throw saidTwice(table, places.text(row), before, stated);
    }
    if (before === undefined || stated.year > before.year) byPlace.set(key, stated);
  }
  return byPlace;
}

function lookUp(stated: ReadonlyMap<string, Stated>, { location }: Series): Stated | undefined {
  return stated.get(foldName(location.code)) ?? stated.get(foldName(location.name));
}

function missingIssues(series: readonly Series[], file: string): ImportIssue[] {
  const missing = series.filter((one) => !one.isPlaceUnknown && one.location.population === null);
  if (missing.length === 0) return [];
  const some = missing.slice(0, NAMED_IN_ISSUE).map(({ location }) => location.name);
  const count = missing.length - some.length;
  const names = words.common.lists.andMore({ some, count, more: words.common.numbers.whole(count) });
  const message = words.datasets.placesWithoutPopulation({ file, names });
  return [{ code: 'POPULATION_MISSING', severity: 'warning', count: missing.length, message }];
}

function saidTwice(table: ColumnTable, place: string, first: Stated, second: Stated): AppError {
  return badFile(
    table,
    words.datasets.twoPopulations({
      name: table.name,
      place,
      population: first.population,
      line: first.line,
      other: second.population,
      otherLine: second.line,
    }),
  );
}

function badFile(table: ColumnTable, message: string): AppError {
  const columns = table.columns.slice(0, 50).map((column) => column.name);
  return new AppError('BAD_MAPPING', message, { file: table.name, columns });
}
