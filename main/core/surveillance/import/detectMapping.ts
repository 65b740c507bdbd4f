/** Reads from names and cells which column is what. What can't be told apart is refused, never guessed. */
import { AppError } from '../../../../shared/errors/AppError.ts';
import type { Mapping, MappingInput } from '../../../../shared/surveillance/datasetSchema.ts';
import type { EpiWeekSystem } from '../../../../shared/time/epiweek.ts';
import type { Table } from '../../ports/TableReader.ts';
import { type ColumnProfile, isCountColumn, isDateColumn, profileColumns } from './columnProfile.ts';
import { hasHint, wordsOf } from './columnRoles.ts';
import { dateFormatNamed, dateFormats } from './dateFormats.ts';
import { detectFrequency } from './detectFrequency.ts';
import { placeColumns } from './placeColumns.ts';

interface MeasureColumns {
  cases: ColumnProfile | null;
  deaths: ColumnProfile | null;
}

/**
 * The mapping of a table.
 * @param stated what the user fixed; it wins over every guess
 * @param dailyEpiWeek the week system that daily counts are summed into
 * @throws AppError `NO_DATE_COLUMN`, `DATES_UNREADABLE`, `NO_COUNT_COLUMN`, `LAYOUT_NOT_SUPPORTED`,
 * `AMBIGUOUS`, `BAD_MAPPING`
 */
export function detectMapping(table: Table, stated: MappingInput, dailyEpiWeek: EpiWeekSystem): Mapping {
  requireKnownColumns(table, stated);
  const columns = profileColumns(table);
  const date = dateColumn(table, columns, stated);
  const dateFormat = formatOf(table, date, stated);
  const others = columns.filter((column) => column !== date);
  const counts = countColumns(others, stated);
  const measures = measureColumns(table, counts, stated);
  const layout = statedLayout(stated);
  const isLong = layout === undefined ? hasMeasure(measures) : layout === 'long';
  const location = isLong ? locationColumn(others, measures, stated) : null;
  const places = isLong ? [] : placeColumns(counts, stated);
  const isLineList = layout === undefined && columns.some((column) => hasHint(column.name, 'person'));
  if (isLong ? !hasMeasure(measures) : places.length === 0 || isLineList) throw noCountColumn(table);
  const { frequency, epiWeek } = detectFrequency(table, date.index, dateFormat, dailyEpiWeek);
  const codes = isLong ? codeColumn(table, others, location, stated) : null;
  const population = isLong ? populationColumn(others, counts, stated) : null;
  const used = [date, location, codes, population, measures.cases, measures.deaths, ...places];
  return {
    layout: isLong ? 'long' : 'wide-by-place',
    frequency: stated.frequency ?? frequency,
    dateFormat,
    date: date.name,
    location: location?.name ?? null,
    locationCode: codes?.name ?? null,
    cases: isLong ? (measures.cases?.name ?? null) : 'each place column',
    deaths: isLong ? (measures.deaths?.name ?? null) : null,
    population: population?.name ?? null,
    placeColumns: places.map((column) => column.name),
    ignoredColumns: columns.filter((column) => !used.includes(column)).map((column) => column.name),
    totalLabels: stated.totalLabels ?? [],
    epiWeek: stated.epiWeek ?? epiWeek,
    confidence: confidenceOf(date, isLong, location),
    why: isLong
      ? reasonsLong(date, dateFormat, measures, location)
      : reasonsWide(date, dateFormat, counts, places),
  };
}

function requireKnownColumns(table: Table, stated: MappingInput): void {
  const names = [stated.date, stated.location, stated.locationCode, stated.deaths, stated.population];
  const fixed = [...names, stated.cases, ...(stated.placeColumns ?? [])].filter(
    (name) => typeof name === 'string',
  );
  const unknown = fixed.find((name) => !table.header.includes(name));
  if (unknown === undefined) return;
  throw new AppError(
    'BAD_MAPPING',
    `The mapping names a column "${unknown}", which ${table.name} does not have. Its columns: ${table.header.join(', ')}.`,
    { column: unknown, columns: table.header },
  );
}

