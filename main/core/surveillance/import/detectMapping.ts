/** Reads from names and cells which column is what. What can't be told apart is refused, never guessed. */

import { AppError } from '../../../../shared/errors/AppError.ts';
import type { Layout, Mapping, StatedMapping } from '../../../../shared/surveillance/datasetSchema.ts';
import type { Measure } from '../../../../shared/surveillance/measures.ts';
import type { EpiWeekSystem } from '../../../../shared/time/epiweek.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';
import { words } from '../../../../shared/words/index.ts';
import { unnamedCandidates } from './choices/countColumns.ts';
import { multiplierOf } from './counts/multiplier.ts';
import { readCount } from './counts/readCount.ts';
import { type FoundMark, findThousandsMark } from './counts/thousandsMark.ts';
import type { DateSource } from './dates/dateSource.ts';
import { findDates } from './dates/findDates.ts';
import { headerDate, WEEK_OF_YEAR } from './dates/headerDates.ts';
import { layoutOf, layoutReader } from './layouts/layouts.ts';
import type { LayoutContext, Parts } from './layouts/parts.ts';
import { isPersonList, namesPersons } from './layouts/personLists.ts';
import { codeColumn, locationColumns, namesToldByCode } from './places/detectPlaces.ts';
import { measureOfFile } from './places/measureNames.ts';
import type { ColumnTable } from './table/ColumnTable.ts';
import { type ColumnProfile, isCountColumn, profileColumns } from './table/columnProfile.ts';
import { hasHint } from './vocabulary/index.ts';
import { isYearNumber } from './weeks/yearlessWeeks.ts';

/** What is known of the columns once the layout is. Frequency, count kind and totals are seen in the counts later. */
export interface DetectedMapping
  extends Omit<Mapping, 'frequency' | 'countKind' | 'epiWeek' | 'repeats' | 'totalLabels' | 'groupColumn'> {
  dates: DateSource;
  /** Names that several places share, which their codes tell apart; null where names are enough. */
  namesToldByCode: ReadonlySet<string> | null;
  /** The measure that each text of the measure column means; others are left out. */
  measureTexts: ReadonlyMap<string, Measure>;
  /** Who died, in a list of persons; and how its cases, or those of a table, are classified. */
  outcome: ColumnProfile | null;
  classification: ColumnProfile | null;
  /** The column of the dates of death, where there is one of its own. */
  deathDate: ColumnProfile | null;
  marks: FoundMark | null;
  /** The week system that numbers of weeks follow. */
  weekSystem: EpiWeekSystem;
  profiles: readonly ColumnProfile[];
}

/**
 * @param stated what the user fixed; it wins over every guess
 * @throws AppError `NO_DATE_COLUMN`, `DATES_UNREADABLE`, `NO_COUNT_COLUMN`, `LAYOUT_NOT_SUPPORTED`,
 * `AMBIGUOUS`, `BAD_MAPPING`
 */
