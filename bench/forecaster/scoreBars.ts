/** Relative WIS on counts, 52 places, horizons 0 to 3, FluSight-baseline = 1: all rounds, as measured; see docs/forecaster.md. */
import type { Bar } from './fanCharts.ts';

export const bars: readonly Bar[] = [
  { name: 'CDC multi-team ensemble', values: [0.732, 0.667] },
  { name: 'best single team of each season', values: [0.613, 0.613] },
  { name: 'tiered alone', values: [0.744, 0.612] },
  { name: 'boosted alone', values: [0.621, 0.604] },
  { name: 'season analogues alone', values: [0.86, 0.48] },
  { name: 'boosted and tiered, half each', values: [0.636, 0.587] },
  { name: 'mix by recent scores', values: [0.622, 0.53] },
  { name: 'and revisions: the product', values: [0.624, 0.5] },
];
