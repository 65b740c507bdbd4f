/** Numbers of weeks without a year: the year has to be stated, and weeks that start again are those of the next one. */

import { AppError } from '../../../../../shared/errors/AppError.ts';
import { words } from '../../../../../shared/words/index.ts';
import { weekNumberOf } from './weekFormats.ts';

/** From one week to an earlier one by this much, the year has changed. */
const RESTART = 26;

/** @returns whether a stated year is the year itself, and no name of a column */
export function isYearNumber(text: string | null | undefined): text is string {
  return typeof text === 'string' && /^(19|20|21)\d{2}$/.test(text);
}

/** @returns by text how many years after the stated one it is, in the order in which the weeks first stand */
export function yearsAfter(
  texts: readonly string[],
  read: (text: string) => number | null = weekNumberOf,
): Map<string, number> {
  const years = new Map<string, number>();
  let [year, last] = [0, 0];
  for (const text of texts) {
    const week = read(text);
    if (week === null) continue;
    if (week < last - RESTART) year += 1;
    years.set(text, year);
    last = week;
  }
  return years;
}

/** @returns what tells that weeks start again, or null where they do not */
export function restartMessage(
  file: string,
  years: ReadonlyMap<string, number>,
  stated: string,
): string | null {
  const later = [...years].filter(([, year]) => year > 0);
  if (later.length === 0) return null;
  const [[first]] = later as [[string, number]];
  return words.weeks.startAgain({ file, first, year: Number(stated) + 1 });
}

/** @throws AppError `NO_DATE_COLUMN` that names the missing year and how to state it */
export function noYear(file: string, weeks: readonly string[]): AppError {
  const [first, last] = [weeks[0]!, weeks.at(-1)!];
  const inName = /(?<!\d)(20\d{2})(?!\d)/.exec(file)?.[1];
  const example = inName ?? '2020';
  return new AppError('NO_DATE_COLUMN', words.weeks.withoutYear({ file, first, last, inName, example }), {
    file,
    weeks: weeks.slice(0, 60),
    ...(inName === undefined ? {} : { year: inName }),
  });
}