export function detectMapping(table: ColumnTable, stated: StatedMapping, today: PlainDate): DetectedMapping {
  requireKnownColumns(table, stated);
  const profiles = profileColumns(table, today);
  const dates = findDates(table, profiles, stated, today);
  const others = profiles.filter(
    (column) => column !== dates.column && column !== dates.year && !dates.headers.includes(column),
  );
  const context = { table, dates, columns: others, stated };
  const layout = layoutOf(context);
  const reader = layoutReader(layout);
  const parts = reader.find(context);
  if (parts.counted.length === 0 && layout !== 'line-list') throw noCountColumn(context);
  const isNamedByRow = reader.namesPlaceByRow;
  const location = isNamedByRow
    ? locationColumns(table, placeCandidates(others, parts), stated, layout === 'line-list' ? null : dates)
    : [];
  const isOfPlaces = isNamedByRow && (layout !== 'line-list' || stated.locationCode != null);
  const byCode = isOfPlaces ? namesToldByCode(table, others, location, dates, stated) : null;
  const codes = byCode?.code ?? (isNamedByRow ? codeColumn(table, others, location, stated) : null);
  const population = isNamedByRow ? populationColumn(others, stated) : null;
  const marks = layout === 'line-list' ? null : findMarks(table, parts.counted, stated);
  const used = new Set([
    ...[dates.column, dates.year, codes, population, parts.measureColumn, parts.valueColumn],
    ...[parts.cases, parts.deaths, parts.outcome, parts.deathDate],
    // In a table the classes are groups of rows, which may have to be added up.
    ...(layout === 'line-list' ? [parts.classification] : []),
    ...location,
    ...parts.places,
    ...dates.headers,
  ]);
  return {
    layout,
    dateFormat: dates.format,
    date: dates.column?.name ?? null,
    year: dates.year?.name ?? dates.statedYear,
    location: location.map((column) => column.name),
    locationCode: codes?.name ?? null,
    cases: parts.cases?.name ?? null,
    deaths: parts.deaths?.name ?? parts.outcome?.name ?? null,
    counted: parts.countedAs,
    measureColumn: parts.measureColumn?.name ?? null,
    valueColumn: parts.valueColumn?.name ?? null,
    population: population?.name ?? null,
    placeColumns: parts.places.map((column) => column.name),
    dateColumns: dates.headers.map((column) => column.name),
    ignoredColumns: profiles.filter((column) => !used.has(column)).map((column) => column.name),
    thousandsMark: stated.thousandsMark ?? marks?.mark ?? '',
    confidence: certaintyOf(dates, parts, layout, location),
    why: [
      dateReason(dates),
      ...(isNamedByRow ? [placeReason(location, byCode?.code ?? null)] : []),
      ...reader.reasons(table, parts),
    ],
    dates,
    namesToldByCode: byCode?.names ?? null,
    measureTexts: parts.measureTexts,
    outcome: parts.outcome,
    classification: parts.classification,
    deathDate: parts.deathDate,
    marks: stated.thousandsMark === undefined ? marks : null,
    weekSystem: stated.epiWeek ?? dates.weekSystem?.system ?? 'iso',
    profiles,
  };
}

function requireKnownColumns(table: ColumnTable, stated: StatedMapping): void {
  const { location } = stated;
  const places = location == null ? [] : typeof location === 'string' ? [location] : location;
  // Beside a column of measures, `cases` and `deaths` are texts of it.
  const measures = stated.measureColumn == null ? [stated.cases, stated.deaths] : [];
  const names = [
    ...[stated.date, stated.year, stated.locationCode, stated.population, ...measures],
    ...[stated.measureColumn, stated.valueColumn, stated.groupColumn],
    ...places,
    ...(stated.placeColumns ?? []),
  ];
  const known = table.columns.map((column) => column.name);
  const isYear = (name: unknown) => name === stated.year && isYearNumber(stated.year);
  const unknown = names.find((name) => typeof name === 'string' && !known.includes(name) && !isYear(name));
  if (unknown === undefined) return;
  throw new AppError(
    'BAD_MAPPING',
    words.imports.unknownColumn({ unknown, name: table.name, known: known.slice(0, 30).join(', ') }),
    { file: table.name, column: unknown, columns: known.slice(0, 50) },
  );
}

function placeCandidates(columns: readonly ColumnProfile[], parts: Parts): ColumnProfile[] {
  const taken = [
    parts.cases,
    parts.deaths,
    parts.measureColumn,
    parts.valueColumn,
    parts.outcome,
    parts.classification,
  ];
  return columns.filter((column) => !taken.includes(column));
}

function populationColumn(columns: readonly ColumnProfile[], stated: StatedMapping): ColumnProfile | null {
  if (stated.population !== undefined)
    return columns.find((column) => column.name === stated.population) ?? null;
  // Thousands of people may have decimals, which no count has.
  const isPopulation = (column: ColumnProfile) =>
    isCountColumn(column) || (multiplierOf(column.name) > 1 && column.fractionShare > 0);
  return columns.find((column) => hasHint(column.words, 'population') && isPopulation(column)) ?? null;
}

function findMarks(
  table: ColumnTable,
  counted: readonly ColumnProfile[],
  stated: StatedMapping,
): FoundMark | null {
  const texts = new Map<string, number>();
  for (const column of counted)
    for (const [text, times] of column.texts) texts.set(text, (texts.get(text) ?? 0) + times);
  const found = findThousandsMark(texts);
  if (found === null || !found.isAmbiguous || stated.thousandsMark !== undefined) return found;
  throw new AppError(
    'AMBIGUOUS',
    words.imports.thousandsOrFractions({ name: table.name, example: found.example }),
    { file: table.name, readings: [{ thousandsMark: found.mark }, { thousandsMark: '' }] },
  );
}

