/** What a reply is read against: what was asked for. */
import type { PlainDate } from '../../../shared/time/plainDate.ts';

export type Target = 'cases' | 'deaths';

export interface ReadRequest {
  referenceDate: PlainDate;
  /** The last day of each requested week, in the order the value must have. */
  targetEndDates: readonly PlainDate[];
  population: number | null;
  /** Whether recent data hold more deaths than cases. */
  deathsMayExceedCases: boolean;
  /** Levels in (0, 1), with the median. */
  quantileLevels: readonly number[];
  targets: readonly Target[];
}

/** The request as the steps need it: levels rising, with their names. */
export interface ReadingPlan extends ReadRequest {
  /** `q0.025` for each level. */
  labels: readonly string[];
  /** Index of the median. */
  median: number;
}

/** @throws Error when the levels have no median: a defect of the caller */
export function planOf(request: ReadRequest): ReadingPlan {
  const quantileLevels = [...request.quantileLevels].sort((a, b) => a - b);
  const median = quantileLevels.indexOf(0.5);
  if (median < 0) throw new Error('a request without the median');
  return { ...request, quantileLevels, median, labels: quantileLevels.map((level) => `q${level}`) };
}
