/** The forecast table of a report. */
import { isTooOld } from '../../../shared/forecast/aboveLine.ts';
import type { Forecast } from '../../../shared/forecast/forecastSchema.ts';
import { intervalAt, valueAt } from '../../../shared/forecast/quantileLevels.ts';
import { trendWordOf } from '../../../shared/forecast/trendWord.ts';
import type { Cell, ForecastRow } from '../../../shared/report/sitrepSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { ReportParts } from './buildSitrep.ts';
import { reasonText, shownLine } from './reasons.ts';
import { overrideIn } from './shownLevels.ts';

/** In the order of the summary, most urgent first. */
export function forecastRows(parts: Omit<ReportParts, 'rows'>): ForecastRow[] {
  const byId = new Map(parts.set.forecasts.map((forecast) => [forecast.id, forecast]));
  return parts.summary.places.flatMap(({ forecastId, ...place }) => {
    const forecast = byId.get(forecastId);
    return forecast === undefined ? [] : [{ ...rowOf(parts, forecast), ...overrideIn(place) }];
  });
}

function rowOf(parts: Omit<ReportParts, 'rows'>, forecast: Forecast): ForecastRow {
  const { lastObserved, threshold, confidence, provenance } = forecast;
  const { word, n, wins } = confidence;
  return {
    forecastId: forecast.id,
    location: forecast.location,
    level: forecast.risk.level,
    lastObserved: { ...parts.weekOf(lastObserved.targetEndDate), cases: lastCell(parts, forecast) },
    weeks: isTooOld(lastObserved.targetEndDate, forecast.asOf) ? [] : weeksOf(parts, forecast),
    alertLine:
      threshold === null
        ? null
        : { value: shownLine(parts, forecast.location.code, threshold.value), method: threshold.method },
    chanceAbove: forecast.outbreakProbability,
    chanceText: chanceText(parts, forecast),
    trend: words.common.trends[trendWordOf(forecast.trend)],
    confidence: { word, n, wins },
    provider: provenance.provider,
    model: provenance.model,
    asOf: forecast.asOf,
  };
}

function weeksOf({ weekOf }: Pick<ReportParts, 'weekOf'>, { targets }: Forecast): ForecastRow['weeks'] {
  return targets.cases.map(({ targetEndDate, quantiles }) => ({
    ...weekOf(targetEndDate),
    median: valueAt(quantiles, 0.5)!,
    range80: intervalAt(quantiles, 0.8),
    range50: intervalAt(quantiles, 0.5),
  }));
}

/** A count of a week that no table prints could be used to work out one that is not shown. */
function lastCell(
  { counted }: Pick<ReportParts, 'counted'>,
  { location, lastObserved }: Pick<Forecast, 'location' | 'lastObserved'>,
): Cell {
  const { cases, suppressed, targetEndDate } = lastObserved;
  const printed = counted?.casesOf(location.code, targetEndDate) ?? null;
  if (printed !== null) return printed;
  if (suppressed !== undefined) return { kind: 'at-source', range: suppressed };
  if (cases === null) return { kind: 'not-reported' };
  const isAllShown = counted !== null && counted.small === 0;
  return isAllShown ? { kind: 'count', value: cases } : { kind: 'hidden' };
}

/** As the reasons of the level say it; earlier versions did not state the measure. */
function chanceText(parts: Omit<ReportParts, 'rows'>, { risk, location }: Forecast): string | null {
  const driver = risk.drivers.find(
    ({ code, facts }) => code === 'OUTBREAK_PROBABILITY' && (facts.measure ?? 'cases') === 'cases',
  );
  return driver === undefined ? null : reasonText(parts, location.code, driver);
}
