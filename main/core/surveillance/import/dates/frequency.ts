/** Daily or weekly, from the steps between the dates; and the week system that weekly dates follow. */

import { AppError } from '../../../../../shared/errors/AppError.ts';
import type { EpiWeekSystem } from '../../../../../shared/time/epiweek.ts';
import { fromDayNumber, weekdayOf } from '../../../../../shared/time/plainDate.ts';
import { words } from '../../../../../shared/words/index.ts';

export interface DetectedFrequency {
  frequency: 'day' | 'week';
  epiWeek: EpiWeekSystem;
}

/** Week systems by the weekday that a week is named by; a Monday is the first day, the others the last. */
const systemByWeekday: Record<number, EpiWeekSystem> = { 5: 'saturday', 6: 'cdc', 0: 'iso', 1: 'iso' };

const LONGEST_STEP = 28;

function mostCommon(values: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/**
 * @param days all days with data, rising, each once
 * @param dailyEpiWeek the week system that daily counts are summed into
 * @param shown the week system of weekly counts, where the file itself shows it
 * @throws AppError `LAYOUT_NOT_SUPPORTED` for monthly or longer steps: a month can't be cut into weeks
 */
export function detectFrequency(
  file: string,
  days: readonly number[],
  dailyEpiWeek: EpiWeekSystem,
  shown: EpiWeekSystem | null = null,
): DetectedFrequency {
  const steps = days.slice(1).map((day, index) => day - days[index]!);
  const step = mostCommon(steps);
  if (step >= LONGEST_STEP) {
    throw new AppError('LAYOUT_NOT_SUPPORTED', words.dates.byMonth({ file, step }), {
      file,
      daysBetweenDates: step,
    });
  }
  const isWeekly = steps.length === 0 || (step % 7 === 0 && steps.every((one) => one >= 4));
  if (!isWeekly) return { frequency: 'day', epiWeek: dailyEpiWeek };
  if (shown !== null) return { frequency: 'week', epiWeek: shown };
  const weekday = mostCommon(days.map((day) => weekdayOf(fromDayNumber(day))));
  return { frequency: 'week', epiWeek: systemByWeekday[weekday] ?? 'iso' };
}
