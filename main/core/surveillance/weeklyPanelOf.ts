/** Weekly counts of a dataset as known on a day: what every forecast is made from. */
import type { Series } from '../../../shared/surveillance/datasetSchema.ts';
import { type EpiWeekSystem, weekEnd } from '../../../shared/time/epiweek.ts';
import { addDays, daysBetween, type PlainDate } from '../../../shared/time/plainDate.ts';
import type { PlaceWeeks, WeeklyPanel } from './weeklyPanel.ts';

const DAYS_PER_WEEK = 7;

export interface WeeklySource {
  frequency: 'day' | 'week';
  epiWeek: EpiWeekSystem;
  series: readonly Series[];
}

/** Sum and number of reports per week. A week of daily data counts only when all its days were reported. */
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

function completeWeeks(weeks: WeekSums, frequency: 'day' | 'week'): Map<PlainDate, number> {
  const needed = frequency === 'day' ? DAYS_PER_WEEK : 1;
  const complete = [...weeks].filter(([, week]) => week.reports >= needed && week.sum >= 0);
  return new Map(complete.map(([end, week]) => [end, week.sum]));
}

/**
 * Sums a dataset to whole weeks, with what was known on `asOf`.
 * Missing weeks stay null, also a week whose corrections outweigh its counts: a negative count is no count.
 * @returns the panel, or null when no complete week of cases or deaths was known then
 */
export function weeklyPanelOf(source: WeeklySource, asOf: PlainDate): WeeklyPanel | null {
  const places = source.series.map((series) => {
    const weekly = (counts: Series['cases']) =>
      counts === null ? null : completeWeeks(sumByWeek(series.dates, counts, source, asOf), source.frequency);
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
