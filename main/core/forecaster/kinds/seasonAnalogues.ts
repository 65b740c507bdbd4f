/**
 * Analogues on the scaled panel: the weeks of any place and any record after which a place looked most like it does now,
 * by its last changes, its level, the time of the season and the level and change that all places have in common. What
 * followed those weeks may follow now.
 */
import { weightedQuantiles } from '../../epi/weightedQuantiles.ts';
import { JUDGED_LEVELS, MEMBER_HORIZONS, type Member } from '../Member.ts';
import { PanelQuantiles } from '../PanelQuantiles.ts';
import { type ScaledPlace, toCount } from '../scaled/scaledPlaces.ts';
import type { Source } from '../scaled/sources.ts';
import { type Neighbours, nearestWindows, type Shapes } from './nearestWindows.ts';

const CHANGES = 6;
/** Older changes weigh less in the likeness of two weeks. */
const OLDEST_CHANGE_WEIGHT = 0.4;
const LEVEL_WEIGHT = 0.8;
/** Per week from Christmas. */
const SEASON_WEIGHT = 0.04;
const COMMON_CHANGE_WEIGHT = 0.5;
const COMMON_LEVEL_WEIGHT = 0.25;
const WIDTH = CHANGES + 4;
const NEIGHBOURS = 200;
/** A week of the panel itself says more than one of another record. */
const OWN_WEIGHT = 2;
/** With fewer weeks to choose from all are equally like. */
const MIN_WINDOWS = 400;
const MOST_WINDOWS = 30_000;
/** Comparisons of places with windows: with more places or weeks to judge there are fewer windows for each. */
const MOST_COMPARISONS = 200_000_000;
const LEAST_WINDOWS = 5_000;

/**
 * Past forecasts look at no week after the one that they are made from; their scale is that of the whole panel.
 * @param sources the panel first, then other records
 */
export function seasonAnalogues(
  sources: readonly Source[],
  report: (share: number) => void = () => {},
): Member {
  return ({ levels }, backs) => {
    const own = sources[0]!;
    const origins = backs.length + 1;
    const affordable = Math.floor(MOST_COMPARISONS / Math.max(1, own.places.length * origins));
    const windows = windowsOf(sources, Math.min(MOST_WINDOWS, Math.max(LEAST_WINDOWS, affordable)));
    const now = forecastFrom(own, windows, 0, levels);
    const past = backs.map((back, done) => {
      report((done + 1) / origins);
      return forecastFrom(own, windows, back, JUDGED_LEVELS);
    });
    return { now, past };
  };
}

/** @param back how many weeks ago; 0 is the newest week of each place */
function forecastFrom(
  own: Source,
  windows: Windows,
  back: number,
  levels: readonly number[],
): PanelQuantiles {
  const answer = new PanelQuantiles(own.places.length, MEMBER_HORIZONS, levels.length);
  const known = endedBy(windows, own.weeks - 1 - back);
  if (known.count < MIN_WINDOWS) return answer;
  const shape = new Float64Array(WIDTH);
  own.places.forEach((place, index) => {
    const week = back === 0 ? place.last : own.weeks - 1 - back;
    if (week > place.last || (back > 0 && place.isReported[week] === 0)) return;
    if (!writeShape(own, place, week, shape, 0)) return;
    const near = nearestWindows(known, shape, NEIGHBOURS);
    const weights = weightsOf(near, known);
    for (let h = 0; h < MEMBER_HORIZONS; h++) {
      const changes = Float64Array.from(
        near.windows,
        (window) => known.changes[window * MEMBER_HORIZONS + h]!,
      );
      const quantiles = weightedQuantiles(changes, weights, levels);
      answer.of(index, h).set(quantiles.map((change) => toCount(place.z[week]! + change, place)));
    }
  });
  return answer;
}

/** Past weeks and what followed them, newest first, those of other records last. */
interface Windows extends Shapes {
  changes: Float64Array;
}

/** @param most windows at most: of more, evenly spaced ones are taken */
function windowsOf(sources: readonly Source[], most: number): Windows {
  const starts = sources
    .flatMap((source) =>
      source.places.flatMap((place) => startsOf(source, place).map((week) => ({ source, place, week }))),
    )
    .sort((a, b) => numberOf(b) - numberOf(a));
  const step = Math.max(1, starts.length / most);
  const count = Math.floor(starts.length / step);
  const shapes = new Float64Array(count * WIDTH);
  const changes = new Float64Array(count * MEMBER_HORIZONS);
  const weeks = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const start = starts[Math.floor(i * step)]!;
    const { source, place, week } = start;
    writeShape(source, place, week, shapes, i * WIDTH);
    for (let h = 0; h < MEMBER_HORIZONS; h++)
      changes[i * MEMBER_HORIZONS + h] = place.z[week + 1 + h]! - place.z[week]!;
    weeks[i] = numberOf(start);
  }
  return { count, size: WIDTH, shapes, changes, week: weeks };
}

/** The week of the panel, counted from 1; 0 for other records. */
function numberOf({ source, week }: { source: Source; week: number }): number {
  return source.number === 0 ? week + 1 : 0;
}

function startsOf({ isLearntFrom }: Source, { first, last, isReported }: ScaledPlace): number[] {
  const weeks: number[] = [];
  for (let week = first + CHANGES; week + MEMBER_HORIZONS <= last; week++) {
    if (isLearntFrom[week] === 0) continue;
    let isWhole = true;
    for (let h = 0; h <= MEMBER_HORIZONS; h++) if (isReported[week + h] === 0) isWhole = false;
    if (isWhole) weeks.push(week);
  }
  return weeks;
}

/** The windows of which everything was known in a week of the panel. */
function endedBy({ count, size, shapes, changes, week }: Windows, last: number): Windows {
  let from = 0;
  while (from < count && week[from]! > last + 1 - MEMBER_HORIZONS) from += 1;
  return {
    count: count - from,
    size,
    shapes: shapes.subarray(from * size),
    changes: changes.subarray(from * MEMBER_HORIZONS),
    week: week.subarray(from),
  };
}

/** @returns false where the place is not known long enough */
function writeShape(
  { weekOfSeason, commonLevel }: Source,
  { z, first }: ScaledPlace,
  week: number,
  into: Float64Array,
  at: number,
): boolean {
  if (week - CHANGES < first) return false;
  const common = commonLevel[week]!;
  const season = weekOfSeason[week]!;
  // What tells most weeks apart comes first: the search then soon knows that a week is too far.
  into[at] = Number.isNaN(season) ? 0 : SEASON_WEIGHT * season;
  into[at + 1] = LEVEL_WEIGHT * z[week]!;
  into[at + 2] = COMMON_LEVEL_WEIGHT * common;
  into[at + 3] = COMMON_CHANGE_WEIGHT * (common - (commonLevel[week - 2] ?? common));
  for (let i = 0; i < CHANGES; i++) {
    const weight = OLDEST_CHANGE_WEIGHT + ((1 - OLDEST_CHANGE_WEIGHT) * i) / (CHANGES - 1);
    const t = week - CHANGES + 1 + i;
    into[at + 4 + i] = weight * (z[t]! - z[t - 1]!);
  }
  return true;
}

/** The nearest weigh 1, the farthest next to nothing; the panel's own count more. */
function weightsOf({ windows, distances, reach }: Neighbours, { week }: Shapes): Float64Array {
  return Float64Array.from(windows, (window, i) => {
    const share = distances[i]! / (reach + 1e-9);
    const left = Math.max(1 - share * share * share, 0.01);
    return (week[window] === 0 ? 1 : OWN_WEIGHT) * left * left * left;
  });
}
