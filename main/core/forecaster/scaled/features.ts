/** What the boosted model sees of a place in a week. */
import { polynomialFit } from './polynomialFit.ts';
import type { ScaledPlace } from './scaledPlaces.ts';
import type { Source } from './sources.ts';

/** Weekly changes, newest first. */
const CHANGES = 4;
const LONG_CHANGE_WEEKS = 7;
const FITS = [polynomialFit(2, 4), polynomialFit(2, 6), polynomialFit(1, 3), polynomialFit(1, 5)];
const COMMON_CHANGE_WEEKS = [1, 2, 4];

export const FEATURES = 1 + CHANGES + 1 + 3 + 3 + 2 + 2 + 1 + 1 + COMMON_CHANGE_WEEKS.length + 1 + 2 + 1 + 1;

/**
 * Writes the features of a week of a place: where it stands, its last changes, lines and parabolas through its newest
 * weeks, the time of the season, what all places together do, the highest week of the season so far, which record it is
 * from and how many people live there. NaN is "not known".
 * @param at where the first one goes
 */
export function writeFeatures(
  { weekOfSeason, seasonStart, commonLevel, number }: Source,
  { z, first, population }: ScaledPlace,
  week: number,
  into: Float64Array,
  at: number,
): void {
  const now = z[week]!;
  const before = (weeks: number) => (week - weeks < first ? Number.NaN : z[week - weeks]!);
  let next = at;
  const write = (value: number) => {
    into[next] = value;
    next += 1;
  };
  write(now);
  for (let weeks = 0; weeks < CHANGES; weeks++) write(before(weeks) - before(weeks + 1));
  write(now - before(LONG_CHANGE_WEEKS));
  for (const { weeks, rows } of FITS) {
    rows.forEach((row, degree) => {
      let sum = 0;
      for (let i = 0; i < weeks; i++) sum += row[i]! * before(weeks - 1 - i);
      write(degree === 0 ? sum - now : sum);
    });
  }
  write(weekOfSeason[week]!);
  const common = commonLevel[week]!;
  write(common);
  for (const weeks of COMMON_CHANGE_WEEKS) write(common - (commonLevel[week - weeks] ?? Number.NaN));
  write(now - common);
  let highest = now;
  for (let w = Math.max(first, seasonStart[week]!); w < week; w++) if (z[w]! > highest) highest = z[w]!;
  write(highest);
  write(highest - now);
  write(number);
  write(population);
}
