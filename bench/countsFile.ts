/** A large file of counts, one row per place and day, for figures of the import. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { addDays } from '../shared/time/plainDate.ts';

const PLACES = 500;
const DAYS = 2_000;
export const ROWS = PLACES * DAYS;

/** Numbers in no order, the same in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Writes date, place, cases and deaths: a million rows. */
export function writeCountsFile(path: string): void {
  const next = numbersFrom(7);
  const file = openSync(path, 'w');
  writeSync(file, 'date,place,cases,deaths\n');
  for (let day = 0; day < DAYS; day += 1) {
    const date = addDays('2015-01-01', day);
    const rows = Array.from({ length: PLACES }, (_, place) => {
      const cases = next(3_000);
      return `${date},District ${place + 1},${cases},${next(30)}\n`;
    });
    writeSync(file, rows.join(''));
  }
  closeSync(file);
}
