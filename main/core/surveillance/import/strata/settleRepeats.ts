/**
 * Rows that repeat a place and day: the same counts again are one report; groups such as ages are added up; anything
 * else is refused with the totals of every reading, unless the user stated one.
 */
import { AppError } from '../../../../../shared/errors/AppError.ts';
import { repeatRules, type StatedMapping } from '../../../../../shared/surveillance/datasetSchema.ts';
import { fromDayNumber } from '../../../../../shared/time/plainDate.ts';
import type { DetectedMapping } from '../detectMapping.ts';
import {
  combinations,
  combined,
  type PlaceObservations,
  PlaceRows,
  type Repeat,
  repeatsOf,
} from '../observations.ts';
import type { Column, ColumnTable } from '../table/ColumnTable.ts';
import { hasHint, wordsOf } from '../vocabulary/columnRoles.ts';

export interface Settled {
  places: PlaceObservations[];
  /** Rows that repeat a place and day with the same counts, each counted once. */
  duplicates: number;
  /** The first rows of them. */
  duplicateRows: { row: number; text: string }[];
  repeats: 'sum' | 'first' | 'last' | null;
  groupColumn: string | null;
  /** All columns of groups: ages and sexes part the rows together. */
  groupColumns: string[];
  /** The label whose rows were taken, where a group column holds totals of its own groups. */
  groupTotal: string | null;
}

/** A column of groups has few texts. */
const MANY_GROUPS = 60;
const LISTED = 20;
/** Share of the days on which the total of the groups must be their sum. */
const SUM_SHARE = 0.95;

const totalWords =
  /^(total|totals|all|all ages|both|both sexes|overall|combined|sum|gesamt|alle|insgesamt|tous|total general|todos|todas|ensemble|t)$/;

/** @throws AppError `AMBIGUOUS` with the readings `sum`, `first` and `last` */
export function settleRepeats(
  table: ColumnTable,
  mapping: DetectedMapping,
  places: readonly PlaceRows[],
  stated: StatedMapping,
): Settled {
  if (mapping.layout === 'line-list') return finish(places, 'sum');
  // Rows of unknown place are rows of many places: they are no repeats of each other.
  const repeats = places.filter((place) => !place.isUnknown).flatMap(repeatsOf);
  if (repeats.length === 0) return finish(places, 'first');
  if (stated.repeats != null) return { ...finish(places, stated.repeats), repeats: stated.repeats };
  const groups = groupColumnsOf(table, mapping, repeats, stated);
  if (groups.length > 0) return settleGroups(table, groups, places, repeats);
  const details = mapping.ignoredColumns.map((name) => table.column(name)!);
  const different = repeats.filter((repeat) => !isSameReport(repeat, details));
  if (different.length > 0) throw conflict(table, mapping, different);
  const duplicateRows = repeats.slice(0, LISTED).map(({ place, entries }) => ({
    row: table.line(place.rows[entries[1]!]!),
    text: `${place.name}, ${fromDayNumber(place.days[entries[0]!]!)}`,
  }));
  const duplicates = repeats.reduce((sum, { entries }) => sum + entries.length - 1, 0);
  return { ...finish(places, 'first'), duplicates, duplicateRows };
}

function finish(places: readonly PlaceRows[], rule: 'sum' | 'first' | 'last'): Settled {
  return {
    places: places.map((place) => combined(place, combinations[place.isUnknown ? 'sum' : rule])),
    duplicates: 0,
    duplicateRows: [],
    repeats: null,
    groupColumn: null,
    groupColumns: [],
    groupTotal: null,
  };
}

/** Equal counts of two age groups or sites are no repetition, unless they add nothing. */
function isSameReport({ place, entries }: Repeat, details: readonly Column[]): boolean {
  const [first, ...others] = entries as [number, ...number[]];
  const same = (a: number, b: number) => Object.is(a, b);
  return others.every((other) => {
    if (!same(place.cases[first]!, place.cases[other]!) || !same(place.deaths[first]!, place.deaths[other]!))
      return false;
    if (!isSameRange(place, first, other)) return false;
    const addsNothing = !(place.cases[first]! > 0) && !(place.deaths[first]! > 0) && !hidesSome(place, first);
    const [a, b] = [place.rows[first]!, place.rows[other]!];
    return addsNothing || details.every((column) => column.text(a) === column.text(b));
  });
}

const hidesSome = (place: PlaceRows, entry: number) =>
  place.rangeOf('cases', entry) !== null || place.rangeOf('deaths', entry) !== null;

function isSameRange(place: PlaceRows, a: number, b: number): boolean {
  return (['cases', 'deaths'] as const).every((measure) => {
    const [one, other] = [place.rangeOf(measure, a), place.rangeOf(measure, b)];
    return one?.low === other?.low && one?.high === other?.high;
  });
}

