import type { Forecast } from './forecastSchema.ts';

type LastObserved = Forecast['lastObserved'];

/** The last count for comparisons with an alert line: a suppressed one stands at the middle of its range. Never shown. */
export function comparableCount({ cases, suppressed }: Pick<LastObserved, 'cases' | 'suppressed'>): number {
  return cases ?? (suppressed === undefined ? 0 : (suppressed.low + suppressed.high) / 2);
}

/**
 * Whether the last complete week is above the alert line, or what is reported so far of a later one; as reported, also where it
 * is suspect. Null without a line.
 */
export function isAboveThreshold({
  lastObserved,
  threshold,
}: {
  lastObserved: LastObserved;
  threshold: { value: number } | null;
}): boolean | null {
  if (threshold === null) return null;
  const { complete } = lastObserved;
  const counts = [lastObserved, ...(complete === undefined ? [] : [complete])].map(comparableCount);
  return counts.some((count) => count > threshold.value);
}
