import { FEWEST_RESOLVED, type ScoreMonth } from '../../../shared/contract/index.ts';
import { keyOf, type Source, type Subject } from './trustChoice.ts';

const MONTHS = 12;

/** The months of one record, oldest first. */
export function monthsOf(months: readonly ScoreMonth[], subject: Subject, source: Source): ScoreMonth[] {
  const key = keyOf(subject);
  return months
    .filter((one) => one.source === source && keyOf(one) === key)
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
}

/** Months since the year 0: neighbours differ by one. @param month `2026-11` */
export function monthNumber(month: string): number {
  const [year, number] = month.split('-').map(Number);
  return year! * MONTHS + number! - 1;
}

/** Runs of months that follow on each other; where one is missing, a line breaks. */
export function monthRuns(months: readonly ScoreMonth[]): ScoreMonth[][] {
  const runs: ScoreMonth[][] = [];
  for (const one of months) {
    if (one.relativeWis === null) continue;
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && monthNumber(one.month) - monthNumber(last.month) === 1) runs.at(-1)!.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** Whether a month has enough forecasts to be more than a hint. */
export function isFirm({ n }: ScoreMonth): boolean {
  return n >= FEWEST_RESOLVED;
}

/** "Nov 2026". */
export function monthWords(month: string, locale: string): string {
  const options = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${month}-01T00:00:00Z`));
}
