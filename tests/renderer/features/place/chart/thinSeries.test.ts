import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartPoint, ChartSeries } from '../../../../../renderer/features/place/chart/chartPoints.ts';
import { MOST_DRAWN, thinSeries } from '../../../../../renderer/features/place/chart/thinSeries.ts';
import { addDays } from '../../../../../shared/contract/index.ts';

/** Weeks with these counts, then four predicted ones. */
function seriesOf(counts: readonly (number | null)[]): ChartSeries {
  const weekEnd = (week: number) => addDays('1990-01-07', 7 * week);
  const observed = counts.map(
    (count, i): ChartPoint => ({ weekEnd: weekEnd(i), observed: count, median: null, bands: {} }),
  );
  const predicted = Array.from(
    { length: 4 },
    (_, i): ChartPoint => ({
      weekEnd: weekEnd(counts.length + i),
      observed: undefined,
      median: 5,
      bands: {},
    }),
  );
  return {
    points: [...observed, ...predicted],
    coverages: [],
    forecastStart: counts.length,
    anchor: counts.findLastIndex((count) => count !== null),
  };
}

const counts = fc.array(fc.option(fc.nat(1_000), { freq: 10 }), { minLength: 1, maxLength: 2_000 });

describe('what is drawn of a series', () => {
  it('is all of it while it is short', () => {
    const series = seriesOf(Array.from({ length: MOST_DRAWN - 4 }, (_, i) => i));
    expect(thinSeries(series)).toBe(series);
  });

  it('is never more than a window can show, and keeps the highest week, the forecast and where it opens', () => {
    fc.assert(
      fc.property(counts, (all) => {
        // The newest weeks are reported, as where there is a forecast.
        const series = seriesOf([...all, 7]);
        const { points, forecastStart, anchor } = thinSeries(series);
        const highest = (of: readonly ChartPoint[]) => Math.max(...of.map(({ observed }) => observed ?? -1));
        expect(points.length).toBeLessThanOrEqual(Math.max(MOST_DRAWN, 5));
        expect(highest(points)).toBe(highest(series.points));
        expect(points.slice(forecastStart)).toEqual(series.points.slice(series.forecastStart));
        expect(points[anchor]).toBe(series.points[series.anchor]);
        expect(points.map(({ weekEnd }) => weekEnd)).toEqual(points.map(({ weekEnd }) => weekEnd).sort());
      }),
    );
  });
});
