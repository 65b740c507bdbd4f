/**
 * Rows that are parts of a place and day by age, sex or another group: which of them count. A total is taken where there
 * is one, else its parts are added up; what holds other groups is never added to them.
 */

import { AppError } from '../../../../../shared/errors/AppError.ts';
import type { StatedMapping } from '../../../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../../../shared/words/index.ts';
import { ownValue } from '../../../util/ownValue.ts';
import { PlaceRows, type Repeat } from '../observations.ts';
import type { Column } from '../table/Column.ts';
import type { ColumnTable } from '../table/ColumnTable.ts';
import { NearlyEqual } from './nearlyEqual.ts';
import { RowCounts } from './rowCounts.ts';
import { type GroupLabels, groupLabelsOf, jointTotal } from './totalLabels.ts';

export interface SettledGroups {
  places: PlaceRows[];
  /** The labels whose rows count, by column. */
  groups: Record<string, string[]>;
  /** The labels of all groups together, where rows of these were taken. */
  groupTotal: string | null;
  /** Counts of the totals taken that no group holds: persons of unknown age or sex. */
  ofUnknownGroup: number;
  /** Labels that hold other groups, and were left out. */
  wholes: string[];
}

/** For each column the labels that count. */
type Combination = readonly { column: Column; kept: ReadonlySet<string>; isTotal: boolean }[];

/** @throws AppError `AMBIGUOUS` where a total is not the sum of its groups, or groups cut across each other */
export function settleGroups(
  table: ColumnTable,
  columns: readonly Column[],
  places: readonly PlaceRows[],
  repeats: readonly Repeat[],
  stated: StatedMapping,
): SettledGroups {
  const counts = new RowCounts(table.rowCount, places);
  const labels = labelsOf(columns, counts, repeats);
  const combinations = combinationsOf(labels, stated.groups ?? {});
  if (stated.groups === undefined) requireAgreement(table, labels, combinations, counts, repeats);
  const choose = (rows: readonly number[]) =>
    combinations.map((one) => rows.filter((row) => isKept(one, row))).find((kept) => kept.length > 0) ?? [];
  requireSome(table, combinations, repeats);
  const [best] = combinations;
  const totals = best!.filter(({ isTotal }) => isTotal);
  const used = labels.flatMap(({ total, parts }) => [total, ...parts]);
  return {
    places: places.map((place) => keepRows(place, choose)),
    groups: Object.fromEntries(best!.map(({ column, kept }) => [column.name, [...kept]])),
    groupTotal: totals.length === 0 ? null : totals.flatMap(({ kept }) => [...kept]).join(', '),
    ofUnknownGroup: missingIn(combinations, counts, repeats),
    wholes: columns.flatMap((column) => [...column.tally().keys()].filter((label) => !used.includes(label))),
  };
}

function labelsOf(columns: readonly Column[], counts: RowCounts, repeats: readonly Repeat[]): GroupLabels[] {
  const labels = columns.map((column) => groupLabelsOf(column, counts, setsOf(column, columns, repeats)));
  if (columns.length === 1 || labels.some(({ total }) => total !== null)) return labels;
  const rows = repeats.map(({ place, entries }) => entries.map((entry) => place.rows[entry]!));
  const joint = jointTotal(columns, counts, rows);
  if (joint === null) return labels;
  return labels.map((one, index) => ({
    ...one,
    total: joint[index]!,
    parts: one.parts.filter((label) => label !== joint[index]),
  }));
}

const isKept = (combination: Combination, row: number) =>
  combination.every(({ column, kept }) => kept.has(column.text(row)));

/** @throws AppError `BAD_MAPPING` where no row has the labels that count */
function requireSome(
  table: ColumnTable,
  combinations: readonly Combination[],
  repeats: readonly Repeat[],
): void {
  const hasRow = repeats.some(({ place, entries }) =>
    entries.some((entry) => combinations.some((one) => isKept(one, place.rows[entry]!))),
  );
  if (hasRow) return;
  const columns = combinations[0]!.map(({ column }) => column.name);
  throw new AppError(
    'BAD_MAPPING',
    words.imports.noGroupRow({ name: table.name, columns: words.common.lists.quoted(columns) }),
    { file: table.name, columns },
  );
}

/** Rows of one place and date that differ in one column of groups alone. */
function setsOf(column: Column, columns: readonly Column[], repeats: readonly Repeat[]): number[][] {
  const others = columns.filter((one) => one !== column);
  return repeats.flatMap(({ place, entries }) => {
    const rows = entries.map((entry) => place.rows[entry]!);
    return [...Map.groupBy(rows, (row) => others.map((one) => one.text(row)).join('\n')).values()];
  });
}

