/** Weekly counts of a dataset as known on a day: what every forecast is made from. */
import type { CountKind, Series } from '../../../../shared/surveillance/datasetSchema.ts';
import { type Measure, measures } from '../../../../shared/surveillance/measures.ts';
import { type EpiWeekSystem, epiWeekSystems } from '../../../../shared/time/epiweek.ts';
import { fromDayNumber, type PlainDate, toDayNumber } from '../../../../shared/time/plainDate.ts';
import type { Clock } from '../../ports/Clock.ts';
import { inParts } from '../../util/inParts.ts';
import {
  countedSpan,
  countsBetween,
  type PlainWeeks,
  plainWeeks,
  type WeekRun,
  weekRunOf,
} from './plainWeeks.ts';
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

/** The weeks that a dataset has dates in, from the first to the last. */
interface Calendar {
  /** Day number of the last day of the first week. */
  firstEnd: number;
  weeks: number;
  /** By series: where its dates stand. Series with the same dates share them. */
  slots: readonly Slots[];
}

/** Where the dates of a series stand, one value per date. */
interface Slots {
  dates: readonly PlainDate[];
  /** Index of the week; -1 after the as-of date. */
  weeks: Int32Array;
  /** The weekday as a bit. */
  bits: Uint8Array;
  /** Null where the weeks are not consecutive. */
  run: WeekRun | null;
}

/** What was reported in each week of the calendar. Where nothing is suppressed the range is the sum. */
interface WeekSums {
  low: Float64Array;
  high: Float64Array;
  /** 0: the week does not count. */
  reports: Int32Array;
  /** The weekdays with a report, as bits. */
  days: Uint8Array;
  isProvisional: Uint8Array;
}

type WeekCounts = WeekSums | PlainWeeks;

/** @returns null without any week that was over on the day; the places mostly share their dates, so each list is taken apart once */
function calendarOf(series: readonly Series[], epiWeek: EpiWeekSystem, lastDay: number): Calendar | null {
  const slots: Slots[] = [];
  const shared: Slots[] = [];
  for (const { dates } of series) {
    let own = slots.at(-1);
    if (own === undefined || !isSame(own.dates, dates)) {
      own = slotsOf(dates, epiWeek, lastDay);
      shared.push(own);
    }
    slots.push(own);
  }
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { weeks } of shared) {
    for (const end of weeks) {
      if (end === AFTER) continue;
      if (end < first) first = end;
      if (end > last) last = end;
    }
  }
  if (first > last) return null;
  for (const own of shared) {
    const { weeks } = own;
    for (let at = 0; at < weeks.length; at += 1)
      weeks[at] = weeks[at] === AFTER ? -1 : (weeks[at]! - first) / DAYS_PER_WEEK;
    own.run = weekRunOf(weeks);
  }
  return { firstEnd: first, weeks: (last - first) / DAYS_PER_WEEK + 1, slots };
}

/** No day number. */
const AFTER = -(2 ** 31);

