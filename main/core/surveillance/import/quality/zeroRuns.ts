import type { Measure } from '../../../../../shared/surveillance/measures.ts';
import { words } from '../../../../../shared/words/index.ts';
import type { Note, PlaceCheck } from './check.ts';
import { holdsOfMedian } from './median.ts';
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

function findRuns(values: readonly (number | null)[]): ZeroRun[] {
  const runs: ZeroRun[] = [];
  let end = 0;
  for (let from = values.indexOf(0); from >= 0; from = values.indexOf(0, end)) {
    const reports: number[] = [];
    for (end = from; end < values.length && (values[end] === 0 || values[end] === null); end += 1)
      if (values[end] === 0) reports.push(end);
    const isShort = reports.length < SHORTEST_RUN;
    const least = isShort ? FAR_FROM_ZERO : USUAL;
    const isInCounts = end === values.length || levelOf(values, end, 1) > least;
    if (isInCounts && levelOf(values, from - 1, -1) > least) runs.push({ reports, isShort });
  }
  return runs.length > 0 && isUsuallyHigh(values) ? runs : [];
}

/** The usual count of the few reports nearest to a run: their median, `NaN` of none. */
function levelOf(values: readonly (number | null)[], first: number, step: 1 | -1): number {
  const near: number[] = [];
  for (let at = first; at >= 0 && at < values.length && near.length < BESIDE; at += step)
    if (values[at] !== null) near.push(values[at]!);
  const a = near[0];
  const b = near[1];
  const c = near[2];
  if (a === undefined) return Number.NaN;
  if (b === undefined) return a;
  if (c === undefined) return (a + b) / 2;
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function isUsuallyHigh(values: readonly (number | null)[]): boolean {
  const counts = isWhole(values) ? values : values.filter((value) => value !== null);
  return holdsOfMedian(counts, (count) => count > USUAL);
}

function isWhole(values: readonly (number | null)[]): values is readonly number[] {
  return !values.includes(null);
}

export const zeroRuns: PlaceCheck = {
  code: 'ZERO_RUN',
  severity: 'warning',
  look: (place, note) => noteRuns(place, note, false),
  sentence: (count) => words.quality.zeroRuns({ shortest: SHORTEST_RUN, usual: USUAL, count }),
};

export const falseZeros: PlaceCheck = {
  code: 'FALSE_ZERO',
  severity: 'warning',
  look: (place, note) => noteRuns(place, note, true),
  sentence: (count) => words.quality.zeros({ above: FAR_FROM_ZERO, count }),
};

function noteRuns(place: PlaceWeeks, note: Note, isShort: boolean): void {
  for (const [measure, values] of countedReports(place.series))
    for (const run of zeroRunsOf(values))
      if (run.isShort === isShort) note(run.reports[0]!, () => textOf(place, measure, run));
}

function textOf({ series: { dates, location } }: PlaceWeeks, measure: Measure, { reports }: ZeroRun): string {
  const [first, last] = [dates[reports[0]!]!, dates[reports.at(-1)!]!];
  return words.quality.zeroRun({ place: location.name, first, last, times: reports.length, measure });
}
