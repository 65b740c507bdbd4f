import type { OfficialProposal } from '../../../shared/contract/assessSchema.ts';
import type { ForecastLocation } from '../../../shared/forecast/forecastSchema.ts';
import { words } from '../../../shared/words/index.ts';
import { officialThresholdFor } from '../epi/thresholds/officialThreshold.ts';
import { type RiskSettings, statedThresholdsOf } from '../settings/riskSettings.ts';

/** @returns the official threshold of a place and what people answered to it; null where the disease has none */
export function officialProposal(
  disease: string,
  { code, population }: ForecastLocation,
  risk: RiskSettings,
): OfficialProposal | null {
  const official = officialThresholdFor(disease, population);
  if (official === null) return null;
  const answer = statedThresholdsOf(risk, code)?.official ?? null;
  const isOfPlace = risk.thresholds.places[code]?.official !== undefined;
  return {
    atLeast: official.atLeast,
    text: words.thresholds.official({ ...official }),
    answer,
    answeredFor: answer === null ? null : isOfPlace ? 'place' : 'dataset',
  };
}
