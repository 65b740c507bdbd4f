/**
 * A damped local trend for outbreaks, with or without a season: the change over the next weeks by the last changes, by
 * how long a place has grown, by where it stands against its highest week and by what all places do. Learnt over all
 * places and earlier data, and the fewer weeks there are, the closer to what is usual in outbreaks.
 */
import type { Kind, KindOrder } from '../../Kind.ts';
import type { ModelPanel } from '../../ModelPanel.ts';
import { PanelQuantiles } from '../../PanelQuantiles.ts';
import { fromRoot } from '../fourthRoot.ts';
import { type PlaceErrors, placeSpreads, residualQuantiles } from '../residualQuantiles.ts';
import type { RootPlace } from '../rootPanel.ts';
import { fitTrend, type Moments, momentsOf } from './fitTrend.ts';
import { someOf } from './someOf.ts';
import { trendPlaces } from './trendPlaces.ts';
import { COLUMNS, FIRST_ROW, type TrendRows, trendRows, WIDTH } from './trendRows.ts';

/** A week of an earlier data set tells half as much as one of the outbreak itself. */
const EARLIER_SHARE = 0.5;
/** Variance of what is to come, per week ahead. */
const BASE_VARIANCE = 0.005;
/** The same per square of the trend over the weeks ahead: that it goes on stronger, and that it turns. */
const ONWARD = 0.1;
const TURNING = 0.3;
/** A single error tells no more than this many usual ones. */
const LARGEST_ERROR = 5;
/** Nothing is said to rise beyond the steepest of the last weeks, and this many deviations. */
const STEEPEST_WEEKS = 3;
const DEVIATIONS_ABOVE = 2.5;

/** A random walk rises this many weeks in a row one time in 16. */
const SURE_RISE_WEEKS = 4;
/** The least share of such a rise that the next week keeps, and what is left of that from week to week: it may end, but is no fall before a week has fallen. */
const SURE_RISE = 0.3;
const SURE_RISE_LEFT = 0.6;
/** Columns that tell of noise in the newest count: it is gone the week after, whatever the course. */
const OF_NOISE = new Set([COLUMNS.indexOf('toLine'), COLUMNS.indexOf('toNoisyLevel')]);

/** @param earlier other data sets to learn the course of outbreaks from */
export function trend(earlier: readonly ModelPanel[] = []): Kind {
  const learnt = earlier.map((panel) => {
    const places = trendPlaces(panel);
    const rows = trendRows(places);
    return remembered((horizon) => momentsOf(places, rows, horizon, EARLIER_SHARE));
  });
  return (order) => forecast(order, learnt);
}

function remembered(make: (horizon: number) => Moments): (horizon: number) => Moments {
  const known = new Map<number, Moments>();
  return (horizon) => {
    const moments = known.get(horizon) ?? make(horizon);
    known.set(horizon, moments);
    return moments;
  };
}

function forecast(
  { panel, horizons, levels }: KindOrder,
  earlier: readonly ((horizon: number) => Moments)[],
): PanelQuantiles {
  const answer = new PanelQuantiles(panel.places.length, horizons, levels.length);
  const places = trendPlaces(panel);
  const rows = trendRows(places);
  let changes: Float64Array[] = rows.map(({ count }) => new Float64Array(count));
  let goesOn = SURE_RISE;
  for (let horizon = 1; horizon <= horizons; horizon++, goesOn *= SURE_RISE_LEFT) {
    const moments = [momentsOf(places, rows, horizon, 1), ...earlier.map((momentsAt) => momentsAt(horizon))];
    const coefficients = fitTrend(moments, horizon);
    changes = places.map((place, p) => changesOf(place, rows[p]!, coefficients, changes[p]!, goesOn));
    const errors = places.map((place, p) => errorsOf(place, rows[p]!, horizon, changes[p]!));
    const spreads = placeSpreads(errors);
    const shape = errorShape(errors, levels);
    // A horizon without any error knows no range, and half a forecast is none.
    if (spreads === null || shape === null)
      return new PanelQuantiles(panel.places.length, horizons, levels.length);
    places.forEach((place, p) => {
      const own = rows[p]!;
      const i = own.count - 1;
      const now = place.roots.at(-1)!;
      const centre = now + changes[p]![i]!;
      const highest = now + steepestRise(place, own.noise[i]!, horizon);
      const quantiles = shape.map((unit) => {
        const root = centre + unit * spreads[p]! * deviation(own, i, horizon, unit);
        return fromRoot(Math.min(root, highest), place.scale);
      });
      answer.of(place.index, horizon - 1).set(quantiles);
    });
  }
  return answer;
}

