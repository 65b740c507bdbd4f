/** Panels on the scale on which epidemics of all places and seasons look alike. */
import type { ModelPanel } from '../ModelPanel.ts';
import { type ScaledPlace, scaledPlaces } from './scaledPlaces.ts';
import { seasonWeek } from './seasonWeek.ts';

export interface SourceOptions {
  /** Which record it is: 0 is the panel that is forecast, the others are past seasons from elsewhere. */
  number: number;
  /** By how many weeks the winters that the disease comes with are later than those of the north; null for other diseases. */
  winter: number | null;
  /** Whether the record is long enough to tell the time of the year from a single outbreak. */
  knowsSeason: boolean;
}

export interface Source {
  number: number;
  weeks: number;
  places: readonly ScaledPlace[];
  /** Weeks that belong together by number: forecasts are judged on weeks whose number was left out of the fit. */
  season: Int32Array;
  /** Weeks from Christmas; NaN where the season is not known. */
  weekOfSeason: Float64Array;
  /** The first week of the season that a week belongs to; without seasons, some months before. */
  seasonStart: Int32Array;
  /** Mean of the places that were reported up to that week. */
  commonLevel: Float64Array;
  /** Whether a week is learnt from. */
  isLearntFrom: Uint8Array;
}

/** Added to weekly admissions per 100,000, to counts over the size of their place, and to other records. */
const OFFSET_PER_PERSONS = 0.32640625;
const OFFSET_OF_SIZE = 0.05;
const OFFSET_OF_RECORDS = 0.01;
/** A winter tells how large a place gets from the first of these weeks to the second, counted from Christmas. */
const WINTER = [-12, 23] as const;
/** Models learn from a few weeks more. */
const LEARNT = [-16, 24] as const;
/** Without winters: weeks of a block that is left out together, and weeks that a wave is looked back on. */
const BLOCK_WEEKS = 26;
const WAVE_WEEKS = 26;

export function sourceOf(panel: ModelPanel, { number, winter, knowsSeason }: SourceOptions): Source {
  const { weeks, firstWeekEnd } = panel;
  const isWinterDisease = winter !== null;
  const calendar = Array.from({ length: weeks }, (_, week) =>
    seasonWeek(firstWeekEnd + 7 * (week - (winter ?? 0))),
  );
  const isWithin =
    ([from, to]: readonly [number, number]) =>
    (week: number) =>
      !isWinterDisease || (calendar[week]!.week >= from && calendar[week]!.week <= to);
  const isLearnt = isWithin(LEARNT);
  const perPersons =
    number === 0 && isWinterDisease && panel.places.every(({ population }) => population !== null);
  const places = scaledPlaces(panel, {
    offset: offsetOf(number, perPersons),
    perPersons,
    isInSeason: isWithin(WINTER),
  });
  return {
    number,
    weeks,
    places,
    season: Int32Array.from(calendar, ({ season }, week) =>
      isWinterDisease ? season : Math.floor((weeks - 1 - week) / BLOCK_WEEKS),
    ),
    weekOfSeason: Float64Array.from(calendar, ({ week }) => (knowsSeason ? week : Number.NaN)),
    seasonStart: Int32Array.from(calendar, ({ season }, week) => {
      if (!isWinterDisease) return Math.max(0, week - WAVE_WEEKS);
      let start = week;
      while (start > 0 && calendar[start - 1]!.season === season) start -= 1;
      return start;
    }),
    commonLevel: commonLevels(places, weeks),
    isLearntFrom: Uint8Array.from(calendar, (_, week) => (isLearnt(week) ? 1 : 0)),
  };
}

function offsetOf(number: number, perPersons: boolean): number {
  if (number > 0) return OFFSET_OF_RECORDS;
  return perPersons ? OFFSET_PER_PERSONS : OFFSET_OF_SIZE;
}

function commonLevels(places: readonly ScaledPlace[], weeks: number): Float64Array {
  return Float64Array.from({ length: weeks }, (_, week) => {
    let sum = 0;
    let known = 0;
    for (const { first, last, z } of places) {
      if (week < first || week > last) continue;
      sum += z[week]!;
      known += 1;
    }
    return known === 0 ? Number.NaN : sum / known;
  });
}
