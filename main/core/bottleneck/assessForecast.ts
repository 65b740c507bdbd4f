/** What is computed here from quantiles and data, by the methods of `epi/`; never copied from a provider. */
import type {
  Forecast,
  ForecastConfidence,
  ForecastTargets,
  StoredRisk,
  StoredThreshold,
  TrendSummary,
} from '../../../shared/forecast/forecastSchema.ts';
import { daysBetween } from '../../../shared/time/plainDate.ts';
import { assessRisk } from '../epi/assessRisk.ts';
import { calibratedConfidence } from '../epi/calibratedConfidence.ts';
import { GROWTH_WEEKS, type GrowthRate, growthRate } from '../epi/growthRate.ts';
import { outbreakProbability } from '../epi/outbreakProbability.ts';
import { chooseThreshold } from '../epi/thresholds/chooseThreshold.ts';
import { trendOfForecast } from '../epi/trendClass.ts';
import { volatility } from '../epi/volatility.ts';
import type { ForecastRequest } from '../providers/Provider.ts';
import type { RiskSettings } from '../runs/riskSettings.ts';
import { newestCounts, suppressedWeek } from '../surveillance/newestCounts.ts';

export type Assessment = Pick<
  Forecast,
  'lastObserved' | 'trend' | 'volatility' | 'outbreakProbability' | 'deathsOutbreakProbability' | 'confidence'
> & { threshold: StoredThreshold | null; deathsThreshold: StoredThreshold | null; risk: StoredRisk };

/**
 * Assesses one forecast. Whether a place is above its threshold now is a matter of the count as reported; growth,
 * trend and volatility leave doubtful newest weeks out, as the forecast does.
 * @param settings what people said about risk in this dataset
 */
export function assessForecast(
  request: ForecastRequest,
  targets: ForecastTargets,
  settings: RiskSettings,
  claimed: number | null,
): Assessment {
  const { panel, asOf, referenceDate } = request;
  const place = panel.places[request.placeIndex]!;
  const { reported, sound, lastReported, lastSound } = newestCounts(place, 'cases', request.disease);
  const lastCount = reported[lastReported]!;
  const range = suppressedWeek(place, 'cases', lastReported);
  const suppressed = range === null ? null : { low: range.low, high: range.high };
  const targetEndDate = panel.weekEnds[lastReported]!;
  const threshold = chooseThreshold({
    weekEnds: panel.weekEnds,
    counts: reported.slice(0, lastReported + 1),
    targetWeekEnd: referenceDate,
    measure: 'cases',
    disease: request.disease,
    population: place.location.population,
    stated: null,
  });
  const horizons = targets.cases.map((week) => week.quantiles);
  const outbreak =
    threshold === null ? null : outbreakProbability({ lastCount, threshold: threshold.value, horizons });
  const believed = sound.slice(0, lastSound + 1);
  return {
    lastObserved: {
      targetEndDate,
      cases: place.cases[lastReported] ?? null,
      deaths: place.deaths?.[lastReported] ?? null,
      ...(suppressed === null ? {} : { suppressed }),
    },
    trend: trendOf(request, targets, growthOf(request), believed.at(-1)!),
    volatility: volatility(believed)?.sigma ?? null,
    threshold,
    outbreakProbability: outbreak?.probability ?? null,
    deathsThreshold: null,
    deathsOutbreakProbability: null,
    risk: assessRisk({
      probability: outbreak?.probability ?? null,
      threshold,
      lastCount,
      suppressed,
      isAboveNow: outbreak?.isAboveNow ?? false,
      impact: settings.impact,
      daysSinceLastData: daysBetween(targetEndDate, asOf),
    }),
    confidence: confidenceOf(claimed),
  };
}

/** The growth of the last weeks that can be believed. */
export function growthOf({ panel, placeIndex, disease }: ForecastRequest): GrowthRate {
  const { sound, lastSound } = newestCounts(panel.places[placeIndex]!, 'cases', disease);
  return growthRate(sound.slice(0, lastSound + 1).slice(-GROWTH_WEEKS));
}

function trendOf(
  request: ForecastRequest,
  targets: ForecastTargets,
  growth: GrowthRate,
  lastCount: number,
): TrendSummary {
  const lastWeek = targets.cases.at(-1)!;
  const direction = trendOfForecast({
    lastCount,
    population: request.location.population,
    horizon: lastWeek.horizon + 1,
    quantiles: lastWeek.quantiles,
  });
  return {
    ...direction,
    growthRatePerWeek: growth.ratePerWeek,
    interval90: growth.interval90,
    doublingTimeWeeks: growth.doublingTimeWeeks,
  };
}

/** No forecast has been scored yet in this version, so every provider stands at its prior. */
function confidenceOf(claimed: number | null): ForecastConfidence {
  return { ...calibratedConfidence({ n: 0, wins: 0, hits80: 0, relativeWis: null }), claimed };
}
