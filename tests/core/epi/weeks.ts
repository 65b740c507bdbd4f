import { addDays, type PlainDate } from '../../../shared/time/plainDate.ts';

/** Last days of consecutive weeks from `first` on. */
export function weekEndsFrom(first: PlainDate, weeks: number): PlainDate[] {
  return Array.from({ length: weeks }, (_, t) => addDays(first, 7 * t));
}
