import type { RiskAssessment, Threshold } from '../../../shared/forecast/forecastSchema.ts';
import { impactWords } from '../../../shared/forecast/riskLevel.ts';

/** What a risk level rests on. */
export interface RiskFacts {
  probability: number | null;
  threshold: Threshold | null;
  lastCount: number;
  isAboveNow: boolean;
  impact: number;
  daysSinceLastData: number;
  isTooOld: boolean;
  maxDataAgeDays: number;
}

type RiskDriver = RiskAssessment['drivers'][number];

/** Why a risk level is what it is, in plain words, the weightiest reason first. */
export function riskDrivers(facts: RiskFacts): RiskDriver[] {
  return [...signalDrivers(facts), impactDriver(facts.impact)];
}

function signalDrivers(facts: RiskFacts): RiskDriver[] {
  const { probability, threshold } = facts;
  if (facts.isTooOld) return [dataTooOld(facts)];
  if (probability === null || threshold === null) return [noThreshold];
  const limit = `${threshold.value} cases a week (${threshold.method.replace('_', ' ')})`;
  if (!facts.isAboveNow)
    return [{ code: 'OUTBREAK_PROBABILITY', text: `${chanceWords(probability)} to pass ${limit}` }];
  return [
    { code: 'ABOVE_THRESHOLD', text: `The last count, ${facts.lastCount}, is already above ${limit}` },
    { code: 'OUTBREAK_PROBABILITY', text: `${chanceWords(probability)} to stay above ${limit}` },
  ];
}

const noThreshold: RiskDriver = {
  code: 'NO_THRESHOLD',
  text: 'No threshold could be set from the data (at least 9 reported weeks are needed), so no outbreak probability was computed',
};

function dataTooOld(facts: RiskFacts): RiskDriver {
  return {
    code: 'DATA_TOO_OLD',
    text: `The last observed week ended ${facts.daysSinceLastData} days before the as-of date; more than ${facts.maxDataAgeDays} days gives no level`,
  };
}

function impactDriver(impact: number): RiskDriver {
  return { code: 'IMPACT', text: `Impact class ${impact} of 5: ${impactWords[impact - 1]!}` };
}

/** A probability as a natural frequency, as people read it best. The extremes are the likelihood classes 1 and 5. */
export function chanceWords(probability: number): string {
  if (probability < 0.05) return 'Less than 1 in 20 chance';
  if (probability >= 0.95) return 'At least 19 in 20 chance';
  if (probability < 0.1) return `About 1 in ${Math.round(1 / probability)} chance`;
  return `About ${Math.round(10 * probability)} in 10 chance`;
}
