/** Forecasts of short records: a trend that knows how outbreaks turn, mixed with no change. */

import type { Kind } from './Kind.ts';
import { analogues } from './kinds/analogues.ts';
import { cutMember } from './kinds/cutMember.ts';
import { noChange } from './kinds/noChange.ts';
import { trend } from './kinds/trend/trend.ts';
import { MEMBER_HORIZONS } from './Member.ts';
import type { ModelPanel } from './ModelPanel.ts';
import { WEIGHT_TUNING } from './mix/memberWeights.ts';
import { mixMembers } from './mix/mixMembers.ts';
import type { PanelQuantiles } from './PanelQuantiles.ts';

/** Past weeks that the kinds are judged by; fewer where many places make each of them sure, and slow. */
const JUDGED_WEEKS = 6;
const JUDGED_WEEKS_OF_MANY = 3;
const MANY_PLACES = 1_000;
const LEAST_WEEKS = 8;
/** One place's weeks tell here whether the trend goes on at all: with few places they count as with many. */
const FOLLOWING = { ...WEIGHT_TUNING, halfPlaces: 0 };
/** Before anything is known of them. */
const NO_CHANGE_PRIOR = 1;
const TREND_PRIOR = 3;
/** Likeness tells something where many places have had their outbreaks at different times: half of it with this many. */
const ANALOGUES_PRIOR = 1;
const HALF_PLACES = 100;
/** With fewer places all they have seen is one outbreak, and what is most like its rise is a part of that rise. */
const ANALOGUES_PLACES = 30;
const ANALOGUES_WEEKS = 20;
/** Comparisons of a place with a week of another that are too many to wait for. */
const MOST_COMPARISONS = 10_000_000;

export interface OutbreakMix {
  quantiles: PanelQuantiles;
  /** By place; null where there are too few weeks. */
  kinds: ('trend' | 'no-change' | null)[];
}

/** @param history other data sets, to learn the course of outbreaks from */
export function outbreakMix(
  panel: ModelPanel,
  history: readonly ModelPanel[],
  levels: readonly number[],
): OutbreakMix {
  const places = panel.places.length;
  const most = places > MANY_PLACES ? JUDGED_WEEKS_OF_MANY : JUDGED_WEEKS;
  const backs = Array.from(
    { length: Math.max(0, Math.min(most, panel.weeks - LEAST_WEEKS)) },
    (_, i) => i + 1,
  );
  const kinds: { prior: number; kind: Kind }[] = [
    { prior: NO_CHANGE_PRIOR, kind: noChange },
    { prior: TREND_PRIOR, kind: trend(history) },
  ];
  const comparisons = places * places * panel.weeks;
  if (panel.weeks >= ANALOGUES_WEEKS + most && places >= ANALOGUES_PLACES && comparisons <= MOST_COMPARISONS)
    kinds.push({
      prior: (ANALOGUES_PRIOR * places) / (places + HALF_PLACES),
      kind: analogues({ seasonWeight: 0 }),
    });
  const members = kinds.map(({ prior, kind }) => ({
    prior,
    forecasts: cutMember(kind)({ panel, horizons: MEMBER_HORIZONS, levels }, backs),
  }));
  const { quantiles } = mixMembers(panel, members, levels, backs, FOLLOWING);
  const isKnown = (of: PanelQuantiles, place: number) => !Number.isNaN(of.of(place, 0)[0]!);
  return {
    quantiles,
    kinds: panel.places.map((_, place) => {
      if (!isKnown(quantiles, place)) return null;
      return isKnown(members[1]!.forecasts.now, place) ? 'trend' : 'no-change';
    }),
  };
}
