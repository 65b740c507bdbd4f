/** The embedded forecaster: which kinds of model a panel gets, and what they come to together. */
import type { EmbeddedModel } from '../../../shared/providers/embeddedModel.ts';
import { canonicalOrder, panelInOrder, reportsInOrder } from './canonicalPlaces.ts';
import { furtherAhead } from './furtherAhead.ts';
import { noChange } from './kinds/noChange.ts';
import { tiered } from './kinds/tiered.ts';
import { longMix } from './longMix.ts';
import type { ModelPanel } from './ModelPanel.ts';
import { embeddedModelNames } from './modelNames.ts';
import { outbreakMix } from './outbreakMix.ts';
import { PanelQuantiles } from './PanelQuantiles.ts';
import { type EarlierReport, withRevisions } from './revisions/withRevisions.ts';

export interface ForecastPanelOrder {
  panel: ModelPanel;
  model: EmbeddedModel;
  /** Folded name of the disease. */
  disease: string;
  /** Longer records of the same disease: shapes of past seasons. */
  history: readonly ModelPanel[];
  /** What earlier states of the data said of their newest weeks. */
  earlier?: readonly EarlierReport[];
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
  /** By place: what its last reported count was taken for, where earlier reports say that it will be revised; else null. */
  revised: (number | null)[];
  quantiles: PanelQuantiles;
}

/** With fewer weeks all that was seen may be a single outbreak, which tells how it grows and not when it will come again. */
const MIN_WEEKS = 60;

/**
 * The same places give the same answers in whatever order they come, and a place that never reported changes none of them.
 * @param report how far it is; as often as it likes
 */
export function forecastPanel(
  order: ForecastPanelOrder,
  report: (done: number, total: number) => void = () => {},
): PanelForecast {
  const { panel, earlier = [], history, horizons, levels } = order;
  const places = canonicalOrder(panel, earlier);
  const made = answerOf(
    {
      ...order,
      panel: panelInOrder(panel, places),
      earlier: reportsInOrder(earlier, places),
      history: history.map((record) => panelInOrder(record, canonicalOrder(record))),
    },
    report,
  );
  const quantiles = new PanelQuantiles(panel.places.length, horizons, levels.length);
  const kinds: PanelForecast['kinds'] = panel.places.map(() => null);
  const revised: PanelForecast['revised'] = panel.places.map(() => null);
  places.forEach((place, at) => {
    kinds[place] = made.kinds[at]!;
    revised[place] = made.revised[at]!;
    for (let h = 0; h < horizons; h++) quantiles.of(place, h).set(made.quantiles.of(at, h));
  });
  return { model: embeddedModelNames[order.model], kinds, revised, quantiles };
}

type Answer = Omit<PanelForecast, 'model' | 'revised'>;

function answerOf(
  { panel: reported, model, earlier = [], ...order }: ForecastPanelOrder,
  report: (done: number, total: number) => void,
): Omit<PanelForecast, 'model'> {
  const panel = withRevisions(reported, model === 'no-change' ? [] : earlier);
  const revised = reported.places.map(({ counts }, place) => {
    const last = counts.findLastIndex((count) => !Number.isNaN(count));
    const taken = panel.places[place]!.counts[last];
    return taken === undefined || taken === counts[last] ? null : taken;
  });
  return { ...answerOn({ ...order, panel, model }, report), revised };
}

function answerOn(
  { panel, model, disease, history, horizons, levels }: Omit<ForecastPanelOrder, 'earlier'>,
  report: (done: number, total: number) => void,
): Answer {
  const order = { panel, horizons, levels };
  const isShort = panel.weeks < MIN_WEEKS;
  if (model === 'no-change') return ofOneKind(noChange(order), 'no-change');
  if (model === 'tiered') return ofOneKind(tiered(order), isShort ? 'no-change' : 'tiered');
  const median = levels.indexOf(0.5);
  if (isShort) {
    const { quantiles, kinds } = outbreakMix(panel, history, levels);
    return { kinds, quantiles: furtherAhead(quantiles, horizons, median) };
  }
  const quantiles = longMix({ panel, model, disease, history, levels }, report);
  return ofOneKind(furtherAhead(quantiles, horizons, median), model === 'boosted' ? 'boosted' : 'mixed');
}

function ofOneKind(quantiles: PanelQuantiles, kind: KindOfForecast): Answer {
  const kinds = Array.from({ length: quantiles.places }, (_, place) =>
    Number.isNaN(quantiles.of(place, 0)[0]!) ? null : kind,
  );
  return { kinds, quantiles };
}
