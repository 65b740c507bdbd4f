/** The track record of forecasters, as it is read. */
import { probability } from '../forecast/forecastSchema.ts';
import { z } from '../zod.ts';

/**
 * Where a score is from. `prospective`: the forecast was published before its week was known; `hindcast`: it was made
 * as on an earlier day, and its maker may have read the outcome; `backtest`: past weeks of the user's own data, forecast
 * by a model on this machine from what was known before them.
 */
export const recordSources = ['prospective', 'hindcast', 'backtest'] as const;

const share = probability.nullable();

/** All resolved forecasts of one provider and model for one disease at one horizon, from one source. */
export const scoreLineSchema = z.object({
  source: z.enum(recordSources),
  provider: z.string(),
  model: z.string(),
  disease: z.string(),
  /** 0 is the first week after the last observed one. */
  horizon: z.int().min(0),
  firstWeek: z.string(),
  lastWeek: z.string(),
  /** Resolved forecasts; those better than no-change, where a tie is half a win. */
  n: z.int().min(1),
  wins: z.number().min(0),
  /** Counts inside the 80 % interval, of `n80` forecasts that had one. */
  hits80: z.int().min(0),
  n80: z.int().min(0),
  coverage50: share,
  coverage80: share,
  coverage95: share,
  /** Score over that of no-change on the same tasks and levels, under 1 is better; of counts, and of ln(1 + count). Null where no-change made no error. */
  relativeWis: z.number().nullable(),
  relativeLogWis: z.number().nullable(),
  /** Means, in counts. */
  wis: z.number().min(0),
  absoluteError: z.number().min(0),
  /** Mean from -1 (all too low) to 1 (all too high). */
  bias: z.number().min(-1).max(1),
  /** What this line alone gives, all weeks counting in full. */
  confidence: z.object({
    calibrated: probability,
    interval90: z.tuple([probability, probability]),
    word: z.enum(['no record yet', 'low', 'moderate', 'high']),
  }),
  /** "16 of 22 inside the 80 % range, 15 of 22 better than no-change"; of the no-change model itself, that it is the comparison. */
  text: z.string(),
});

export type ScoreLine = z.infer<typeof scoreLineSchema>;
