import { AppError } from '../../../../shared/errors/AppError.ts';
import type { Measure } from '../../../../shared/surveillance/datasetSchema.ts';
import { modelCounts } from '../../surveillance/modelCounts.ts';
import { type NewestCounts, newestCounts } from '../../surveillance/newestCounts.ts';
import type { PlaceWeeks, WeeklyPanel } from '../../surveillance/weeklyPanel.ts';
import { lastReportedIndex, reportedWeeks } from '../../surveillance/weeklyPanelOf.ts';
import type { ForecastRequest, StatedTargets } from '../Provider.ts';
import { fitPlaces, type PlaceFit } from './noChangeModel.ts';
import { MIN_REPORTED_WEEKS } from './placeSeries.ts';
import { MIXTURE_LEVELS, mixedQuantiles } from './startingMixture.ts';

/** The model does not look at the numbers of weeks. */
type ModelRequest = Omit<ForecastRequest, 'epiWeek'>;

export interface NoChangeForecast {
  targets: StatedTargets;
  warnings: string[];
}

export interface NoChangeForecaster {
  /**
   * @returns counts rounded to whole numbers
   * @throws AppError `TOO_FEW_WEEKS` when the place has fewer than 8 reported weeks
   */
  forecast(request: ModelRequest): NoChangeForecast;
}

type FitPlaces = (horizons: number, levels: readonly number[]) => readonly (PlaceFit | null)[];

/** One measure of a panel: where each place starts from, and its fits as they are asked for. */
interface PanelModel {
  newest: readonly NewestCounts[];
  /** Whether some place starts from several counts: then all are fitted at the levels of mixtures too. */
  isMixed: boolean;
  /** Weeks from the earliest count that any place starts from to its last reported one. */
  longestLag: number;
  fits: FitPlaces;
}

type ModelOf = (measure: Measure) => PanelModel;

const EARLY_SERIES_WEEKS = 20;
/** Deaths that stop longer than this before the cases are not forecast. */
const MAX_DEATHS_LAG_WEEKS = 3;

/**
 * Answers requests by the no-change model. Each panel is fitted once for all its places, and the fits live
 * as long as the panel object does.
 */
export function createNoChangeForecaster(): NoChangeForecaster {
  const byPanel = new WeakMap<WeeklyPanel, Map<string, PanelModel>>();
  return {
    forecast(request) {
      const { panel, disease } = request;
      const models = byPanel.get(panel) ?? new Map<string, PanelModel>();
      byPanel.set(panel, models);
      return answer(request, (measure) => {
        const key = `${measure} ${disease}`;
        const known = models.get(key) ?? panelModel(panel, measure, disease);
        models.set(key, known);
        return known;
      });
    },
  };
}

function panelModel(panel: WeeklyPanel, measure: Measure, disease: string): PanelModel {
  const newest = panel.places.map((place) => newestOf(place, measure, disease));
  const counts = newest.map(({ sound }) => sound);
  const known = new Map<string, readonly (PlaceFit | null)[]>();
  const lags = newest.flatMap(({ levels }) => levels.map(({ lag }) => lag));
  return {
    newest,
    isMixed: newest.some(({ levels }) => levels.length > 1),
    longestLag: lags.reduce((longest, lag) => Math.max(longest, lag), 0),
    fits(horizons, levels) {
      const key = JSON.stringify([horizons, levels]);
      const fits = known.get(key) ?? fitPlaces(counts, horizons, levels);
      known.set(key, fits);
      return fits;
    },
  };
}

/** Deaths of weeks after the last reported cases are left out: the forecast starts after those. */
function newestOf(place: PlaceWeeks, measure: Measure, disease: string): NewestCounts {
  if (measure === 'cases') return newestCounts(place, measure, disease);
  return newestCounts(place, measure, disease, lastReportedIndex(modelCounts(place, 'cases')) + 1);
}

function answer(request: ModelRequest, modelOf: ModelOf): NoChangeForecast {
  const place = request.panel.places[request.placeIndex]!;
  const warnings: string[] = [];
  const cases = targetWeeks(request, modelOf('cases'), 0);
  if (cases === null) throw tooFewWeeks(place);
  if (reportedWeeks(modelCounts(place, 'cases')) < EARLY_SERIES_WEEKS) warnings.push('EARLY_SERIES');
  const deaths = request.wantsDeaths ? deathsWeeks(request, modelOf, warnings) : null;
  return { targets: { cases, deaths }, warnings };
}

function deathsWeeks(request: ModelRequest, modelOf: ModelOf, warnings: string[]): StatedTargets['deaths'] {
  const model = modelOf('deaths');
  const newest = model.newest[request.placeIndex]!;
  const lag = modelOf('cases').newest[request.placeIndex]!.lastReported - newest.lastReported;
  const isTooOld = lag > MAX_DEATHS_LAG_WEEKS;
  const deaths = isTooOld ? null : targetWeeks(request, model, lag);
  if (deaths === null) {
    const isShort = reportedWeeks(newest.reported) < MIN_REPORTED_WEEKS;
    warnings.push(isShort ? 'DEATHS_TOO_FEW_WEEKS' : 'DEATHS_TOO_OLD');
  }
  return deaths;
}

/**
 * @param lag weeks from the last reported week of this measure to that of the cases, which the dates follow
 * @returns null when the measure has too few reported weeks
 */
function targetWeeks(
  request: ModelRequest,
  { newest, isMixed, longestLag, fits }: PanelModel,
  lag: number,
): StatedTargets['cases'] | null {
  const { targetEndDates, levels, placeIndex } = request;
  const { levels: starts } = newest[placeIndex]!;
  const [start] = starts;
  if (start === undefined) return null;
  const horizons = targetEndDates.length + lag + longestLag;
  const fitted = isMixed ? [...levels, ...MIXTURE_LEVELS] : levels;
  const fit = fits(horizons, fitted)[placeIndex] ?? null;
  if (fit === null) return null;
  return targetEndDates.map((targetEndDate, week) => {
    const horizon = week + 1 + lag;
    const values =
      starts.length === 1
        ? fit.after(start.value, horizon + start.lag)
        : mixedQuantiles(starts, levels, ({ value, lag: behind }) =>
            fit.after(value, horizon + behind).slice(levels.length),
          );
    return {
      targetEndDate,
      quantiles: levels.map((level, k) => ({ level, value: Math.round(values[k]!) })),
    };
  });
}

function tooFewWeeks(place: PlaceWeeks): AppError {
  const { code, name } = place.location;
  const reported = reportedWeeks(modelCounts(place, 'cases'));
  return new AppError(
    'TOO_FEW_WEEKS',
    `${name} has ${reported} reported weeks; a forecast needs at least ${MIN_REPORTED_WEEKS}. Import more weeks of this place.`,
    { location: code, reportedWeeks: reported, neededWeeks: MIN_REPORTED_WEEKS },
  );
}
