/** What each member of the mix said in a round, kept so that weights can be tried without computing it again. */

import { longMembers } from '../../main/core/forecaster/longMix.ts';
import type { MemberForecasts } from '../../main/core/forecaster/Member.ts';
import type { ModelPanel } from '../../main/core/forecaster/ModelPanel.ts';
import { PanelQuantiles } from '../../main/core/forecaster/PanelQuantiles.ts';
import {
  type EarlierReport,
  REVISED_WEEKS,
  withRevisions,
} from '../../main/core/forecaster/revisions/withRevisions.ts';
import { HUB_LEVELS } from '../../shared/forecast/quantileLevels.ts';
import type { HubRound } from './fluSeasons.ts';

export const MEMBERS = ['boosted', 'tiered', 'season analogues'] as const;

export interface RoundMembers {
  season: string;
  round: HubRound;
  /** Weeks ago that the members were asked for too. */
  backs: number[];
  /** In the order of `MEMBERS`. */
  said: MemberForecasts[];
}

/** @param earlier rounds of earlier days: what newest weeks were first reported as; none leaves counts as they stand */
export function membersOf(
  season: string,
  round: HubRound,
  history: readonly ModelPanel[],
  earlier: readonly HubRound[],
): RoundMembers {
  const panel = withRevisions(
    round.panel,
    earlier.map((state) => reportOf(state, round)),
  );
  const order = { panel, model: 'auto', disease: 'influenza', history, levels: HUB_LEVELS } as const;
  const { backs, said } = longMembers(order, () => {});
  return { season, round: { ...round, panel }, backs, said: said.map(({ forecasts }) => forecasts) };
}

function reportOf({ panel, codes }: HubRound, now: HubRound): EarlierReport {
  const counts = Array.from({ length: REVISED_WEEKS }, (_, age) =>
    Float64Array.from(now.codes, (code) => {
      const place = codes.indexOf(code);
      return place < 0 ? Number.NaN : panel.places[place]!.counts[panel.weeks - 1 - age]!;
    }),
  );
  return {
    newestWeek: (panel.firstWeekEnd - now.panel.firstWeekEnd) / 7 + panel.weeks - 1,
    counts,
  };
}

/** Quantiles that were written to a file are without their class. */
export function revived(rounds: RoundMembers[]): RoundMembers[] {
  const revive = ({ places, horizons, levels, values }: PanelQuantiles) => {
    const quantiles = new PanelQuantiles(places, horizons, levels);
    quantiles.values.set(values);
    return quantiles;
  };
  return rounds.map((one) => ({
    ...one,
    said: one.said.map(({ now, past }) => ({ now: revive(now), past: past.map(revive) })),
  }));
}
