/** Which columns of a table name the place of a row, and which holds its code. */
import type { StatedMapping } from '../../../../../shared/surveillance/datasetSchema.ts';
import type { DateSource } from '../dates/dateSource.ts';
import { deathTexts } from '../layouts/personLists.ts';
import type { Column } from '../table/Column.ts';
import type { ColumnTable } from '../table/ColumnTable.ts';
import { type ColumnProfile, isDateColumn } from '../table/columnProfile.ts';
import { hasHint } from '../vocabulary/index.ts';
import { isUnknownPlace } from './placeNames.ts';

/** Share of the rows that must have a name of their own. */
const ROWS_APART = 0.9;
/** Rows of one date from which there is something to tell apart. */
const ROWS_PER_DATE = 1.5;
/** More years, and more names, than a table has. */
const YEARS = 1_000;
const MANY_NAMES = 1_000_000;
/** An outcome is told by few words. */
const FEW_OUTCOMES = 12;
/** Places come again on each date; prose does not. */
const TEXTS_PER_DATE = 3;

function statedColumns(columns: readonly ColumnProfile[], stated: StatedMapping): ColumnProfile[] | null {
  const { location } = stated;
  if (location === undefined) return null;
  const names = location === null ? [] : typeof location === 'string' ? [location] : location;
  return names.flatMap((name) => columns.filter((column) => column.name === name));
}

/**
 * The columns that name the place together, finest first: the finest alone where it tells the rows apart, with
 * the coarser one where the finest is blank for some rows or means several places.
 * @param dates with which a column that is named like no place may be seen to be one; null to go by names
 */
export function locationColumns(
  table: ColumnTable,
  columns: readonly ColumnProfile[],
  stated: StatedMapping,
  dates: DateSource | null,
): ColumnProfile[] {
  const fixed = statedColumns(columns, stated);
  if (fixed !== null) return fixed;
  const isText = (column: ColumnProfile) =>
    column.countShare < 0.5 &&
    !isDateColumn(column) &&
    [...column.texts.keys()].some((text) => !isUnknownPlace(text));
  const texts = columns.filter(
    (column) =>
      isText(column) &&
      hasHint(column.words, 'location') &&
      !hasHint(column.words, 'population') &&
      // `Estado` is a state, or the state that a patient is in.
      (column.texts.size > FEW_OUTCOMES || deathTexts(column).size === 0),
  );
  const names = texts.filter((column) => !hasHint(column.words, 'locationCode'));
  const candidates = names.length > 0 ? names : texts;
  const isSmall = (column: ColumnProfile) => Number(hasHint(column.words, 'smallArea'));
  const [finest, ...coarser] = [...candidates].sort(
    (a, b) => b.texts.size - a.texts.size || isSmall(b) - isSmall(a),
  );
  if (finest === undefined) {
    // Numbers alone tell places only under the name of a code.
    const coded = columns.filter((column) => !isText(column) && hasHint(column.words, 'locationCode'));
    const own = [...columns.filter(isText), ...coded].find(
      (column) => dates !== null && tellsRowsApart(table, column, dates),
    );
    const listed = coded.find(
      (column) =>
        dates === null &&
        hasHint(column.words, 'location') &&
        column.texts.size > 1 &&
        column.texts.size * 2 <= table.rowCount,
    );
    const found = own ?? listed;
    return found === undefined ? [] : [found];
  }
  const needed = coarser.find((column) => isNeeded(table, finest.column, column.column));
  if (needed === undefined) return [finest];
  // Few provinces of many countries: the finer column is the one that tells the other, not the one with more names.
  return tells(table, needed.column, finest.column) > tells(table, finest.column, needed.column)
    ? [needed, finest]
    : [finest, needed];
}

/**
 * What tells apart the rows of each date are places, whatever the column is called: unless it is named after
 * groups, such as ages. In a table of one row for each date, nothing is told apart.
 */
function tellsRowsApart(
  table: ColumnTable,
  column: ColumnProfile,
  { column: date, year }: DateSource,
): boolean {
  const others = ['group', 'person', 'measureName', 'classification', 'outcome', 'rowFact'] as const;
  if (others.some((hint) => hasHint(column.words, hint))) return false;
  if (date === null) return column.texts.size >= table.rowCount * ROWS_APART;
  const dates = new Set<number>();
  const apart = new Set<number>();
  const [days, names, years] = [
    numbersOf(date.column),
    numbersOf(column.column),
    year && numbersOf(year.column),
  ];
  for (let row = 0; row < table.rowCount; row += 1) {
    const day = days(row) * YEARS + (years === null ? 0 : years(row) % YEARS);
    dates.add(day);
    apart.add(day * MANY_NAMES + (names(row) % MANY_NAMES));
  }
  const repeats = table.rowCount / dates.size;
  return (
    repeats >= ROWS_PER_DATE &&
    apart.size >= table.rowCount * ROWS_APART &&
    column.texts.size <= repeats * TEXTS_PER_DATE
  );
}