function named(columns: readonly ColumnProfile[], name: string | null | undefined): ColumnProfile | null {
  return typeof name === 'string' ? (columns.find((column) => column.name === name) ?? null) : null;
}

/** Place columns can only be meant where places are columns. */
function statedLayout(stated: MappingInput): MappingInput['layout'] {
  return stated.layout ?? (stated.placeColumns === undefined ? undefined : 'wide-by-place');
}

function populationColumn(
  columns: readonly ColumnProfile[],
  counts: readonly ColumnProfile[],
  stated: MappingInput,
): ColumnProfile | null {
  if (stated.population !== undefined) return named(columns, stated.population);
  return counts.find((column) => hasHint(column.name, 'population')) ?? null;
}

function dateColumn(table: Table, columns: readonly ColumnProfile[], stated: MappingInput): ColumnProfile {
  const fixed = named(columns, stated.date);
  if (fixed !== null) return fixed;
  const candidates = columns.filter(isDateColumn);
  const best = candidates.find((column) => hasHint(column.name, 'date')) ?? candidates[0];
  if (best !== undefined) return best;
  throw noDateColumn(table, columns);
}

function noDateColumn(table: Table, columns: readonly ColumnProfile[]): AppError {
  const datedHeaders = table.header.filter((name) => dateFormats.some((known) => known.read(name) !== null));
  if (datedHeaders.length > table.header.length / 2) {
    return new AppError(
      'LAYOUT_NOT_SUPPORTED',
      `${table.name} has one column per date. This version reads one row per date; turn the table around (transpose it) and import that.`,
      { file: table.name, layout: 'wide-by-date' },
    );
  }
  const suspect = columns.find((column) => hasHint(column.name, 'date') && column.filled > 0);
  if (suspect !== undefined) return datesUnreadable(table, suspect);
  return new AppError(
    'NO_DATE_COLUMN',
    `${table.name} has no column of dates. Columns found: ${table.header.slice(0, 12).join(', ')}. Add a column with one date per row, for example 2026-11-24.`,
    { file: table.name, columns: table.header.slice(0, 50) },
  );
}

/** Shows the first cell that the column's usual way to write dates does not explain. */
function datesUnreadable(table: Table, suspect: ColumnProfile): AppError {
  const row = table.rows.find(({ cells }) => {
    const text = (cells[suspect.index] ?? '').trim();
    return text !== '' && (suspect.dates?.format.read(text) ?? null) === null;
  });
  const found = row?.cells[suspect.index] ?? '';
  return new AppError(
    'DATES_UNREADABLE',
    `The dates in ${table.name}, column "${suspect.name}", can't be read: row ${row?.line ?? 2} has "${found.slice(0, 40)}". Write them like 2026-11-24 or 24.11.2026.`,
    { file: table.name, column: suspect.name, row: row?.line ?? 2, found: found.slice(0, 80) },
  );
}

function formatOf(table: Table, date: ColumnProfile, stated: MappingInput): string {
  if (stated.dateFormat !== undefined) {
    if (dateFormatNamed(stated.dateFormat) !== null) return stated.dateFormat;
    const known = dateFormats.map((one) => one.name).join(', ');
    throw new AppError('BAD_MAPPING', `"${stated.dateFormat}" is no date format. Known: ${known}.`, {
      dateFormat: stated.dateFormat,
    });
  }
  if (date.dates === null) throw datesUnreadable(table, date);
  if (date.dates.rival === null) return date.dates.format.name;
  const readings = [date.dates.format, date.dates.rival].map((one) => readingOf(table, date, one.name));
  throw new AppError(
    'AMBIGUOUS',
    `The dates in ${table.name}, column "${date.name}", can be read as ${readings.map((one) => one.dateFormat).join(' or as ')}. State which with a mapping, for example {"dateFormat": "${readings[0]!.dateFormat}"}.`,
    { file: table.name, column: date.name, readings },
  );
}

function readingOf(table: Table, date: ColumnProfile, dateFormat: string) {
  const known = dateFormatNamed(dateFormat)!;
  const days = table.rows.flatMap((row) => known.read(row.cells[date.index] ?? '') ?? []).sort();
  return { dateFormat, firstDate: days[0] ?? null, lastDate: days.at(-1) ?? null };
}

