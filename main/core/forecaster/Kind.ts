import type { ModelPanel } from './ModelPanel.ts';
import type { PanelQuantiles } from './PanelQuantiles.ts';

/** What a kind of model is asked for. */
export interface KindOrder {
  panel: ModelPanel;
  /** Weeks ahead of each place's own last reported week, at least 1. */
  horizons: number;
  /** Rising, the median among them. */
  levels: readonly number[];
}

/**
 * One kind of model: a pure function of the panel, the same on every machine.
 * @returns quantiles of counts, unrounded, never below 0, never falling over the levels; NaN for places that it can
 * say nothing of
 */
export type Kind = (order: KindOrder) => PanelQuantiles;
