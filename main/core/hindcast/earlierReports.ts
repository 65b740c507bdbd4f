import { type PlainDate, toDayNumber } from '../../../shared/time/plainDate.ts';
import { type EarlierReport, REVISED_WEEKS } from '../forecaster/revisions/withRevisions.ts';
import type { WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';
import type { Vintage } from './readVintages.ts';

/** A state of the data as it was known in a round. */
export interface EarlierState {
  vintage: Vintage;
  /** Nothing of this day or later was looked at. */
  referenceDate: PlainDate;
}

/** What earlier states of the data said of their newest weeks, by week and place of the panel of a round. */
export function earlierReports(
  { weekEnds, places }: WeeklyPanel,
  earlier: readonly EarlierState[],
): EarlierReport[] {
  const [first] = weekEnds;
  if (first === undefined) return [];
  return earlier.flatMap((state) => {
    const newest = newestDay(state);
    if (newest === null) return [];
    const counts = Array.from({ length: REVISED_WEEKS }, (_, age) =>
      Float64Array.from(
        places,
        ({ location }) => state.vintage.get(location.code)?.counts.get(newest - 7 * age) ?? Number.NaN,
      ),
    );
    return [{ newestWeek: (newest - toDayNumber(first)) / 7, counts }];
  });
}

/** The last day of the newest week with a count of any place. */
function newestDay({ vintage, referenceDate }: EarlierState): number | null {
  const end = toDayNumber(referenceDate);
  let newest: number | null = null;
  for (const { counts } of vintage.values())
    for (const [day, count] of counts)
      if (count !== null && day < end && (newest === null || day > newest)) newest = day;
  return newest;
}
