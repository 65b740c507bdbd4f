/** Running sums or new counts: what the names say, and what the numbers do. */
import { AppError } from '../../../../../shared/errors/AppError.ts';
import {
  type CountKind,
  countKinds,
  type Measure,
} from '../../../../../shared/surveillance/datasetSchema.ts';
import type { PlaceObservations } from '../observations.ts';

/** Changes from one report to the next, over all places. */
export interface Steps {
  up: number;
  down: number;
}

/** New counts fall about as often as they rise; running sums fall only where they are corrected. */
const SHARE_DOWN_OF_SUMS = 0.1;
const SHARE_DOWN_OF_COUNTS = 0.3;
/** Changes from which the numbers alone tell; below the second, they tell nothing. */
const MANY_STEPS = 20;
const FEW_STEPS = 8;
/** So many changes tell as much as all of a larger file. */
const ENOUGH_STEPS = 100_000;

export function stepsOf(places: readonly PlaceObservations[], measure: Measure): Steps {
  const steps = { up: 0, down: 0 };
  for (const place of places) {
    if (steps.up + steps.down >= ENOUGH_STEPS) break;
    let last = Number.NaN;
    for (const value of place[measure]) {
      if (Number.isNaN(value)) continue;
      if (value > last) steps.up += 1;
      if (value < last) steps.down += 1;
      last = value;
    }
  }
  return steps;
}

/** @returns what the numbers look like: null where both are possible */
function kindBySteps({ up, down }: Steps): CountKind | null {
  const all = up + down;
  if (all < FEW_STEPS) return 'incident';
  if (down > all * SHARE_DOWN_OF_SUMS) return 'incident';
  return all >= MANY_STEPS ? 'cumulative' : null;
}

/**
 * @param named what the names of column or file say, or null
 * @throws AppError `AMBIGUOUS` where names and numbers contradict each other, or neither tells
 */
export function detectCountKind(
  file: string,
  places: readonly PlaceObservations[],
  measure: Measure,
  named: CountKind | null,
): CountKind {
  const steps = stepsOf(places, measure);
  const all = steps.up + steps.down;
  const shown = kindBySteps(steps);
  const isContradicted =
    named === 'cumulative'
      ? all >= FEW_STEPS && steps.down > all * SHARE_DOWN_OF_COUNTS
      : named === 'incident' && shown === 'cumulative';
  if (named !== null && !isContradicted) return named;
  if (named === null && shown !== null) return shown;
  const says =
    named === null
      ? `only ever rise (${steps.up} times)`
      : `are named ${named === 'cumulative' ? 'running sums' : 'new counts'}, but fell ${steps.down} of ${all} times`;
  throw new AppError(
    'AMBIGUOUS',
    `The ${measure} of ${file} ${says}: they can be running sums or new counts. State which.`,
    { file, measure, readings: countKinds.map((countKind) => ({ countKind })) },
  );
}

/** A running sum that begins anew, as at the turn of a year, falls to a small part of what it was, and stays below. */
const RESET_FROM = 20;
const RESET_TO_SHARE = 0.1;
const STAYS_BELOW_SHARE = 0.5;

function isReset(last: number, value: number, next: number | undefined): boolean {
  const falls = last >= RESET_FROM && value <= last * RESET_TO_SHARE;
  return falls && (next === undefined ? false : next < last * STAYS_BELOW_SHARE);
}

export interface NewCounts {
  counts: number[];
  /** Indexes at which the sum began anew: counted whole there, and not as a correction. */
  resets: number[];
}

/**
 * Running sums as new counts: each report's step from the report before it, the first one whole. Corrections
 * stay as negative counts, so that the sum of all is the last sum reported (of each stretch between resets).
 */
export function differenced(sums: readonly number[]): NewCounts {
  const known = sums.flatMap((value, index) => (Number.isNaN(value) ? [] : [index]));
  const counts = sums.map(() => Number.NaN);
  const resets: number[] = [];
  let last = 0;
  known.forEach((index, order) => {
    const value = sums[index]!;
    const next = known[order + 1];
    const begins = isReset(last, value, next === undefined ? undefined : sums[next]);
    if (begins) resets.push(index);
    counts[index] = begins ? value : value - last;
    last = value;
  });
  return { counts, resets };
}
