import type { Forecast } from '../../../shared/forecast/forecastSchema.ts';
import { intervalAt } from '../../../shared/forecast/quantileLevels.ts';

const [FEWEST, MOST] = [8, 26];
/** A wave of the past that is so much higher would press the forecast to the ground. */
const TIMES_HIGHER = 2.5;

/** How many of the newest weeks the small chart of a place shows: as many as its forecast can still be seen beside. */
export function fanWeeks(
  cases: readonly (number | null)[],
  { targets, threshold }: Pick<Forecast, 'targets' | 'threshold'>,
): number {
  const ahead = targets.cases.map(({ quantiles }) => intervalAt(quantiles, 0.8)?.[1] ?? 0);
  const now = Math.max(...ahead, threshold?.value ?? 0, ...cases.slice(-FEWEST).map((count) => count ?? 0));
  let weeks = Math.min(FEWEST, cases.length);
  while (weeks < MOST && weeks < cases.length && (cases.at(-weeks - 1) ?? 0) <= TIMES_HIGHER * now)
    weeks += 1;
  return weeks;
}
