/** The embedded forecaster: which kinds of model a panel gets, and what they come to together. */

import type { EmbeddedModel } from '../../../shared/providers/embeddedModel.ts';
import { createBoosted } from './kinds/boosted.ts';
import { noChange } from './kinds/noChange.ts';
import type { ModelPanel } from './ModelPanel.ts';
import type { PanelQuantiles } from './PanelQuantiles.ts';

export interface ForecastPanelOrder {
  panel: ModelPanel;
  model: EmbeddedModel;
  /** Folded name of the disease. */
  disease: string;
  /** Longer records of the same disease: shapes of past seasons. */
  history: readonly ModelPanel[];
  /** Weeks ahead of each place's own last reported week. */
  horizons: number;
  levels: readonly number[];
}

/** What forecast a place got: shown to people as the kind of forecast this is. */
export type KindOfForecast = 'no-change' | 'trend' | 'tiered' | 'boosted' | 'mixed';

export interface PanelForecast {
  /** Name and version of the model, one for all places. */
  model: string;
  /** By place; null where there are too few weeks. */
  kinds: (KindOfForecast | null)[];
  quantiles: PanelQuantiles;
}

/** @param report how far it is; as often as it likes */
export function forecastPanel(
  { panel, model, history, horizons, levels }: ForecastPanelOrder,
  _report: (done: number, total: number) => void = () => {},
): PanelForecast {
  const order = { panel, horizons, levels };
  const isShort = model === 'no-change' || panel.weeks < 60;
  const quantiles = isShort
    ? noChange(order)
    : createBoosted({
        history: history[0] ?? null,
        hasSeason: history.length > 0,
        folds: 4,
        historyShare: 0.25,
        seed: 1,
        offset: 0.32640625,
        perPopulation: true,
        trees: 100,
        leaves: 31,
      })(order);
  const kinds = panel.places.map((_, place): KindOfForecast | null =>
    Number.isNaN(quantiles.of(place, 0)[0]!) ? null : isShort ? 'no-change' : 'boosted',
  );
  return { model: isShort ? 'no-change-A/2' : 'auto/1', kinds, quantiles };
}
