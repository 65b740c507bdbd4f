import type { PlainDate } from '../../../shared/contract/index.ts';

/** @returns the latest of the days, or null when there is none */
export function newestOf(days: readonly PlainDate[]): PlainDate | null {
  // Days written year first sort as texts.
  return days.toSorted().at(-1) ?? null;
}
