/** How much history a request carries, and what is left out of it when it was too long. Pure. */

import type { ForecastRequest } from '../../calls/Provider.ts';
import { modelCounts } from '../../surveillance/panel/modelCounts.ts';
import { lastReportedIndex } from '../../surveillance/panel/weeklyPanelOf.ts';

/** Two years show the season twice, and fit into the smallest free allowance of tokens. */
const USUAL_WEEKS = 104;
/** A request is never cut below what a person would want to see; what is still incomplete is always among it. */
const FEWEST_WEEKS = 12;

/** @returns how many weeks of history are left after this many halvings: the oldest go first */
export function historyWeeks(halvings: number): number {
  return Math.max(FEWEST_WEEKS, Math.floor(USUAL_WEEKS / 2 ** halvings));
}

/** @returns whether the same weeks of past years are still told: they go last, with the last cut of the history */
export function tellsPastYears(halvings: number): boolean {
  return historyWeeks(halvings) > FEWEST_WEEKS;
}

/** @returns the fewest halvings that leave no more than `weeks`, or the fewest weeks there can be */
export function halvingsFor(weeks: number): number {
  let halvings = 0;
  while (historyWeeks(halvings) > weeks && canShrink(halvings)) halvings += 1;
  return halvings;
}

/** @returns whether another halving would still shorten the history */
export function canShrink(halvings: number): boolean {
  return historyWeeks(halvings + 1) < historyWeeks(halvings);
}

/**
 * How often the history must be halved to be shorter than it was: a place with few weeks needs more of it.
 * @returns null where nothing would become shorter
 */
export function halvingsToShrink({ panel, placeIndex }: ForecastRequest, halvings: number): number | null {
  const weeks = lastReportedIndex(modelCounts(panel.places[placeIndex]!, 'cases')) + 1;
  const sent = Math.min(weeks, historyWeeks(halvings));
  for (let more = halvings; canShrink(more); more += 1) if (historyWeeks(more + 1) < sent) return more + 1;
  return null;
}
