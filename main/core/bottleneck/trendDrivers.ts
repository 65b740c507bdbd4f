import type { Statement, TrendSummary } from '../../../shared/forecast/forecastSchema.ts';

type Told = Pick<TrendSummary, 'direction' | 'probabilities'>;

/**
 * Why the direction of a trend is not that of the medians beside it. A range that reaches farther to one side makes that side
 * likelier than the median tells; and a trend is held against the last count, not against the first forecast week.
 * @param medians week by week, at least one
 * @param lastCount that the trend is held against
 */
export function trendDrivers(
  { direction, probabilities }: Told,
  medians: readonly number[],
  lastCount: number,
): Statement[] {
  if (direction === 'stable') return [];
  const way = direction === 'increasing' ? 1 : -1;
  const [first, median] = [medians[0]!, medians.at(-1)!];
  if (way * (median - lastCount) <= 0)
    return [
      {
        code: 'TREND_BESIDE_MEDIAN',
        facts: { direction, probability: probabilities[direction], median, lastCount },
      },
    ];
  return way * (median - first) < 0
    ? [{ code: 'TREND_BESIDE_PATH', facts: { direction, first, median, lastCount } }]
    : [];
}
