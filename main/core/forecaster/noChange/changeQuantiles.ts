import { mirroredQuantiles } from '../../epi/weightedQuantiles.ts';
import type { PlaceSeries } from '../kinds/placeSeries.ts';

/** By this factor a past change counts less for every week of its age: half after 26 weeks. */
const DECAY = 0.9736927206974342;
/** Weight, in weeks, of all places' variance in the variance of one. */
const POOLED_WEEKS = 20;

/** Every pair of weeks some horizon apart inside a place's reported span, week by week and place by place. */
interface Changes {
  /** On the root scale. */
  values: Float64Array;
  /** Index of the place. */
  places: Uint32Array;
  weights: Float64Array;
}

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
  const changes = changesOver(places, horizon);
  const spreads = placeSpreads(places.length, changes);
  if (spreads === null) return null;
  const sizes = changes.values.map((change, at) => Math.abs(change / spreads[changes.places[at]!]!));
  const unit = symmetric(mirroredQuantiles(sizes, changes.weights, levels), levels);
  return Array.from(spreads, (spread) => unit.map((quantile) => quantile * spread));
}

/** Standard deviation of each place's changes, drawn towards that of all places. */
function placeSpreads(places: number, changes: Changes): Float64Array | null {
  const squares = new Float64Array(places);
  const weights = new Float64Array(places);
  for (let at = 0; at < changes.values.length; at += 1) {
    const change = changes.values[at]!;
    const weight = changes.weights[at]!;
    squares[changes.places[at]!]! += weight * change * change;
    weights[changes.places[at]!]! += weight;
  }
  const squareSum = squares.reduce((sum, square) => sum + square, 0);
  if (squareSum === 0) return null;
  const pooled = squareSum / weights.reduce((sum, weight) => sum + weight, 0);
  return squares.map((square, place) =>
    Math.sqrt((square + POOLED_WEEKS * pooled) / (weights[place]! + POOLED_WEEKS)),
  );
}

function changesOver(places: readonly PlaceSeries[], horizon: number): Changes {
  const firstWeek = Math.min(...places.map((place) => place.first));
  const newest = Math.max(...places.map((place) => place.last)) - horizon;
  const byAge = weightsByAge(newest - firstWeek + 1);
  const count = places.reduce((sum, place) => sum + Math.max(0, place.roots.length - horizon), 0);
  const changes = {
    values: new Float64Array(count),
    places: new Uint32Array(count),
    weights: new Float64Array(count),
  };
  let next = 0;
  for (let week = firstWeek; week <= newest; week++) {
    for (let place = 0; place < places.length; place++) {
      const { first, last, roots } = places[place]!;
      if (week < first || week + horizon > last) continue;
      changes.values[next] = roots[week + horizon - first]! - roots[week - first]!;
      changes.places[next] = place;
      changes.weights[next++] = byAge[newest - week]!;
    }
  }
  return changes;
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
