/** A published set as a file of its own: written once, never edited. */

import { runSchema } from '../../../shared/contract/methods.ts';
import { forecastSchema, gapSchema } from '../../../shared/forecast/forecastSchema.ts';
import { z } from '../../../shared/zod.ts';
import { riskSettingsSchema } from '../settings/riskSettings.ts';
import { storedForecastSchema } from './storedForecast.ts';

export const publishedSetSchema = z.object({
  schemaVersion: z.literal(1),
  run: runSchema,
  datasetId: z.string(),
  /** What its places were judged by, also those without forecast; sets of earlier versions do not say. */
  risk: riskSettingsSchema.nullable().default(null),
  forecasts: z.array(storedForecastSchema),
  gaps: z.array(gapSchema),
  /** The no-change twin of each forecast, in their order, for scoring when the truth is known. */
  naiveTwins: z.array(z.object({ forecastId: z.string(), targets: forecastSchema.shape.targets })),
});

export type PublishedSet = z.infer<typeof publishedSetSchema>;

/** The epoch stands in the name, so that recovery can see it without opening the file. */
export function setFileName(runId: string, epoch: number): string {
  return `sets/${runId}.e${epoch}.json`;
}
