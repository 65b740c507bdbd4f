/** The 23 quantile levels of the CDC forecast hubs. */
export const HUB_LEVELS: readonly number[] = [
  0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85,
  0.9, 0.95, 0.975, 0.99,
];

/** The levels an AI provider is asked for. */
export const REQUEST_LEVELS: readonly number[] = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975];

export interface Quantile {
  level: number;
  value: number;
}

/** @returns the value at a level that is there, else null. Levels are never interpolated for display. */
export function valueAt(quantiles: readonly Quantile[], level: number): number | null {
  return quantiles.find((q) => Math.abs(q.level - level) < 1e-9)?.value ?? null;
}

/**
 * The central prediction interval of a coverage, from paired levels that are really there.
 * @param coverage for example 0.8 for the levels 0.1 and 0.9
 * @returns `[lower, upper]`, or null when the forecast has no such pair
 */
export function intervalAt(quantiles: readonly Quantile[], coverage: number): [number, number] | null {
  const lower = valueAt(quantiles, (1 - coverage) / 2);
  const upper = valueAt(quantiles, (1 + coverage) / 2);
  return lower === null || upper === null ? null : [lower, upper];
}

/**
 * What quantiles are: levels rise, values never fall, and the median is there. A set has some hundred for each of its places,
 * so they are looked at in one pass.
 * @returns what is wrong with a list, or null
 */
export function quantilesProblem(list: unknown): string | null {
  if (!Array.isArray(list)) return 'not a list of quantiles';
  let levelBefore = 0;
  let valueBefore = 0;
  let hasMedian = false;
  for (const quantile of list) {
    if (!isQuantile(quantile)) return 'a quantile has a level between 0 and 1 and a value of 0 or more';
    const { level, value } = quantile;
    if (level <= levelBefore || value < valueBefore) return 'levels must rise and values never fall';
    levelBefore = level;
    valueBefore = value;
    hasMedian ||= level === 0.5;
  }
  return hasMedian ? null : 'the median is missing';
}

function isQuantile(one: unknown): one is Quantile {
  if (typeof one !== 'object' || one === null) return false;
  const { level, value } = one as { level?: unknown; value?: unknown };
  return (
    typeof level === 'number' && level > 0 && level < 1 && Number.isFinite(value) && (value as number) >= 0
  );
}
