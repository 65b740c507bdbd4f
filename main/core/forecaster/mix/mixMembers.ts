/** Members of different kinds, averaged quantile by quantile, weighted and widened by what they said in the last weeks. */
import { widenAboutMedian } from '../kinds/widenAboutMedian.ts';
import { MEMBER_HORIZONS, type MemberForecasts } from '../Member.ts';
import type { ModelPanel } from '../ModelPanel.ts';
import { PanelQuantiles } from '../PanelQuantiles.ts';
import { memberWeights, WEIGHT_TUNING } from './memberWeights.ts';
import { recentTasks } from './recentTasks.ts';
import { recentWidth } from './recentWidth.ts';

export interface WeighedMember {
  /** Against the others, while nothing is known of them. */
  prior: number;
  forecasts: MemberForecasts;
}

export interface Mix {
  quantiles: PanelQuantiles;
  /** Share of each member, and by how much the ranges were widened. */
  weights: readonly number[];
  width: number;
}

/**
 * @param levels of the forecasts, the median among them
 * @param backs how many weeks ago the past forecasts were made
 * @returns for each place the mean of the members that have a forecast of it; NaN where none has
 */
export function mixMembers(
  panel: ModelPanel,
  members: readonly WeighedMember[],
  levels: readonly number[],
  backs: readonly number[],
  tuning = WEIGHT_TUNING,
): Mix {
  const forecasts = members.map((member) => member.forecasts);
  const tasks = recentTasks(panel, forecasts, backs);
  const weights = memberWeights(
    members.map(({ prior }) => prior),
    { tasks, weeks: tasks.length === 0 ? 0 : backs.length, places: panel.places.length },
    tuning,
  );
  const width = recentWidth(weights, tasks, backs.length);
  return { quantiles: mixed(panel, forecasts, levels, weights, width), weights, width };
}

/** The weighted mean of the quantiles of members, and its ranges widened by a factor. */
export function mixed(
  panel: ModelPanel,
  forecasts: readonly MemberForecasts[],
  levels: readonly number[],
  weights: readonly number[],
  width: number,
): PanelQuantiles {
  const quantiles = new PanelQuantiles(panel.places.length, MEMBER_HORIZONS, levels.length);
  const median = levels.indexOf(0.5);
  for (let place = 0; place < panel.places.length; place++) {
    for (let h = 0; h < MEMBER_HORIZONS; h++) {
      const into = quantiles.of(place, h);
      writeMean(
        into,
        forecasts.map(({ now }) => now.of(place, h)),
        weights,
      );
      if (!Number.isNaN(into[0]!)) widenAboutMedian(into, median, width);
    }
  }
  return quantiles;
}

function writeMean(into: Float64Array, said: readonly Float64Array[], weights: readonly number[]): void {
  let sum = 0;
  said.forEach((quantiles, member) => {
    if (Number.isNaN(quantiles[0]!)) return;
    if (sum === 0) into.fill(0);
    sum += weights[member]!;
    for (let k = 0; k < into.length; k++) into[k]! += weights[member]! * quantiles[k]!;
  });
  for (let k = 0; k < into.length; k++) into[k]! /= sum;
}
