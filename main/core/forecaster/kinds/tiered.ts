import type { Kind } from '../Kind.ts';
import type { ModelPanel } from '../ModelPanel.ts';
import type { PanelQuantiles } from '../PanelQuantiles.ts';
import { analoguesOf } from './analogues.ts';
import { noChange } from './noChange.ts';
import { autoregressionOf } from './pooledAutoregression.ts';
import { type RootPanel, rootPanelOf } from './rootPanel.ts';
import { widenAboutMedian } from './widenAboutMedian.ts';

/** A: no change. B: autoregression and analogues. C: both also with the season. */
export type Tier = 'A' | 'B' | 'C';

/** Fewer weeks than these show too little of how a disease rises and falls: nothing beats no change then. */
const MIN_WEEKS_B = 60;
/** Two years: with less the season can't be told from a single outbreak. */
const MIN_WEEKS_C = 104;
/** The mean of the kinds is too narrow by about this factor. */
const WIDENING = 1.2;
const SEASON_WEIGHT = 0.15;

/** @returns by the best known place, for all of them are learnt from together; null when no place can be forecast. */
export function tierOf(panel: ModelPanel): Tier | null {
  return tierOfRoots(rootPanelOf(panel));
}

function tierOfRoots({ places, longestRecord, isConstant }: RootPanel): Tier | null {
  if (places.length === 0) return null;
  if (isConstant || longestRecord < MIN_WEEKS_B) return 'A';
  return longestRecord < MIN_WEEKS_C ? 'B' : 'C';
}

/**
 * The tiered model: no change for short records; then the mean of the quantiles of a pooled
 * autoregression and of analogues, from two years on also of both with the season, widened about the median.
 */
export const tiered: Kind = (order) => {
  const { panel, levels } = order;
  const roots = rootPanelOf(panel);
  const tier = tierOfRoots(roots);
  if (tier === null || tier === 'A') return noChange(order);
  const parts = [
    autoregressionOf(roots, order, { changes: 4, season: false }),
    analoguesOf(roots, order, { seasonWeight: 0 }),
  ];
  if (tier === 'C') {
    parts.push(
      autoregressionOf(roots, order, { changes: 6, season: true }),
      analoguesOf(roots, order, { seasonWeight: SEASON_WEIGHT }),
    );
  }
  // What is asked so far ahead that a kind has seen nothing of it is left to the twin.
  if (parts.some((part) => roots.places.some(({ index }) => Number.isNaN(part.of(index, 0)[0]))))
    return noChange(order);
  const mean = meanOf(parts);
  const median = levels.indexOf(0.5);
  for (const { index } of roots.places)
    for (let h = 0; h < order.horizons; h++) widenAboutMedian(mean.of(index, h), median, WIDENING);
  return mean;
};

/** The mean of quantiles, level by level; written over the first of the parts. */
function meanOf(parts: readonly PanelQuantiles[]): PanelQuantiles {
  const [mean, ...others] = parts as [PanelQuantiles, ...PanelQuantiles[]];
  for (let i = 0; i < mean.values.length; i++) {
    for (const part of others) mean.values[i]! += part.values[i]!;
    mean.values[i]! /= parts.length;
  }
  return mean;
}