/** Offers the columns that would work: those of whole numbers whose names say nothing else. */
function noCountColumn({ table, columns, stated }: LayoutContext): AppError {
  const names = table.columns.map((column) => column.name);
  const measure = stated.counted ?? measureOfFile(table.name);
  const offered = unnamedCandidates(columns).map((column) => column.name);
  const said = tornRow(table) ?? (offered.length === 0 ? namedWithoutCounts(table, columns) : null);
  if (said !== null) return new AppError('NO_COUNT_COLUMN', said.message, { file: table.name, ...said.at });
  const advice = words.imports.countAdvice({ count: offered.length, measure, column: offered[0] });
  return new AppError(
    'NO_COUNT_COLUMN',
    words.imports.noCounts({ name: table.name, names: names.slice(0, 12).join(', '), advice }),
    {
      file: table.name,
      columns: names.slice(0, 50),
      ...(offered.length === 0
        ? {}
        : { readings: offered.slice(0, MOST_OFFERED).map((name) => ({ [measure]: name })) }),
    },
  );
}

/** A quotation mark without its partner swallows the counts of the rows after it. */
function tornRow(table: ColumnTable) {
  const torn = [...table.misplaced].find(([, { reason }]) => reason === words.imports.severalLines);
  if (torn === undefined) return null;
  const at = { row: table.line(torn[0]), column: torn[1].column };
  return { message: words.imports.tornRow({ name: table.name, ...at }), at };
}

/** A column that is named after cases or deaths and holds none, with its first text. */
function namedWithoutCounts(table: ColumnTable, columns: readonly ColumnProfile[]) {
  const named = columns.find(({ words: of }) => hasHint(of, 'cases') || hasHint(of, 'deaths'));
  if (named === undefined || namesPersons(table.columns) || isPersonList(columns)) return null;
  const { column } = named;
  const isNone = (text: string) => text !== '' && readCount(text).kind === 'unreadable';
  const rows = Array.from({ length: table.rowCount }, (_, row) => row);
  const row = rows.find((one) => isNone(column.text(one))) ?? (named.filled === 0 ? 0 : undefined);
  if (row === undefined) return null;
  const at = { row: table.line(row), column: named.name, found: column.text(row).slice(0, 40) };
  return { message: words.imports.noCountsIn({ name: table.name, ...at }), at };
}

const MOST_OFFERED = 12;

/** Nothing that is read by a rule is certain. */
const MOST_CERTAIN = 0.99;

/** How far this reading is from the best other one: of its dates, of its columns of counts, and of its places. */
function certaintyOf(
  dates: DateSource,
  parts: Parts,
  layout: Layout,
  location: readonly ColumnProfile[],
): number {
  const isNamedByColumn = layout === 'wide-by-place' || layout === 'wide-by-measure-and-place';
  const placePart = isNamedByColumn ? 0.9 : location.length === 0 ? 0.7 : 1;
  const orderPart = dates.preferred === null ? 1 : 0.8;
  const certainty = Math.min(MOST_CERTAIN, dates.share * placePart * orderPart * parts.certainty);
  return Math.round(certainty * 100) / 100;
}

const quoted = (columns: readonly ColumnProfile[]) =>
  words.common.lists.quoted(columns.map(({ name }) => name));

function dateReason({
  column,
  year,
  statedYear,
  headers,
  format,
  share,
  preferred,
  day,
}: DateSource): string {
  if (day !== null) return words.imports.allOfDay({ day });
  const order = preferred === null ? '' : words.imports.orderTakenBecause({ format, ...preferred });
  if (column === null) {
    const [first, last] = [headers[0]!.name, headers.at(-1)!.name].map(headerDate);
    return words.imports.datesInHeader({ count: headers.length, first, last, format, order });
  }
  if (format === WEEK_OF_YEAR) {
    if (statedYear !== null) return words.imports.weekAndFirstYear({ name: column.name, statedYear });
    return words.imports.yearAndWeek({ year: year?.name, week: column.name });
  }
  return words.imports.dateColumn({ name: column.name, percent: Math.round(share * 100), format, order });
}

function placeReason(location: readonly ColumnProfile[], code: ColumnProfile | null): string {
  if (code !== null) return words.imports.placeAndCode({ column: quoted(location), name: code.name });
  if (location.length === 0) return words.imports.onePlace;
  return words.imports.placeColumns({ columns: quoted(location), count: location.length });
}
