import type { Statement } from '../../../shared/forecast/forecastSchema.ts';
import { type CaseFatality, exceedsExpected } from './caseFatality.ts';

export interface ImpactInput {
  /** 1 to 5: stated, or the start value of the disease. */
  stated: number;
  /** Highest 0.9 quantile of cases over the forecast weeks; null without a usable forecast. */
  upper90: number | null;
  /** Beds or treatments a week; null where nobody said. */
  capacity: number | null;
  fatality: CaseFatality | null;
  /** Share of deaths among cases that the disease usually has; null where nobody said. */
  expectedCfr: number | null;
  /** Whether vaccine coverage and stocks are confirmed. */
  isPrepared: boolean;
}

export interface Impact {
  /** 1 minimal to 5 severe. */
  impact: number;
  /** The class, then each adjustment. */
  drivers: Statement[];
}

/**
 * Impact class: the stated one, one up when the upper forecast exceeds the capacity, one up when the case fatality is more
 * than twice the expected one, one down when the place is prepared; from 1 to 5 (epidemiological methods of the
 * project, section 9).
 */
export function assessImpact(input: ImpactInput): Impact {
  const { stated, isPrepared } = input;
  const raised = [...capacityDriver(input), ...fatalityDriver(input)];
  const lowered: Statement[] = isPrepared ? [{ code: 'IMPACT_PREPARED', facts: {} }] : [];
  const impact = Math.min(5, Math.max(1, stated + raised.length - lowered.length));
  return { impact, drivers: [{ code: 'IMPACT', facts: { impact, stated } }, ...raised, ...lowered] };
}

function capacityDriver({ upper90, capacity }: ImpactInput): Statement[] {
  if (upper90 === null || capacity === null || upper90 <= capacity) return [];
  return [{ code: 'IMPACT_CAPACITY', facts: { upper90, capacity } }];
}

function fatalityDriver({ fatality, expectedCfr }: ImpactInput): Statement[] {
  if (fatality === null || expectedCfr === null || !exceedsExpected(fatality, expectedCfr)) return [];
  const { cases, deaths, weeks, share } = fatality;
  return [{ code: 'IMPACT_FATALITY', facts: { cases, deaths, weeks, share, expected: expectedCfr } }];
}
