/** Answers requests about places from models of whole panels: which weeks, from which starting counts, with which warnings. */

import type { Measure } from '../../../../shared/surveillance/measures.ts';
import type { ForecastRequest, StatedTargets } from '../../calls/Provider.ts';
import { modelCounts } from '../../surveillance/panel/modelCounts.ts';
import { type NewestCounts, newestCounts } from '../../surveillance/panel/newestCounts.ts';
import { settledCounts } from '../../surveillance/panel/preliminaryWeeks.ts';
import type { PlaceWeeks, WeeklyPanel } from '../../surveillance/panel/weeklyPanel.ts';
import { lastReportedIndex, reportedWeeks } from '../../surveillance/panel/weeklyPanelOf.ts';
import type { KindOfForecast } from '../forecastPanel.ts';
import { MIN_REPORTED_WEEKS } from '../kinds/placeSeries.ts';
import type { PlaceFit } from '../noChange/noChangeModel.ts';
import { MIXTURE_LEVELS, mixedQuantiles } from '../noChange/startingMixture.ts';

/** The model does not look at the numbers of weeks. */
export type ModelRequest = Omit<ForecastRequest, 'epiWeek'>;

export interface PlaceForecast {
  /** Name and version of the model. */
  model: string;
  /** What forecast of the cases this place got. */
  kind: KindOfForecast;
  /** Longer records of the disease that the model has learnt from besides the panel. */
  records: number;
  /** What the last reported count was taken for, where earlier reports say that it will be revised; else null. */
  revised: number | null;
  targets: StatedTargets;
  warnings: string[];
}

export interface PlaceForecaster {
  /**
   * @returns counts rounded to whole numbers; null where the place has fewer than 8 reported weeks
   */
  forecast(request: ModelRequest): PlaceForecast | null;
}

/** What a model makes of one measure of a panel. */
export interface PanelFits {
  model: string;
  /** Longer records of the disease that were learnt from. */
  records: number;
  /** One per place; null where it can't be forecast. The values of a fit come in the order of the levels asked for. */
  places: readonly (PlaceFit | null)[];
  kindOf(placeIndex: number): KindOfForecast;
  /** What the count that a place starts from was taken for; null where it was left as reported. */
  revisedOf(placeIndex: number): number | null;
}

/** One measure of a panel: where each place starts from. */
export interface MeasureStarts {
  measure: Measure;
  panel: WeeklyPanel;
  disease: string;
  newest: readonly NewestCounts[];
  /** Whether any place starts from several counts, mixed. */
  isMixed: boolean;
  /** What is learnt from, by place: one value per week or fewer; null is "not reported" or "not to be learnt from". */
  learnt: readonly (readonly (number | null)[])[];
  /** Weeks from the last reported week of this measure to that of the cases, by place. */
  lags: readonly number[];
}

/**
 * @param horizons weeks after the count that a place starts from, as many as are needed
 * @param levels in any order
 */
export type FitPanel = (starts: MeasureStarts, horizons: number, levels: readonly number[]) => PanelFits;

const EARLY_SERIES_WEEKS = 20;
/** Deaths that stop longer than this before the cases are not forecast. */
const MAX_DEATHS_LAG_WEEKS = 3;

type FitsOf = (measure: Measure, weeks: number, levels: readonly number[]) => PanelFits;

/**
 * Each panel is fitted once for all its places, weeks and levels, and the fits live as long as the panel object does.
 * @param fit the model
 * @param leastWeeks fitted for, where some requests are going to ask for more weeks than the first one
 */
export function createPlaceForecaster(fit: FitPanel, leastWeeks = 0): PlaceForecaster {
  const byPanel = new WeakMap<WeeklyPanel, Map<string, PanelStarts>>();
  return {
    forecast(request) {
      const { panel, disease } = request;
      const known = byPanel.get(panel) ?? new Map<string, PanelStarts>();
      byPanel.set(panel, known);
      const starts = known.get(disease) ?? new PanelStarts(panel, disease, fit, leastWeeks);
      known.set(disease, starts);
      return answer(request, starts);
    },
  };
}

/** The starting counts of a panel, and its fits as they are asked for. */
class PanelStarts {
  readonly #starts = new Map<Measure, MeasureStarts>();
  readonly #fits = new Map<string, PanelFits>();
  readonly #panel: WeeklyPanel;
  readonly #disease: string;
  readonly #fit: FitPanel;
  readonly #leastWeeks: number;

  constructor(panel: WeeklyPanel, disease: string, fit: FitPanel, leastWeeks: number) {
    this.#panel = panel;
    this.#disease = disease;
    this.#fit = fit;
    this.#leastWeeks = leastWeeks;
  }

