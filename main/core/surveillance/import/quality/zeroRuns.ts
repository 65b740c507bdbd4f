import type { Measure } from '../../../../../shared/surveillance/datasetSchema.ts';
import type { Note, PlaceCheck } from './check.ts';
import { medianOf } from './median.ts';
import { countedReports, type PlaceWeeks } from './placeWeeks.ts';

const SHORTEST_RUN = 3;
/** A place that usually counts more than this has no three zeros in a row by chance. */
const USUAL = 5;
/** Reports on either side of a run that tell whether the place was counting then. */
const BESIDE = 3;

/**
 * Zeros in a row in the midst of counts, or at their end: a register that was not kept is often sent as zero. A
 * wave that fades out to zero, and zeros before the first case, are what they are.
 */
export const zeroRuns: PlaceCheck = {
  code: 'ZERO_RUN',
  severity: 'warning',
  look(place, note) {
    for (const [measure, values] of countedReports(place.series)) lookAt(place, measure, values, note);
  },
  sentence: (count) =>
    `Runs of ${SHORTEST_RUN} or more zeros in a place that usually counts more than ${USUAL}: ${count}. Zero, or not reported?`,
};

function lookAt(place: PlaceWeeks, measure: Measure, values: readonly (number | null)[], note: Note): void {
  if (!hasRun(values)) return;
  const known = values.flatMap((value, at) => (value === null ? [] : [at]));
  const count = (order: number) => values[known[order]!]!;
  const level = (from: number, to: number) =>
    medianOf(known.slice(Math.max(0, from), to).map((at) => values[at]!));
  const runs: { from: number; to: number }[] = [];
  for (let from = 0; from < known.length; from += 1) {
    if (count(from) !== 0) continue;
    let to = from;
    while (to < known.length && count(to) === 0) to += 1;
    const isInCounts = to === known.length || level(to, to + BESIDE) > USUAL;
    if (to - from >= SHORTEST_RUN && isInCounts && level(from - BESIDE, from) > USUAL)
      runs.push({ from, to });
    from = to;
  }
  if (runs.length === 0 || !(level(0, known.length) > USUAL)) return;
  const { dates, location } = place.series;
  for (const { from, to } of runs) {
    const [first, last] = [dates[known[from]!]!, dates[known[to - 1]!]!];
    note(known[from]!, () => `${location.name}, ${first} to ${last}: ${to - from} times 0 ${measure}`);
  }
}

function hasRun(values: readonly (number | null)[]): boolean {
  let run = 0;
  for (const value of values) {
    if (value === 0) run += 1;
    else if (value !== null) run = 0;
    if (run >= SHORTEST_RUN) return true;
  }
  return false;
}
