import { weightedQuantiles } from '../../epi/weightedQuantiles.ts';

/** The errors that a model made in one place, week by week. */
export interface PlaceErrors {
  /** Week of the first of them; the others follow without a gap. */
  firstWeek: number;
  errors: Float64Array;
}

/** How wide a place's forecast is: quantiles of the error are its spread times those of all places. */
export interface ErrorQuantiles {
  /** Of errors over the spread of their place, one per level. */
  unit: readonly number[];
  /** One per place. */
  spreads: Float64Array;
}

/** By this factor an error counts less in a place's spread for every week of its age: half after 26 weeks. */
const SPREAD_DECAY = 0.9736927206974342;
/** The same in the shape of the errors: half after 52 weeks. */
const SHAPE_DECAY = Math.sqrt(SPREAD_DECAY);
/** Weight, in weeks, of all places' variance in the variance of one. */
const POOLED_WEEKS = 20;

/**
 * Quantiles of errors, pooled over places after division by each place's own spread, which is drawn towards that
 * of all places; older errors weigh less.
 * @param levels in any order
 * @returns null when there is no error at all, or all are 0
 */
export function residualQuantiles(
  places: readonly PlaceErrors[],
  levels: readonly number[],
): ErrorQuantiles | null {
  const size = places.reduce((sum, { errors }) => sum + errors.length, 0);
  const spreads = placeSpreads(places);
  if (spreads === null) return null;
  const values = new Float64Array(size);
  const weights = new Float64Array(size);
  const { first, newest } = weeksOf(places);
  const decay = decayByAge(SHAPE_DECAY, newest - first + 1);
  let next = 0;
  // Week by week, so that equal values of one week, which weigh the same, stand together in any order of places.
  for (let week = first; week <= newest; week++) {
    const weight = decay[newest - week]!;
    for (let i = 0; i < places.length; i++) {
      const { firstWeek, errors } = places[i]!;
      const at = week - firstWeek;
      if (at < 0 || at >= errors.length) continue;
      values[next] = errors[at]! / spreads[i]!;
      weights[next] = weight;
      next += 1;
    }
  }
  return { unit: weightedQuantiles(values, weights, levels), spreads };
}

/** Usual error of each place, drawn towards that of all places. @returns null when there is no error at all, or all are 0 */
export function placeSpreads(places: readonly PlaceErrors[]): Float64Array | null {
  const { first, newest } = weeksOf(places);
  const decay = decayByAge(SPREAD_DECAY, Math.max(0, newest - first + 1));
  const squares = new Float64Array(places.length);
  const weights = new Float64Array(places.length);
  let allSquares = 0;
  let allWeights = 0;
  places.forEach(({ firstWeek, errors }, i) => {
    for (let at = 0; at < errors.length; at++) {
      const weight = decay[newest - firstWeek - at]!;
      squares[i]! += weight * errors[at]! * errors[at]!;
      weights[i]! += weight;
    }
    allSquares += squares[i]!;
    allWeights += weights[i]!;
  });
  if (!(allSquares > 0)) return null;
  const pooled = allSquares / allWeights;
  return squares.map((square, i) =>
    Math.sqrt((square + POOLED_WEEKS * pooled) / (weights[i]! + POOLED_WEEKS)),
  );
}

function weeksOf(places: readonly PlaceErrors[]): { first: number; newest: number } {
  let first = Number.POSITIVE_INFINITY;
  let newest = Number.NEGATIVE_INFINITY;
  for (const { firstWeek, errors } of places) {
    if (errors.length === 0) continue;
    first = Math.min(first, firstWeek);
    newest = Math.max(newest, firstWeek + errors.length - 1);
  }
  return { first, newest };
}

/** Weights by age in weeks, by repeated products: the same on every machine. */
function decayByAge(factor: number, weeks: number): Float64Array {
  const weights = new Float64Array(weeks);
  let weight = 1;
  for (let age = 0; age < weeks; age++) {
    weights[age] = weight;
    weight *= factor;
  }
  return weights;
}
