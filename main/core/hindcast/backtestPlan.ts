import { addDays } from '../../../shared/time/plainDate.ts';
import { fitWork } from '../forecaster/fitWork.ts';
import type { WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';
import type { PastRound } from './backtestRound.ts';
import { ROUND_WEEKS, type Round } from './forecastRound.ts';
import { rollingOrigins } from './rollingOrigins.ts';

/** This many of the newest weeks are origins. */
const MOST_ORIGINS = 26;
/** Large datasets have fewer. */
const FEWEST_ORIGINS = 3;
/** In units of `fitWork`: a minute or so, behind everything that somebody waits for. */
const MOST_WORK = 8_000_000;
/** Nobody who waits notices so much. */
export const QUICK_WORK = 250_000;
/** Origins are taken in passes, each finer than the one before. */
const STRIDES = [8, 4, 2, 1];

/** By what a dataset is backtested. */
export type Models = Pick<Round, 'model' | 'history'>;

export interface BacktestPlan {
  /** Indexes of weeks. Their every first part is spread over all that could be taken, the newest first of all. */
  origins: number[];
  /** How many could be taken: the newest 26 weeks that are followed by one. */
  of: number;
  work: number;
}

/** The weeks that a dataset is backtested from: as many as keep the work within its bound, but at least 3. */
export function planBacktest({ weekEnds, places }: WeeklyPanel, { model, history }: Models): BacktestPlan {
  const newest = weekEnds.length - 2;
  const all = Array.from({ length: Math.max(0, Math.min(MOST_ORIGINS, newest + 1)) }, (_, back) => back);
  const spread = [...new Set(STRIDES.flatMap((stride) => all.filter((back) => back % stride === 0)))];
  const size = { places: places.length, weeks: weekEnds.length };
  const twin = model === 'no-change' ? 0 : fitWork(size, 'no-change', []);
  const each = twin + fitWork(size, model, history);
  const affordable = Math.max(FEWEST_ORIGINS, Math.floor(MOST_WORK / each));
  const origins = spread.slice(0, affordable).map((back) => newest - back);
  return { origins, of: all.length, work: each * origins.length };
}

/** One origin as a round of the cases, with what came in its weeks. @param observed of the whole panel */
export function pastRound(
  panel: WeeklyPanel,
  disease: string,
  models: Models,
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
  const cases = { ...known, places: known.places.map((place) => ({ ...place, deaths: null })) };
  return { round: { referenceDate, disease, panel: cases, earlier: [], ...models }, observed: new Map(came) };
}
