/** Weekly counts of a dataset as known on a day: what every forecast is made from. */
import type { CountKind, Series } from '../../../shared/surveillance/datasetSchema.ts';
import { type EpiWeekSystem, weekEnd } from '../../../shared/time/epiweek.ts';
import { addDays, daysBetween, type PlainDate } from '../../../shared/time/plainDate.ts';
import type { PlaceWeeks, WeeklyPanel } from './weeklyPanel.ts';

const DAYS_PER_WEEK = 7;

export interface WeeklySource {
  frequency: 'day' | 'week';
  countKind: CountKind;
  epiWeek: EpiWeekSystem;
  series: readonly Series[];
}

/** Sum and number of reports per week. */
type WeekSums = Map<PlainDate, { sum: number; reports: number }>;

function sumByWeek(
  dates: readonly PlainDate[],
  counts: readonly (number | null)[],
  source: WeeklySource,
  asOf: PlainDate,
): WeekSums {
  const weeks: WeekSums = new Map();
  dates.forEach((date, index) => {
    const value = counts[index] ?? null;
    const end = weekEnd(date, source.epiWeek);
    if (value === null || date > asOf || end > asOf) return;
    const week = weeks.get(end) ?? { sum: 0, reports: 0 };
    weeks.set(end, { sum: week.sum + value, reports: week.reports + 1 });
  });
  return weeks;
}

/** A week of new counts by day counts only when all its days were reported: a partial sum looks like a decline. */
function completeWeeks(weeks: WeekSums, frequency: 'day' | 'week'): [PlainDate, number][] {
  const needed = frequency === 'day' ? DAYS_PER_WEEK : 1;
  return [...weeks].flatMap(([end, { sum, reports }]) => (reports >= needed ? [[end, sum]] : []));
}

/**
 * A running sum tells all that came since the report before, however many days ago. So one report makes a
 * week, but after a week without any the next increment belongs to several weeks, and to none of them alone;
 * as the first one of a place belongs to all the time before it.
 */
function coveredWeeks(weeks: WeekSums): [PlainDate, number][] {
  return [...weeks].flatMap(([end, { sum }]) =>
    weeks.has(addDays(end, -DAYS_PER_WEEK)) ? [[end, sum]] : [],
  );
}

function weeksThatCount(weeks: WeekSums, source: WeeklySource): Map<PlainDate, number> {
  const { countKind, frequency } = source;
  const counted = countKind === 'cumulative' ? coveredWeeks(weeks) : completeWeeks(weeks, frequency);
  // A week whose corrections outweigh its counts is "not reported": a negative count is no count.
  return new Map(counted.filter(([, sum]) => sum >= 0));
}

/**
 * Sums a dataset to whole weeks, with what was known on `asOf`. Missing weeks stay null. Counts whose place
 * is not known are left out: there is no such place to forecast.
 * @returns the panel, or null when no complete week of cases or deaths was known then
 */
export function weeklyPanelOf(source: WeeklySource, asOf: PlainDate): WeeklyPanel | null {
  const known = source.series.filter((series) => !series.isPlaceUnknown);
  const places = known.map((series) => {
    const weekly = (counts: Series['cases']) =>
      counts === null ? null : weeksThatCount(sumByWeek(series.dates, counts, source, asOf), source);
    return { location: series.location, cases: weekly(series.cases), deaths: weekly(series.deaths) };
  });
  const ends = places
    .flatMap(({ cases, deaths }) => [...(cases?.keys() ?? []), ...(deaths?.keys() ?? [])])
    .sort();
  const first = ends[0];
  if (first === undefined) return null;
  const weeks = daysBetween(first, ends.at(-1)!) / DAYS_PER_WEEK + 1;
  const weekEnds = Array.from({ length: weeks }, (_, index) => addDays(first, index * DAYS_PER_WEEK));
  const onCalendar = (counts: Map<PlainDate, number> | null) =>
    weekEnds.map((end) => counts?.get(end) ?? null);
  return {
    asOf,
    weekEnds,
    places: places.map(
      ({ location, cases, deaths }): PlaceWeeks => ({
        location,
        cases: onCalendar(cases),
        deaths: deaths === null ? null : onCalendar(deaths),
      }),
    ),
  };
}

/** @returns the index of the last reported week, or -1. */
export function lastReportedIndex(counts: readonly (number | null)[]): number {
  return counts.findLastIndex((value) => value !== null);
}

/** @returns how many weeks were reported. */
export function reportedWeeks(counts: readonly (number | null)[]): number {
  return counts.filter((value) => value !== null).length;
}
