/** What was reported of each week as time went by: the rows that a nowcast is made from. */

/** Delays, in weeks, that reporting takes at most by default (a default of this product). */
export const MAX_DELAY = 4;

/**
 * One row per consecutive week, oldest first; the counts of the row so far as known 0, 1, ... weeks after the week
 * ended; null where nothing is known. The increment of a delay is the difference to the cell before it.
 */
export type ReportingTriangle = readonly (readonly (number | null)[])[];

/**
 * A row without falling counts: what a correction took away moves to the neighbour cell before it, and on to the ones
 * before that one while a cell is still below zero.
 */
export function withoutCorrections(row: readonly (number | null)[]): (number | null)[] {
  const moved = [...row];
  let lowest = Number.POSITIVE_INFINITY;
  for (let delay = row.length - 1; delay >= 0; delay -= 1) {
    const count = row[delay] ?? null;
    if (count === null) continue;
    lowest = Math.min(lowest, count);
    moved[delay] = lowest;
  }
  return moved;
}

/** What was known at a time: `week` is the index of the row that had just ended then. */
export function knownAt(triangle: ReportingTriangle, week: number): ReportingTriangle {
  return triangle
    .slice(0, week + 1)
    .map((row, at) => row.map((count, delay) => (at + delay <= week ? count : null)));
}
