/** Reads from names and cells which column is what. What can't be told apart is refused, never guessed. */
import { AppError } from '../../../../shared/errors/AppError.ts';
import type {
  Layout,
  Mapping,
  Measure,
  StatedMapping,
} from '../../../../shared/surveillance/datasetSchema.ts';
import type { EpiWeekSystem } from '../../../../shared/time/epiweek.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';
import { type FoundMark, findThousandsMark } from './counts/thousandsMark.ts';
import { type DateSource, findDates, headerDate, WEEK_OF_YEAR } from './dates/dateSource.ts';
import { countColumns, hasMeasure, type MeasureColumns, measureColumns } from './detectMeasures.ts';
import { classificationColumn, discardedTexts, isPersonList, outcomeColumn } from './layouts/personLists.ts';
import { codeColumn, locationColumns } from './places/detectPlaces.ts';
import { measuredPlaceOf, measureOfFile } from './places/measureNames.ts';
import { placeColumns } from './places/placeColumns.ts';
import type { ColumnTable } from './table/ColumnTable.ts';
import { type ColumnProfile, isCountColumn, isDateColumn, profileColumns } from './table/columnProfile.ts';
import { hasHint, wordsOf } from './vocabulary/index.ts';

/** What is known of the columns once the layout is. Frequency, count kind and totals are seen in the counts later. */
export interface DetectedMapping
  extends Omit<Mapping, 'frequency' | 'countKind' | 'epiWeek' | 'repeats' | 'totalLabels' | 'groupColumn'> {
  dates: DateSource;
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

/** A column that names measures has few texts, and most of them mean one. */
const MEASURE_SHARE = 0.3;

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
  const layout = stated.layout ?? layoutOf(table, dates, others, stated);
  const parts = partsOf(layout, table, dates, others, stated);
  if (parts.counted.length === 0 && layout !== 'line-list') throw noCountColumn(table);
  const isNamedByRow = layout === 'long' || layout === 'wide-by-date' || layout === 'line-list';
  const location = isNamedByRow
    ? locationColumns(table, placeCandidates(others, parts), stated, layout === 'line-list' ? null : dates)
    : [];
  const codes = isNamedByRow ? codeColumn(table, others, location, stated) : null;
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
    year: dates.year?.name ?? null,
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
    confidence: confidenceOf(dates, layout, location),
    why: reasons(table, layout, dates, parts, location),
    dates,
    measureTexts: parts.measureTexts,
    outcome: parts.outcome,
    classification: parts.classification,
    deathDate: parts.deathDate,
    marks: stated.thousandsMark === undefined ? marks : null,
    weekSystem: stated.epiWeek ?? 'iso',
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
  const unknown = names.find((name) => typeof name === 'string' && !known.includes(name));
  if (unknown === undefined) return;
  throw new AppError(
    'BAD_MAPPING',
    `The mapping names a column "${unknown}", which ${table.name} does not have. Its columns: ${known.slice(0, 30).join(', ')}.`,
    { file: table.name, column: unknown, columns: known.slice(0, 50) },
  );
}

interface Parts {
  /** Every column that holds counts. */
  counted: ColumnProfile[];
  countedAs: Measure | null;
  cases: ColumnProfile | null;
  deaths: ColumnProfile | null;
  measureColumn: ColumnProfile | null;
  valueColumn: ColumnProfile | null;
  measureTexts: Map<string, Measure>;
  places: ColumnProfile[];
  outcome: ColumnProfile | null;
  classification: ColumnProfile | null;
  deathDate: ColumnProfile | null;
}

const noParts: Parts = {
  counted: [],
  countedAs: null,
  cases: null,
  deaths: null,
  measureColumn: null,
  valueColumn: null,
  measureTexts: new Map(),
  places: [],
  outcome: null,
  classification: null,
  deathDate: null,
};

/** Columns named by a measure and a place, when there are places enough and no other reading of the names. */
function measuredColumns(columns: readonly ColumnProfile[]): ColumnProfile[] {
  const measured = columns.filter(
    (column) =>
      (isCountColumn(column) || column.filled === 0) &&
      !hasHint(column.words, 'derived') &&
      !hasHint(column.words, 'otherMeasure') &&
      measuredPlaceOf(column.name) !== null,
  );
  const places = new Set(measured.map((column) => measuredPlaceOf(column.name)!.place));
  return places.size >= 2 ? measured : [];
}

