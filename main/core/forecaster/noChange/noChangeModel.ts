import { fromRoot, toRoot } from '../kinds/fourthRoot.ts';
import { type PlaceSeries, placeSeries } from '../kinds/placeSeries.ts';
import { changeQuantiles } from './changeQuantiles.ts';
import { countingNoiseQuantiles } from './countingNoise.ts';

/** Predicted counts of one place, unrounded: one list per horizon (first: one week ahead), one value per level. */
export type PlaceQuantiles = readonly (readonly number[])[];

/** What the model has learnt of one place. */
export interface PlaceFit {
  /** Of the last reported week. */
  lastCount: number;
  /**
   * Quantiles of the count some weeks after a count, unrounded, one value per level.
   * @param horizon weeks, from 1 to the number of horizons that were fitted
   */
  after(count: number, horizon: number): number[];
}

/** Name and version of the model; any change of its numbers raises the version. */
export const NO_CHANGE_MODEL = 'no-change-A/2';

/**
 * The no-change model (tier A of the embedded forecaster): each place stays at its last reported count, and
 * past changes over the same number of weeks, pooled over all places, give the range around it. It is a
 * forecaster of its own and the twin that every other provider is compared with.
 *
 * Each place is centred on its own last reported week, also where that lies before the panel's end.
 * A horizon over which no change could be measured borrows the longest shorter one, widened as a random walk;
 * where no place ever changed, counting noise gives the range.
 * @param panel counts by place, one value per week; null is "not reported"
 * @param horizons weeks ahead, at least 1
 * @param levels quantile levels, in any order
 * @returns one entry per place; null for a place with fewer than 8 reported weeks
 */
export function fitNoChange(
  panel: readonly (readonly (number | null)[])[],
  horizons: number,
  levels: readonly number[],
): (PlaceQuantiles | null)[] {
  const ahead = Array.from({ length: horizons }, (_, week) => week + 1);
  return fitPlaces(panel, horizons, levels).map((fit) =>
    fit === null ? null : ahead.map((horizon) => fit.after(fit.lastCount, horizon)),
  );
}

/** The same model for counts to start from that are not the last reported ones. */
export function fitPlaces(
  panel: readonly (readonly (number | null)[])[],
  horizons: number,
  levels: readonly number[],
): (PlaceFit | null)[] {
  const series = panel.map(placeSeries);
  const usable = series.filter((place) => place !== null);
  if (usable.length === 0) return panel.map(() => null);
  const fits = usable.every(isConstant)
    ? usable.map(({ lastCount }) => countingNoiseFit(lastCount, levels))
    : changeFits(usable, changesByHorizon(usable, horizons, levels));
  let next = 0;
  return series.map((place) => (place === null ? null : fits[next++]!));
}

/** @returns quantiles of change on the root scale by horizon, place and level. */
function changesByHorizon(
  places: readonly PlaceSeries[],
  horizons: number,
  levels: readonly number[],
): number[][][] {
  const byHorizon: number[][][] = [];
  // One week is always measured: some place has changed from a week to the next.
  let longest = 1;
  for (let horizon = 1; horizon <= horizons; horizon++) {
    const measured = changeQuantiles(places, horizon, levels);
    if (measured !== null) longest = horizon;
    byHorizon.push(measured ?? widened(byHorizon[longest - 1]!, Math.sqrt(horizon / longest)));
  }
  return byHorizon;
}

function widened(changes: readonly (readonly number[])[], factor: number): number[][] {
  return changes.map((quantiles) => quantiles.map((quantile) => quantile * factor));
}

function changeFits(
  places: readonly PlaceSeries[],
  changes: readonly (readonly (readonly number[])[])[],
): PlaceFit[] {
  return places.map(({ lastCount, scale }, i) => ({
    lastCount,
    after(count, horizon) {
      const root = toRoot(count, scale);
      return changes[horizon - 1]![i]!.map((change) => fromRoot(root + change, scale));
    },
  }));
}

function countingNoiseFit(lastCount: number, levels: readonly number[]): PlaceFit {
  return { lastCount, after: (count) => countingNoiseQuantiles(count, levels) };
}

function isConstant({ roots }: PlaceSeries): boolean {
  return roots.every((root) => root === roots[0]);
}
