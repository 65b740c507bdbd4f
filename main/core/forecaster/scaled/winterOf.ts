/** Whether and when a disease of the winters has its winter in a panel. */
import type { ModelPanel } from '../ModelPanel.ts';
import { seasonWeek } from './seasonWeek.ts';

/** Weeks from Christmas of the winter half of the year, in the north. */
const WINTER_HALF = [-12, 23] as const;
/** In winter a place has at least this many times the counts of its summers. */
const LEAST_RATIO = 1.5;
/** Weeks from the northern winter to the southern one. */
const HALF_YEAR = 26;

/**
 * By how many weeks the winter of a panel is later than that of the north: 0, or half a year; null where winters and summers are
 * alike, as near the equator. Without a summer in it a panel is taken for a northern one.
 */
export function winterOf({ firstWeekEnd, weeks, places }: ModelPanel): number | null {
  const isNorthern = Array.from({ length: weeks }, (_, week) => {
    const from = seasonWeek(firstWeekEnd + 7 * week).week;
    return from >= WINTER_HALF[0] && from <= WINTER_HALF[1];
  });
  let [northern, others, northernWeeks, otherWeeks] = [0, 0, 0, 0];
  for (const { counts } of places) {
    const size = counts.reduce((most, count) => (count > most ? count : most), 0);
    if (size === 0) continue;
    for (let week = 0; week < weeks; week++) {
      if (Number.isNaN(counts[week]!)) continue;
      if (isNorthern[week]) {
        northern += counts[week]! / size;
        northernWeeks += 1;
      } else {
        others += counts[week]! / size;
        otherWeeks += 1;
      }
    }
  }
  if (otherWeeks === 0 || northernWeeks === 0) return otherWeeks === 0 ? 0 : HALF_YEAR;
  const ratio = northern / northernWeeks / (others / otherWeeks);
  if (ratio >= LEAST_RATIO) return 0;
  return ratio <= 1 / LEAST_RATIO ? HALF_YEAR : null;
}
