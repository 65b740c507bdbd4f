import type { EmbeddedModel } from '../../../shared/providers/embeddedModel.ts';
import type { ModelPanel } from './ModelPanel.ts';

/** Panels shorter than this are not learnt from by boosting. */
const SHORT_WEEKS = 60;

/** Units of one fit, measured: trees are grown in any case, then each week of a place costs its share. */
const COSTS = {
  simple: { fit: 0, week: 1, historyWeek: 0 },
  outbreak: { fit: 0, week: 8, historyWeek: 1 },
  tiered: { fit: 0, week: 4, historyWeek: 0 },
  boosted: { fit: 100_000, week: 30, historyWeek: 7 },
} as const;

/**
 * What it costs to forecast a panel once, in units of some microseconds: a plan that counts in seconds would give the same
 * data another record on each machine.
 */
export function fitWork(
  { places, weeks }: { places: number; weeks: number },
  model: EmbeddedModel,
  history: readonly ModelPanel[],
): number {
  const cost = COSTS[kindOf(model, weeks)];
  const historyWeeks = history.reduce((sum, panel) => sum + panel.weeks * panel.places.length, 0);
  return cost.fit + cost.week * places * weeks + cost.historyWeek * historyWeeks;
}

function kindOf(model: EmbeddedModel, weeks: number): keyof typeof COSTS {
  if (model === 'tiered') return 'tiered';
  if (model === 'no-change') return 'simple';
  return weeks < SHORT_WEEKS ? 'outbreak' : 'boosted';
}