  of(measure: Measure): MeasureStarts {
    const known = this.#starts.get(measure) ?? startsOf(this.#panel, measure, this.#disease);
    this.#starts.set(measure, known);
    return known;
  }

  /** @param asked weeks after the last reported week of the cases */
  fits: FitsOf = (measure, asked, levels) => {
    const weeks = Math.max(asked, this.#leastWeeks);
    const starts = this.of(measure);
    const fitted = starts.isMixed ? [...levels, ...MIXTURE_LEVELS] : levels;
    const key = JSON.stringify([measure, weeks, fitted]);
    const known = this.#fits.get(key) ?? this.#fit(starts, weeks + longestLag(starts), fitted);
    this.#fits.set(key, known);
    return known;
  };
}

/** Weeks from the earliest count that any place starts from to the last reported week of its cases. */
function longestLag({ newest, lags }: MeasureStarts): number {
  const behind = newest.flatMap(({ levels }, place) =>
    lags[place]! > MAX_DEATHS_LAG_WEEKS ? [] : levels.map(({ lag }) => lag + lags[place]!),
  );
  return behind.reduce((longest, lag) => Math.max(longest, lag), 0);
}

function startsOf(panel: WeeklyPanel, measure: Measure, disease: string): MeasureStarts {
  const newest = panel.places.map((place) => newestOf(place, measure, disease));
  const lags = panel.places.map((place, index) =>
    measure === 'cases' ? 0 : lastReportedIndex(modelCounts(place, 'cases')) - newest[index]!.lastReported,
  );
  const learnt = panel.places.map((place, index) => learntCounts(place, measure, newest[index]!));
  const isMixed = newest.some(({ levels }) => levels.length > 1);
  return { panel, measure, disease, newest, isMixed, learnt, lags };
}

/** Deaths of weeks after the last reported cases are left out: the forecast starts after those. */
function newestOf(place: PlaceWeeks, measure: Measure, disease: string): NewestCounts {
  if (measure === 'cases') return newestCounts(place, measure, disease);
  return newestCounts(place, measure, disease, lastReportedIndex(modelCounts(place, 'cases')) + 1);
}

/** Where too few weeks are beyond doubt, the doubtful ones too: a range around uncertain counts is better than none. */
function learntCounts(
  place: PlaceWeeks,
  measure: Measure,
  { sound, reported }: NewestCounts,
): readonly (number | null)[] {
  return reportedWeeks(sound) < MIN_REPORTED_WEEKS ? settledCounts(place, measure, reported) : sound;
}

function answer(request: ModelRequest, starts: PanelStarts): PlaceForecast | null {
  const { placeIndex, levels, targetEndDates } = request;
  const place = request.panel.places[placeIndex]!;
  const warnings: string[] = [];
  const fits = starts.fits('cases', targetEndDates.length, levels);
  const cases = targetWeeks(request, starts.of('cases'), fits);
  if (cases === null) return null;
  if (reportedWeeks(modelCounts(place, 'cases')) < EARLY_SERIES_WEEKS) warnings.push('EARLY_SERIES');
  const deaths = request.wantsDeaths ? deathsWeeks(request, starts, warnings) : null;
  const { model, records } = fits;
  return {
    model,
    records,
    kind: fits.kindOf(placeIndex),
    revised: fits.revisedOf(placeIndex),
    targets: { cases, deaths },
    warnings,
  };
}

function deathsWeeks(
  request: ModelRequest,
  starts: PanelStarts,
  warnings: string[],
): StatedTargets['deaths'] {
  const { placeIndex, levels, targetEndDates } = request;
  const measured = starts.of('deaths');
  const isTooOld = measured.lags[placeIndex]! > MAX_DEATHS_LAG_WEEKS;
  const isShort = reportedWeeks(measured.newest[placeIndex]!.reported) < MIN_REPORTED_WEEKS;
  const deaths =
    isTooOld || isShort
      ? null
      : targetWeeks(request, measured, starts.fits('deaths', targetEndDates.length, levels));
  if (deaths === null) {
    warnings.push(isShort ? 'DEATHS_TOO_FEW_WEEKS' : 'DEATHS_TOO_OLD');
  }
  return deaths;
}

/** @returns null when the measure has too few reported weeks */
function targetWeeks(
  { targetEndDates, levels, placeIndex }: ModelRequest,
  { newest, lags }: MeasureStarts,
  { places }: PanelFits,
): StatedTargets['cases'] | null {
  const { levels: starts } = newest[placeIndex]!;
  const [start] = starts;
  const fit = places[placeIndex] ?? null;
  if (start === undefined || fit === null) return null;
  return targetEndDates.map((targetEndDate, week) => {
    const horizon = week + 1 + lags[placeIndex]!;
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
