import type { PlainDate } from '../../../../shared/time/plainDate.ts';

/** Past winters of a place. */
export interface WinterSeasons {
  /** Complete series of 33 weeks, oldest first. */
  seasons: readonly (readonly number[])[];
  /** Calendar years in which the first and the last of them began. */
  firstYear: number;
  lastYear: number;
}

/** From week 40 in the north, from week 14 in the south, to 33 weeks later (weeks 40 to 20, as influenza is watched). */
const SEASON_WEEKS = 33;
const NORTH = { start: '10-01', isWinter: (day: string) => day >= '12' || day < '04' };
const SOUTH = { start: '04-01', isWinter: (day: string) => day >= '06' && day < '10' };
/** More than that share of all counts lies in the seasons of a disease that has one wave each winter. */
const LEAST_SHARE = 0.8;
const MOST_UNREPORTED = 3;
const MOST_SEASONS = 10;
export const MIN_SEASONS = 5;

/**
 * The last ten complete winter seasons (north or south, whichever holds more counts). A season with up to three unreported
 * weeks has them interpolated; one with more, or without any count, is passed over.
 * @param counts weekly, oldest first, of the weeks of `weekEnds`; null is "not reported"
 * @returns null with fewer than 5 seasons, or where less than 80 % of the counts since the first season began lie in winters
 */
export function winterSeasons(
  weekEnds: readonly PlainDate[],
  counts: readonly (number | null)[],
): WinterSeasons | null {
  if (counts.length < MIN_SEASONS * SEASON_WEEKS) return null;
  /** Months and days, MM-DD. */
  const days = weekEnds.map((weekEnd) => weekEnd.slice(5));
  const { start } = sumIn(days, counts, NORTH) >= sumIn(days, counts, SOUTH) ? NORTH : SOUTH;
  const found: { year: number; counts: readonly number[] }[] = [];
  let inWinter = 0;
  let total = 0;
  let startOfSeason = Number.NEGATIVE_INFINITY;
  for (let week = 0; week < counts.length; week++) {
    if (days[week]! >= start && week > 0 && days[week - 1]! < start) {
      startOfSeason = week;
      const season = counts.slice(week, week + SEASON_WEEKS);
      const filled = season.length < SEASON_WEEKS ? null : interpolated(season);
      if (filled?.some((count) => count > 0))
        found.push({ year: +weekEnds[week]!.slice(0, 4), counts: filled });
    }
    total += startOfSeason >= 0 ? (counts[week] ?? 0) : 0;
    inWinter += week < startOfSeason + SEASON_WEEKS ? (counts[week] ?? 0) : 0;
  }
  const newest = found.slice(-MOST_SEASONS);
  if (newest.length < MIN_SEASONS || inWinter < LEAST_SHARE * total) return null;
  return {
    seasons: newest.map((one) => one.counts),
    firstYear: newest[0]!.year,
    lastYear: newest.at(-1)!.year,
  };
}

function sumIn(
  days: readonly string[],
  counts: readonly (number | null)[],
  { isWinter }: { isWinter: (day: string) => boolean },
): number {
  return counts.reduce<number>((sum, count, week) => sum + (isWinter(days[week]!) ? (count ?? 0) : 0), 0);
}

/** Unreported weeks between their reported neighbours; at the ends as the nearest one. */
function interpolated(season: readonly (number | null)[]): number[] | null {
  const reported = season.flatMap((count, week) => (count === null ? [] : [week]));
  if (season.length - reported.length > MOST_UNREPORTED) return null;
  return season.map((count, week) => {
    if (count !== null) return count;
    const next = reported.find((other) => other > week) ?? reported.at(-1)!;
    const previous = reported.findLast((other) => other < week) ?? next;
    const share = next === previous ? 0 : (week - previous) / (next - previous);
    return season[previous]! + share * (season[next]! - season[previous]!);
  });
}