/**
 * Columns of whole numbers; when none of them is named after a measure, also those that are: their cells are
 * then refused one by one, with the text found, which says more than "no such column".
 */
function countColumns(columns: readonly ColumnProfile[], stated: MappingInput): ColumnProfile[] {
  const isNamed = (column: ColumnProfile) =>
    (isMeasure(column, 'cases') || isMeasure(column, 'deaths')) && !hasHint(column.name, 'person');
  const numeric = columns.filter(
    (column) =>
      isCountColumn(column) || isStatedCount(column, stated) || (column.countShare > 0 && isNamed(column)),
  );
  if (numeric.some(isNamed)) return numeric;
  return columns.filter((column) => numeric.includes(column) || (column.filled > 0 && isNamed(column)));
}

/** Named after the measure, and neither the number of a case nor the date of one. */
function isMeasure(column: ColumnProfile, measure: 'cases' | 'deaths'): boolean {
  return hasHint(column.name, measure) && !hasHint(column.name, 'notCounting') && !isDateColumn(column);
}

function isStatedCount(column: ColumnProfile, stated: MappingInput): boolean {
  return [stated.cases, stated.deaths, ...(stated.placeColumns ?? [])].includes(column.name);
}

function hasMeasure(measures: MeasureColumns): boolean {
  return measures.cases !== null || measures.deaths !== null;
}

function measureColumns(
  table: Table,
  counts: readonly ColumnProfile[],
  stated: MappingInput,
): MeasureColumns {
  if (statedLayout(stated) === 'wide-by-place') return { cases: null, deaths: null };
  const columnOf = (measure: 'cases' | 'deaths') =>
    stated[measure] === undefined ? measureColumn(table, counts, measure) : named(counts, stated[measure]);
  return { cases: columnOf('cases'), deaths: columnOf('deaths') };
}

/** The one column of new counts of a measure; several that differ are refused with their names. */
function measureColumn(
  table: Table,
  counts: readonly ColumnProfile[],
  measure: 'cases' | 'deaths',
): ColumnProfile | null {
  const other = measure === 'cases' ? 'deaths' : 'cases';
  const all = counts.filter(
    (column) =>
      isMeasure(column, measure) &&
      !hasHint(column.name, 'otherMeasure') &&
      !hasHint(column.name, 'population'),
  );
  const own = measure === 'cases' ? all.filter((column) => !hasHint(column.name, other)) : all;
  const incident = own.filter((column) => !hasHint(column.name, 'notIncident'));
  if (incident.length <= 1) {
    if (incident.length === 0 && own.length > 0) throw onlyCumulative(table, own[0]!, measure);
    return incident[0] ?? null;
  }
  const fresh = incident.filter((column) =>
    /\b(new|incident|nouveaux|nuevos|neue|novos|daily|weekly)\b/.test(wordsOf(column.name)),
  );
  if (fresh.length === 1) return fresh[0]!;
  if (looksLikeMeasurePerPlace(incident, measure)) throw measurePerPlace(table, incident[0]!);
  throw severalMeasures(table, incident, measure);
}

function looksLikeMeasurePerPlace(columns: readonly ColumnProfile[], measure: string): boolean {
  const heads = new Set(columns.map((column) => wordsOf(column.name).split(' ')[0]));
  return columns.length >= 3 && heads.size === 1 && [...heads][0]?.startsWith(measure.slice(0, 4)) === true;
}

function measurePerPlace(table: Table, column: ColumnProfile): AppError {
  return new AppError(
    'LAYOUT_NOT_SUPPORTED',
    `${table.name} has one column per measure and place, such as "${column.name}". This version reads one row per place and date, or one column per place; reshape the table and import that.`,
    { file: table.name, layout: 'wide-by-measure-and-place' },
  );
}

function onlyCumulative(table: Table, column: ColumnProfile, measure: string): AppError {
  return new AppError(
    'LAYOUT_NOT_SUPPORTED',
    `${table.name} holds only running sums or rates of ${measure} (column "${column.name}"). This version needs new counts per day or week: add such a column, or leave this measure out with the mapping {"${measure}": null}.`,
    { file: table.name, column: column.name },
  );
}

