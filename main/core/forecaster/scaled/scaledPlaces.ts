/** Places on a scale on which their epidemics look alike. */
import { quantileOfSorted } from '../../epi/quantileType7.ts';
import { filledSpan } from '../kinds/filledSpan.ts';
import { MIN_REPORTED_WEEKS } from '../kinds/placeSeries.ts';
import type { ModelPanel } from '../ModelPanel.ts';

/**
 * One place on the scaled fourth root. `z[t]` is `sqrt(sqrt(count / unit + offset)) / divisor - mean`, so that places of any size
 * have their usual weeks around 0 and their largest ones near the same height.
 */
export interface ScaledPlace {
  /** First and last reported week; `last` is before `first` where too little was reported. */
  first: number;
  last: number;
  /** One value per week of the panel; NaN outside the reported span. */
  z: Float64Array;
  /** 1 where the week was reported, 0 where it was filled or lies outside. */
  isReported: Uint8Array;
  unit: number;
  offset: number;
  divisor: number;
  mean: number;
  /** Persons; NaN where nobody told. */
  population: number;
}

export interface ScaleOptions {
  /** What is added to a count over its unit, so that changes of small counts don't explode. */
  offset: number;
  /** Whether the unit is 100,000 persons; else it is the size of the place in counts. */
  perPersons: boolean;
  /** Whether a week tells how large the place gets. */
  isInSeason(week: number): boolean;
}

const LARGE = 0.95;
/** Keeps places that never have a case apart from a division by zero. */
const LEAST_DIVISOR = 0.01;

export function scaledPlaces({ places, weeks }: ModelPanel, options: ScaleOptions): ScaledPlace[] {
  return places.map(({ counts, population }) => {
    const persons = options.perPersons && population !== null ? population / 100_000 : null;
    return { ...scaledCounts(counts, weeks, persons, options), population: population ?? Number.NaN };
  });
}

function scaledCounts(
  counts: Float64Array,
  weeks: number,
  persons: number | null,
  { offset, isInSeason }: ScaleOptions,
): Omit<ScaledPlace, 'population'> {
  const z = new Float64Array(weeks).fill(Number.NaN);
  const isReported = Uint8Array.from(counts, (count) => (Number.isNaN(count) ? 0 : 1));
  const span = filledSpan(counts);
  if (span === null || span.reported < MIN_REPORTED_WEEKS)
    return { first: 0, last: -1, z, isReported, unit: 1, offset, divisor: 1, mean: 0 };
  const { first, last } = span;
  const unit = persons ?? Math.max(1, quantileOfSorted(span.counts.slice().sort(), LARGE));
  const roots = span.counts.map((count) => Math.sqrt(Math.sqrt(count / unit + offset)));
  const inSeason = roots.filter((_, i) => isInSeason(first + i)).sort();
  const divisor =
    quantileOfSorted(inSeason.length > 0 ? inSeason : roots.slice().sort(), LARGE) + LEAST_DIVISOR;
  let sum = 0;
  for (let i = 0; i < roots.length; i++) if (isReported[first + i] === 1) sum += roots[i]! / divisor;
  const mean = sum / span.reported;
  for (let i = 0; i < roots.length; i++) z[first + i] = roots[i]! / divisor - mean;
  return { first, last, z, isReported, unit, offset, divisor, mean };
}

/** @returns the count of a value on the scale, never below 0 */
export function toCount(z: number, { unit, offset, divisor, mean }: ScaledPlace): number {
  const root = Math.max(0, (z + mean) * divisor);
  const square = root * root;
  return Math.max(0, (square * square - offset) * unit);
}