function layoutOf(
  table: ColumnTable,
  dates: DateSource,
  columns: readonly ColumnProfile[],
  stated: StatedMapping,
): Layout {
  if (dates.headers.length > 0) return 'wide-by-date';
  if (stated.cases != null || stated.deaths != null || stated.valueColumn != null) return 'long';
  if (stated.placeColumns !== undefined) return 'wide-by-place';
  if (measureSource(table, columns, stated) !== null) return 'long';
  if (isPersonList(columns)) return 'line-list';
  // Where each row names its place, columns are no places.
  const named = locationColumns(table, columns, stated, null);
  const hasPlaces = named.some((column) => column.texts.size > 1);
  if (!hasPlaces && measuredColumns(columns).length > 0 && !hasBareMeasure(columns))
    return 'wide-by-measure-and-place';
  const counts = countColumns(columns, stated);
  if (hasMeasure(measureColumns(table.name, counts, stated))) return 'long';
  if (!hasPlaces && placeColumns(counts, undefined).length > 0) return 'wide-by-place';
  // Dates and places but nothing counted: each row is a case.
  if (counts.length === 0 && named.length > 0 && outcomeOrClass(columns)) return 'line-list';
  return hasPlaces ? 'long' : 'wide-by-place';
}

function outcomeOrClass(columns: readonly ColumnProfile[]): boolean {
  return outcomeColumn(columns) !== null || classificationColumn(columns) !== null;
}

/** `cases` beside `cases_male`, `cases_female`: groups, not places. */
function hasBareMeasure(columns: readonly ColumnProfile[]): boolean {
  return columns.some(
    (column) =>
      isCountColumn(column) &&
      (hasHint(column.words, 'cases') || hasHint(column.words, 'deaths')) &&
      !hasHint(column.words, 'derived') &&
      !hasHint(column.words, 'cumulative') &&
      !hasHint(column.words, 'notCounting') &&
      measuredPlaceOf(column.name) === null,
  );
}

function partsOf(
  layout: Layout,
  table: ColumnTable,
  dates: DateSource,
  columns: readonly ColumnProfile[],
  stated: StatedMapping,
): Parts {
  switch (layout) {
    case 'wide-by-date':
      return wideByDateParts(table, dates, columns, stated);
    case 'wide-by-measure-and-place':
      return measuredParts(columns, stated);
    case 'wide-by-place': {
      const places = placeColumns(countColumns(columns, stated), stated.placeColumns);
      return { ...noParts, places, counted: places, countedAs: stated.counted ?? measureOfFile(table.name) };
    }
    case 'line-list':
      return personListParts(table, columns, stated);
    case 'long':
      return longParts(table, columns, stated);
  }
}

function measuredParts(columns: readonly ColumnProfile[], stated: StatedMapping): Parts {
  const wanted = stated.placeColumns;
  const places =
    wanted === undefined
      ? measuredColumns(columns)
      : columns.filter((column) => wanted.includes(column.name) && measuredPlaceOf(column.name) !== null);
  return { ...noParts, places, counted: places };
}

function wideByDateParts(
  table: ColumnTable,
  dates: DateSource,
  columns: readonly ColumnProfile[],
  stated: StatedMapping,
): Parts {
  const measure = measureTexts(table.name, columns, stated) ?? unnamedMeasures(columns);
  return {
    ...noParts,
    counted: dates.headers,
    countedAs: measure === null ? (stated.counted ?? measureOfFile(table.name)) : null,
    measureColumn: measure?.column ?? null,
    measureTexts: measure?.texts ?? new Map(),
  };
}

function personListParts(
  table: ColumnTable,
  columns: readonly ColumnProfile[],
  stated: StatedMapping,
): Parts {
  const countedAs = stated.counted ?? measureOfFile(table.name);
  const outcome =
    countedAs === 'deaths' || stated.deaths === null
      ? null
      : (columns.find((column) => column.name === stated.deaths) ?? outcomeColumn(columns));
  const deathDate = columns.find(
    (column) =>
      isDateColumn(column) && /\b(death|died|deces|outcome|muerte|obito|tod)\b/.test(wordsOf(column.words)),
  );
  return {
    ...noParts,
    countedAs,
    outcome,
    classification: classificationColumn(columns),
    deathDate: outcome === null ? null : (deathDate ?? null),
  };
}

