import { mirroredQuantiles } from '../../epi/weightedQuantiles.ts';
import type { PlaceSeries } from '../kinds/placeSeries.ts';

/** By this factor a past change counts less for every week of its age: half after 26 weeks. */
const DECAY = 0.9736927206974342;
/** Weight, in weeks, of all places' variance in the variance of one. */
const POOLED_WEEKS = 20;

/** Visits every pair of weeks `horizon` apart inside a place's reported span, week by week. */
type VisitChange = (change: number, place: number, weight: number) => void;

/**
 * How much the places of a panel have changed over `horizon` weeks, as quantiles of change on the root scale.
 * Changes are pooled over places after division by each place's own spread, and mirrored, so that no
 * direction is preferred; older changes weigh less.
 * @param places at least one
 * @param levels in any order
 * @returns one list of quantiles per place, or null when no place has changed between two weeks that far apart
 */
export function changeQuantiles(
  places: readonly PlaceSeries[],
  horizon: number,
  levels: readonly number[],
): number[][] | null {
  const spreads = placeSpreads(places, horizon);
  if (spreads === null) return null;
  const { sizes, weights } = scaledChanges(places, horizon, spreads);
  const unit = symmetric(mirroredQuantiles(sizes, weights, levels), levels);
  return Array.from(spreads, (spread) => unit.map((quantile) => quantile * spread));
}

/** Standard deviation of each place's changes, drawn towards that of all places. */
function placeSpreads(places: readonly PlaceSeries[], horizon: number): Float64Array | null {
  const squares = new Float64Array(places.length);
  const weights = new Float64Array(places.length);
  forEachChange(places, horizon, (change, place, weight) => {
    squares[place]! += weight * change * change;
    weights[place]! += weight;
  });
  const squareSum = squares.reduce((sum, square) => sum + square, 0);
  if (squareSum === 0) return null;
  const pooled = squareSum / weights.reduce((sum, weight) => sum + weight, 0);
  return squares.map((square, place) =>
    Math.sqrt((square + POOLED_WEEKS * pooled) / (weights[place]! + POOLED_WEEKS)),
  );
}

/** Changes of all places as parts of each place's own spread, without their signs. */
function scaledChanges(
  places: readonly PlaceSeries[],
  horizon: number,
  spreads: Float64Array,
): { sizes: Float64Array; weights: Float64Array } {
  const count = places.reduce((sum, place) => sum + Math.max(0, place.roots.length - horizon), 0);
  const sizes = new Float64Array(count);
  const weights = new Float64Array(count);
  let next = 0;
  forEachChange(places, horizon, (change, place, weight) => {
    sizes[next] = Math.abs(change / spreads[place]!);
    weights[next] = weight;
    next += 1;
  });
  return { sizes, weights };
}

function forEachChange(places: readonly PlaceSeries[], horizon: number, visit: VisitChange): void {
  const firstWeek = Math.min(...places.map((place) => place.first));
  const newest = Math.max(...places.map((place) => place.last)) - horizon;
  const weights = weightsByAge(newest - firstWeek + 1);
  for (let week = firstWeek; week <= newest; week++) {
    const weight = weights[newest - week]!;
    for (let index = 0; index < places.length; index += 1) {
      const { first, last, roots } = places[index]!;
      if (week < first || week + horizon > last) continue;
      visit(roots[week + horizon - first]! - roots[week - first]!, index, weight);
    }
  }
}

/** By repeated products, which are the same on every machine; powers are not. */
function weightsByAge(weeks: number): Float64Array {
  const weights = new Float64Array(Math.max(0, weeks));
  let weight = 1;
  for (let age = 0; age < weeks; age++) {
    weights[age] = weight;
    weight *= DECAY;
  }
  return weights;
}

/**
 * Mirrored changes have their median at 0, but equal changes of different age sit unevenly around it in a
 * series that alternates between two values; this keeps the median at the last count.
 */
function symmetric(quantiles: readonly number[], levels: readonly number[]): number[] {
  return quantiles.map((quantile, i) => {
    const level = levels[i]!;
    if (level === 0.5) return 0;
    return level < 0.5 ? Math.min(0, quantile) : Math.max(0, quantile);
  });
}
