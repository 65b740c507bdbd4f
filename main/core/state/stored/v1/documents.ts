/** What is remembered of cycles, of the health of providers, and of scores, as their documents hold it. */
import { z } from '../../../../../shared/zod.ts';
import { storedCount, storedDate, storedInstant } from './values.ts';

export const storedCycle = z.object({
  startedAt: storedInstant,
  finishedAt: storedInstant.nullable(),
  cause: z.enum(['due', 'catch-up', 'user']),
  steps: z.array(
    z.object({
      name: z.enum(['connectivity', 'refresh', 'score', 'health', 'forecast', 'team', 'housekeeping']),
      outcome: z.enum(['done', 'nothing-to-do', 'failed', 'timed-out', 'skipped', 'running', 'interrupted']),
      ms: z.number().min(0).nullable(),
      message: z.string(),
    }),
  ),
});

export const storedMissedRounds = z.object({
  from: storedInstant,
  count: z.int().min(1),
  reason: z.enum(['busy', 'asleep', 'closed']),
});

export const storedProbeStatus = z.enum(['UP', 'DOWN', 'REFUSED', 'UNKNOWN', 'NOT_CONFIGURED']);

const total = z.number().min(0);
const inside = z.object({ of: storedCount, hits: storedCount });

/** Sums over the places of one forecast week. */
export const storedRecordRow = z.object({
  source: z.enum(['prospective', 'hindcast', 'backtest']),
  provider: z.string(),
  model: z.string(),
  disease: z.string(),
  horizon: z.int().min(0),
  /** The last day of the forecast week. */
  targetWeek: storedDate,
  /** Forecasts; below they are summed. */
  n: z.int().min(1),
  /** A tie with the twin is half a win. */
  wins: total,
  /** How many of `of` lay inside the interval; the others have none of that width. */
  inside50: inside,
  inside80: inside,
  inside95: inside,
  wis: total,
  twinWis: total,
  logWis: total,
  twinLogWis: total,
  dispersion: total,
  under: total,
  over: total,
  absoluteError: total,
  bias: z.number(),
  /** A few of the spreads u, evenly from the smallest to the largest: see `intervalRepair.ts`. */
  spreads: z.array(total),
});
