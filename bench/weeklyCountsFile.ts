/** A country's file of weekly counts, one row per place and week, for figures of the host. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { addDays } from '../shared/time/plainDate.ts';

/** The last days of ISO weeks. */
const FIRST_WEEK_END = '2014-01-05';

export interface WeeklyFile {
  places: number;
  weeks: number;
}

/** The day after the last week of a file. */
export function dayAfter({ weeks }: WeeklyFile): string {
  return addDays(FIRST_WEEK_END, 7 * (weeks - 1) + 1);
}

/** A season's wave a year with a course of its own in each place. */
function casesOf(place: number, week: number): number {
  const season = Math.exp(0.9 * Math.sin((2 * Math.PI * (week + 3 * place)) / 52));
  return Math.round((5 + (place % 90)) * season + ((17 * week + 29 * place) % 13));
}

/** Writes week, place, population, cases and, for every other place, deaths. */
export function writeWeeklyFile(path: string, { places, weeks }: WeeklyFile): void {
  const file = openSync(path, 'w');
  writeSync(file, 'week_ending,place,population,cases,deaths\n');
  for (let week = 0; week < weeks; week += 1) {
    const date = addDays(FIRST_WEEK_END, 7 * week);
    const rows = Array.from({ length: places }, (_, place) => {
      const cases = casesOf(place, week);
      const deaths = place % 2 === 0 ? Math.round(cases / 40) : '';
      return `${date},Place ${place},${50_000 + 1_000 * place},${cases},${deaths}\n`;
    });
    writeSync(file, rows.join(''));
  }
  closeSync(file);
}
