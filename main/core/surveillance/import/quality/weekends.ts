/** Weekends that a file of daily counts has no rows for. */

import type { ImportIssue } from '../../../../../shared/surveillance/datasetSchema.ts';
import { type Weekday, weekdayOf } from '../../../../../shared/time/plainDate.ts';
import { words } from '../../../../../shared/words/index.ts';
import { restDays, weekdayBit } from '../../panel/workingWeek.ts';
import { findingOf } from '../finding.ts';
import type { CheckFacts } from './facts.ts';
import type { WeekNumbers } from './placeWeeks.ts';

const DAYS_PER_WEEK = 7;

/** The weekdays that no row of a daily file is for, where they are a weekend. */
export function restDaysOf(
  { dates, frequency, isCumulative }: CheckFacts,
  numbers: WeekNumbers,
): readonly Weekday[] {
  if (frequency === 'week' || isCumulative) return [];
  const weeks = new Map<number, number>();
  for (const date of dates) {
    const week = numbers.get(date)!;
    weeks.set(week, (weeks.get(week) ?? 0) | weekdayBit(weekdayOf(date)));
  }
  return restDays(weeks.values());
}

export function weekendFindings(resting: readonly Weekday[]): ImportIssue[] {
  const days = DAYS_PER_WEEK - resting.length;
  return findingOf('NO_WEEKENDS', 'info', resting.length, () =>
    words.quality.neverOn({ weekdays: resting, days }),
  );
}
