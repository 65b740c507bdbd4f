import type { ForecastConfidence } from '../../../shared/forecast/forecastSchema.ts';
import { FEWEST_RESOLVED } from '../../../shared/scoring/fewestResolved.ts';
import { betaQuantile } from './betaDistribution.ts';

/** What is known of a provider's resolved forecasts at one horizon; forecasts long ago may count in part. */
export interface TrackRecord {
  /** Resolved forecasts. */
  n: number;
  /** Of these, better (lower WIS) than the no-change twin; a tie is half a win. */
  wins: number;
  /** Of these, the truth inside the 80 % interval. */
  hits80: number;
}

export interface Confidence {
  /** In (0, 1); 0.5 is no better than assuming no change. */
  calibrated: number;
  /** Of `calibrated`, central 90 %: that of the win probability, times how honest the intervals were. */
  interval90: [number, number];
  /** The probability of beating no-change, and its central 90 % interval. */
  winProbability: number;
  winInterval90: [number, number];
  /** The share of counts inside the 80 % interval, with its prior. */
  coverage80: number;
}

const NOMINAL_COVERAGE = 0.8;
/** Priors worth five forecasts: 2 of 5 wins, 4 of 5 inside. */
const PRIOR = { n: 5, wins: 2, hits80: 4 };

/**
 * Calibrated confidence: the probability of beating no-change, times how honest the 80 % intervals were;
 * its 90 % interval is that of Beta(2 + wins, 3 + n - wins).
 */
export function calibratedConfidence({ n, wins, hits80 }: TrackRecord): Confidence {
  const winProbability = (PRIOR.wins + wins) / (PRIOR.n + n);
  const coverage80 = (PRIOR.hits80 + hits80) / (PRIOR.n + n);
  const [won, lost] = [PRIOR.wins + wins, PRIOR.n - PRIOR.wins + n - wins];
  const factor = coverageFactor(coverage80);
  const winInterval90: [number, number] = [betaQuantile(0.05, won, lost), betaQuantile(0.95, won, lost)];
  return {
    calibrated: winProbability * factor,
    interval90: [winInterval90[0] * factor, winInterval90[1] * factor],
    winProbability,
    winInterval90,
    coverage80,
  };
}

/** Too narrow intervals lower the confidence; too wide ones raise nothing. */
export function coverageFactor(coverage80: number): number {
  return Math.min(1, coverage80 / NOMINAL_COVERAGE);
}

/** @returns the word for a confidence: no record under 5 resolved forecasts, low < 0.50, moderate < 0.65, high. */
export function confidenceWord(n: number, calibrated: number): ForecastConfidence['word'] {
  if (n < FEWEST_RESOLVED) return 'no record yet';
  if (calibrated < 0.5) return 'low';
  return calibrated < 0.65 ? 'moderate' : 'high';
}