function severalMeasures(table: Table, columns: readonly ColumnProfile[], measure: string): AppError {
  const names = columns.map((column) => column.name);
  return new AppError(
    'AMBIGUOUS',
    `${table.name} has several columns of ${measure}: ${names.join(', ')}. State which one counts with a mapping, for example {"${measure}": "${names[0]}"}.`,
    { file: table.name, readings: names.map((name) => ({ [measure]: name })) },
  );
}

function locationColumn(
  columns: readonly ColumnProfile[],
  measures: MeasureColumns,
  stated: MappingInput,
): ColumnProfile | null {
  const fixed = named(columns, stated.location);
  if (fixed !== null || stated.location === null) return fixed;
  const free = columns.filter((column) => column !== measures.cases && column !== measures.deaths);
  const texts = free.filter(
    (column) => column.countShare < 0.5 && column.filled > 0 && !isDateColumn(column),
  );
  return texts.find((column) => hasHint(column.name, 'location')) ?? null;
}

/** A column of codes counts as the file's own when every name has one code and every code one name. */
function codeColumn(
  table: Table,
  columns: readonly ColumnProfile[],
  location: ColumnProfile | null,
  stated: MappingInput,
): ColumnProfile | null {
  const fixed = named(columns, stated.locationCode);
  if (fixed !== null || stated.locationCode === null || location === null) return fixed;
  const candidates = columns.filter((column) => column !== location && hasHint(column.name, 'locationCode'));
  return candidates.find((column) => isOneToOne(table, location.index, column.index)) ?? null;
}

function isOneToOne(table: Table, left: number, right: number): boolean {
  const forth = new Map<string, string>();
  const back = new Map<string, string>();
  return table.rows.every(({ cells }) => {
    const [a, b] = [cells[left] ?? '', cells[right] ?? ''];
    if (b === '' || (forth.get(a) ?? b) !== b || (back.get(b) ?? a) !== a) return false;
    forth.set(a, b);
    back.set(b, a);
    return true;
  });
}

function noCountColumn(table: Table): AppError {
  return new AppError(
    'NO_COUNT_COLUMN',
    `${table.name} has dates but no column of counts. A list with one row per person is not read by this version; count the rows per place and date first.`,
    { file: table.name, columns: table.header.slice(0, 50) },
  );
}

function confidenceOf(date: ColumnProfile, isLong: boolean, location: ColumnProfile | null): number {
  const dateShare = date.dates?.share ?? 0.5;
  const placePart = isLong ? (location === null ? 0.7 : 1) : 0.9;
  return Math.round(dateShare * placePart * 100) / 100;
}

function dateReason(date: ColumnProfile, dateFormat: string): string {
  const share = Math.round((date.dates?.share ?? 0) * 100);
  return `"${date.name}" is the date: ${share} % of its cells read as ${dateFormat}.`;
}

function reasonsWide(
  date: ColumnProfile,
  dateFormat: string,
  counts: readonly ColumnProfile[],
  places: readonly ColumnProfile[],
): string[] {
  const leftOut = counts.filter((column) => !places.includes(column)).map((column) => column.name);
  return [
    dateReason(date, dateFormat),
    `${places.length} columns of whole numbers without a measure's name: one column per place.`,
    ...(leftOut.length === 0 ? [] : [`Whole numbers, but not read as places: ${leftOut.join(', ')}.`]),
  ];
}

function reasonsLong(
  date: ColumnProfile,
  dateFormat: string,
  measures: MeasureColumns,
  location: ColumnProfile | null,
): string[] {
  const counted = [
    measures.cases && `cases from "${measures.cases.name}"`,
    measures.deaths && `deaths from "${measures.deaths.name}"`,
  ];
  const place =
    location === null
      ? 'No column names places: all rows are one place.'
      : `"${location.name}" names the place.`;
  return [
    dateReason(date, dateFormat),
    place,
    `New ${counted.filter(Boolean).join(' and ')}; sums, rates and moving windows are left out.`,
  ];
}
