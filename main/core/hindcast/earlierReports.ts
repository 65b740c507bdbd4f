import { daysBetween } from '../../../shared/time/plainDate.ts';
import { type EarlierReport, REVISED_WEEKS } from '../forecaster/revisions/withRevisions.ts';
import type { WeeklyPanel } from '../surveillance/weeklyPanel.ts';

/** What earlier states of the data said of their newest weeks, by week and place of the panel of a round. */
export function earlierReports(panel: WeeklyPanel, earlier: readonly WeeklyPanel[]): EarlierReport[] {
  const [first] = panel.weekEnds;
  if (first === undefined) return [];
  return earlier.flatMap((state) => {
    const newest = state.weekEnds.at(-1);
    if (newest === undefined) return [];
    const byCode = new Map(state.places.map((place) => [place.location.code, place.cases]));
    const counts = Array.from({ length: REVISED_WEEKS }, (_, age) =>
      Float64Array.from(
        panel.places,
        ({ location }) => byCode.get(location.code)?.at(-1 - age) ?? Number.NaN,
      ),
    );
    return [{ newestWeek: daysBetween(first, newest) / 7, counts }];
  });
}
