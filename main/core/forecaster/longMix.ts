/** Forecasts of long records: models of different kinds, averaged by what they said in the last weeks. */
import type { EmbeddedModel } from '../../../shared/providers/embeddedModel.ts';
import { boostedMember } from './kinds/boosted/boosted.ts';
import { cutMember } from './kinds/cutMember.ts';
import { noChange } from './kinds/noChange.ts';
import { seasonAnalogues } from './kinds/seasonAnalogues.ts';
import { tiered } from './kinds/tiered.ts';
import { trend } from './kinds/trend/trend.ts';
import { MEMBER_HORIZONS, type Member } from './Member.ts';
import type { ModelPanel } from './ModelPanel.ts';
import { mixMembers, type WeighedMember } from './mix/mixMembers.ts';
import type { PanelQuantiles } from './PanelQuantiles.ts';
import { recordNameOf } from './recordName.ts';
import { type Source, sourceOf } from './scaled/sources.ts';
import { winterOf } from './scaled/winterOf.ts';

/** With fewer weeks the time of the year can't be told from a single outbreak. */
const SEASON_WEEKS = 104;
/** Past weeks that members are judged by. */
const JUDGED_WEEKS = 10;
const LEAST_JUDGED_WEEKS = 2;
/** Places times weeks: this many are enough to judge by. */
const JUDGED_FORECASTS = 5_000;

/** Of the boosted model, the tiered one and analogues, while nothing is known of them. */
export const WINTER_PRIORS = [2, 1, 1.5];
/**
 * The same without winters to learn from, then of no change and of the trend: what comes next may be like nothing before.
 * What is learnt of courses (boosted, season analogues) counts half as much as the tiered one with this many places, and
 * less with fewer: their few courses are one.
 */
const HALF_PLACES = 20;
const TREND_PRIOR = 3;
/** By how much less the trend counts where the time of the year is known, and as many places as there are tell of it. */
const TREND_IN_SEASONS = 2.5;

function outbreakPriors(places: number, knowsSeason: boolean): number[] {
  const learnt = places / (places + HALF_PLACES);
  return [learnt, 1, learnt, 0.3, TREND_PRIOR - (knowsSeason ? TREND_IN_SEASONS * learnt : 0)];
}

export interface LongMixOrder {
  panel: ModelPanel;
  model: Extract<EmbeddedModel, 'auto' | 'boosted'>;
  disease: string;
  history: readonly ModelPanel[];
  levels: readonly number[];
}

/** What each member says, and what the past forecasts are that it is judged by. */
export interface LongMembers {
  backs: number[];
  said: WeighedMember[];
}

/** @param report how far it is, of 100 */
export function longMix(order: LongMixOrder, report: (done: number, total: number) => void): PanelQuantiles {
  const { backs, said } = longMembers(order, report);
  return mixMembers(order.panel, said, order.levels, backs).quantiles;
}

/** @param report how far it is, of 100 */
export function longMembers(
  { panel, model, disease, history, levels }: LongMixOrder,
  report: (done: number, total: number) => void,
): LongMembers {
  const winter = recordNameOf(disease) === null ? null : winterOf(panel);
  const knowsSeason = winter !== null || panel.weeks >= SEASON_WEEKS;
  const sources = [panel, ...history].map((one, number) =>
    sourceOf(one, { number, winter: number === 0 || winter === null ? winter : winterOf(one), knowsSeason }),
  );
  const backs = judgedBacks(sources[0]!.isLearntFrom, panel.places.length);
  const members = membersOf(model, sources, history, winter === null, report);
  const priors = winter === null ? outbreakPriors(panel.places.length, knowsSeason) : WINTER_PRIORS;
  const said = members.map((member, i) => ({
    prior: priors[i]!,
    forecasts: member({ panel, horizons: MEMBER_HORIZONS, levels }, backs),
  }));
  return { backs, said };
}

function membersOf(
  model: LongMixOrder['model'],
  sources: readonly Source[],
  history: readonly ModelPanel[],
  isOutbreak: boolean,
  report: (done: number, total: number) => void,
): Member[] {
  // Shares of the work, measured on 53 places.
  const reportPart = (from: number, to: number) => (share: number) =>
    report(Math.round(from + share * (to - from)), 100);
  if (model === 'boosted') return [boostedMember(sources, reportPart(0, 100))];
  const members = [
    boostedMember(sources, reportPart(0, 60)),
    cutMember(tiered, reportPart(60, 80)),
    seasonAnalogues(sources, reportPart(80, 100)),
  ];
  return isOutbreak ? [...members, cutMember(noChange), cutMember(trend(history))] : members;
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
