/** What is known of a single week of counts beside the counts themselves. */
import { count, countRangeSchema } from '../forecast/forecastSchema.ts';
import { z } from '../zod.ts';

/** What is known of a week that has a suppressed count: its range, by measure. */
export const suppressedRangesSchema = z
  .object({ cases: countRangeSchema, deaths: countRangeSchema })
  .partial();

/** What a week that is still being reported will probably come to. */
export const nowcastSchema = z.object({
  value: z.number().min(0),
  /** The 80 % range, whole counts. */
  low: count,
  high: count,
  /** The share already reported, above 0. */
  completeness: z.number().gt(0).max(1),
});

export type Nowcast = z.infer<typeof nowcastSchema>;

/** Deaths among cases of the newest weeks that have both, not corrected for the delay from onset to death. */
export const caseFatalitySchema = z.object({
  share: z.number().min(0),
  deaths: count,
  cases: count,
  weeks: z.int().min(1),
});

/** Deaths among cases of a place, or why there is none. */
export const placeFatality = {
  /** Of the newest weeks; absent where no week has both cases and deaths. */
  fatality: caseFatalitySchema.optional(),
  /** No week has both because counts of the newest weeks are suppressed. */
  isFatalityHidden: z.literal(true).optional(),
};

export type CaseFatality = z.infer<typeof caseFatalitySchema>;
