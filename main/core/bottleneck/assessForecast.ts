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
import { type GrowthRate, growthRate } from '../epi/growthRate.ts';
import { outbreakProbability } from '../epi/outbreakProbability.ts';
import { chooseThreshold } from '../epi/outbreakThreshold.ts';
import { trendOfForecast } from '../epi/trendClass.ts';
import { volatility } from '../epi/volatility.ts';
import type { ForecastRequest } from '../providers/Provider.ts';
import { newestCounts, suppressedWeek } from '../surveillance/newestCounts.ts';

/** Weeks that the growth rate is fitted to. */
const GROWTH_WEEKS = 4;

export type Assessment = Pick<
  Forecast,
  'lastObserved' | 'trend' | 'volatility' | 'outbreakProbability' | 'confidence'
> & { threshold: StoredThreshold | null; risk: StoredRisk };

/**
 * Assesses one forecast. Whether a place is above its threshold now is a matter of the count as reported; growth,
 * trend and volatility leave doubtful newest weeks out, as the forecast does.
 * @param impact impact class 1 to 5: the user's, or the default of the disease
 * @param confidence from the track record at issue
 */
export function assessForecast(
  request: ForecastRequest,
  targets: ForecastTargets,
  impact: number,
  confidence: ForecastConfidence,
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
    cases: reported.slice(0, lastReported + 1),
    targetWeekEnd: referenceDate,
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
    risk: assessRisk({
      probability: outbreak?.probability ?? null,
      threshold,
      lastCount,
      suppressed,
      isAboveNow: outbreak?.isAboveNow ?? false,
      impact,
      daysSinceLastData: daysBetween(targetEndDate, asOf),
    }),
    confidence,
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
