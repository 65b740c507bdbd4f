import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../../../main/core/forecaster/kinds/fourthRoot.ts';
import { placeSeries } from '../../../../main/core/forecaster/kinds/placeSeries.ts';

function countsOf(series: ReturnType<typeof placeSeries>): number[] {
  return Array.from(series?.roots ?? [], (root) => fromRoot(root, series?.scale ?? 1));
}

describe('placeSeries', () => {
  it('is null with fewer than 8 reported weeks, however long the span', () => {
    expect(placeSeries([1, 2, 3, 4, 5, 6, 7])).toBeNull();
    expect(placeSeries([1, null, 2, null, 3, null, 4, null, 5, null, 6, null, 7])).toBeNull();
    expect(placeSeries([])).toBeNull();
  });

  it('fills gaps linearly inside the reported span, and carries nothing beyond it', () => {
    const series = placeSeries([null, null, 10, null, null, 40, 40, 40, 30, 20, 10, 0, null]);
    expect([series?.first, series?.last]).toEqual([2, 11]);
    [10, 20, 30, 40, 40, 40, 30, 20, 10, 0].forEach((count, i) => {
      expect(countsOf(series)[i]).toBeCloseTo(count, 9);
    });
  });

  it('takes the 95th percentile as the size of a place, at least 1', () => {
    expect(placeSeries([8, 12, 9, 15, 22, 19, 30, 27, 41, 36, 44, 52])?.scale).toBeCloseTo(47.6, 9);
    expect(placeSeries(Array(10).fill(0))?.scale).toBe(1);
  });
});