/**
 * @param nearer the same for one week less
 * @param goesOn the least share of a sure rise that the last of the weeks adds
 * @returns the change on the root scale that is expected after each row
 */
function changesOf(
  place: RootPlace,
  rows: TrendRows,
  coefficients: Float64Array,
  nearer: Float64Array,
  goesOn: number,
): Float64Array {
  return nearer.map((before, row) => {
    let [course, noise] = [0, 0];
    for (let a = 0; a < WIDTH; a++) {
      const part = rows.features[row * WIDTH + a]! * coefficients[a]!;
      if (OF_NOISE.has(a)) noise += part;
      else course += part;
    }
    if (hasRisen(place, rows, row)) return Math.max(before + goesOn * rows.trend[row]!, course + noise);
    return (isFalling(place, rows, row) ? Math.min(0, course) : course) + noise;
  });
}

function hasRisen({ roots }: RootPlace, { trend }: TrendRows, row: number): boolean {
  const at = row + FIRST_ROW;
  if (trend[row]! <= 0 || at < SURE_RISE_WEEKS) return false;
  for (let week = at; week > at - SURE_RISE_WEEKS; week--) if (roots[week]! <= roots[week - 1]!) return false;
  return true;
}

/** A fall that slows down may end, but is no rise before a week has risen. */
function isFalling({ roots }: RootPlace, { trend }: TrendRows, row: number): boolean {
  const at = row + FIRST_ROW;
  return trend[row]! < 0 && roots[at]! <= roots[at - 1]!;
}

/** Errors over their usual size. */
function errorsOf(place: RootPlace, rows: TrendRows, horizon: number, changes: Float64Array): PlaceErrors {
  const { first, roots } = place;
  const errors = new Float64Array(Math.max(0, rows.count - horizon));
  for (let i = 0; i < errors.length; i++) {
    const at = i + FIRST_ROW;
    const error = roots[at + horizon]! - roots[at]! - changes[i]!;
    const unit = error / deviation(rows, i, horizon, error);
    errors[i] = Math.max(-LARGEST_ERROR, Math.min(LARGEST_ERROR, unit));
  }
  return { firstWeek: first + FIRST_ROW, errors };
}

/** Quantiles of errors over the usual error of their place; an error in one direction might have been one in the other. */
function errorShape(errors: readonly PlaceErrors[], levels: readonly number[]): readonly number[] | null {
  const some = someOf(errors);
  return residualQuantiles([...some, ...some.map(mirrored)], levels)?.unit ?? null;
}

function mirrored({ firstWeek, errors }: PlaceErrors): PlaceErrors {
  return { firstWeek, errors: errors.map((error) => -error) };
}

/** Usual size of an error on one side: noise at both ends, what any week may bring, and that the trend is another one. */
function deviation({ noise, trend: trends }: TrendRows, row: number, horizon: number, side: number): number {
  const course = horizon * trends[row]!;
  const share = side * course > 0 ? ONWARD : TURNING;
  return Math.sqrt(2 * noise[row]! + BASE_VARIANCE * horizon + share * course * course);
}

function steepestRise({ roots }: RootPlace, noise: number, horizon: number): number {
  let steepest = 0;
  for (let week = 1; week <= STEEPEST_WEEKS; week++)
    steepest = Math.max(steepest, roots.at(-week)! - roots.at(-week - 1)!);
  return horizon * steepest + DEVIATIONS_ABOVE * Math.sqrt(2 * noise + BASE_VARIANCE * horizon);
}
