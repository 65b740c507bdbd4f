/** Findings about the dates of a file: impossible ones, and those that its own step expects. */

import type { ImportIssue, Series } from '../../../../../shared/surveillance/datasetSchema.ts';
import { addDays, daysBetween, type PlainDate, weekdayOf } from '../../../../../shared/time/plainDate.ts';
import { words } from '../../../../../shared/words/index.ts';
import { findingOf } from '../finding.ts';
import { Hits, noRow } from './check.ts';
import type { CheckFacts } from './facts.ts';

/** Surveillance data older than this are more likely a misread year. */
const EARLIEST: PlainDate = '1990-01-01';

export function dateFindings(series: readonly Series[], facts: CheckFacts): ImportIssue[] {
  const { dates, asOf } = facts;
  const isFuture = (date: PlainDate) => date > asOf;
  const isEarly = (date: PlainDate) => date < EARLIEST;
  return [
    ...findingOf(
      'FUTURE_DATE',
      'error',
      dates.filter(isFuture).length,
      (count) => words.quality.afterAsOf({ asOf, count }),
      examplesOf(series, facts, isFuture),
    ),
    ...findingOf(
      'EARLY_DATE',
      'error',
      dates.filter(isEarly).length,
      (count) => words.quality.before1990({ count }),
      examplesOf(series, facts, isEarly),
    ),
    ...missingFindings(facts),
  ];
}

function examplesOf(
  series: readonly Series[],
  { dates, rowOf }: CheckFacts,
  isHit: (date: PlainDate) => boolean,
): Hits['examples'] {
  const hits = new Hits();
  if (!dates.some(isHit)) return hits.examples;
  series.forEach((one, place) => {
    one.dates.forEach((date, at) => {
      if (isHit(date))
        hits.add(
          () => rowOf(place, at),
          () => `${one.location.name}, ${date}`,
        );
    });
  });
  return hits.examples;
}

/**
 * Running sums by day may skip days: the next sum tells all that came since. Days on which a source never reports
 * are not missing.
 */
function missingFindings({ dates, frequency, isCumulative, resting = [] }: CheckFacts): ImportIssue[] {
  const isWeekly = frequency === 'week';
  if (isCumulative && !isWeekly) return [];
  const hits = new Hits();
  const step = isWeekly ? 7 : 1;
  for (let index = 1; index < dates.length; index += 1) {
    const [from, to] = [dates[index - 1]!, dates[index]!];
    const gap = missingBetween(from, to, step);
    for (let nth = 1; nth <= gap; nth += 1) {
      const date = addDays(from, nth * step);
      if (!resting.includes(weekdayOf(date))) hits.add(noRow, () => date);
    }
  }
  const unit = isWeekly ? 'week' : 'day';
  return hits.finding(isWeekly ? 'MISSING_WEEK' : 'MISSING_DAY', 'warning', (count) =>
    words.quality.withoutRow({ unit, count }),
  );
}

/** Dates that the step of a file expects between two neighbours. */
export function missingBetween(from: PlainDate, to: PlainDate, stepDays: number): number {
  return Math.max(0, Math.round(daysBetween(from, to) / stepDays) - 1);
}