/** All ways to take the total or the parts of each column, those with most totals first. */
function combinationsOf(
  labels: readonly GroupLabels[],
  stated: Readonly<Record<string, readonly string[]>>,
): Combination[] {
  let all: Combination[] = [[]];
  for (const { column, total, parts } of labels) {
    const fixed = ownValue(stated, column.name);
    const options =
      fixed !== null
        ? [{ column, kept: new Set(fixed), isTotal: fixed.length === 1 && fixed[0] === total }]
        : [
            ...(total === null ? [] : [{ column, kept: new Set([total]), isTotal: true }]),
            { column, kept: new Set(parts), isTotal: false },
          ];
    all = all.flatMap((before) => options.map((option) => [...before, option]));
  }
  const totals = (one: Combination) => one.filter(({ isTotal }) => isTotal).length;
  return all.sort((a, b) => totals(b) - totals(a));
}

/** The sums of a set of rows by the first combination that has any, and by another one. */
function sumsOf(combination: Combination, counts: RowCounts, { place, entries }: Repeat): number {
  const rows = entries.map((entry) => place.rows[entry]!).filter((row) => isKept(combination, row));
  const known = rows.map((row) => counts.of(row)).filter((value) => !Number.isNaN(value));
  return known.length === 0 ? Number.NaN : known.reduce((sum, value) => sum + value, 0);
}

function compare(
  best: Combination,
  other: Combination,
  counts: RowCounts,
  repeats: readonly Repeat[],
): NearlyEqual {
  const agreement = new NearlyEqual();
  for (const repeat of repeats) {
    const [whole, parts] = [sumsOf(best, counts, repeat), sumsOf(other, counts, repeat)];
    if (!Number.isNaN(whole) && !Number.isNaN(parts)) agreement.see(whole, parts);
  }
  return agreement;
}

function missingIn(
  combinations: readonly Combination[],
  counts: RowCounts,
  repeats: readonly Repeat[],
): number {
  const [best, ...others] = combinations;
  const parts = others.at(-1);
  return parts === undefined ? 0 : Math.max(0, compare(best!, parts, counts, repeats).missing);
}

/** The first combination that has rows must agree with all others that do. */
function requireAgreement(
  table: ColumnTable,
  labels: readonly GroupLabels[],
  combinations: readonly Combination[],
  counts: RowCounts,
  repeats: readonly Repeat[],
): void {
  const crossing = labels.find((one) => one.crossing.length > 0 && one.total === null);
  const names = words.common.lists.quoted(labels.map(({ column }) => column.name));
  if (crossing !== undefined) {
    throw new AppError(
      'AMBIGUOUS',
      words.imports.crossingGroups({
        name: crossing.column.name,
        file: table.name,
        crossing: crossing.crossing.join(', '),
        first: crossing.crossing[0],
      }),
      { file: table.name, column: crossing.column.name },
    );
  }
  const usable = combinations.filter((one) =>
    repeats.some((repeat) => !Number.isNaN(sumsOf(one, counts, repeat))),
  );
  const [best, ...others] = usable;
  if (best === undefined) return;
  const differs = others.some((other) => {
    const agreement = compare(best, other, counts, repeats);
    return agreement.seen > 0 && !agreement.isNear;
  });
  if (!differs) return;
  const totals = labels.flatMap(({ total }) => (total === null ? [] : [total])).join(', ');
  throw new AppError('AMBIGUOUS', words.imports.groupsNotSummed({ name: table.name, totals, names }), {
    file: table.name,
    column: labels[0]!.column.name,
    readings: usable.map((one) => ({
      groups: Object.fromEntries(one.map(({ column, kept }) => [column.name, [...kept]])),
    })),
  });
}

/** The rows of a place that count, day by day; a day of one row alone is what it is. */
function keepRows(place: PlaceRows, choose: (rows: readonly number[]) => readonly number[]): PlaceRows {
  const byDay = Map.groupBy(place.days.keys(), (index) => place.days[index]!);
  const kept = new PlaceRows(place.name, place.code, place.isUnknown);
  kept.population = place.population;
  const counted = new Set<number>();
  for (const entries of byDay.values()) {
    const rows = [...entries].map((entry) => place.rows[entry]!);
    for (const row of rows.length === 1 ? rows : choose(rows)) counted.add(row);
  }
  kept.addAll(place, (at) => counted.has(place.rows[at]!));
  return kept;
}
