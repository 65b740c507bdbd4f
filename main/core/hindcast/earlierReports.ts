import { type PlainDate, toDayNumber } from '../../../shared/time/plainDate.ts';
import { type EarlierReport, REVISED_WEEKS } from '../forecaster/revisions/withRevisions.ts';
import type { WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';
import type { Vintage } from './readVintages.ts';

/** What a state of the data said of its newest weeks, by code of the place. */
export interface NewestReports {
  /** Day number of the last day of its newest week. */
  newest: number;
  /** Of that week and of those before it, newest first; NaN where it had none. */
  counts: ReadonlyMap<string, readonly number[]>;
}

/**
 * @param referenceDate nothing of this day or later is looked at
 * @returns null where no week before it was reported
 */
export function newestReports(vintage: Vintage, referenceDate: PlainDate): NewestReports | null {
  const newest = newestDay(vintage, toDayNumber(referenceDate));
  if (newest === null) return null;
  const counts = new Map<string, number[]>();
  for (const [code, place] of vintage) {
    const of = (age: number) => place.counts.get(newest - 7 * age) ?? Number.NaN;
    counts.set(
      code,
      Array.from({ length: REVISED_WEEKS }, (_, age) => of(age)),
    );
  }
  return { newest, counts };
}

/** What earlier states of the data said of their newest weeks, by week and place of the panel of a round. */
export function earlierReports(
  { weekEnds, places }: WeeklyPanel,
  earlier: readonly NewestReports[],
): EarlierReport[] {
  const [first] = weekEnds;
  if (first === undefined) return [];
  return earlier.map(({ newest, counts }) => ({
    newestWeek: (newest - toDayNumber(first)) / 7,
    counts: Array.from({ length: REVISED_WEEKS }, (_, age) =>
      Float64Array.from(places, ({ location }) => counts.get(location.code)?.[age] ?? Number.NaN),
    ),
  }));
}

/** The last day of the newest week with a count of any place. */
function newestDay(vintage: Vintage, end: number): number | null {
  let newest: number | null = null;
  for (const { counts } of vintage.values())
    for (const [day, count] of counts)
      if (count !== null && day < end && (newest === null || day > newest)) newest = day;
  return newest;
}
