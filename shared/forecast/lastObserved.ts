import type { Forecast } from './forecastSchema.ts';

type LastObserved = Forecast['lastObserved'];

/** The last count for comparisons with an alert line: a suppressed one stands at the middle of its range. Never shown. */
export function comparableCount({ cases, suppressed }: LastObserved): number {
  return cases ?? (suppressed === undefined ? 0 : (suppressed.low + suppressed.high) / 2);
}

/** Whether the last week, as reported, is above the alert line; null without one. */
export function isAboveThreshold({
  lastObserved,
  threshold,
}: Pick<Forecast, 'lastObserved' | 'threshold'>): boolean | null {
  return threshold === null ? null : comparableCount(lastObserved) > threshold.value;
}
