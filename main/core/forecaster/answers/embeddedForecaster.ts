import type { EmbeddedModel } from '../../../../shared/providers/embeddedModel.ts';
import type { Measure } from '../../../../shared/surveillance/measures.ts';
import { plainWords } from '../../util/plainWords.ts';
import { forecastPanel, type KindOfForecast } from '../forecastPanel.ts';
import { placeSeries } from '../kinds/placeSeries.ts';
import type { ModelPanel } from '../ModelPanel.ts';
import { embeddedModelNames } from '../modelNames.ts';
import { panelOfCounts } from '../modelPanelOf.ts';
import { createNoChangeForecaster, fitUnchanged } from '../noChange/noChangeForecaster.ts';
import type { PlaceFit } from '../noChange/noChangeModel.ts';
import { shiftedQuantiles } from '../noChange/shiftedQuantiles.ts';
import type { PanelQuantiles } from '../PanelQuantiles.ts';
import type { EarlierReport } from '../revisions/withRevisions.ts';
import {
  createPlaceForecaster,
  type FitPanel,
  type MeasureStarts,
  type PlaceForecaster,
} from './placeForecaster.ts';

/** Longer records of the same disease, by what they count. */
export type PastRecords = Readonly<Record<Measure, readonly ModelPanel[]>>;

export const NO_PAST_RECORDS: PastRecords = { cases: [], deaths: [] };

export interface EmbeddedForecasterOptions {
  model: EmbeddedModel;
  history: PastRecords;
  /** What earlier states of the data said of their newest cases. */
  earlier?: readonly EarlierReport[];
  /** The most weeks that any place is going to be asked for, so that a panel is fitted once. */
  weeks: number;
  /** How far the model of a panel is, as it is fitted. */
  report?(measure: Measure, done: number, total: number): void;
}

/**
 * Weeks that the models look ahead at most. A place whose last count that can be believed is older gets the range of
 * past changes over as many weeks.
 */
export const MOST_HORIZONS = 13;

/** Answers requests by the model that the setting names. Heavy: to be used where nobody waits for the thread. */
export function createEmbeddedForecaster(options: EmbeddedForecasterOptions): PlaceForecaster {
  return options.model === 'no-change'
    ? createNoChangeForecaster()
    : createPlaceForecaster(fitOf(options), options.weeks);
}

function fitOf({ model, history, earlier = [], report }: EmbeddedForecasterOptions): FitPanel {
  return (starts, horizons, levels) => {
    const { measure, disease, learnt } = starts;
    const name = embeddedModelNames[model];
    // Nobody has enough weeks, of which the no-change model tells the same.
    if (learnt.every((counts) => placeSeries(counts) === null))
      return { ...fitUnchanged(starts, horizons, levels), model: name };
    const rising = levels.toSorted((a, b) => a - b);
    const made = forecastPanel(
      {
        panel: panelOfCounts(starts.panel, measure, learnt),
        model,
        disease: plainWords(disease),
        history: history[measure],
        earlier: measure === 'cases' ? earlier : [],
        horizons: Math.min(MOST_HORIZONS, horizons),
        levels: rising,
      },
      (done, total) => report?.(measure, done, total),
    );
    const places = starts.panel.places.map((_, place) =>
      shiftedFit(starts, place, made.quantiles, levels, rising),
    );
    const fallback = unchangedLater(starts, horizons, levels);
    return {
      model: name,
      records: history[measure].length,
      places: places.map((fit, place) => withFallback(fit, () => fallback()[place] ?? null)),
      kindOf: (place): KindOfForecast =>
        places[place] === null ? 'no-change' : (made.kinds[place] ?? 'no-change'),
      revisedOf: (place) => (places[place] === null ? null : made.revised[place]!),
    };
  };
}

/** The no-change model, fitted only where something needs it. */
function unchangedLater(starts: MeasureStarts, horizons: number, levels: readonly number[]) {
  let fits: readonly (PlaceFit | null)[] | null = null;
  return () => {
    fits ??= fitUnchanged(starts, horizons, levels).places;
    return fits;
  };
}

/** Where the model says nothing of a place, or not so far ahead, past changes of all places give the range. */
function withFallback(fit: PlaceFit | null, fallback: () => PlaceFit | null): PlaceFit | null {
  if (fit === null) return fallback();
  return {
    lastCount: fit.lastCount,
    after: (count, horizon) =>
      horizon <= MOST_HORIZONS ? fit.after(count, horizon) : fallback()!.after(count, horizon),
  };
}

/**
 * The model's quantiles of a place, moved on the fourth-root scale for counts to start from that are not the one the
 * model has seen.
 * @returns null where the model has no number, or none that is one
 */
function shiftedFit(
  { learnt }: MeasureStarts,
  place: number,
  quantiles: PanelQuantiles,
  levels: readonly number[],
  rising: readonly number[],
): PlaceFit | null {
  const series = placeSeries(learnt[place]!);
  if (series === null) return null;
  const made = Array.from({ length: quantiles.horizons }, (_, horizon) => quantiles.of(place, horizon));
  if (!made.every((values) => values.every(Number.isFinite))) return null;
  const order = levels.map((level) => rising.indexOf(level));
  return {
    lastCount: series.lastCount,
    after(count, horizon) {
      const values = shiftedQuantiles(made[horizon - 1]!, series, count);
      return order.map((at) => values[at]!);
    },
  };
}
