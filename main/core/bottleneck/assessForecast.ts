/** What is computed here from quantiles and data, by the methods of `epi/`; never copied from a provider. */
import type {
  Forecast,
  ForecastConfidence,
  ForecastTargets,
  Statement,
  StoredRisk,
  StoredThreshold,
  TrendSummary,
} from '../../../shared/forecast/forecastSchema.ts';
import { valueAt } from '../../../shared/forecast/quantileLevels.ts';
import type { ForecastRequest, ProviderAnswer } from '../calls/Provider.ts';
import { GROWTH_WEEKS, type GrowthRate, growthRate } from '../epi/growthRate.ts';
import { trendOfForecast } from '../epi/trendClass.ts';
import { volatility } from '../epi/volatility.ts';
import { assumesNoChange } from '../forecaster/answers/methodOf.ts';
import type { RiskSettings } from '../settings/riskSettings.ts';
import type { NewestCounts } from '../surveillance/panel/newestCounts.ts';
import { judgePlace } from './judgePlace.ts';
import { trendDrivers } from './trendDrivers.ts';

export type Assessment = Pick<
  Forecast,
  'lastObserved' | 'trend' | 'volatility' | 'outbreakProbability' | 'deathsOutbreakProbability' | 'confidence'
> & { threshold: StoredThreshold | null; deathsThreshold: StoredThreshold | null; risk: StoredRisk };

/**
 * Assesses one forecast. Whether a place is above its threshold now is a matter of the count as reported; growth,
 * trend and volatility leave doubtful newest weeks out, as the forecast does.
 * @param request of a place with at least one reported week
 * @param risk what people said about risk in this dataset
 * @param confidence from the track record at issue
 */
export function assessForecast(
  request: ForecastRequest,
  targets: ForecastTargets,
  risk: RiskSettings,
  answer: Pick<ProviderAnswer, 'model' | 'method'>,
  confidence: ForecastConfidence,
): Assessment {
  const { panel, placeIndex, disease } = request;
  const judged = judgePlace({ panel, place: panel.places[placeIndex]!, disease, targets, risk })!;
  const { newest } = judged;
  const believed = newest.sound.slice(0, newest.lastSound + 1);
  const growth = growthOf(newest);
  const isUnchanged = assumesNoChange(answer);
  const lastCount = believed.at(-1)!;
  const trend = trendOf(request, targets, growth, lastCount, isUnchanged);
  const medians = targets.cases.map(({ quantiles }) => valueAt(quantiles, 0.5)!);
  const ofTrend: Statement[] = isUnchanged
    ? [{ code: 'NO_DIRECTION', facts: {} }]
    : trendDrivers(trend, medians, lastCount);
  return {
    lastObserved: judged.lastObserved,
    threshold: judged.threshold,
    outbreakProbability: judged.outbreakProbability,
    deathsThreshold: judged.deathsThreshold,
    deathsOutbreakProbability: judged.deathsOutbreakProbability,
    trend,
    volatility: volatility(believed)?.sigma ?? null,
    risk: {
      ...judged.risk,
      drivers: [...judged.risk.drivers, growthDriver(growth, believed), ...ofTrend],
    },
    confidence,
  };
}

/** The growth of the last weeks that can be believed. */
export function growthOf({ sound, lastSound }: NewestCounts): GrowthRate {
  return growthRate(sound.slice(0, lastSound + 1).slice(-GROWTH_WEEKS));
}

function growthDriver(growth: GrowthRate, believed: readonly (number | null)[]): Statement {
  const { ratePerWeek: rate, interval90, doublingTimeWeeks } = growth;
  const [low, high] = interval90;
  const reported = believed.slice(-GROWTH_WEEKS).filter((count) => count !== null).length;
  return { code: 'GROWTH', facts: { rate, low, high, doublingTimeWeeks, weeks: GROWTH_WEEKS, reported } };
}

function trendOf(
  request: ForecastRequest,
  targets: ForecastTargets,
  growth: GrowthRate,
  lastCount: number,
  isUnchanged: boolean,
): TrendSummary {
  const lastWeek = targets.cases.at(-1)!;
  const direction = trendOfForecast({
    lastCount,
    population: request.location.population,
    horizon: lastWeek.horizon + 1,
    quantiles: lastWeek.quantiles,
    assumesNoChange: isUnchanged,
  });
  return {
    ...direction,
    growthRatePerWeek: growth.ratePerWeek,
    interval90: growth.interval90,
    doublingTimeWeeks: growth.doublingTimeWeeks,
  };
}
