import { addDays } from '../../../shared/time/plainDate.ts';
import type { WeeklyPanel } from '../surveillance/weeklyPanel.ts';
import type { PastRound } from './backtestRound.ts';
import { ROUND_WEEKS } from './forecastRound.ts';
import { rollingOrigins } from './rollingOrigins.ts';

/** So many of the newest weeks are origins. Methods, section 10. */
export const BACKTEST_ORIGINS = 26;
/** Origins are taken in passes, each finer than the one before. */
const STRIDES = [8, 4, 2, 1];

/**
 * The weeks that a dataset is backtested from: the newest 26 that are followed by one.
 * @returns indexes of weeks, in an order whose every first part is spread over all of them, the newest first of all:
 * whoever has no time for all has seen every season among them
 */
export function backtestOrigins({ weekEnds }: WeeklyPanel): number[] {
  const newest = weekEnds.length - 2;
  const all = Array.from({ length: Math.min(BACKTEST_ORIGINS, newest + 1) }, (_, back) => back);
  return [...new Set(STRIDES.flatMap((stride) => all.filter((back) => back % stride === 0)))].map(
    (back) => newest - back,
  );
}

/** One origin as a round, with what came in its weeks. @param observed of the whole panel */
export function pastRound(
  panel: WeeklyPanel,
  disease: string,
  observed: PastRound['observed'],
  origin: number,
): PastRound {
  const known = rollingOrigins(panel, [origin])[0]!;
  const referenceDate = addDays(known.asOf, 7);
  const weeks = Array.from({ length: ROUND_WEEKS }, (_, week) => addDays(referenceDate, 7 * week));
  const came = [...observed].map(([code, counts]) => {
    const counted = weeks.flatMap((week) => {
      const count = counts.get(week);
      return count === undefined ? [] : [[week, count] as const];
    });
    return [code, new Map(counted)] as const;
  });
  return { round: { referenceDate, disease, panel: known }, observed: new Map(came) };
}
