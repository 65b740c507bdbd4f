/** One forecast week against what came, beside its no-change twin. */
import type { HorizonForecast } from '../../../shared/forecast/forecastSchema.ts';
import { type Quantile, valueAt } from '../../../shared/forecast/quantileLevels.ts';
import { biasOf, isInside, spreadOf } from './calibration.ts';
import { logIntervalScore, pairedQuantiles, weightedIntervalScore } from './wis.ts';

export interface ResolvedScore {
  /** 0 is the first week after the last observed one. */
  horizon: number;
  targetEndDate: string;
  /** In counts. */
  wis: number;
  twinWis: number;
  /** Of ln(1 + y). */
  logWis: number;
  twinLogWis: number;
  /** The three parts of `wis`. */
  dispersion: number;
  under: number;
  over: number;
  /** Of the median, in counts. */
  absoluteError: number;
  /** Whether the count lay inside the interval; null where the forecast has none of that width. */
  inside50: boolean | null;
  inside80: boolean | null;
  inside95: boolean | null;
  /** From -1 (all too low) to 1 (all too high). */
  bias: number;
  /** Against the twin: 1 better, 0 worse, 0.5 equal. */
  win: 1 | 0.5 | 0;
  /** u of the interval repair, for the interval as the provider gave it; null without an 80 % interval. */
  spread: number | null;
}

/** Scores closer than this share are the same: the two were summed in another order. */
const SAME_SCORE = 1e-9;

/**
 * Scores one forecast week and its no-change twin, both on the levels that the provider gave: the same normal
 * forecast has another score on other levels, which would decide the contest.
 * @param week as published
 * @param twin quantiles of the no-change twin for the same week, with at least the levels of the forecast
 * @param observed the count of the week
 * @param kappa by which the published intervals had been widened
 * @throws RangeError when the forecast has no median, or the twin lacks a level of it
 */
export function resolveForecast(
  week: HorizonForecast,
  twin: readonly Quantile[],
  observed: number,
  kappa = 1,
): ResolvedScore {
  const { horizon, targetEndDate } = week;
  const quantiles = pairedQuantiles(week.quantiles);
  const sameLevels = quantiles.map(({ level }) => ({ level, value: twinValue(twin, level) }));
  const natural = weightedIntervalScore(quantiles, observed);
  const twinWis = weightedIntervalScore(sameLevels, observed).wis;
  return {
    horizon,
    targetEndDate,
    wis: natural.wis,
    twinWis,
    logWis: logIntervalScore(quantiles, observed).wis,
    twinLogWis: logIntervalScore(sameLevels, observed).wis,
    dispersion: natural.dispersion,
    under: natural.underprediction,
    over: natural.overprediction,
    absoluteError: Math.abs(valueAt(quantiles, 0.5)! - observed),
    inside50: isInside(quantiles, 0.5, observed),
    inside80: isInside(quantiles, 0.8, observed),
    inside95: isInside(quantiles, 0.95, observed),
    bias: biasOf(quantiles, observed),
    win: winOf(natural.wis, twinWis),
    spread: spreadOf(quantiles, observed, kappa),
  };
}

function twinValue(twin: readonly Quantile[], level: number): number {
  const value = valueAt(twin, level);
  if (value === null) throw new RangeError(`the no-change twin has no quantile ${level}`);
  return value;
}

function winOf(wis: number, twinWis: number): ResolvedScore['win'] {
  if (Math.abs(wis - twinWis) <= SAME_SCORE * Math.max(wis, twinWis)) return 0.5;
  return wis < twinWis ? 1 : 0;
}
