/**
 * The series of an import as they go from one thread to another: all counts and days in two blocks that both threads see, so that
 * a million counts are neither copied nor taken apart while somebody waits.
 */
import type { Series } from '../../../../shared/surveillance/datasetSchema.ts';
import { type PlainDate, toDayNumber } from '../../../../shared/time/plainDate.ts';
import type { Clock } from '../../ports/Clock.ts';
import { dateTexts } from '../../util/dateTexts.ts';

/** Counts that are unpacked in one go: about a millisecond. */
const COUNTS_AT_ONCE = 100_000;
/** "Not reported" among counts that are whole; no count is this low. */
const NO_WHOLE = -(2 ** 31);

export interface PackedSeries {
  places: readonly PackedPlace[];
  /** Day numbers: the lists of days, one after the other. */
  days: Int32Array;
  /** Counts as `places` name them; `NaN`, or the lowest number of 32 bits among whole ones, is "not reported". */
  counts: Int32Array | Float64Array;
}

/** A place without its days and counts, and where those are. */
interface PackedPlace {
  one: Omit<Series, 'dates' | 'cases' | 'deaths'>;
  days: Span;
  /** Where the counts begin; as many as there are days. */
  cases: number | null;
  deaths: number | null;
}

interface Span {
  from: number;
  to: number;
}

type Counts = readonly (number | null)[];

export function packedSeries(series: readonly Series[]): PackedSeries {
  const lists = new Map<readonly PlainDate[], Span>();
  let dayCount = 0;
  for (const { dates } of series) {
    if (lists.has(dates)) continue;
    lists.set(dates, { from: dayCount, to: dayCount + dates.length });
    dayCount += dates.length;
  }
  const days = new Int32Array(new SharedArrayBuffer(4 * dayCount));
  for (const [dates, { from }] of lists) days.set(dates.map(toDayNumber), from);
  const counts = blockFor(series);
  let filled = 0;
  const pack = (list: Counts | null): number | null => {
    if (list === null) return null;
    const from = filled;
    const none = counts instanceof Int32Array ? NO_WHOLE : Number.NaN;
    for (let at = 0; at < list.length; at += 1) counts[from + at] = list[at] ?? none;
    filled += list.length;
    return from;
  };
  const places = series.map(({ dates, cases, deaths, ...one }) => ({
    one,
    days: lists.get(dates)!,
    cases: pack(cases),
    deaths: pack(deaths),
  }));
  return { places, days, counts };
}

function blockFor(series: readonly Series[]): Int32Array | Float64Array {
  const lists = series.flatMap(({ cases, deaths }) => [cases ?? [], deaths ?? []]);
  const length = lists.reduce((sum, list) => sum + list.length, 0);
  // -0 is no whole number of 32 bits: it would come back as 0.
  const isWhole = (count: number | null) =>
    count === null || (Object.is(count, count | 0) && count !== NO_WHOLE);
  return lists.every((list) => list.every(isWhole))
    ? new Int32Array(new SharedArrayBuffer(4 * length))
    : new Float64Array(new SharedArrayBuffer(8 * length));
}

/** The series as they were packed, made some places at a time; between two parts others have their turn. */
export async function unpackedSeries(
  { places, days, counts }: PackedSeries,
  clock: Pick<Clock, 'breathe'>,
): Promise<Series[]> {
  const datesOf = sharedDates(days);
  const series: Series[] = [];
  let sinceTurn = 0;
  for (const { one, days: span, cases, deaths } of places) {
    const { location, isPlaceUnknown, ...marks } = one;
    const dates = datesOf(span);
    const [caseList, deathList] = [listOf(counts, cases, dates.length), listOf(counts, deaths, dates.length)];
    series.push({ location, isPlaceUnknown, dates, cases: caseList, deaths: deathList, ...marks });
    sinceTurn += 2 * dates.length;
    if (sinceTurn < COUNTS_AT_ONCE) continue;
    sinceTurn = 0;
    await clock.breathe();
  }
  return series;
}

function listOf(
  counts: Int32Array | Float64Array,
  from: number | null,
  length: number,
): (number | null)[] | null {
  if (from === null) return null;
  const list = new Array<number | null>(length);
  if (counts instanceof Int32Array) {
    for (let at = 0; at < length; at += 1)
      list[at] = counts[from + at] === NO_WHOLE ? null : counts[from + at]!;
  } else {
    for (let at = 0; at < length; at += 1)
      list[at] = Number.isNaN(counts[from + at]!) ? null : counts[from + at]!;
  }
  return list;
}

/** One text for each day, and one list for places that share it, however many there are. */
function sharedDates(days: Int32Array): (span: Span) => PlainDate[] {
  const dateOf = dateTexts();
  const lists = new Map<number, PlainDate[]>();
  return ({ from, to }) => {
    const known = lists.get(from);
    if (known !== undefined && known.length === to - from) return known;
    const list = Array.from(days.subarray(from, to), dateOf);
    lists.set(from, list);
    return list;
  };
}
