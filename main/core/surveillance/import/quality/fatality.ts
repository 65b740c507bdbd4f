import { words } from '../../../../../shared/words/index.ts';
import type { PlaceCheck } from './check.ts';
import { type PlaceWeeks, weekText } from './placeWeeks.ts';

const RECENT_WEEKS = 2;
const LONG_WEEKS = 12;
const FEWEST_DEATHS = 5;
const LOWEST_RATIO = 0.5;
const HIGHEST_RATIO = 2;

/** The case fatality of the last two weeks of a place is less than half or more than twice that of its last twelve. */
export const fatalityJumps: PlaceCheck = {
  code: 'CFR_JUMP',
  severity: 'info',
  look(place, note) {
    const { cases, deaths } = place;
    if (cases === null || deaths === null) return;
    const known = lastKnown(cases, deaths);
    if (known.length < LONG_WEEKS) return;
    const recent = sumsOf(place, known.slice(-RECENT_WEEKS));
    const long = sumsOf(place, known);
    if (!isFar(recent, long)) return;
    const from = known.at(-RECENT_WEEKS)!;
    note(place.starts[from]!, () =>
      words.quality.fatality({ place: weekText(place, from), recent: percent(recent), long: percent(long) }),
    );
  },
  sentence: (count) => words.quality.fatalityChanged({ count }),
};

/** The last twelve weeks with both counts. */
function lastKnown(cases: readonly number[], deaths: readonly number[]): number[] {
  const known: number[] = [];
  for (let slot = cases.length - 1; slot >= 0 && known.length < LONG_WEEKS; slot -= 1)
    if (!Number.isNaN(cases[slot]! + deaths[slot]!)) known.push(slot);
  return known.reverse();
}

interface Sums {
  cases: number;
  deaths: number;
}

function sumsOf({ cases, deaths }: PlaceWeeks, slots: readonly number[]): Sums {
  const sums = { cases: 0, deaths: 0 };
  for (const slot of slots) {
    sums.cases += cases![slot]!;
    sums.deaths += deaths![slot]!;
  }
  return sums;
}

function isFar(recent: Sums, long: Sums): boolean {
  if (recent.deaths < FEWEST_DEATHS || recent.cases <= 0 || long.cases <= 0) return false;
  const ratio = recent.deaths / recent.cases / (long.deaths / long.cases);
  return ratio < LOWEST_RATIO || ratio > HIGHEST_RATIO;
}

function percent({ cases, deaths }: Sums): string {
  const { decimal, percents } = words.common.numbers;
  return percents(decimal(Number(((100 * deaths) / cases).toPrecision(2))));
}
