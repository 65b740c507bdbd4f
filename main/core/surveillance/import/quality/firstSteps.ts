import { words } from '../../../../../shared/words/index.ts';
import type { PlaceCheck } from './check.ts';
import { medianOf } from './median.ts';
import { countedReports } from './placeWeeks.ts';

const FOLLOWING = 8;
const FEWEST_FOLLOWING = 3;
const FEWEST_COUNTED = 10;
const RATIO = 4;

/** The first sum of a place holds everything before it; as the count of one date it would be a wave of its own. */
export const firstSteps: PlaceCheck = {
  code: 'FIRST_SUM',
  severity: 'warning',
  look({ series }, note) {
    for (const [measure, values] of countedReports(series)) {
      const at = values.findIndex((value) => value !== null);
      const first = values[at] ?? 0;
      if (first < FEWEST_COUNTED) continue;
      const next = values
        .slice(at + 1)
        .filter((value) => value !== null)
        .slice(0, FOLLOWING);
      if (next.length < FEWEST_FOLLOWING || first <= RATIO * medianOf(next)) continue;
      note(at, () =>
        words.quality.countOn({
          place: series.location.name,
          date: series.dates[at]!,
          count: first,
          measure,
        }),
      );
    }
  },
  sentence: (count) => words.quality.firstSteps({ count }),
};
