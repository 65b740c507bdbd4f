/** Weekends that a file of daily counts has no rows for. */

import type { ImportIssue } from '../../../../../shared/surveillance/datasetSchema.ts';
import { weekdayOf } from '../../../../../shared/time/plainDate.ts';
import { words } from '../../../../../shared/words/index.ts';
import { restDays, weekdayBit } from '../../panel/workingWeek.ts';
import { findingOf } from '../finding.ts';
import type { CheckFacts } from './facts.ts';
import type { WeekNumbers } from './placeWeeks.ts';

const DAY_NAMES = ['Sundays', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays'];
const DAYS_PER_WEEK = 7;

/** The weekdays, 0 Sunday to 6 Saturday, that no row of a daily file is for, where they are a weekend. */
export function restDaysOf(
  { dates, frequency, isCumulative }: CheckFacts,
  numbers: WeekNumbers,
): readonly number[] {
  if (frequency === 'week' || isCumulative) return [];
  const weeks = new Map<number, number>();
  for (const date of dates) {
    const week = numbers.get(date)!;
    weeks.set(week, (weeks.get(week) ?? 0) | weekdayBit(weekdayOf(date)));
  }
  return restDays(weeks.values());
}

export function weekendFindings(resting: readonly number[]): ImportIssue[] {
  const names = resting.map((weekday) => DAY_NAMES[weekday]!).join(' and ');
  const days = DAYS_PER_WEEK - resting.length;
  return findingOf('NO_WEEKENDS', 'info', resting.length, () => words.quality.neverOn({ names, days }));
}
