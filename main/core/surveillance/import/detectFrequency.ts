import { AppError } from '../../../../shared/errors/AppError.ts';
import type { EpiWeekSystem } from '../../../../shared/time/epiweek.ts';
import { toDayNumber, weekdayOf } from '../../../../shared/time/plainDate.ts';
import type { Table } from '../../ports/TableReader.ts';
import { dateFormatNamed } from './dateFormats.ts';

export interface DetectedFrequency {
  frequency: 'day' | 'week';
  epiWeek: EpiWeekSystem;
}

/** Week systems by the weekday that a week is named by; a Monday is the first day, the others the last. */
const systemByWeekday: Record<number, EpiWeekSystem> = { 5: 'saturday', 6: 'cdc', 0: 'iso', 1: 'iso' };

function mostCommon(values: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/**
 * Daily or weekly, from the steps between the file's dates; and the week system that weekly dates follow.
 * @throws AppError `LAYOUT_NOT_SUPPORTED` for monthly or longer steps: a month can't be cut into weeks
 */
export function detectFrequency(
  table: Table,
  dateIndex: number,
  dateFormat: string,
  dailyEpiWeek: EpiWeekSystem,
): DetectedFrequency {
  const format = dateFormatNamed(dateFormat)!;
  const dates = [
    ...new Set(table.rows.flatMap((row) => format.read(row.cells[dateIndex] ?? '') ?? [])),
  ].sort();
  const days = dates.map(toDayNumber);
  const steps = days.slice(1).map((day, index) => day - days[index]!);
  const step = mostCommon(steps);
  if (step >= 28) {
    throw new AppError(
      'LAYOUT_NOT_SUPPORTED',
      `${table.name} counts by month or longer (most dates are ${step} days apart). Forecasts are made by week: import weekly or daily counts.`,
      { file: table.name, daysBetweenDates: step },
    );
  }
  const isWeekly = steps.length === 0 || (step % 7 === 0 && steps.every((one) => one >= 4));
  if (!isWeekly) return { frequency: 'day', epiWeek: dailyEpiWeek };
  return { frequency: 'week', epiWeek: systemByWeekday[mostCommon(dates.map(weekdayOf))] ?? 'iso' };
}
