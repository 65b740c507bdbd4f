/** The embedded forecaster: which kinds of model a panel gets, and what they come to together. */
import type { EmbeddedModel } from '../../../shared/providers/embeddedModel.ts';
import { canonicalOrder, panelInOrder, reportsInOrder } from './canonicalPlaces.ts';
import { boostedMember } from './kinds/boosted/boosted.ts';
import { cutMember } from './kinds/cutMember.ts';
import { noChange } from './kinds/noChange.ts';
import { seasonAnalogues } from './kinds/seasonAnalogues.ts';
import { tiered } from './kinds/tiered.ts';
import { widenAboutMedian } from './kinds/widenAboutMedian.ts';
import { MEMBER_HORIZONS, type Member } from './Member.ts';
import type { ModelPanel } from './ModelPanel.ts';
import { mixMembers } from './mix/mixMembers.ts';
import { embeddedModelNames } from './modelNames.ts';
import { PanelQuantiles } from './PanelQuantiles.ts';
import { type EarlierReport, withRevisions } from './revisions/withRevisions.ts';
import { type Source, sourceOf } from './scaled/sources.ts';
import { winterOf } from './scaled/winterOf.ts';
import { recordNameOf } from './shapesOf.ts';

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
  quantiles: PanelQuantiles;
}

/** With fewer weeks nothing can be learnt of how the disease rises and falls. */
const MIN_WEEKS = 60;
const SEASON_WEEKS = 104;
/** Past weeks that members are judged by. */
const JUDGED_WEEKS = 10;
const LEAST_JUDGED_WEEKS = 2;
/** Places times weeks: so many are enough to judge by. */
const JUDGED_FORECASTS = 5000;

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
  const made = forecastInOrder(
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
  places.forEach((place, at) => {
    kinds[place] = made.kinds[at]!;
    for (let h = 0; h < horizons; h++) quantiles.of(place, h).set(made.quantiles.of(at, h));
  });
  return { ...made, kinds, quantiles };
}

function forecastInOrder(
  { panel: reported, model, disease, history, earlier = [], horizons, levels }: ForecastPanelOrder,
  report: (done: number, total: number) => void,
): PanelForecast {
  const panel = withRevisions(reported, model === 'no-change' ? [] : earlier);
  const order = { panel, horizons, levels };
  if (model === 'no-change' || panel.weeks < MIN_WEEKS) {
    const quantiles = noChange(order);
    return { model: embeddedModelNames[model], kinds: kindsOf(quantiles, 'no-change'), quantiles };
  }
  if (model === 'tiered') {
    const quantiles = tiered(order);
    return { model: embeddedModelNames[model], kinds: kindsOf(quantiles, 'tiered'), quantiles };
  }
  const sources = sourcesOf(panel, history, disease);
  const backs = judgedBacks(sources[0]!.isLearntFrom, panel.places.length);
  const said = membersOf(model, sources, report).map(({ prior, member }) => ({
    prior,
    forecasts: member({ panel, horizons: MEMBER_HORIZONS, levels }, backs),
  }));
  const { quantiles } = mixMembers(panel, said, levels, backs);
  const all = furtherAhead(quantiles, horizons, levels.indexOf(0.5));
  return {
    model: embeddedModelNames[model],
    kinds: kindsOf(all, model === 'boosted' ? 'boosted' : 'mixed'),
    quantiles: all,
  };
}

/** The panel and the records of the disease, on the scale on which they look alike. */
function sourcesOf(panel: ModelPanel, history: readonly ModelPanel[], disease: string): Source[] {
  const winter = recordNameOf(disease) === null ? null : winterOf(panel);
  const knowsSeason = winter !== null || panel.weeks >= SEASON_WEEKS;
  return [panel, ...history].map((one, number) =>
    sourceOf(one, { number, winter: number === 0 || winter === null ? winter : winterOf(one), knowsSeason }),
  );
}

function membersOf(
  model: EmbeddedModel,
  sources: readonly Source[],
  report: (done: number, total: number) => void,
): { prior: number; member: Member }[] {
  // Shares of the work, measured on 53 places.
  const reportPart = (from: number, to: number) => (share: number) =>
    report(Math.round(from + share * (to - from)), 100);
  if (model === 'boosted') return [{ prior: 1, member: boostedMember(sources, reportPart(0, 100)) }];
  return [
    { prior: 2, member: boostedMember(sources, reportPart(0, 60)) },
    { prior: 1, member: cutMember(tiered, reportPart(60, 80)) },
    { prior: 1.5, member: seasonAnalogues(sources, reportPart(80, 100)) },
  ];
}

/**
 * The last weeks that forecasts are judged from: of this season, where there are seasons. Many places tell in fewer
 * weeks how good a member is, and would take long.
 */
function judgedBacks(isLearntFrom: Uint8Array, places: number): number[] {
  const most = Math.min(JUDGED_WEEKS, Math.max(LEAST_JUDGED_WEEKS, Math.floor(JUDGED_FORECASTS / places)));
  const backs: number[] = [];
  for (let back = 1; back <= JUDGED_WEEKS && back < isLearntFrom.length && backs.length < most; back++)
    if (isLearntFrom[isLearntFrom.length - 1 - back] === 1) backs.push(back);
  return backs;
}

/** What lies beyond the horizons of the members keeps their last median, in ranges that widen as those of a random walk. */
function furtherAhead(quantiles: PanelQuantiles, horizons: number, median: number): PanelQuantiles {
  const all = new PanelQuantiles(quantiles.places, horizons, quantiles.levels);
  for (let place = 0; place < quantiles.places; place++) {
    for (let h = 0; h < horizons; h++) {
      const into = all.of(place, h);
      into.set(quantiles.of(place, Math.min(h, quantiles.horizons - 1)));
      if (h >= quantiles.horizons && !Number.isNaN(into[0]!))
        widenAboutMedian(into, median, Math.sqrt((h + 1) / quantiles.horizons));
    }
  }
  return all;
}

function kindsOf(quantiles: PanelQuantiles, kind: KindOfForecast): (KindOfForecast | null)[] {
  return Array.from({ length: quantiles.places }, (_, place) =>
    Number.isNaN(quantiles.of(place, 0)[0]!) ? null : kind,
  );
}