/** @returns the columns whose texts tell apart all rows that share a place and day: one, or all named after groups */
function groupColumnsOf(
  table: ColumnTable,
  mapping: DetectedMapping,
  repeats: readonly Repeat[],
  stated: StatedMapping,
): Column[] {
  if (stated.groupColumn !== undefined) {
    const column = table.column(stated.groupColumn);
    return column === null ? [] : [column];
  }
  const candidates = mapping.ignoredColumns
    .map((name) => mapping.profiles.find((profile) => profile.name === name)!)
    .filter(
      ({ texts, countShare, words }) =>
        texts.size >= 2 &&
        texts.size <= MANY_GROUPS &&
        // Ages are written like counts: `5+`, `<1`.
        (countShare < 0.5 || hasHint(words, 'group')) &&
        !hasHint(words, 'disease') &&
        !hasHint(words, 'measureName'),
    );
  const tellApart = (columns: readonly Column[]) =>
    repeats.every(({ place, entries }) => {
      const texts = entries.map((entry) => columns.map((one) => one.text(place.rows[entry]!)).join('\n'));
      return new Set(texts).size === texts.length;
    });
  const alone = candidates.find(({ column }) => tellApart([column]));
  if (alone !== undefined) return [alone.column];
  const named = candidates.filter(({ words }) => hasHint(words, 'group')).map(({ column }) => column);
  return named.length > 1 && tellApart(named) ? named : [];
}

/** A column of groups with its text for all of them together, or null. */
interface Group {
  column: Column;
  total: string | null;
}

function settleGroups(
  table: ColumnTable,
  columns: readonly Column[],
  places: readonly PlaceRows[],
  repeats: readonly Repeat[],
): Settled {
  const groups = columns.map((column) => {
    const total = [...column.tally().keys()].find((label) => totalWords.test(wordsOf(label)));
    return { column, total: total ?? null };
  });
  const found = { groupColumn: columns[0]!.name, groupColumns: columns.map(({ name }) => name) };
  const withTotal = groups.filter(({ total }) => total !== null);
  if (withTotal.length === 0) return { ...finish(places, 'sum'), repeats: 'sum', ...found };
  const groupTotal = withTotal.map(({ total }) => total).join(', ');
  if (!areSumsOfGroups(withTotal, repeats)) {
    throw new AppError(
      'AMBIGUOUS',
      `${table.name} has rows "${groupTotal}" in "${found.groupColumns.join('" and "')}" that are not the sum of its other groups. State what counts with a mapping, for example {"repeats": "sum"}, or leave those rows out of the file.`,
      {
        file: table.name,
        column: found.groupColumn,
        readings: repeatRules.map((rule) => ({ repeats: rule })),
      },
    );
  }
  const totals = places.map((place) => totalsOf(place, (row) => isTotalRow(withTotal, row)));
  return { ...finish(totals, 'sum'), ...found, groupTotal };
}

const isTotalRow = (groups: readonly Group[], row: number) =>
  groups.every(({ column, total }) => column.text(row) === total);

function areSumsOfGroups(groups: readonly Group[], repeats: readonly Repeat[]): boolean {
  let seen = 0;
  let equal = 0;
  for (const { place, entries } of repeats) {
    const counts = entries.every((entry) => Number.isNaN(place.cases[entry]!)) ? place.deaths : place.cases;
    const rowOf = (entry: number) => place.rows[entry]!;
    const isPart = (entry: number) =>
      groups.every(({ column, total }) => column.text(rowOf(entry)) !== total);
    const own = entries.filter((entry) => isTotalRow(groups, rowOf(entry)));
    const parts = entries.filter(isPart);
    if (own.length === 0 || parts.length === 0) continue;
    seen += 1;
    const sumOf = (some: readonly number[]) => combinations.sum(some.map((entry) => counts[entry]!));
    if (Object.is(sumOf(own), sumOf(parts))) equal += 1;
  }
  return seen > 0 && equal >= seen * SUM_SHARE;
}

/** The rows of totals; on a day that has none, those of the groups. */
function totalsOf(place: PlaceRows, isTotal: (row: number) => boolean): PlaceRows {
  const kept = new PlaceRows(place.name, place.code, place.isUnknown);
  kept.population = place.population;
  const withTotal = new Set(place.days.filter((_, index) => isTotal(place.rows[index]!)));
  kept.addAll(place, (at) => isTotal(place.rows[at]!) || !withTotal.has(place.days[at]!));
  return kept;
}

function conflict(table: ColumnTable, mapping: DetectedMapping, repeats: readonly Repeat[]): AppError {
  const rows = repeats.flatMap(({ place, entries }) =>
    entries.slice(1).map((entry) => ({
      row: table.line(place.rows[entry]!),
      place: place.name,
      date: fromDayNumber(place.days[entry]!),
    })),
  );
  const first = rows[0]!;
  return new AppError(
    'AMBIGUOUS',
    `${table.name} has ${rows.length} rows that repeat a place and date with other counts or details, first in row ${first.row}: ${first.place}, ${first.date}. ${advice(mapping)}`,
    {
      file: table.name,
      rows: rows.slice(0, LISTED),
      readings: repeatRules.map((rule) => ({ repeats: rule })),
    },
  );
}

function advice({ layout, location, ignoredColumns, profiles }: DetectedMapping): string {
  const disease = profiles.find(({ words, texts }) => hasHint(words, 'disease') && texts.size > 1);
  if (disease !== undefined)
    return `Column "${disease.name}" names several diseases: leave one disease in the file, and import each on its own.`;
  const choose = 'State whether they are summed, or the first or last one counts.';
  if (layout !== 'long' || location.length > 0 || ignoredColumns.length === 0) return choose;
  return `No column was read as the place: state it with a mapping, for example {"location": "${ignoredColumns[0]}"}. Or ${choose[0]!.toLowerCase()}${choose.slice(1)}`;
}
