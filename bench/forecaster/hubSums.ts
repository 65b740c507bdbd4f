/** Interval scores of many forecasts of a hub, fast: sums for relative scores and coverage. */
import type { PanelQuantiles } from '../../main/core/forecaster/PanelQuantiles.ts';
import { HUB_LEVELS } from '../../shared/forecast/quantileLevels.ts';
import type { HubRound } from './fluSeasons.ts';

export interface HubSums {
  n: number;
  own: number;
  base: number;
  ownLog: number;
  baseLog: number;
  /** Counts inside the 50, 80 and 95 % range. */
  inside: [number, number, number];
}

const LEVELS = HUB_LEVELS.length;
const BOUNDS = [6, 3, 1];

export function emptySums(): HubSums {
  return { n: 0, own: 0, base: 0, ownLog: 0, baseLog: 0, inside: [0, 0, 0] };
}

/**
 * Adds the scored tasks of a round.
 * @param quantiles horizon 0 is the week after each place's own last reported week, as long as any place reports late
 * @param sumsOf which sums a task of a place belongs to; null leaves it out
 */
export function addRound(
  { panel, tasks }: HubRound,
  quantiles: PanelQuantiles,
  sumsOf: (place: number) => HubSums | null,
): void {
  const late = lateness(panel.places);
  const said = new Float64Array(LEVELS);
  const base = new Float64Array(LEVELS);
  for (const { place, horizon, observed, baseline } of tasks) {
    const sums = sumsOf(place);
    if (sums === null) continue;
    const own = quantiles.of(place, horizon + late[place]!);
    if (Number.isNaN(own[0]!)) throw new Error(`No forecast of place ${place}.`);
    for (let k = 0; k < LEVELS; k++) {
      said[k] = Math.round(own[k]!);
      base[k] = baseline.values.get(HUB_LEVELS[k]!)!;
    }
    sums.n += 1;
    BOUNDS.forEach((k, i) => {
      if (observed >= said[k]! && observed <= said[LEVELS - 1 - k]!) sums.inside[i]! += 1;
    });
    sums.own += intervalScore(said, observed);
    sums.base += intervalScore(base, observed);
    sums.ownLog += intervalScore(said.map(Math.log1p), Math.log1p(observed));
    sums.baseLog += intervalScore(base.map(Math.log1p), Math.log1p(observed));
  }
}

/** Weeks that each place is behind the panel, and so many more that must be forecast. */
export function lateness(places: HubRound['panel']['places']): number[] {
  return places.map(({ counts }) => counts.length - 1 - counts.findLastIndex((x) => !Number.isNaN(x)));
}

/** Twice the mean pinball loss over the levels of the hubs is the weighted interval score. */
function intervalScore(quantiles: Float64Array, observed: number): number {
  let sum = 0;
  for (let k = 0; k < LEVELS; k++) {
    const difference = observed - quantiles[k]!;
    sum += difference >= 0 ? HUB_LEVELS[k]! * difference : (HUB_LEVELS[k]! - 1) * difference;
  }
  return (2 * sum) / LEVELS;
}

/** Both relative scores. */
export function relative({ own, base, ownLog, baseLog }: HubSums): string {
  return `${(own / base).toFixed(3)} / ${(ownLog / baseLog).toFixed(3)}`;
}

export function coverage({ inside, n }: HubSums): string {
  return inside.map((hits) => `${Math.round((100 * hits) / n)}`).join(' ');
}

/** What parameters are chosen by: lower is better. */
export function bothScores({ own, base, ownLog, baseLog }: HubSums): number {
  return own / base + ownLog / baseLog;
}
