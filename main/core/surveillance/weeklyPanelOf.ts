/** Weekly counts of a dataset as known on a day: what every forecast is made from. */
import {
  type CountKind,
  type Measure,
  measures,
  type Series,
} from '../../../shared/surveillance/datasetSchema.ts';
import { type EpiWeekSystem, epiWeekSystems } from '../../../shared/time/epiweek.ts';
import { fromDayNumber, type PlainDate, toDayNumber } from '../../../shared/time/plainDate.ts';
import type { CorrectedWeek, MarkedWeek, PlaceWeeks, SuppressedWeek, WeeklyPanel } from './weeklyPanel.ts';
import { daysOfCompleteWeek, weekdayBit } from './workingWeek.ts';

const DAYS_PER_WEEK = 7;
/** 1970-01-01, day number 0, was a Thursday. */
const WEEKDAY_OF_DAY_0 = 4;

export interface WeeklySource {
  frequency: 'day' | 'week';
  countKind: CountKind;
  epiWeek: EpiWeekSystem;
  series: readonly Series[];
}

/** What was reported in one week. Where nothing is suppressed the range is the sum. */
interface WeekSum {
  low: number;
  high: number;
  reports: number;
  /** The weekdays with a report, as bits. */
  days: number;
  isProvisional: boolean;
}

/** By the day number of the last day of each week. */
type WeekSums = Map<number, WeekSum>;

function sumByWeek(series: Series, measure: Measure, source: WeeklySource, lastDay: number): WeekSums {
  const { firstWeekday } = epiWeekSystems[source.epiWeek];
  const counts = series[measure] ?? [];
  const ranges = byDate(series.suppressed, measure);
  const provisional = byDate(series.provisional, measure);
  const weeks: WeekSums = new Map();
  series.dates.forEach((date, index) => {
    const count = counts[index] ?? null;
    const range = count === null ? ranges.get(date) : { low: count, high: count };
    if (range === undefined) return;
    const day = toDayNumber(date);
    const weekday = remainder(day + WEEKDAY_OF_DAY_0);
    const end = day + DAYS_PER_WEEK - 1 - remainder(weekday - firstWeekday);
    if (end > lastDay) return;
    const week = weeks.get(end) ?? { low: 0, high: 0, reports: 0, days: 0, isProvisional: false };
    week.low += range.low;
    week.high += range.high;
    week.reports += 1;
    week.days |= weekdayBit(weekday);
    week.isProvisional ||= provisional.has(date);
    weeks.set(end, week);
  });
  return weeks;
}

function remainder(days: number): number {
  return ((days % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
}

function byDate<Marked extends { date: PlainDate; measure: Measure }>(
  marked: readonly Marked[] | undefined,
  measure: Measure,
): ReadonlyMap<PlainDate, Marked> {
  return new Map(marked?.filter((one) => one.measure === measure).map((one) => [one.date, one]));
}

/**
 * A week of new counts by day counts only when all its days were reported: a partial sum looks like a decline.
 * Days on which the source never reports are no days of its week.
 */
function completeWeeks(weeks: WeekSums, frequency: 'day' | 'week'): WeekSums {
  if (frequency === 'week') return weeks;
  const needed = daysOfCompleteWeek(Array.from(weeks.values(), ({ days }) => days));
  return new Map([...weeks].filter(([, { reports }]) => reports >= needed));
}

/**
 * A running sum tells all that came since the report before, however many days ago. So one report makes a
 * week, but after a week without any the next increment belongs to several weeks, and to none of them alone;
 * as the first one of a place belongs to all the time before it.
 */
function coveredWeeks(weeks: WeekSums): WeekSums {
  return new Map([...weeks].filter(([end]) => weeks.has(end - DAYS_PER_WEEK)));
}

function weeksThatCount(weeks: WeekSums, { countKind, frequency }: WeeklySource): WeekSums {
  return countKind === 'cumulative' ? coveredWeeks(weeks) : completeWeeks(weeks, frequency);
}

/**
 * Sums a dataset to whole weeks, with what was known on `asOf`. Missing weeks stay null. Counts whose place
 * is not known are left out: there is no such place to forecast.
 * @returns the panel, or null when no complete week of cases or deaths was known then
 */
export function weeklyPanelOf(source: WeeklySource, asOf: PlainDate): WeeklyPanel | null {
  const lastDay = toDayNumber(asOf);
  const places = source.series
    .filter((series) => !series.isPlaceUnknown)
    .map((series) => {
      const weekly = (measure: Measure) =>
        series[measure] === null ? null : weeksThatCount(sumByWeek(series, measure, source, lastDay), source);
      return { location: series.location, cases: weekly('cases'), deaths: weekly('deaths') };
    });
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { cases, deaths } of places) {
    for (const weeks of [cases, deaths]) {
      for (const end of weeks?.keys() ?? []) {
        first = Math.min(first, end);
        last = Math.max(last, end);
      }
    }
  }
  if (first > last) return null;
  const days = Array.from(
    { length: (last - first) / DAYS_PER_WEEK + 1 },
    (_, t) => first + t * DAYS_PER_WEEK,
  );
  return {
    asOf,
    weekEnds: days.map(fromDayNumber),
    places: places.map(({ location, cases, deaths }): PlaceWeeks => {
      const counts = (weeks: WeekSums) => days.map((day) => exactCount(weeks.get(day)));
      return {
        location,
        cases: counts(cases ?? new Map()),
        deaths: deaths === null ? null : counts(deaths),
        ...marksOf({ cases, deaths }, first),
      };
    }),
  };
}

function exactCount(week: WeekSum | undefined): number | null {
  // A week whose corrections outweigh its counts is "not reported": a negative count is no count.
  return week === undefined || week.low !== week.high || week.low < 0 ? null : week.low;
}

function marksOf(
  sums: Record<Measure, WeekSums | null>,
  firstDay: number,
): Pick<PlaceWeeks, 'suppressed' | 'provisional' | 'corrected'> {
  const suppressed: SuppressedWeek[] = [];
  const provisional: MarkedWeek[] = [];
  const corrected: CorrectedWeek[] = [];
  for (const measure of measures) {
    for (const [end, { low, high, isProvisional }] of sums[measure] ?? []) {
      if (low === high && low >= 0 && !isProvisional) continue;
      const marked = { week: (end - firstDay) / DAYS_PER_WEEK, measure };
      if (high < 0) corrected.push({ ...marked, value: high });
      else if (low !== high) suppressed.push({ ...marked, low: Math.max(0, low), high });
      if (isProvisional) provisional.push(marked);
    }
  }
  return {
    ...(suppressed.length === 0 ? {} : { suppressed }),
    ...(provisional.length === 0 ? {} : { provisional }),
    ...(corrected.length === 0 ? {} : { corrected }),
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
