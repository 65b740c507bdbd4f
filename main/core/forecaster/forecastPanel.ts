/** The embedded forecaster: which kinds of model a panel gets, and what they come to together. */
import type { EmbeddedModel } from '../../../shared/providers/embeddedModel.ts';
import { furtherAhead } from './furtherAhead.ts';
import { boostedMember } from './kinds/boosted/boosted.ts';
import { cutMember } from './kinds/cutMember.ts';
import { noChange } from './kinds/noChange.ts';
import { seasonAnalogues } from './kinds/seasonAnalogues.ts';
import { tiered } from './kinds/tiered.ts';
import { trend } from './kinds/trend/trend.ts';
import { MEMBER_HORIZONS, type Member } from './Member.ts';
import type { ModelPanel } from './ModelPanel.ts';
import { mixMembers } from './mix/mixMembers.ts';
import { embeddedModelNames } from './modelNames.ts';
import { outbreakMix } from './outbreakMix.ts';
import type { PanelQuantiles } from './PanelQuantiles.ts';
import { type EarlierReport, withRevisions } from './revisions/withRevisions.ts';
import { sourceOf } from './scaled/sources.ts';
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

/** With fewer weeks all that was seen may be a single outbreak, which tells how it grows and not when it will come again. */
const MIN_WEEKS = 60;
const SEASON_WEEKS = 104;
/** Past weeks that members are judged by. */
const JUDGED_WEEKS = 10;

/** Of the boosted model, the tiered one and analogues, while nothing is known of them. */
export const WINTER_PRIORS = [2, 1, 1.5];
/** The same without winters to learn from, then of no change and of the trend: what comes next may be like nothing before. */
const OUTBREAK_PRIORS = [1, 1, 1, 1, 2];

/** @param report how far it is; as often as it likes */
export function forecastPanel(
  { panel: reported, model, disease, history, earlier = [], horizons, levels }: ForecastPanelOrder,
  report: (done: number, total: number) => void = () => {},
): PanelForecast {
  const panel = withRevisions(reported, model === 'no-change' ? [] : earlier);
  const order = { panel, horizons, levels };
  const median = levels.indexOf(0.5);
  if (model === 'no-change') {
    const quantiles = noChange(order);
    return { model: embeddedModelNames[model], kinds: kindsOf(quantiles, 'no-change'), quantiles };
  }
  if (model === 'tiered') {
    const quantiles = tiered(order);
    const isShort = panel.weeks < MIN_WEEKS;
    return {
      model: embeddedModelNames[model],
      kinds: kindsOf(quantiles, isShort ? 'no-change' : 'tiered'),
      quantiles,
    };
  }
  if (panel.weeks < MIN_WEEKS) {
    const { quantiles, kinds } = outbreakMix(panel, history, levels);
    return { model: embeddedModelNames[model], kinds, quantiles: furtherAhead(quantiles, horizons, median) };
  }
  const winter = recordNameOf(disease) === null ? null : winterOf(panel);
  const knowsSeason = winter !== null || panel.weeks >= SEASON_WEEKS;
  const sources = [panel, ...history].map((one, number) =>
    sourceOf(one, { number, winter: number === 0 || winter === null ? winter : winterOf(one), knowsSeason }),
  );
  const boosted = boostedMember(sources, (share) => report(Math.round(share * 70), 100));
  const others = [cutMember(tiered), seasonAnalogues(sources)] as const;
  const outbreaks = winter === null ? [cutMember(noChange), cutMember(trend(history))] : [];
  const members: { prior: number; member: Member }[] =
    model === 'boosted'
      ? [{ prior: 1, member: boosted }]
      : weighed([boosted, ...others, ...outbreaks], winter === null ? OUTBREAK_PRIORS : WINTER_PRIORS);
  const backs = judgedBacks(sources[0]!.isLearntFrom);
  const said = members.map(({ prior, member }) => ({
    prior,
    forecasts: member({ panel, horizons: MEMBER_HORIZONS, levels }, backs),
  }));
  const { quantiles } = mixMembers(panel, said, levels, backs);
  const all = furtherAhead(quantiles, horizons, median);
  return {
    model: embeddedModelNames[model],
    kinds: kindsOf(all, model === 'boosted' ? 'boosted' : 'mixed'),
    quantiles: all,
  };
}

function weighed(members: readonly Member[], priors: readonly number[]): { prior: number; member: Member }[] {
  return members.map((member, i) => ({ prior: priors[i]!, member }));
}

/** The last weeks that forecasts are judged from: of this season, where there are seasons. */
export function judgedBacks(isLearntFrom: Uint8Array): number[] {
  const backs: number[] = [];
  for (let back = 1; back <= JUDGED_WEEKS && back < isLearntFrom.length; back++)
    if (isLearntFrom[isLearntFrom.length - 1 - back] === 1) backs.push(back);
  return backs;
}

function kindsOf(quantiles: PanelQuantiles, kind: KindOfForecast): (KindOfForecast | null)[] {
  return Array.from({ length: quantiles.places }, (_, place) =>
    Number.isNaN(quantiles.of(place, 0)[0]!) ? null : kind,
  );
}
