import type { RootPanel, RootPlace } from './rootPanel.ts';
import type { SeasonCurves } from './seasonCurves.ts';

/** What the shape of the newest weeks is made of. */
export interface ShapeOptions {
  /** Weekly changes, the newest weighing 1 and the oldest 0.4. */
  changes: number;
  /** How much the time of the year weighs; 0 for not at all. */
  seasonWeight: number;
}

/** Past weeks of all places with the shape before them, the newest first, and in one week the places in order. */
export interface PastWindows {
  count: number;
  /** Numbers per shape. */
  size: number;
  /** One shape after the other. */
  shapes: Float64Array;
  week: Uint32Array;
  /** Index among the places of the root panel. */
  place: Uint32Array;
}

/** Above this number of windows, less with many places, only a part is looked at, so that large panels stay possible. */
export const MAX_WINDOWS = 20_000;
/** Comparisons of places with windows: of more than 3,000 places each is compared with fewer. */
const MOST_COMPARISONS = 60_000_000;

const LEVEL_WEIGHT = 0.3;
const OLDEST_CHANGE_WEIGHT = 0.4;
/** Steps by it spread any number of points evenly over a circle. */
const GOLDEN_STEP = (Math.sqrt(5) - 1) / 2;

export function shapeSize({ changes, seasonWeight }: ShapeOptions): number {
  return changes + 1 + (seasonWeight === 0 ? 0 : 2);
}

/**
 * All windows that are known for `weeksAfter` weeks more. Where these are more than about 20,000, half of that number
 * are the newest weeks of all places, the others are spread evenly over the older ones; which, depends on the counts
 * and weeks alone, not on the order of the places.
 */
export function pastWindows(
  { places, last: newest }: RootPanel,
  weeksAfter: number,
  options: ShapeOptions,
  season: SeasonCurves,
): PastWindows {
  const { changes } = options;
  const chosen = chooserOf(places, weeksAfter, changes);
  const weeks: number[] = [];
  const owners: number[] = [];
  for (let week = newest - weeksAfter; week >= changes; week--) {
    for (let i = 0; i < places.length; i++) {
      const { first, last } = places[i]!;
      if (week < first + changes || week > last - weeksAfter || !chosen(week, i)) continue;
      weeks.push(week);
      owners.push(i);
    }
  }
  const size = shapeSize(options);
  const shapes = new Float64Array(size * weeks.length);
  for (let k = 0; k < weeks.length; k++)
    writeShape(shapes, k * size, places[owners[k]!]!, weeks[k]!, options, season);
  return {
    count: weeks.length,
    size,
    shapes,
    week: Uint32Array.from(weeks),
    place: Uint32Array.from(owners),
  };
}

/** Writes the shape that a place has in a week: its last changes, its level, the season. */
export function writeShape(
  to: Float64Array,
  at: number,
  { first, roots }: RootPlace,
  week: number,
  { changes, seasonWeight }: ShapeOptions,
  season: SeasonCurves,
): void {
  const now = week - first;
  for (let i = 0; i < changes; i++) {
    const weight = OLDEST_CHANGE_WEIGHT + (1 - OLDEST_CHANGE_WEIGHT) * (i / (changes - 1));
    to[at + i] = weight * (roots[now - changes + 1 + i]! - roots[now - changes + i]!);
  }
  to[at + changes] = LEVEL_WEIGHT * roots[now]!;
  if (seasonWeight === 0) return;
  to[at + changes + 1] = seasonWeight * season.sin[week]!;
  to[at + changes + 2] = seasonWeight * season.cos[week]!;
}

function chooserOf(places: readonly RootPlace[], weeksAfter: number, changes: number) {
  const all = places.reduce((sum, { roots }) => sum + Math.max(0, roots.length - changes - weeksAfter), 0);
  const most = Math.min(MAX_WINDOWS, Math.floor(MOST_COMPARISONS / places.length));
  if (all <= most) return () => true;
  const newestWeeks = Math.floor(most / 2 / places.length);
  const newest = newestWeeks * places.length;
  const share = (most - newest) / (all - newest);
  // Places begin at different points of the circle, by what they reported: else all would give the same weeks.
  const starts = places.map(({ roots }) => roots.reduce((sum, root) => sum + root, 0));
  return (week: number, place: number) => {
    if (week > places[place]!.last - weeksAfter - newestWeeks) return true;
    const turns = (week + starts[place]!) * GOLDEN_STEP;
    return turns - Math.floor(turns) < share;
  };
}
