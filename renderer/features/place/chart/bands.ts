import { intervalAt, type Quantile } from '../../../../shared/contract/index.ts';

/** Coverages that a chart may draw, widest first. */
export const coverages = [0.95, 0.8, 0.5] as const;

export type Coverage = (typeof coverages)[number];

/** @returns the coverages for which every predicted week has both levels; a band is never made up. */
export function bandsThatAreThere(weeks: readonly { quantiles: readonly Quantile[] }[]): Coverage[] {
  if (weeks.length === 0) return [];
  return coverages.filter((c) => weeks.every((week) => intervalAt(week.quantiles, c) !== null));
}

/** The range a sentence carries: 80 %, else the widest one that is there, else none. */
export function spokenInterval(
  quantiles: readonly Quantile[],
): { coverage: Coverage; bounds: [number, number] } | null {
  for (const coverage of [0.8, 0.95, 0.5] as const) {
    const bounds = intervalAt(quantiles, coverage);
    if (bounds !== null) return { coverage, bounds };
  }
  return null;
}
