/** The file that a soaked dataset is read from: new weeks, corrections, and now and then something that is no table at all. */
import { writeFileSync } from 'node:fs';
import { weekEnd } from '../../../shared/time/epiweek.ts';
import { addDays } from '../../../shared/time/plainDate.ts';
import { risingCounts, wideCsv } from '../builders.ts';

const FIRST_WEEKS = 20;
/** Weeks that are still to come when it begins. */
const WEEKS_TO_COME = 2;
/** Every so many versions can't be read. */
const BAD_EVERY = 5;

export interface SoakFile {
  readonly path: string;
  readonly counts: { weeks: number; corrections: number; bad: number };
  /** Writes the next version. */
  revise(): void;
}

export function createSoakFile(path: string, today: string): SoakFile {
  const counts = { weeks: 0, corrections: 0, bad: 0 };
  let version = 0;
  let weeks = FIRST_WEEKS;

  function write(): void {
    const last = addDays(weekEnd(today, 'iso'), -7 * (1 + FIRST_WEEKS + WEEKS_TO_COME - weeks));
    const revised = (first: number) => risingCounts(weeks, first).with(-1, 60 + version);
    writeFileSync(path, wideCsv({ Nord: revised(9), Ouest: revised(30), Sud: revised(20) }, last));
  }

  write();
  return {
    path,
    counts,
    revise() {
      version += 1;
      if (version % BAD_EVERY === 0) {
        counts.bad += 1;
        writeFileSync(path, `week;Nord\n"never closed ${version}`);
        return;
      }
      const isNewWeek = version % 2 === 0 && weeks < FIRST_WEEKS + WEEKS_TO_COME;
      if (isNewWeek) weeks += 1;
      counts[isNewWeek ? 'weeks' : 'corrections'] += 1;
      write();
    },
  };
}
