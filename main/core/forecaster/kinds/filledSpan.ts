/** The weeks of a place from its first to its last reported one, gaps filled. */
export interface FilledSpan {
  /** Index of the first and last reported week in the panel. */
  first: number;
  last: number;
  /** How many of the weeks were reported. */
  reported: number;
  /** Count of week `first + i`. */
  counts: Float64Array;
}

/**
 * Fills gaps inside the reported span linearly, for models only; nothing is carried before the first or beyond the
 * last reported week.
 * @param counts one value per week of the panel; NaN is "not reported"
 * @returns null when no week was reported
 */
export function filledSpan(counts: Float64Array): FilledSpan | null {
  const first = counts.findIndex((count) => !Number.isNaN(count));
  if (first === -1) return null;
  const last = counts.findLastIndex((count) => !Number.isNaN(count));
  const filled = counts.slice(first, last + 1);
  let reported = 1;
  let before = 0;
  for (let week = 1; week < filled.length; week++) {
    if (Number.isNaN(filled[week])) continue;
    const gap = week - before;
    const rise = filled[week]! - filled[before]!;
    for (let k = 1; k < gap; k++) filled[before + k] = filled[before]! + (rise * k) / gap;
    reported += 1;
    before = week;
  }
  return { first, last, reported, counts: filled };
}
