import type { StoredRisk, StoredThreshold } from '../../../shared/forecast/forecastSchema.ts';
import { type RiskLevel, riskMatrix } from '../../../shared/forecast/riskLevel.ts';
import { type RiskFacts, riskDrivers } from './riskDrivers.ts';
import { MIN_WEEKS_FOR_EARS } from './thresholds/chooseThreshold.ts';

export interface RiskInput {
  /** Of passing the threshold, or of staying above it; null when it could not be computed. */
  probability: number | null;
  threshold: StoredThreshold | null;
  /** As reported, also where it is suspect; the middle of a suppressed one. */
  lastCount: number;
  suppressed?: RiskFacts['suppressed'];
  isAboveNow: boolean;
  /** 1 minimal to 5 severe: the user's, or the default of the disease. */
  impact: number;
  /** Days from the end of the last observed week to the forecast's as-of date. */
  daysSinceLastData: number;
}

/** Older data than this give no level. */
export const MAX_DATA_AGE_DAYS = 21;

const BANDS: Record<Exclude<RiskLevel, 'NOT_ASSESSED'>, readonly [low: number, high: number]> = {
  GREEN: [0, 33],
  YELLOW: [34, 66],
  RED: [67, 100],
};

/**
 * Likelihood class from the outbreak probability (WHO rapid risk assessment 2012).
 * @returns 1 very unlikely (< 5 %), 2 unlikely, 3 likely (from 30 %), 4 highly likely (from 70 %),
 *   5 almost certain (from 95 %)
 */
export function likelihoodClass(probability: number): number {
  return 1 + [0.05, 0.3, 0.7, 0.95].filter((limit) => probability >= limit).length;
}

/**
 * Risk level and score: likelihood x impact by the matrix of WHO 2012 and ECDC 2019. The score lies inside
 * the band of the level, so score and colour never disagree. Without a probability, or with data more than
 * 21 days old, the level is NOT_ASSESSED, never GREEN. A place that is above its threshold now is at least YELLOW,
 * whatever the forecast says.
 */
export function assessRisk(input: RiskInput): StoredRisk {
  const isTooOld = input.daysSinceLastData > MAX_DATA_AGE_DAYS;
  const facts: RiskFacts = {
    ...input,
    isTooOld,
    maxDataAgeDays: MAX_DATA_AGE_DAYS,
    minWeeksForThreshold: MIN_WEEKS_FOR_EARS,
  };
  const { impact } = input;
  const drivers = riskDrivers(facts);
  if (input.probability === null || isTooOld)
    return { level: 'NOT_ASSESSED', basis: null, score: null, likelihood: null, impact, drivers };
  const likelihood = likelihoodClass(input.probability);
  const byMatrix = riskMatrix[likelihood - 1]![impact - 1]!;
  const level = byMatrix === 'GREEN' && input.isAboveNow ? 'YELLOW' : byMatrix;
  const basis = level === byMatrix ? 'cases' : 'above-now';
  return {
    level,
    basis,
    score: scoreWithin(BANDS[level], input.probability, impact),
    likelihood,
    impact,
    drivers,
  };
}

function scoreWithin([low, high]: readonly [number, number], probability: number, impact: number): number {
  const share = 0.6 * probability + (0.4 * (impact - 1)) / 4;
  return Math.round(low + (high - low) * share);
}
