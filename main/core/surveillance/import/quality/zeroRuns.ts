import type { Measure } from '../../../../../shared/surveillance/datasetSchema.ts';
import type { Note, PlaceCheck } from './check.ts';
import { medianOf } from './median.ts';
import { countedReports, type PlaceWeeks } from './placeWeeks.ts';

const SHORTEST_RUN = 3;
/** A place that usually counts more than this has no three zeros in a row by chance. */
const USUAL = 5;
/** One that counts more than this has not a single one. */
const FAR_FROM_ZERO = 30;
/** Reports on either side of a run that tell whether the place was counting then. */
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
  if (!values.includes(0)) return [];
  const known = values.flatMap((value, at) => (value === null ? [] : [at]));
  const count = (order: number) => values[known[order]!]!;
  const level = (from: number, to: number) =>
    medianOf(known.slice(Math.max(0, from), to).map((at) => values[at]!));
  const runs: ZeroRun[] = [];
  for (let from = 0; from < known.length; from += 1) {
    if (count(from) !== 0) continue;
    let to = from;
    while (to < known.length && count(to) === 0) to += 1;
    const isShort = to - from < SHORTEST_RUN;
    const least = isShort ? FAR_FROM_ZERO : USUAL;
    const isInCounts = to === known.length || level(to, to + BESIDE) > least;
    if (isInCounts && level(from - BESIDE, from) > least)
      runs.push({ reports: known.slice(from, to), isShort });
    from = to;
  }
  return runs.length === 0 || !(level(0, known.length) > USUAL) ? [] : runs;
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
