/** What the forecasts of each site of a team came to, as scored here from what the site published and counted. */
import { recordSources } from '../scoring/recordSources.ts';
import { z } from '../zod.ts';

const share = z.number().min(0).max(1).nullable();

export const scoreTotalSchema = z.object({
  source: z.enum(recordSources),
  provider: z.string(),
  model: z.string(),
  disease: z.string(),
  firstWeek: z.string(),
  lastWeek: z.string(),
  /** Resolved forecasts over all weeks ahead; those better than no-change; counts inside of the 80 % range, of `n80`. */
  n: z.int().min(1),
  wins: z.number().min(0),
  hits80: z.int().min(0),
  n80: z.int().min(0),
  /** Shares of counts inside of each range; null where no forecast had one of that width. */
  coverage50: share,
  coverage80: share,
  coverage95: share,
  relativeWis: z.number().nullable(),
  text: z.string(),
});
export type ScoreTotal = z.infer<typeof scoreTotalSchema>;

export const siteRecordSchema = z.object({
  id: z.string(),
  /** What it calls itself. */
  name: z.string(),
  isOurs: z.boolean(),
  /** Files that it keeps to itself: without its counts nothing can be scored. */
  notShared: z.int().min(0),
  totals: z.array(scoreTotalSchema),
});
export type SiteRecord = z.infer<typeof siteRecordSchema>;
