/** The unfinished week at the end of daily counts: its days are in no weekly count yet, so in no forecast. */

import type { ImportIssue, Series } from '../../../../../shared/surveillance/datasetSchema.ts';
import { measures } from '../../../../../shared/surveillance/measures.ts';
import { epiWeekSystems } from '../../../../../shared/time/epiweek.ts';
import { addDays, daysBetween, type PlainDate, weekdayOf } from '../../../../../shared/time/plainDate.ts';
import { words } from '../../../../../shared/words/index.ts';
import { findingOf } from '../finding.ts';
import type { CheckFacts } from './facts.ts';

const DAYS_PER_WEEK = 7;

export function openWeekFindings(series: readonly Series[], facts: CheckFacts): ImportIssue[] {
  const last = facts.frequency === 'day' ? facts.dates.findLast((date) => date <= facts.asOf) : undefined;
  if (last === undefined) return [];
  const { firstWeekday } = epiWeekSystems[facts.epiWeek];
  const start = addDays(last, -((weekdayOf(last) - firstWeekday + DAYS_PER_WEEK) % DAYS_PER_WEEK));
  const end = addDays(start, DAYS_PER_WEEK - 1);
  const days = facts.dates.filter((date) => date >= start && date <= last).length;
  if (!isOpen(facts, days, last, end)) return [];
  const span = words.quality.openDays({ days, last, start });
  return findingOf('OPEN_WEEK', 'info', days, () =>
    words.quality.openWeek({ end, span, totals: totalsBetween(series, start, last) }),
  );
}

/** As `weeklyPanelOf` has it: running sums need one report, persons the whole span, other counts each day that is reported on. */
function isOpen(
  { isCumulative, isPersonList, asOf, resting = [] }: CheckFacts,
  days: number,
  last: PlainDate,
  end: PlainDate,
): boolean {
  if (isCumulative) return end > asOf;
  if (isPersonList) return daysBetween(last, end) > 0;
  return end > asOf || days < DAYS_PER_WEEK - resting.length;
}

function totalsBetween(series: readonly Series[], from: PlainDate, to: PlainDate): string {
  const totals = measures.flatMap((measure) => {
    let total: number | null = null;
    for (const one of series) {
      one.dates.forEach((date, index) => {
        const count = date >= from && date <= to ? (one[measure]?.[index] ?? null) : null;
        if (count !== null) total = (total ?? 0) + count;
      });
    }
    return total === null ? [] : [{ measure, total }];
  });
  return words.quality.openTotals(totals);
}
