/** How sure a ratio of scores is: the forecasts of neighbouring weeks err together, so whole blocks of weeks are left out. */
import { daysBetween, type PlainDate } from '../../../../shared/time/plainDate.ts';
import { betaQuantile } from '../../epi/betaDistribution.ts';

/** What a relative score is made of: sums of one week, over places and weeks ahead. */
export interface WeekScore {
  targetWeek: PlainDate;
  wis: number;
  twinWis: number;
}

/** Forecasts made four weeks apart share no week that was still open. */
const BLOCK_DAYS = 4 * 7;
/** With fewer the interval would say more about the method than about the forecasts. */
const FEWEST_BLOCKS = 5;
const UPPER = 0.95;

/**
 * The central 90 % interval of sum(wis) / sum(twinWis), by the jackknife over blocks of four weeks, on the logarithm, with
 * Student's t of one degree of freedom less than there are blocks. Source: Künsch 1989, Ann Stat 17:1217.
 * @param rows in any order
 * @returns null with fewer than 5 blocks, or where a score is 0 in a block or over all others
 */
export function relativeInterval90(rows: readonly WeekScore[]): [number, number] | null {
  const blocks = blocksOf(rows);
  if (blocks.length < FEWEST_BLOCKS) return null;
  const total = blocks.reduce(both);
  const left = blocks.map(({ wis, twinWis }) => Math.log((total.wis - wis) / (total.twinWis - twinWis)));
  const ratio = Math.log(total.wis / total.twinWis);
  const mean = left.reduce((sum, one) => sum + one, 0) / left.length;
  const squares = left.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const error = Math.sqrt(((left.length - 1) / left.length) * squares);
  if (!Number.isFinite(ratio) || !Number.isFinite(error)) return null;
  const reach = studentQuantile(UPPER, left.length - 1) * error;
  return [Math.exp(ratio - reach), Math.exp(ratio + reach)];
}

type Sums = Pick<WeekScore, 'wis' | 'twinWis'>;

function both(a: Sums, b: Sums): Sums {
  return { wis: a.wis + b.wis, twinWis: a.twinWis + b.twinWis };
}

/** Blocks without a scored week are no blocks. */
function blocksOf(rows: readonly WeekScore[]): Sums[] {
  const sorted = rows.toSorted((a, b) => daysBetween(b.targetWeek, a.targetWeek) || a.wis - b.wis);
  const first = sorted[0]?.targetWeek;
  if (first === undefined) return [];
  const numberOf = (row: WeekScore) => Math.floor(daysBetween(first, row.targetWeek) / BLOCK_DAYS);
  return [...Map.groupBy(sorted, numberOf).values()].map((group) =>
    group.reduce<Sums>(both, { wis: 0, twinWis: 0 }),
  );
}

/**
 * The quantile of Student's t, from that of the beta distribution: with T of this distribution, n / (n + T^2) is of
 * Beta(n / 2, 1 / 2).
 * @param p above 0.5
 * @param freedom degrees of freedom
 */
export function studentQuantile(p: number, freedom: number): number {
  const x = betaQuantile(2 * (1 - p), freedom / 2, 0.5);
  return Math.sqrt(freedom * (1 / x - 1));
}
