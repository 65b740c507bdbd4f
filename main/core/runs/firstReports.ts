/** What earlier imports of a dataset said of their newest weeks, as the forecaster learns revisions from them. */
import { addDays, daysBetween, type PlainDate } from '../../../shared/time/plainDate.ts';
import { type EarlierReport, REVISED_WEEKS } from '../forecaster/revisions/withRevisions.ts';
import { delayOf, type ReportedCounts } from '../surveillance/panel/reportHistory.ts';
import type { WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';

/**
 * Imports that came as soon after their newest week as the last one after its own: others had more time to be reported.
 * Of several in a week the last one counts, as for a nowcast.
 * @param history in order of their as-of dates, that of the panel last
 */
export function firstReports(
  { weekEnds, places }: WeeklyPanel,
  history: readonly ReportedCounts[],
): EarlierReport[] {
  const [first, last] = [weekEnds[0], history.at(-1)];
  const newest = last === undefined ? null : newestWeek(last);
  if (first === undefined || last === undefined || newest === null) return [];
  const delay = delayOf(newest, last.asOf);
  const byWeek = new Map<PlainDate, ReportedCounts>();
  for (const report of history.slice(0, -1)) {
    const week = newestWeek(report);
    if (week !== null && week < newest && delayOf(week, report.asOf) === delay) byWeek.set(week, report);
  }
  return [...byWeek].map(([week, report]) => ({
    newestWeek: daysBetween(first, week) / 7,
    counts: Array.from({ length: REVISED_WEEKS }, (_, age) => {
      const at = report.weekEnds.indexOf(addDays(week, -7 * age));
      return Float64Array.from(
        places,
        ({ location }) => report.places.get(location.code)?.cases[at] ?? Number.NaN,
      );
    }),
  }));
}

/** The newest week with cases of any place. */
function newestWeek({ weekEnds, places }: ReportedCounts): PlainDate | null {
  const counts = [...places.values()].map(({ cases }) => cases);
  return weekEnds.findLast((_, week) => counts.some((cases) => (cases[week] ?? null) !== null)) ?? null;
}