/** Numbers for the texts of a column, from 0: a million rows are compared without a million texts. */
function numbersOf(column: Column): (row: number) => number {
  const known = new Map<string, number>();
  return (row) => {
    const text = column.text(row);
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  };
}

/** @returns the share of the texts of one column that stand beside only one text of the other */
function tells(table: ColumnTable, column: Column, other: Column): number {
  const beside = new Map<string, string | null>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const [text, found] = [column.text(row), other.text(row)];
    if (text === '') continue;
    const known = beside.get(text);
    beside.set(text, known === undefined || known === found ? found : null);
  }
  const alone = [...beside.values()].filter((found) => found !== null).length;
  return beside.size === 0 ? 0 : alone / beside.size;
}

/** A coarser column is needed where the finest does not name one place each time. */
function isNeeded(table: ColumnTable, finest: Column, coarser: Column): boolean {
  const parents = new Map<string, string>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const [name, parent] = [finest.text(row), coarser.text(row)];
    if (parent === '') continue;
    if (name === '' || (parents.get(name) ?? parent) !== parent) return true;
    parents.set(name, parent);
  }
  return false;
}

/** A column of codes counts as the file's own when every name has one code and every code one name. */
export function codeColumn(
  table: ColumnTable,
  columns: readonly ColumnProfile[],
  location: readonly ColumnProfile[],
  stated: StatedMapping,
): ColumnProfile | null {
  if (stated.locationCode !== undefined)
    return columns.find((column) => column.name === stated.locationCode) ?? null;
  const [name] = location;
  if (name === undefined || location.length > 1) return null;
  const candidates = columns.filter(
    (column) => column !== name && hasHint(column.words, 'locationCode') && !hasHint(column.words, 'person'),
  );
  return candidates.find((column) => isOneToOne(table, name.column, column.column)) ?? null;
}

/**
 * Names that several codes share: two counties called Washington. Only where each code has one name, and the codes tell
 * apart rows that names and dates do not.
 * @returns the names that more than one code has; none where codes add nothing
 */
export function namesToldByCode(
  table: ColumnTable,
  columns: readonly ColumnProfile[],
  location: readonly ColumnProfile[],
  dates: DateSource,
  stated: StatedMapping,
): { code: ColumnProfile; names: ReadonlySet<string> } | null {
  const [name] = location;
  if (name === undefined || location.length > 1) return null;
  const candidates = columns.filter((column) =>
    stated.locationCode == null
      ? column !== name && hasHint(column.words, 'locationCode') && !hasHint(column.words, 'person')
      : column.name === stated.locationCode,
  );
  for (const code of candidates) {
    // Numbers of rows are no codes of places: a place comes again on other dates.
    const comesAgain = dates.column === null || code.texts.size * 2 <= table.rowCount;
    const names = comesAgain ? sharedNames(table, name.column, code.column) : null;
    if (names !== null && names.size > 0 && areToldApart(table, name.column, code.column, dates))
      return { code, names };
  }
  return null;
}

/** @returns the names with more than one code, or null where a code has more than one name or is blank */
function sharedNames(table: ColumnTable, name: Column, code: Column): ReadonlySet<string> | null {
  const codes = new Map<string, string>();
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const [text, own] = [name.text(row), code.text(row)];
    if (own === '' || (names.get(own) ?? text) !== text) return null;
    names.set(own, text);
    if ((codes.get(text) ?? own) !== own) shared.add(text);
    codes.set(text, own);
  }
  return shared;
}

/** Whether rows that share a name and a date have codes of their own. */
function areToldApart(
  table: ColumnTable,
  name: Column,
  code: Column,
  { column: date, year }: DateSource,
): boolean {
  const byName = new Set<string>();
  const byCode = new Set<string>();
  let [repeats, repeatsOfCodes] = [0, 0];
  for (let row = 0; row < table.rowCount; row += 1) {
    const day = `${year?.column.text(row) ?? ''} ${date?.column.text(row) ?? ''}`;
    const [own, other] = [`${day}\n${name.text(row)}`, `${day}\n${code.text(row)}`];
    if (byName.has(own)) repeats += 1;
    if (byCode.has(other)) repeatsOfCodes += 1;
    byName.add(own);
    byCode.add(other);
  }
  return repeatsOfCodes < repeats;
}

function isOneToOne(table: ColumnTable, left: Column, right: Column): boolean {
  const forth = new Map<string, string>();
  const back = new Map<string, string>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const [a, b] = [left.text(row), right.text(row)];
    if (b === '' || (forth.get(a) ?? b) !== b || (back.get(b) ?? a) !== a) return false;
    forth.set(a, b);
    back.set(b, a);
  }
  return true;
}