function isSame(one: readonly PlainDate[], other: readonly PlainDate[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

/** @returns slots whose weeks are the day numbers of their ends, `AFTER` for those that were not over on the day */
function slotsOf(dates: readonly PlainDate[], epiWeek: EpiWeekSystem, lastDay: number): Slots {
  const { firstWeekday } = epiWeekSystems[epiWeek];
  const weeks = new Int32Array(dates.length);
  const bits = new Uint8Array(dates.length);
  for (let at = 0; at < dates.length; at += 1) {
    const day = toDayNumber(dates[at]!);
    const weekday = remainder(day + WEEKDAY_OF_DAY_0);
    const end = day + DAYS_PER_WEEK - 1 - remainder(weekday - firstWeekday);
    weeks[at] = end > lastDay ? AFTER : end;
    bits[at] = weekdayBit(weekday);
  }
  return { dates, weeks, bits, run: null };
}

function sumByWeek(series: Series, measure: Measure, weeks: number, slots: Slots): WeekSums {
  const counts = series[measure] ?? [];
  const ranges = byDate(series.suppressed, measure);
  const provisional = byDate(series.provisional, measure);
  const sums: WeekSums = {
    low: new Float64Array(weeks),
    high: new Float64Array(weeks),
    reports: new Int32Array(weeks),
    days: new Uint8Array(weeks),
    isProvisional: new Uint8Array(weeks),
  };
  const { low, high, reports, days, isProvisional } = sums;
  const { dates, weeks: weekAt, bits } = slots;
  for (let index = 0; index < dates.length; index += 1) {
    const week = weekAt[index]!;
    if (week < 0) continue;
    const count = counts[index] ?? null;
    if (count !== null) {
      low[week]! += count;
      high[week]! += count;
    } else {
      const range = ranges?.get(dates[index]!);
      if (range === undefined) continue;
      low[week]! += range.low;
      high[week]! += range.high;
    }
    reports[week]! += 1;
    days[week]! |= bits[index]!;
    if (provisional?.has(dates[index]!)) isProvisional[week] = 1;
  }
  return sums;
}

function remainder(days: number): number {
  return ((days % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
}

/** @returns null where nothing is marked, which is so for most series */
function byDate<Marked extends { date: PlainDate; measure: Measure }>(
  marked: readonly Marked[] | undefined,
  measure: Measure,
): ReadonlyMap<PlainDate, Marked> | null {
  if (marked === undefined) return null;
  return new Map(marked.filter((one) => one.measure === measure).map((one) => [one.date, one]));
}

/**
 * A week of new counts by day counts only when all its days were reported: a partial sum looks like a decline.
 * Days on which the source never reports are no days of its week.
 */
function keepCompleteWeeks({ reports, days }: WeekSums): void {
  const needed = daysOfCompleteWeek([...days].filter((_, week) => reports[week]! > 0));
  for (let week = 0; week < reports.length; week += 1) if (reports[week]! < needed) reports[week] = 0;
}

/**
 * A running sum tells all that came since the report before, however many days ago. So one report makes a
 * week, but after a week without any the next increment belongs to several weeks, and to none of them alone;
 * as the first one of a place belongs to all the time before it.
 */
function keepCoveredWeeks({ reports }: WeekSums): void {
  for (let week = reports.length - 1; week >= 0; week -= 1)
    if (week === 0 || reports[week - 1] === 0) reports[week] = 0;
}

function weeksThatCount(sums: WeekSums, { countKind, frequency }: WeeklySource): WeekSums {
  if (countKind === 'cumulative') keepCoveredWeeks(sums);
  else if (frequency === 'day') keepCompleteWeeks(sums);
  return sums;
}

/** The weeks of a panel, as indexes of the calendar. */
interface Span {
  first: number;
  last: number;
}

/** A panel in the making. */
interface Draft {
  source: WeeklySource;
  asOf: PlainDate;
  calendar: Calendar;
  /** Those whose place is known, in the order of the calendar's slots. */
  known: readonly Series[];
}

interface PlaceSums extends Pick<Series, 'location'> {
  cases: WeekCounts | null;
  deaths: WeekCounts | null;
}

/**
 * Sums a dataset to whole weeks, with what was known on `asOf`. Missing weeks stay null. Counts whose place
 * is not known are left out: there is no such place to forecast.
 * @returns the panel, or null when no complete week of cases or deaths was known then
 */
export function weeklyPanelOf(source: WeeklySource, asOf: PlainDate): WeeklyPanel | null {
  const draft = draftOf(source, asOf);
  if (draft === null) return null;
  return wholePanel(
    draft,
    draft.known.map((_, index) => sumsOf(draft, index)),
  );
}

/**
 * The same panel with one of its places alone, for a screen that shows no other.
 * @returns null where no less would do than to sum all places, or there is no panel
 */
export function panelOfOnePlace(source: WeeklySource, asOf: PlainDate, code: string): WeeklyPanel | null {
  const draft = draftOf(source, asOf);
  const span = draft === null ? null : plainSpan(draft);
  if (draft === null || span === null) return null;
  const index = draft.known.findIndex(({ location }) => location.code === code);
  return panelFrom(draft, index < 0 ? [] : [sumsOf(draft, index)], span);
}

/** Places that are summed in one go: some milliseconds for years of days. */
const PLACES_AT_ONCE = 25;

/** The same some places at a time; between two parts others have their turn. */
export async function weeklyPanelInParts(
  source: WeeklySource,
  asOf: PlainDate,
  clock: Pick<Clock, 'breathe'>,
): Promise<WeeklyPanel | null> {
  const draft = draftOf(source, asOf);
  if (draft === null) return null;
  const indexes = [...draft.known.keys()];
  const sum = (part: readonly number[]) => part.map((index) => sumsOf(draft, index));
  return wholePanel(draft, await inParts(indexes, PLACES_AT_ONCE, clock, sum));
}

function draftOf(source: WeeklySource, asOf: PlainDate): Draft | null {
  const known = source.series.filter((series) => !series.isPlaceUnknown);
  const calendar = calendarOf(known, source.epiWeek, toDayNumber(asOf));
  return calendar === null ? null : { source, asOf, calendar, known };
}

/** Of new counts by week a file has what the panel has, unless they are marked. */
function isByWeek({ frequency, countKind }: WeeklySource): boolean {
  return frequency === 'week' && countKind === 'incident';
}

/** @returns the weeks of the panel, where the ends of each place's lists tell them; else null */
function plainSpan({ source, calendar, known }: Draft): Span | null {
  if (!isByWeek(source)) return null;
  const span = { first: Number.POSITIVE_INFINITY, last: -1 };
  for (const [index, series] of known.entries()) {
    const { run } = calendar.slots[index]!;
    if (run === null || series.suppressed !== undefined || series.provisional !== undefined) return null;
    for (const measure of measures) widen(span, countedSpan(series[measure] ?? [], run));
  }
  return span.first > span.last ? null : span;
}

function sumsOf({ source, calendar, known }: Draft, index: number): PlaceSums {
  const series = known[index]!;
  const slots = calendar.slots[index]!;
  const run = isByWeek(source) ? slots.run : null;
  const weekly = (measure: Measure): WeekCounts | null => {
    if (series[measure] === null) return null;
    const plain = run === null ? null : plainWeeks(series, measure, run);
    return plain ?? weeksThatCount(sumByWeek(series, measure, calendar.weeks, slots), source);
  };
  return { location: series.location, cases: weekly('cases'), deaths: weekly('deaths') };
}

function wholePanel(draft: Draft, places: readonly PlaceSums[]): WeeklyPanel | null {
  const span = spanOf(places.flatMap(({ cases, deaths }) => [cases, deaths]));
  return span.first > span.last ? null : panelFrom(draft, places, span);
}

function panelFrom({ asOf, calendar }: Draft, places: readonly PlaceSums[], span: Span): WeeklyPanel {
  const length = span.last - span.first + 1;
  return {
    asOf,
    weekEnds: Array.from({ length }, (_, week) =>
      fromDayNumber(calendar.firstEnd + (span.first + week) * DAYS_PER_WEEK),
    ),
    places: places.map(({ location, cases, deaths }): PlaceWeeks => {
      return {
        location,
        cases: exactCounts(cases, span),
        deaths: deaths === null ? null : exactCounts(deaths, span),
        ...marksOf({ cases, deaths }, span),
      };
    }),
  };
}

/** @returns from the first week that counts anywhere to the last one; `first` is beyond `last` where none does */
function spanOf(all: readonly (WeekCounts | null)[]): Span {
  const span = { first: Number.POSITIVE_INFINITY, last: -1 };
  for (const weeks of all) {
    const own = weeks === null ? null : 'counts' in weeks ? weeks.span : summedSpan(weeks);
    widen(span, own);
  }
  return span;
}

function widen(span: Span, own: Span | null): void {
  if (own === null) return;
  span.first = Math.min(span.first, own.first);
  span.last = Math.max(span.last, own.last);
}

function summedSpan({ reports }: WeekSums): Span | null {
  const first = reports.findIndex((number) => number > 0);
  return first < 0 ? null : { first, last: reports.findLastIndex((number) => number > 0) };
}

function exactCounts(weeks: WeekCounts | null, { first, last }: Span): (number | null)[] {
  if (weeks === null) return new Array(last - first + 1).fill(null);
  if ('counts' in weeks) return countsBetween(weeks, first, last);
  const { low, high, reports } = weeks;
  const counts: (number | null)[] = [];
  for (let week = first; week <= last; week += 1) {
    const count = low[week]!;
    // A week whose corrections outweigh its counts is "not reported": a negative count is no count.
    counts.push(reports[week] === 0 || count !== high[week] || count < 0 ? null : count);
  }
  return counts;
}

function marksOf(
  weeks: Record<Measure, WeekCounts | null>,
  span: Span,
): Pick<PlaceWeeks, 'suppressed' | 'provisional' | 'corrected'> {
  const suppressed: SuppressedWeek[] = [];
  const provisional: MarkedWeek[] = [];
  const corrected: CorrectedWeek[] = [];
  for (const measure of measures) {
    const own = weeks[measure];
    if (own === null || 'counts' in own) continue;
    for (let at = span.first; at <= span.last; at += 1) {
      const low = own.low[at]!;
      const high = own.high[at]!;
      const isProvisional = own.isProvisional[at] === 1;
      if (own.reports[at] === 0 || (low === high && low >= 0 && !isProvisional)) continue;
      const marked = { week: at - span.first, measure };
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
  let reported = 0;
  for (let week = 0; week < counts.length; week += 1) if (counts[week] !== null) reported += 1;
  return reported;
}
