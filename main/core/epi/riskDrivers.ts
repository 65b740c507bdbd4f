import type { Facts, Statement, StoredThreshold } from '../../../shared/forecast/forecastSchema.ts';

/** What a risk level rests on. */
export interface RiskFacts {
  probability: number | null;
  threshold: StoredThreshold | null;
  lastCount: number;
  /** The range of the last count where it is suppressed: `lastCount` is its middle then, which is shown nowhere. */
  suppressed?: { low: number; high: number } | null | undefined;
  isAboveNow: boolean;
  impact: number;
  daysSinceLastData: number;
  isTooOld: boolean;
  maxDataAgeDays: number;
  minWeeksForThreshold: number;
}

/** Why a risk level is what it is, the weightiest reason first. */
export function riskDrivers(facts: RiskFacts): Statement[] {
  return [...signalDrivers(facts), { code: 'IMPACT', facts: { impact: facts.impact } }];
}

function signalDrivers(facts: RiskFacts): Statement[] {
  const { probability, threshold, isTooOld, isAboveNow } = facts;
  if (isTooOld) {
    const { daysSinceLastData, maxDataAgeDays } = facts;
    return [{ code: 'DATA_TOO_OLD', facts: { days: daysSinceLastData, maxDays: maxDataAgeDays } }];
  }
  if (probability === null || threshold === null)
    return [{ code: 'NO_THRESHOLD', facts: { minWeeks: facts.minWeeksForThreshold } }];
  const limit = { threshold: threshold.value, method: threshold.method };
  const chance = { code: 'OUTBREAK_PROBABILITY', facts: { probability, isAboveNow, ...limit } };
  if (!isAboveNow) return [chance];
  return [{ code: 'ABOVE_THRESHOLD', facts: { ...lastCountFacts(facts), ...limit } }, chance];
}

function lastCountFacts({ lastCount, suppressed }: RiskFacts): Facts {
  return suppressed === null || suppressed === undefined
    ? { count: lastCount }
    : { count: null, ...suppressed };
}
