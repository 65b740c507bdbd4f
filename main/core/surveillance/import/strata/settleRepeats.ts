/**
 * Rows that repeat a place and day: the same counts again are one report; groups such as ages are added up; anything
 * else is refused with the totals of every reading, unless the user stated one.
 */

import { AppError } from '../../../../../shared/errors/AppError.ts';
import { repeatRules, type StatedMapping } from '../../../../../shared/surveillance/datasetSchema.ts';
import { fromDayNumber } from '../../../../../shared/time/plainDate.ts';
import { words } from '../../../../../shared/words/index.ts';
import type { DetectedMapping } from '../detectMapping.ts';
import {
  combinations,
  combined,
  type PlaceObservations,
  type PlaceRows,
  type Repeat,
  repeatsOf,
} from '../observations.ts';
import type { Column } from '../table/Column.ts';
import type { ColumnTable } from '../table/ColumnTable.ts';
import { hasHint } from '../vocabulary/index.ts';
import { settleGroups } from './settleGroups.ts';

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
  /** The labels whose rows count, by column of groups. */
  groups: Record<string, string[]>;
  /** Counts of the totals taken that no group holds: persons of unknown age or sex. */
  ofUnknownGroup: number;
  /** Labels that hold other groups, and were left out. */
  wholes: string[];
}

/** A column of groups has few texts, and a table few such columns. */
const MANY_GROUPS = 60;
const MANY_COLUMNS = 6;
const LISTED = 20;

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
  if (groups.length > 0) {
    const { places: kept, ...settled } = settleGroups(table, groups, places, repeats, stated);
    const names = groups.map(({ name }) => name);
    const rule = settled.groupTotal === null ? ('sum' as const) : null;
    return { ...finish(kept, 'sum'), ...settled, repeats: rule, groupColumn: names[0]!, groupColumns: names };
  }
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
    groups: {},
    ofUnknownGroup: 0,
    wholes: [],
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

/** @returns the columns whose texts tell apart all rows that share a place and day: as few as possible */
function groupColumnsOf(
  table: ColumnTable,
  mapping: DetectedMapping,
  repeats: readonly Repeat[],
  stated: StatedMapping,
): Column[] {
  const fixed = [...new Set([...Object.keys(stated.groups ?? {}), stated.groupColumn ?? ''])];
  const known = fixed.flatMap((name) => table.column(name) ?? []);
  if (known.length > 0) return known;
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
    )
    .sort((a, b) => Number(hasHint(b.words, 'group')) - Number(hasHint(a.words, 'group')))
    .slice(0, MANY_COLUMNS)
    .map(({ column }) => column);
  const tellApart = (columns: readonly Column[]) =>
    repeats.every(({ place, entries }) => {
      const texts = entries.map((entry) => columns.map((one) => one.text(place.rows[entry]!)).join('\n'));
      return new Set(texts).size === texts.length;
    });
  const pairs = candidates.flatMap((one, index) => candidates.slice(index + 1).map((other) => [one, other]));
  const named = candidates.filter(({ name }) => hasHint(name, 'group'));
  const choices = [...candidates.map((one) => [one]), ...pairs, named, candidates];
  return choices.find((columns) => columns.length > 0 && tellApart(columns)) ?? [];
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
    words.imports.repeats({
      name: table.name,
      count: rows.length,
      row: first.row,
      place: first.place,
      date: first.date,
      advice: advice(mapping),
    }),
    {
      file: table.name,
      rows: rows.slice(0, LISTED),
      readings: repeatRules.map((rule) => ({ repeats: rule })),
    },
  );
}

function advice({ layout, location, ignoredColumns, profiles }: DetectedMapping): string {
  const disease = profiles.find(({ words, texts }) => hasHint(words, 'disease') && texts.size > 1);
  if (disease !== undefined) return words.imports.severalDiseases({ name: disease.name });
  const choose = words.imports.stateRepeats;
  if (layout !== 'long' || location.length > 0 || ignoredColumns.length === 0) return choose;
  return words.imports.statePlace({ column: ignoredColumns[0]!, otherwise: choose });
}
