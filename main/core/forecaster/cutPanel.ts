import type { ModelPanel } from './ModelPanel.ts';

/** The panel as it was known `back` weeks ago: the newest weeks are not there yet. */
export function cutPanel({ firstWeekEnd, weeks, places }: ModelPanel, back: number): ModelPanel {
  const left = Math.max(0, weeks - back);
  return {
    firstWeekEnd,
    weeks: left,
    places: places.map(({ counts, population }) => ({ counts: counts.subarray(0, left), population })),
  };
}
