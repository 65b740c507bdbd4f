/** The embedded forecaster's answers for all places of a panel at once. */

import type { EmbeddedModel } from '../../../../shared/providers/embeddedModel.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';
import type { WeeklyPanel } from '../../surveillance/panel/weeklyPanel.ts';
import type { ModelPanel } from '../ModelPanel.ts';
import type { EarlierReport } from '../revisions/withRevisions.ts';
import { createEmbeddedForecaster } from './embeddedForecaster.ts';
import type { PlaceForecast } from './placeForecaster.ts';

export interface PlacesOrder {
  panel: WeeklyPanel;
  disease: string;
  model: EmbeddedModel;
  /** Longer records of cases of the same disease: shapes of past seasons. */
  history: readonly ModelPanel[];
  /** What earlier states of the data said of their newest cases. */
  earlier: readonly EarlierReport[];
  levels: readonly number[];
  /** By place: the last days of the weeks to state, from the one after its last reported cases; none for a place that is not asked for. */
  dates: readonly (readonly PlainDate[])[];
  wantsDeaths: boolean;
}

/**
 * Forecasts each place from its own last reported week, also where that lies before others'.
 * @param report how far it is, in parts of `total`
 * @returns by place; null where nothing was asked, or there are too few weeks
 */
export function forecastPlaces(
  { panel, disease, model, history, earlier, levels, dates, wantsDeaths }: PlacesOrder,
  report: (done: number, total: number) => void = () => {},
): (PlaceForecast | null)[] {
  const hasDeaths = wantsDeaths && panel.places.some(({ deaths }) => deaths !== null);
  const parts = hasDeaths ? 2 : 1;
  const forecaster = createEmbeddedForecaster({
    model,
    history: { cases: history, deaths: [] },
    earlier,
    weeks: dates.reduce((most, { length }) => Math.max(most, length), 0),
    report: (measure, done, total) =>
      report((measure === 'cases' ? 0 : 1) + done / Math.max(1, total), parts),
  });
  return panel.places.map(({ location, deaths }, placeIndex) => {
    const targetEndDates = dates[placeIndex]!;
    const [first] = targetEndDates;
    if (first === undefined) return null;
    return forecaster.forecast({
      panel,
      placeIndex,
      disease,
      location,
      levels,
      asOf: panel.asOf,
      referenceDate: first,
      targetEndDates,
      wantsDeaths: wantsDeaths && deaths !== null,
    });
  });
}
