/** Series by weeks, and what the checks find in them. Row numbers: 100 for the first place, 200 for the second ... */
import { checkQuality } from '../../../../../main/core/surveillance/import/quality/checkQuality.ts';
import type { CheckFacts } from '../../../../../main/core/surveillance/import/quality/facts.ts';
import type { ImportIssue, Series } from '../../../../../shared/surveillance/datasetSchema.ts';
import { addDays } from '../../../../../shared/time/plainDate.ts';

type Counts = readonly (number | null)[];

/** A Saturday: the last day of a CDC week. */
export const FIRST_WEEK = '2015-01-03';

export function weekAt(index: number): string {
  return addDays(FIRST_WEEK, 7 * index);
}

interface PlaceOptions {
  deaths?: Counts;
  /** Weeks after the first of the file. */
  from?: number;
  population?: number;
  stepDays?: number;
}

export function place(name: string, cases: Counts | null, options: PlaceOptions = {}): Series {
  const { deaths, from = 0, population = null, stepDays = 7 } = options;
  return {
    location: { code: name, name, population },
    isPlaceUnknown: false,
    dates: (cases ?? deaths!).map((_, index) => addDays(weekAt(from), index * stepDays)),
    cases: cases === null ? null : [...cases],
    deaths: deaths === undefined ? null : [...deaths],
  };
}

export function factsOf(series: readonly Series[], changes: Partial<CheckFacts> = {}): CheckFacts {
  return {
    frequency: 'week',
    epiWeek: 'cdc',
    isCumulative: false,
    isPersonList: false,
    dates: [...new Set(series.flatMap(({ dates }) => dates))].sort(),
    asOf: '2026-01-01',
    rowOf: (placeIndex, dateIndex) => ({ file: 'counts.csv', row: 100 * (placeIndex + 1) + dateIndex }),
    ...changes,
  };
}

/** @returns the finding of a code, or undefined */
export function found(
  code: string,
  series: readonly Series[],
  changes: Partial<CheckFacts> = {},
): ImportIssue | undefined {
  const issues = checkQuality(series, factsOf(series, changes)).filter((issue) => issue.code === code);
  return issues[0];
}

export function texts(issue: ImportIssue | undefined): string[] {
  return (issue?.rows ?? []).map(({ text }) => text);
}

/** Counts around a level, the same each time. */
export function around(level: number, weeks: number, spread = 0.2): number[] {
  const wobble = [0, 0.7, -0.4, 1, -0.9, 0.3, -0.6];
  return Array.from({ length: weeks }, (_, week) => Math.round(level * (1 + spread * wobble[week % 7]!)));
}
