import type { ForecastConfidence } from '../../../shared/forecast/forecastSchema.ts';

/** What is known of a provider's resolved forecasts at one horizon. */
export interface TrackRecord {
  /** Resolved forecasts. */
  n: number;
  /** Of these, better (lower WIS) than the no-change twin. */
  wins: number;
  /** Of these, the truth inside the 80 % interval. */
  hits80: number;
  /** WIS of the provider over WIS of no-change on the same tasks; null without a record. */
  relativeWis: number | null;
}

const NOMINAL_COVERAGE = 0.8;
const MIN_RECORD = 5;

/**
 * Calibrated confidence: the probability of beating no-change, times how honest the 80 % intervals were;
 * both with priors worth five forecasts (2 of 5 wins, 4 of 5 hits). 0.5 is no better than assuming no change.
 * @returns everything of a forecast's confidence except what the provider claimed
 */
export function calibratedConfidence(record: TrackRecord): Omit<ForecastConfidence, 'claimed'> {
  const { n, wins, hits80, relativeWis } = record;
  const winProbability = (2 + wins) / (5 + n);
  const coverage80 = (4 + hits80) / (5 + n);
  const calibrated = winProbability * Math.min(1, coverage80 / NOMINAL_COVERAGE);
  return {
    calibrated,
    word: confidenceWord(n, calibrated),
    basis: n === 0 ? 'prior' : 'track-record',
    n,
    wins,
    coverage80: n === 0 ? null : coverage80,
    relativeWis: n === 0 ? null : relativeWis,
  };
}

/** @returns the word for a confidence: no record under 5 resolved forecasts, low < 0.50, moderate < 0.65, high. */
export function confidenceWord(n: number, calibrated: number): ForecastConfidence['word'] {
  if (n < MIN_RECORD) return 'no record yet';
  if (calibrated < 0.5) return 'low';
  return calibrated < 0.65 ? 'moderate' : 'high';
}
