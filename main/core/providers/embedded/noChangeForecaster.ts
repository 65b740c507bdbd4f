import { AppError } from '../../../../shared/errors/AppError.ts';
import type { PlaceWeeks, WeeklyPanel } from '../../surveillance/weeklyPanel.ts';
import type { ForecastRequest, StatedTargets } from '../Provider.ts';
import { fitNoChange, type PlaceQuantiles } from './noChangeModel.ts';
import { MIN_REPORTED_WEEKS } from './placeSeries.ts';

export interface NoChangeForecast {
  targets: StatedTargets;
  warnings: string[];
}

export interface NoChangeForecaster {
  /**
   * @returns counts rounded to whole numbers
   * @throws AppError `TOO_FEW_WEEKS` when the place has fewer than 8 reported weeks
   */
  forecast(request: ForecastRequest): NoChangeForecast;
}

type Counts = readonly (number | null)[];
type TargetName = 'cases' | 'deaths';
type FitPanel = (target: TargetName, horizons: number) => readonly (PlaceQuantiles | null)[];

const EARLY_SERIES_WEEKS = 20;
/** Deaths that stop longer than this before the cases are not forecast. */
const MAX_DEATHS_LAG_WEEKS = 3;

/**
 * Answers requests by the no-change model. Each panel is fitted once for all its places, and the fits live
 * as long as the panel object does.
 */
export function createNoChangeForecaster(): NoChangeForecaster {
  const fitsByPanel = new WeakMap<WeeklyPanel, Map<string, readonly (PlaceQuantiles | null)[]>>();
  return {
    forecast(request) {
      const { panel, levels } = request;
      const fits = fitsByPanel.get(panel) ?? new Map<string, readonly (PlaceQuantiles | null)[]>();
      fitsByPanel.set(panel, fits);
      return answer(request, (target, horizons) => {
        const key = JSON.stringify([target, horizons, levels]);
        const known = fits.get(key) ?? fitNoChange(countsOf(panel, target), horizons, levels);
        fits.set(key, known);
        return known;
      });
    },
  };
}

function answer(request: ForecastRequest, fitPanel: FitPanel): NoChangeForecast {
  const place = request.panel.places[request.placeIndex]!;
  const warnings: string[] = [];
  const cases = targetWeeks(request, fitPanel, 'cases', 0);
  if (cases === null) throw tooFewWeeks(place);
  if (reportedWeeks(place.cases) < EARLY_SERIES_WEEKS) warnings.push('EARLY_SERIES');
  const deaths = request.wantsDeaths ? deathsWeeks(request, place, fitPanel, warnings) : null;
  return { targets: { cases, deaths }, warnings };
}

function deathsWeeks(
  request: ForecastRequest,
  place: PlaceWeeks,
  fitPanel: FitPanel,
  warnings: string[],
): StatedTargets['deaths'] {
  const lag = lastReported(place.cases) - lastReported(deathsUpToCases(place));
  const isTooOld = lag > MAX_DEATHS_LAG_WEEKS;
  const deaths = isTooOld ? null : targetWeeks(request, fitPanel, 'deaths', lag);
  if (deaths === null) {
    const isShort = reportedWeeks(deathsUpToCases(place)) < MIN_REPORTED_WEEKS;
    warnings.push(isShort ? 'DEATHS_TOO_FEW_WEEKS' : 'DEATHS_TOO_OLD');
  }
  return deaths;
}

/**
 * @param lag weeks from the last reported week of this target to that of the cases, which the dates follow
 * @returns null when the target has too few reported weeks
 */
function targetWeeks(
  request: ForecastRequest,
  fitPanel: FitPanel,
  target: TargetName,
  lag: number,
): StatedTargets['cases'] | null {
  const { targetEndDates, levels, placeIndex } = request;
  const fit = fitPanel(target, targetEndDates.length + lag)[placeIndex] ?? null;
  if (fit === null) return null;
  return fit.slice(lag).map((values, i) => ({
    targetEndDate: targetEndDates[i]!,
    quantiles: levels.map((level, k) => ({ level, value: Math.round(values[k]!) })),
  }));
}

function countsOf(panel: WeeklyPanel, target: TargetName): Counts[] {
  return panel.places.map((place) => (target === 'cases' ? place.cases : deathsUpToCases(place)));
}

/** Deaths of weeks after the last reported cases are left out: the forecast starts after those. */
function deathsUpToCases(place: PlaceWeeks): Counts {
  return (place.deaths ?? []).slice(0, lastReported(place.cases) + 1);
}

function lastReported(counts: Counts): number {
  return counts.findLastIndex((count) => count !== null);
}

function reportedWeeks(counts: Counts): number {
  return counts.filter((count) => count !== null).length;
}

function tooFewWeeks(place: PlaceWeeks): AppError {
  const { code, name } = place.location;
  const reported = reportedWeeks(place.cases);
  return new AppError(
    'TOO_FEW_WEEKS',
    `${name} has ${reported} reported weeks; a forecast needs at least ${MIN_REPORTED_WEEKS}. Import more weeks of this place.`,
    { location: code, reportedWeeks: reported, neededWeeks: MIN_REPORTED_WEEKS },
  );
}
