/** What earlier imports of a dataset said of its newest weeks: where the rows of a nowcast come from. */
import type { DatasetDetail } from '../../../../shared/surveillance/datasetSchema.ts';
import { type Measure, measures } from '../../../../shared/surveillance/measures.ts';
import { daysBetween, type PlainDate } from '../../../../shared/time/plainDate.ts';
import { MAX_DELAY, type ReportingTriangle } from '../../epi/nowcast/reportingTriangle.ts';
import { weeklyPanelOf } from './weeklyPanelOf.ts';

/** Weeks of an import that can matter: the rows of a nowcast, and the delay before them. */
const KEPT_WEEKS = 24;
const DAYS_PER_WEEK = 7;

type Counts = readonly (number | null)[];

/** The newest weeks of one import. */
export interface ReportedCounts {
  asOf: PlainDate;
  weekEnds: readonly PlainDate[];
  /** By place code; one value per week. */
  places: ReadonlyMap<string, Readonly<Record<Measure, Counts>>>;
}

export function reportedCounts(dataset: DatasetDetail): ReportedCounts {
  const panel = weeklyPanelOf(dataset, dataset.asOf);
  const places = (panel?.places ?? []).map(({ location, cases, deaths }) => {
    const counts = { cases: cases.slice(-KEPT_WEEKS), deaths: (deaths ?? []).slice(-KEPT_WEEKS) };
    return [location.code, counts] as const;
  });
  return {
    asOf: dataset.asOf,
    weekEnds: panel?.weekEnds.slice(-KEPT_WEEKS) ?? [],
    places: new Map(places),
  };
}

/** Whole weeks from the end of a week to a day; 0 within the week after it. */
export function delayOf(weekEnd: PlainDate, asOf: PlainDate): number {
  return Math.floor(daysBetween(weekEnd, asOf) / DAYS_PER_WEEK);
}

/** By place code and measure. */
export type Triangles = ReadonlyMap<string, Readonly<Record<Measure, ReportingTriangle>>>;

/**
 * @param history in order of their as-of dates; of several imports in one week the last counts
 * @param weekEnds consecutive weeks, the rows
 */
export function trianglesOf(
  history: readonly ReportedCounts[],
  weekEnds: readonly PlainDate[],
  placeCodes: readonly string[],
): Triangles {
  const rowAt = new Map(weekEnds.map((end, row) => [end, row]));
  return new Map(
    placeCodes.map((code) => {
      const rows = { cases: emptyRows(weekEnds), deaths: emptyRows(weekEnds) };
      for (const report of history) addReport(rows, report, code, rowAt);
      return [code, { cases: rows.cases.map(withinDelays), deaths: rows.deaths.map(withinDelays) }];
    }),
  );
}

/** Cells beyond the longest delay only help to bridge a week without an import. */
const EXTRA_DELAYS = 1;

function emptyRows(weekEnds: readonly PlainDate[]): (number | null)[][] {
  return weekEnds.map(() => Array<number | null>(MAX_DELAY + EXTRA_DELAYS + 1).fill(null));
}

function addReport(
  rows: Record<Measure, (number | null)[][]>,
  { asOf, weekEnds, places }: ReportedCounts,
  code: string,
  rowAt: ReadonlyMap<PlainDate, number>,
): void {
  const counts = places.get(code);
  if (counts === undefined) return;
  weekEnds.forEach((end, week) => {
    const at = rowAt.get(end);
    const delay = delayOf(end, asOf);
    if (at === undefined || delay < 0 || delay > MAX_DELAY + EXTRA_DELAYS) return;
    for (const measure of measures) rows[measure][at]![delay] = counts[measure][week] ?? null;
  });
}

/** A single week without an import stands at the middle of the reports around it; a longer gap stays unknown. */
function withinDelays(row: readonly (number | null)[]): (number | null)[] {
  return row.slice(0, MAX_DELAY + 1).map((count, delay) => {
    const [before, after] = [row[delay - 1] ?? null, row[delay + 1] ?? null];
    return count !== null || before === null || after === null ? count : (before + after) / 2;
  });
}

/** All places as one: those whose cells of a week are known wherever those of any place are. */
export function pooledTriangle(triangles: readonly ReportingTriangle[]): ReportingTriangle {
  const [first = []] = triangles;
  return first.map((cells, week) => {
    const rows = triangles.map((triangle) => triangle[week]!);
    const known = cells.map((_, delay) => rows.some((row) => row[delay] !== null));
    const whole = rows.filter((row) => known.every((isKnown, delay) => !isKnown || row[delay] !== null));
    return known.map((isKnown, delay) =>
      isKnown && whole.length > 0 ? whole.reduce((sum, row) => sum + row[delay]!, 0) : null,
    );
  });
}
