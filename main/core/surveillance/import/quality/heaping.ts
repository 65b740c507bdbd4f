import type { Series } from '../../../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../../../shared/words/index.ts';
import { findingOf } from '../finding.ts';
import { type Check, Hits, noRow } from './check.ts';
import { countedReports } from './placeWeeks.ts';

const HEAPED_SHARE = 0.4;
const SMALLEST = 10;
const FEWEST = 50;
/** This many counts are enough: more of a larger file would add nothing. */
const ENOUGH = 100_000;

interface Tally {
  all: number;
  /** Counts that end in 0 or 5. */
  round: number;
  /** Counts beside a round one. Of counts that fall off quickly from 10 on, many are 10, but still more are 9. */
  beside: number;
}

/** Counts that were rounded or guessed: of the whole file, or of some places only. */
export function heaping(): Check {
  const file: Tally = { all: 0, round: 0, beside: 0 };
  const places = new Hits();
  return {
    see({ series }) {
      if (file.all >= ENOUGH) return;
      const own = tallyOf(series);
      file.all += own.all;
      file.round += own.round;
      file.beside += own.beside;
      if (isHeaped(own))
        places.add(noRow, () =>
          words.common.lists.about({ name: series.location.name, text: shareText(own) }),
        );
    },
    findings() {
      if (isHeaped(file))
        return findingOf(
          'HEAPING',
          'info',
          file.round,
          () =>
            words.quality.heaped({
              share: shareText(file),
              smallest: SMALLEST,
              usual: words.quality.usualShare,
            }),
          places.examples,
        );
      return places.finding('HEAPING', 'info', (count) =>
        words.quality.heapedPlaces({
          count,
          percent: HEAPED_SHARE * 100,
          smallest: SMALLEST,
          usual: words.quality.usualShare,
        }),
      );
    },
  };
}

function tallyOf(series: Series): Tally {
  const tally: Tally = { all: 0, round: 0, beside: 0 };
  for (const [, values] of countedReports(series)) {
    for (const value of values) {
      if (value === null || value < SMALLEST - 1) continue;
      const digit = value % 5;
      if (digit === 1 || digit === 4) tally.beside += 1;
      if (value < SMALLEST) continue;
      tally.all += 1;
      if (digit === 0) tally.round += 1;
    }
  }
  return tally;
}

function isHeaped({ all, round, beside }: Tally): boolean {
  return all >= FEWEST && round > all * HEAPED_SHARE && round > beside;
}

function shareText({ all, round }: Tally): string {
  return words.quality.shareOf({ percent: Math.round((100 * round) / all), all });
}
