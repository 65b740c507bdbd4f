/** The newest weeks of all places on the root scale, in an order that their counts alone decide. */
import type { ModelPanel } from '../../ModelPanel.ts';
import { type RootPlace, rootPanelOf } from '../rootPanel.ts';

/** Older weeks say little of an outbreak, and may be of places of another size. */
const NEWEST_WEEKS = 78;

/** @returns the places that can be forecast; none where no place ever changed */
export function trendPlaces(panel: ModelPanel): RootPlace[] {
  const { places, isConstant } = rootPanelOf(newestWeeks(panel));
  return isConstant ? [] : places.toSorted(byCounts);
}

function newestWeeks({ firstWeekEnd, weeks, places }: ModelPanel): ModelPanel {
  const last = places.reduce((newest, { counts }) => Math.max(newest, lastReported(counts)), -1);
  const from = Math.max(0, last + 1 - NEWEST_WEEKS);
  return {
    firstWeekEnd: firstWeekEnd + 7 * from,
    weeks: weeks - from,
    places: places.map(({ counts, population }) => ({ counts: counts.subarray(from), population })),
  };
}

function lastReported(counts: Float64Array): number {
  return counts.findLastIndex((count) => !Number.isNaN(count));
}

/** Sums over places are the same to the last bit then, in whatever order the places came. */
function byCounts(a: RootPlace, b: RootPlace): number {
  const difference = a.first - b.first || a.last - b.last || a.scale - b.scale;
  if (difference !== 0) return difference;
  for (let i = 0; i < a.roots.length; i++) if (a.roots[i] !== b.roots[i]) return a.roots[i]! - b.roots[i]!;
  return 0;
}
