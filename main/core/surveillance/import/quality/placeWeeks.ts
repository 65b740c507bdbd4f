/** One place by weeks, as the forecasts see it: the checks of the course of a place work on whole weeks. */
import type { Series } from '../../../../../shared/surveillance/datasetSchema.ts';
import type { Measure } from '../../../../../shared/surveillance/measures.ts';
import { epiWeekSystems } from '../../../../../shared/time/epiweek.ts';
import { type PlainDate, toDayNumber } from '../../../../../shared/time/plainDate.ts';
import type { CheckFacts } from './facts.ts';

const DAYS_PER_WEEK = 7;
/** 1970-01-01, day number 0, was a Thursday. */
const WEEKDAY_OF_DAY_0 = 4;

/** Counts of whole weeks; `NaN` where a week is not reported, or not as a whole. */
export interface PlaceWeeks {
  /** Index into the series of the import. */
  index: number;
  series: Series;
  /** Numbers of the weeks with a row, rising, each once; weeks that follow each other have consecutive numbers. */
  weeks: readonly number[];
  /** The index into the dates of the series at which each week begins. */
  starts: readonly number[];
  cases: readonly number[] | null;
  deaths: readonly number[] | null;
  /** Whether anything was reported in each week. */
  isReported: readonly boolean[];
  /** What is counted, without the weeks that have no count. */
  courses: readonly Course[];
}

export interface Course {
  measure: Measure;
  /** Indexes into the weeks of the place. */
  slots: readonly number[];
  counts: readonly number[];
}

/** The number of the week of each date of the file. */
export type WeekNumbers = ReadonlyMap<PlainDate, number>;

export function weekNumbersOf({ dates, epiWeek }: CheckFacts): WeekNumbers {
  const shift = WEEKDAY_OF_DAY_0 - epiWeekSystems[epiWeek].firstWeekday;
  return new Map(dates.map((date) => [date, Math.floor((toDayNumber(date) + shift) / DAYS_PER_WEEK)]));
}

/** @param before the place before: most share their list of dates, and so their weeks */
export function placeWeeksOf(
  series: Series,
  index: number,
  numbers: WeekNumbers,
  facts: CheckFacts,
  before: PlaceWeeks | null = null,
): PlaceWeeks {
  const { weeks, starts } = before?.series.dates === series.dates ? before : weeksOf(series, numbers);
  const isReported = weeks.map(() => false);
  const counts = (values: Series['cases']) =>
    values === null ? null : weekCounts(values, { weeks, starts }, isReported, facts);
  const cases = counts(series.cases);
  const deaths = counts(series.deaths);
  markSuppressed(series, { weeks, starts }, isReported);
  const courses = [...courseOf('cases', cases), ...courseOf('deaths', deaths)];
  return { index, series, weeks, starts, cases, deaths, isReported, courses };
}

function weeksOf({ dates }: Series, numbers: WeekNumbers): Pick<PlaceWeeks, 'weeks' | 'starts'> {
  const weeks: number[] = [];
  const starts: number[] = [];
  let last = Number.NaN;
  for (let at = 0; at < dates.length; at += 1) {
    const week = numbers.get(dates[at]!)!;
    if (week === last) continue;
    weeks.push(week);
    starts.push(at);
    last = week;
  }
  return { weeks, starts };
}

/** A partial week looks like a decline, and the step of a running sum after a gap belongs to several weeks. */
function weekCounts(
  values: readonly (number | null)[],
  { weeks, starts }: Pick<PlaceWeeks, 'weeks' | 'starts'>,
  isReported: boolean[],
  { frequency, isCumulative, resting = [] }: CheckFacts,
): number[] {
  const needed = frequency === 'day' && !isCumulative ? DAYS_PER_WEEK - resting.length : 1;
  let lastWeek = Number.NaN;
  return weeks.map((week, slot) => {
    let sum = 0;
    let reports = 0;
    const end = starts[slot + 1] ?? values.length;
    for (let at = starts[slot]!; at < end; at += 1) {
      const value = values[at]!;
      if (value === null) continue;
      sum += value;
      reports += 1;
    }
    if (reports === 0) return Number.NaN;
    isReported[slot] = true;
    const follows = week === lastWeek + 1;
    lastWeek = week;
    return reports >= needed && (follows || !isCumulative) ? sum : Number.NaN;
  });
}

/** A suppressed count is a report, although nobody knows the number. */
function markSuppressed(
  { suppressed, dates }: Series,
  { weeks, starts }: Pick<PlaceWeeks, 'weeks' | 'starts'>,
  isReported: boolean[],
): void {
  if (suppressed === undefined) return;
  const known = new Set(suppressed.map(({ date }) => date));
  for (let slot = 0; slot < weeks.length; slot += 1) {
    const end = starts[slot + 1] ?? dates.length;
    for (let at = starts[slot]!; at < end; at += 1) isReported[slot] ||= known.has(dates[at]!);
  }
}

/** The measures that a series counts, as reported. */
export function countedReports({ cases, deaths }: Series): [Measure, readonly (number | null)[]][] {
  const counted: [Measure, readonly (number | null)[]][] = [];
  if (cases !== null) counted.push(['cases', cases]);
  if (deaths !== null) counted.push(['deaths', deaths]);
  return counted;
}

function courseOf(measure: Measure, weeks: readonly number[] | null): Course[] {
  if (weeks === null) return [];
  const slots: number[] = [];
  const counts: number[] = [];
  for (let slot = 0; slot < weeks.length; slot += 1) {
    if (Number.isNaN(weeks[slot]!)) continue;
    slots.push(slot);
    counts.push(weeks[slot]!);
  }
  return [{ measure, slots, counts }];
}

/** `Ouest, 2020-01-04`: a place and the first date of one of its weeks. */
export function weekText({ series, starts }: PlaceWeeks, slot: number): string {
  return `${series.location.name}, ${series.dates[starts[slot]!]!}`;
}