function longParts(table: ColumnTable, columns: readonly ColumnProfile[], stated: StatedMapping): Parts {
  const source = measureSource(table, columns, stated);
  if (source !== null) {
    return {
      ...noParts,
      counted: [source.value],
      measureColumn: source.column,
      valueColumn: source.value,
      measureTexts: source.texts,
    };
  }
  const counts = countColumns(columns, stated);
  const measures: MeasureColumns = measureColumns(table.name, counts, stated);
  const counted = [measures.cases, measures.deaths].filter((column) => column !== null);
  return { ...noParts, ...measures, counted, classification: discardingColumn(columns) };
}

/** A table may count its discarded cases in rows of their own. */
function discardingColumn(columns: readonly ColumnProfile[]): ColumnProfile | null {
  const column = classificationColumn(columns);
  return column !== null && discardedTexts(column).size > 0 ? column : null;
}

/** A column whose texts are names of measures, such as `confirmed` and `deaths`. */
function measureTexts(file: string, columns: readonly ColumnProfile[], stated: StatedMapping) {
  const candidates = columns.filter((column) =>
    stated.measureColumn === undefined
      ? column.texts.size >= 1 &&
        column.texts.size <= 40 &&
        column.countShare < 0.5 &&
        hasHint(column.words, 'measureName')
      : column.name === stated.measureColumn,
  );
  for (const column of candidates) {
    const all = [...column.texts.keys()];
    const alike = {
      cases: all.filter((text) => isMeasureText(text, 'cases')),
      deaths: all.filter((text) => isMeasureText(text, 'deaths')),
    };
    const known = alike.cases.length + alike.deaths.length;
    if (known === 0 || known < all.length * MEASURE_SHARE) continue;
    const texts = new Map<string, Measure>();
    for (const measure of ['cases', 'deaths'] as const) {
      const chosen = chosenText(file, column, alike[measure], measure, stated);
      if (chosen !== null) texts.set(chosen, measure);
    }
    if (texts.size > 0) return { column, texts };
  }
  return null;
}

/** Rows of `Cases` and of `Deaths` under a header that says nothing, where dates are columns. */
function unnamedMeasures(columns: readonly ColumnProfile[]) {
  for (const column of columns) {
    const texts = new Map<string, Measure>();
    for (const text of column.texts.keys())
      for (const measure of ['cases', 'deaths'] as const)
        if (isMeasureText(text, measure)) texts.set(text, measure);
    const found = [...texts.values()].sort().join();
    if (column.texts.size === 2 && found === 'cases,deaths') return { column, texts };
  }
  return null;
}

/** @throws AppError `AMBIGUOUS` where several texts name the measure, and none of them includes the others */
function chosenText(
  file: string,
  column: ColumnProfile,
  alike: readonly string[],
  measure: Measure,
  stated: StatedMapping,
): string | null {
  const wanted = stated[measure];
  if (wanted !== undefined && (wanted === null || column.texts.has(wanted))) return wanted;
  if (alike.length <= 1) return alike[0] ?? null;
  const exact = alike.filter((text) => /^(new )?(cases|deaths)$/.test(wordsOf(text)));
  const chosen = includingText(alike) ?? (exact.length === 1 ? exact[0] : undefined);
  if (chosen !== undefined) return chosen;
  throw new AppError(
    'AMBIGUOUS',
    `Column "${column.name}" of ${file} names several counts of ${measure}: ${alike.slice(0, 12).join(', ')}. State which one counts.`,
    {
      file,
      column: column.name,
      readings: alike.map((text) => ({ measureColumn: column.name, [measure]: text })),
    },
  );
}

/** `Confirmed, probable and suspected cases` includes `Confirmed cases`: its classes are those of all others. */
function includingText(texts: readonly string[]): string | undefined {
  const classes = texts.map((text) => new Set(wordsOf(text).match(/\b(confirm|suspect|probab)/g) ?? []));
  const every = new Set(classes.flatMap((some) => [...some]));
  const including = texts.filter((_, index) => classes[index]!.size === every.size);
  return every.size > 1 && including.length === 1 ? including[0] : undefined;
}

function isMeasureText(text: string, measure: Measure): boolean {
  const other = measure === 'cases' ? 'deaths' : 'cases';
  const isOther = measure === 'cases' && hasHint(text, other);
  return hasHint(text, measure) && !isOther && !hasHint(text, 'derived') && !hasHint(text, 'otherMeasure');
}

