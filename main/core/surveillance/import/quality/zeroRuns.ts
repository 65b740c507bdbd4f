import type { Measure } from '../../../../../shared/surveillance/datasetSchema.ts';
import type { Note, PlaceCheck } from './check.ts';
import { medianOf } from './median.ts';
import { countedReports, type PlaceWeeks } from './placeWeeks.ts';

const SHORTEST_RUN = 3;
/** A place that usually counts more than this has no three zeros in a row by chance. */
const USUAL = 5;
/** One that counts more than this has not a single one. */
const FAR_FROM_ZERO = 30;
/** Reports on either side of a run, three or fewer, that tell whether the place was counting then. */
const BESIDE = 3;

export interface ZeroRun {
  /** Indexes of reports of the place, the last one included. */
  reports: number[];
  /** Whether it is too short for a run, and the counts beside it are far from zero. */
  isShort: boolean;
}

/**
 * Zeros in a row in the midst of counts, or at their end: a register that was not kept is often sent as zero. A
 * wave that fades out to zero, and zeros before the first case, are what they are.
 */
export function zeroRunsOf(values: readonly (number | null)[]): ZeroRun[] {
  // Two checks ask about the counts of each place.
  let runs = found.get(values);
  if (runs === undefined) {
    runs = findRuns(values);
    found.set(values, runs);
  }
  return runs;
}

const found = new WeakMap<readonly (number | null)[], ZeroRun[]>();
/** The usual count of the few reports from one to before another: their median, `NaN` of none. */
function levelOf(
  values: readonly (number | null)[],
  known: readonly number[],
  from: number,
  to: number,
): number {
  const first = Math.max(0, from);
  const count = (offset: number) => values[known[first + offset]!]!;
  const length = Math.min(to, known.length) - first;
  if (length <= 0) return Number.NaN;
  if (length === 1) return count(0);
  if (length === 2) return (count(0) + count(1)) / 2;
  const [a, b, c] = [count(0), count(1), count(2)];
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function findRuns(values: readonly (number | null)[]): ZeroRun[] {
  if (!values.includes(0)) return [];
  const known: number[] = [];
  for (let at = 0; at < values.length; at += 1) if (values[at] !== null) known.push(at);
  const isZero = (order: number) => values[known[order]!] === 0;
  const runs: ZeroRun[] = [];
  for (let from = 0; from < known.length; from += 1) {
    if (!isZero(from)) continue;
    let to = from;
    while (to < known.length && isZero(to)) to += 1;
    const isShort = to - from < SHORTEST_RUN;
    const least = isShort ? FAR_FROM_ZERO : USUAL;
    const isInCounts = to === known.length || levelOf(values, known, to, to + BESIDE) > least;
    if (isInCounts && levelOf(values, known, from - BESIDE, from) > least)
      runs.push({ reports: known.slice(from, to), isShort });
    from = to;
  }
  return runs.length > 0 && isUsuallyHigh(known.map((at) => values[at]!)) ? runs : [];
}

/** Whether the median is above the usual: mostly told by counting, without sorting all counts of a place. */
function isUsuallyHigh(counts: readonly number[]): boolean {
  let above = 0;
  for (const count of counts) if (count > USUAL) above += 1;
  return above * 2 === counts.length ? medianOf(counts) > USUAL : above * 2 > counts.length;
}

export const zeroRuns: PlaceCheck = {
  code: 'ZERO_RUN',
  severity: 'warning',
  look: (place, note) => noteRuns(place, note, false),
  sentence: (count) =>
    `Runs of ${SHORTEST_RUN} or more zeros in a place that usually counts more than ${USUAL}: ${count}. Zero, or not reported?`,
};

export const falseZeros: PlaceCheck = {
  code: 'FALSE_ZERO',
  severity: 'warning',
  look: (place, note) => noteRuns(place, note, true),
  sentence: (count) => `Zeros between counts of more than ${FAR_FROM_ZERO}: ${count}. Zero, or not reported?`,
};

function noteRuns(place: PlaceWeeks, note: Note, isShort: boolean): void {
  for (const [measure, values] of countedReports(place.series))
    for (const run of zeroRunsOf(values))
      if (run.isShort === isShort) note(run.reports[0]!, () => textOf(place, measure, run));
}

function textOf({ series: { dates, location } }: PlaceWeeks, measure: Measure, { reports }: ZeroRun): string {
  const [first, last] = [dates[reports[0]!]!, dates[reports.at(-1)!]!];
  if (first === last) return `${location.name}, ${first}: 0 ${measure}`;
  return `${location.name}, ${first} to ${last}: ${reports.length} times 0 ${measure}`;
}
