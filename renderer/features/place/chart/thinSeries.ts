import type { ChartPoint, ChartSeries } from './chartPoints.ts';

/** More than a window has pixels for bars; each costs time at every drawing. */
export const MOST_DRAWN = 300;

/** The indices of the lowest and the highest report among some weeks, in their order; the first week where none reported. */
function extremesOf(points: readonly ChartPoint[], from: number, to: number): number[] {
  let [low, high] = [-1, -1];
  for (let i = from; i < to; i += 1) {
    const count = points[i]!.observed;
    if (typeof count !== 'number') continue;
    if (low < 0 || count < points[low]!.observed!) low = i;
    if (high < 0 || count > points[high]!.observed!) high = i;
  }
  if (low < 0) return [from];
  return low === high ? [low] : [Math.min(low, high), Math.max(low, high)];
}

/**
 * What is drawn of a series: all of a short one; of a long one the troughs and peaks of its earlier weeks, and all weeks
 * from the last report before the forecast on. The table twin has every week.
 */
export function thinSeries(series: ChartSeries, most = MOST_DRAWN): ChartSeries {
  const { points, forecastStart, anchor } = series;
  if (points.length <= most) return series;
  const whole = anchor >= 0 ? anchor : Math.min(forecastStart, points.length - 1);
  const buckets = Math.max(1, Math.floor((most - (points.length - whole)) / 2));
  const kept: number[] = [];
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const from = Math.floor((bucket * whole) / buckets);
    const to = Math.floor(((bucket + 1) * whole) / buckets);
    if (to > from) kept.push(...extremesOf(points, from, to));
  }
  const left = whole - kept.length;
  return {
    ...series,
    points: [...kept.map((index) => points[index]!), ...points.slice(whole)],
    forecastStart: forecastStart - left,
    anchor: anchor < 0 ? anchor : anchor - left,
  };
}
