/** Places on a scale on which their epidemics look alike. */
import { quantileType7 } from '../../epi/quantileType7.ts';
import type { ModelPanel } from '../ModelPanel.ts';

export interface ScaledPlace {
  /** Weeks of the first and last report; `last` < `first` where there is none. */
  first: number;
  last: number;
  /** One value per week from `first` to `last` at its own week; gaps filled linearly. */
  z: Float64Array;
  isReported: Uint8Array;
  unit: number;
  offset: number;
  divisor: number;
  mean: number;
  logPopulation: number;
}

export interface ScaleOptions {
  /** Added to a rate so that small ones don't explode. */
  offset: number;
  isInSeason(week: number): boolean;
  perPopulation: boolean;
  smallest?: number;
}

export function scaledPlaces({ places, weeks }: ModelPanel, options: ScaleOptions): ScaledPlace[] {
  return places.map(({ counts, population }) => {
    const filled = new Float64Array(weeks).fill(Number.NaN);
    const isReported = new Uint8Array(weeks);
    let first = -1;
    let last = -1;
    for (let t = 0; t < weeks; t++) {
      const count = counts[t]!;
      if (Number.isNaN(count)) continue;
      isReported[t] = 1;
      if (first < 0) first = t;
      else
        for (let gap = last + 1; gap < t; gap++)
          filled[gap] = counts[last]! + ((count - counts[last]!) * (gap - last)) / (t - last);
      filled[t] = count;
      last = t;
    }
    if (first < 0)
      return {
        first: 0,
        last: -1,
        z: filled,
        isReported,
        unit: 1,
        offset: 0,
        divisor: 1,
        mean: 0,
        logPopulation: Number.NaN,
      };
    const known = filled.subarray(first, last + 1);
    const usesPopulation = options.perPopulation && population !== null;
    const unit = usesPopulation ? population / 100_000 : Math.max(1, quantileType7([...known], 0.95));
    const z = new Float64Array(weeks).fill(Number.NaN);
    const season: number[] = [];
    for (let t = first; t <= last; t++) {
      z[t] = Math.sqrt(Math.sqrt(filled[t]! / unit + options.offset));
      if (options.isInSeason(t)) season.push(z[t]!);
    }
    const divisor = quantileType7(season.length > 0 ? season : [...z.subarray(first, last + 1)], 0.95) + 0.01;
    let sum = 0;
    let reported = 0;
    for (let t = first; t <= last; t++) {
      if (isReported[t] === 0) continue;
      sum += z[t]! / divisor;
      reported += 1;
    }
    const mean = sum / reported;
    for (let t = first; t <= last; t++) z[t] = z[t]! / divisor - mean;
    return {
      first,
      last,
      z,
      isReported,
      unit,
      offset: options.offset,
      divisor,
      mean,
      logPopulation: population === null ? Number.NaN : Math.log(population),
    };
  });
}

export function toCount(z: number, { unit, offset, divisor, mean }: ScaledPlace): number {
  const root = Math.max(0, (z + mean) * divisor);
  const square = root * root;
  return Math.max(0, (square * square - offset) * unit);
}