/** A column of measures with the one column of their values. */
function measureSource(table: ColumnTable, columns: readonly ColumnProfile[], stated: StatedMapping) {
  const measure = measureTexts(table.name, columns, stated);
  if (measure === null) return null;
  const counts = columns.filter(
    (column) =>
      isCountColumn(column) && !hasHint(column.words, 'rowFact') && !hasHint(column.words, 'locationCode'),
  );
  const value =
    columns.find((column) => column.name === stated.valueColumn) ??
    counts.find((column) =>
      /\b(value|count|number|total|n|valeur|valor|wert|anzahl)\b/.test(wordsOf(column.name)),
    ) ??
    (counts.length === 1 ? counts[0] : undefined);
  return value === undefined ? null : { ...measure, value };
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
  return columns.find((column) => hasHint(column.words, 'population') && isCountColumn(column)) ?? null;
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
    `The counts of ${table.name}, such as "${found.example}", can be read as thousands or as fractions. State what stands between thousands.`,
    { file: table.name, readings: [{ thousandsMark: found.mark }, { thousandsMark: '' }] },
  );
}

function noCountColumn(table: ColumnTable): AppError {
  const columns = table.columns.map((column) => column.name);
  return new AppError(
    'NO_COUNT_COLUMN',
    `${table.name} has dates but no column of counts. Columns found: ${columns.slice(0, 12).join(', ')}. Name the column of cases or deaths with a mapping, for example {"cases": "${columns.at(-1)}"}.`,
    { file: table.name, columns: columns.slice(0, 50) },
  );
}

function confidenceOf(dates: DateSource, layout: Layout, location: readonly ColumnProfile[]): number {
  const isNamedByColumn = layout === 'wide-by-place' || layout === 'wide-by-measure-and-place';
  const placePart = isNamedByColumn ? 0.9 : location.length === 0 ? 0.7 : 1;
  const orderPart = dates.preferred === null ? 1 : 0.8;
  return Math.round(dates.share * placePart * orderPart * 100) / 100;
}

const quoted = (columns: readonly ColumnProfile[]) =>
  columns.map((column) => `"${column.name}"`).join(' and ');

function dateReason({ column, year, headers, format, share, preferred }: DateSource): string {
  const order =
    preferred === null ? '' : ` ${format} was taken, not ${preferred.rival}: ${preferred.because}.`;
  if (column === null) {
    const [first, last] = [headers[0]!.name, headers.at(-1)!.name].map(headerDate);
    return `${headers.length} columns are dates, from "${first}" to "${last}", read as ${format}.${order}`;
  }
  if (format === WEEK_OF_YEAR) return `"${year?.name}" and "${column.name}" are year and week of each row.`;
  return `"${column.name}" is the date: ${Math.round(share * 100)} % of its cells read as ${format}.${order}`;
}

function reasons(
  table: ColumnTable,
  layout: Layout,
  dates: DateSource,
  parts: Parts,
  location: readonly ColumnProfile[],
): string[] {
  const place =
    location.length === 0
      ? 'No column names places: all rows are one place.'
      : `${quoted(location)} ${location.length === 1 ? 'names' : 'together name'} the place.`;
  return [
    dateReason(dates),
    ...(parts.places.length > 0 ? [] : [place]),
    ...countReasons(table, layout, parts),
  ];
}

const measureTextReason = ({ measureTexts }: Parts) =>
  [...measureTexts].map(([text, measure]) => `"${text}" are ${measure}`).join(', ');

function countReasons(table: ColumnTable, layout: Layout, parts: Parts): string[] {
  const { places, countedAs, measureColumn, valueColumn, cases, deaths, outcome, classification } = parts;
  switch (layout) {
    case 'wide-by-place':
      return [`${places.length} columns of whole numbers are one place each; they count ${countedAs}.`];
    case 'wide-by-measure-and-place':
      return [`${places.length} columns are named by a measure and a place.`];
    case 'wide-by-date':
      return [
        measureColumn === null
          ? `The cells count ${countedAs}.`
          : `"${measureColumn.name}" says what each row counts: ${measureTextReason(parts)}.`,
      ];
    case 'line-list':
      return [
        `${table.name} lists persons, one a row: each row counts as one of the ${countedAs}. The rows themselves are not kept.`,
        ...(outcome === null ? [] : [`"${outcome.name}" says who died.`]),
        ...(classification === null ? [] : [`"${classification.name}" classifies the rows.`]),
      ];
    case 'long': {
      if (valueColumn !== null)
        return [
          `"${measureColumn!.name}" says what "${valueColumn.name}" counts in each row: ${measureTextReason(parts)}.`,
        ];
      const from = [cases && `cases from "${cases.name}"`, deaths && `deaths from "${deaths.name}"`].filter(
        Boolean,
      );
      return [`${from.join(' and ')}; averages, rates and other columns are left out.`];
    }
  }
}
