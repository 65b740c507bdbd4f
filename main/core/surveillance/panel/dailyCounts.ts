import type { Series } from '../../../../shared/surveillance/datasetSchema.ts';
import { type PlainDate, toDayNumber } from '../../../../shared/time/plainDate.ts';
import type { WeeklySource } from './weeklyPanelOf.ts';

/**
 * Cases of a place by day, for methods that need more than weeks.
 * @returns one value for each day from its first report to `lastDay`; null is "not reported", or suppressed, or corrected
 *   below zero; null as a whole where the source does not count by day
 */
export function dailyCases(
  { frequency, countKind }: Pick<WeeklySource, 'frequency' | 'countKind'>,
  { dates, cases }: Pick<Series, 'dates' | 'cases'>,
  lastDay: PlainDate,
): (number | null)[] | null {
  // A day's step of a running sum belongs to all days since the report before: only its weeks are whole.
  if (frequency !== 'day' || countKind !== 'incident' || cases === null) return null;
  const last = toDayNumber(lastDay);
  const reports = dates.flatMap((date, index): [day: number, count: number][] => {
    const count = cases[index] ?? null;
    const day = toDayNumber(date);
    return count === null || day > last ? [] : [[day, count]];
  });
  const first = reports.reduce((earliest, [day]) => Math.min(earliest, day), last + 1);
  const days: (number | null)[] = new Array(last + 1 - first).fill(null);
  for (const [day, count] of reports) days[day - first] = (days[day - first] ?? 0) + count;
  return days.map((count) => (count === null || count < 0 ? null : count));
}
