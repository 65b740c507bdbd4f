import type { Forecast, ForecastSummary } from '../../../shared/contract/index.ts';

/** What the sentence is made of: a forecast's own record, which stays as it was published. */
export interface StatedRecord {
  provider: string;
  asOf: string;
  confidence: Forecast['confidence'];
  kappa: number;
}

export function recordOfForecast({ confidence, asOf, provenance }: Forecast): StatedRecord {
  return { confidence, asOf, provider: provenance.provider, kappa: provenance.kappa };
}

/** The record that all forecasts of a set have; null where they have several. */
export function recordOfSummary({ record, asOf, provider }: ForecastSummary): StatedRecord | null {
  return record === null ? null : { ...record, asOf, provider };
}
