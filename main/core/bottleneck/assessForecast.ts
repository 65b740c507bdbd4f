/** What is computed here from quantiles and data, by the methods of `epi/`; never copied from a provider. */
import type {
  Forecast,
  ForecastConfidence,
  ForecastTargets,
  TrendSummary,
} from '../../../shared/forecast/forecastSchema.ts';
import { daysBetween } from '../../../shared/time/plainDate.ts';
import { assessRisk } from '../epi/assessRisk.ts';
import { calibratedConfidence } from '../epi/calibratedConfidence.ts';
import { growthRate } from '../epi/growthRate.ts';
import { outbreakProbability } from '../epi/outbreakProbability.ts';
import { chooseThreshold } from '../epi/outbreakThreshold.ts';
import { trendOfForecast } from '../epi/trendClass.ts';
import { volatility } from '../epi/volatility.ts';
import type { ForecastRequest } from '../providers/Provider.ts';
import { lastReportedIndex } from '../surveillance/weeklyPanelOf.ts';

/** Weeks that the growth rate is fitted to. */
const GROWTH_WEEKS = 4;

export type Assessment = Pick<
  Forecast,
  'lastObserved' | 'trend' | 'volatility' | 'threshold' | 'outbreakProbability' | 'risk' | 'confidence'
>;

/**
 * Assesses one forecast.
 * @param impact impact class 1 to 5: the user's, or the default of the disease
 */
export function assessForecast(
  request: ForecastRequest,
  targets: ForecastTargets,
  impact: number,
  claimed: number | null,
): Assessment {
  const { panel, asOf, referenceDate } = request;
  const place = panel.places[request.placeIndex]!;
  const last = lastReportedIndex(place.cases);
  const observed = place.cases.slice(0, last + 1);
  const lastCount = observed[last]!;
  const targetEndDate = panel.weekEnds[last]!;
  const threshold = chooseThreshold({
    weekEnds: panel.weekEnds,
    cases: observed,
    targetWeekEnd: referenceDate,
  });
  const horizons = targets.cases.map((week) => week.quantiles);
  const outbreak =
    threshold === null ? null : outbreakProbability({ lastCount, threshold: threshold.value, horizons });
  return {
    lastObserved: { targetEndDate, cases: lastCount, deaths: place.deaths?.[last] ?? null },
    trend: trendOf(request, targets, observed, lastCount),
    volatility: volatility(observed)?.sigma ?? null,
    threshold,
    outbreakProbability: outbreak?.probability ?? null,
    risk: assessRisk({
      probability: outbreak?.probability ?? null,
      threshold,
      lastCount,
      isAboveNow: outbreak?.isAboveNow ?? false,
      impact,
      daysSinceLastData: daysBetween(targetEndDate, asOf),
    }),
    confidence: confidenceOf(claimed),
  };
}

function trendOf(
  request: ForecastRequest,
  targets: ForecastTargets,
  observed: readonly (number | null)[],
  lastCount: number,
): TrendSummary {
  const lastWeek = targets.cases.at(-1)!;
  const growth = growthRate(observed.slice(-GROWTH_WEEKS));
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
