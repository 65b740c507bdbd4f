import { daysBetween, type PlainDate } from '../time/plainDate.ts';

/** Older data than this, from the end of the last week to the as-of date, say nothing of now (a default of this product). */
export const MAX_DATA_AGE_WEEKS = 3;
export const MAX_DATA_AGE_DAYS = 7 * MAX_DATA_AGE_WEEKS;

/** Whether data that end with a week are too old on a day to say anything of it. */
export function isTooOld(lastWeekEnd: PlainDate, asOf: PlainDate): boolean {
  return daysBetween(lastWeekEnd, asOf) > MAX_DATA_AGE_DAYS;
}

/** A place of a set, with or without a forecast. */
export interface PlaceNow {
  /** Null where nothing was reported, or nobody knows. */
  lastObserved: { targetEndDate: PlainDate } | null;
  aboveThreshold: boolean | null;
}

/** What the summary of a set says of its places. */
export interface SetNow {
  places: readonly PlaceNow[];
  gaps: readonly PlaceNow[];
  asOf: PlainDate;
  countsProblem?: string | undefined;
}

/** Places beside their alert lines; those without recent data are in no other number. */
export interface AboveLine {
  above: number;
  /** Places with data of the last three weeks. */
  of: number;
  silent: number;
  /** Whether none of them has an alert line. */
  isWithoutLine: boolean;
}

/**
 * How many places of a set are above their alert line now, of those that have said anything in the last three weeks.
 * Places without forecast are left out where their counts could not be read (`countsProblem`): nobody knows.
 */
export function aboveLineOf({ places, gaps, asOf, countsProblem }: SetNow): AboveLine {
  const known = gaps.filter(({ lastObserved }) => lastObserved !== null || countsProblem === undefined);
  const all = [...places, ...known];
  const recent = all.filter(
    ({ lastObserved }) => lastObserved !== null && !isTooOld(lastObserved.targetEndDate, asOf),
  );
  return {
    above: recent.filter(({ aboveThreshold }) => aboveThreshold === true).length,
    of: recent.length,
    silent: all.length - recent.length,
    isWithoutLine: recent.every(({ aboveThreshold }) => aboveThreshold === null),
  };
}
