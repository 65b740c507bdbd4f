/** A published set of version 1: one plain file with everything in it. */
import { z } from '../../../../../shared/zod.ts';
import { storedForecastSchema, storedTargets } from './forecast.ts';
import { storedInstant, storedLocation, storedProviderId } from './values.ts';

const run = z.object({
  id: z.string(),
  provider: storedProviderId,
  model: z.string(),
  epoch: z.int(),
  attempts: z.array(
    z.object({
      provider: storedProviderId,
      model: z.string().nullable(),
      epoch: z.int(),
      requests: z.int().min(0),
      outcome: z.string(),
      reason: z.string().optional(),
    }),
  ),
  startedAt: storedInstant,
  finishedAt: storedInstant,
  published: z.boolean(),
});

function byPlace<S extends z.ZodType>(value: S) {
  return z.object({ all: value.nullable(), places: z.record(z.string(), value) });
}

const thresholds = z.strictObject({
  official: z.enum(['confirmed', 'declined']).exactOptional(),
  cases: z.number().min(0).exactOptional(),
  deaths: z.number().min(0).exactOptional(),
});

const risk = z.object({
  impact: z.int().min(1).max(5),
  capacity: byPlace(z.number()),
  expectedCfr: z.number().nullable(),
  isPrepared: z.boolean(),
  thresholds: byPlace(thresholds),
  serialInterval: z.strictObject({ meanDays: z.number(), sdDays: z.number() }).nullable(),
  completeness: z.array(z.number()).readonly(),
  /** Absent where the methods' own limit held, as in all sets of before there was another one. */
  maxDataAgeDays: z.int().optional(),
});

const gap = z.object({
  location: storedLocation,
  reason: z.enum(['INSUFFICIENT_DATA', 'PROVIDER_FAILED', 'REPLY_REJECTED']),
  message: z.string(),
});

/** The parts that sets of every version have. */
export const storedSetFrame = z.object({
  run,
  datasetId: z.string(),
  /** What its places were judged by, also those without forecast; the first sets do not say. */
  risk: risk.nullable().default(null),
  gaps: z.array(gap),
});

export const publishedSetV1 = storedSetFrame.extend({
  schemaVersion: z.literal(1),
  forecasts: z.array(storedForecastSchema),
  /** The no-change twin of each forecast, in their order, for scoring when the truth is known. */
  naiveTwins: z.array(z.object({ forecastId: z.string(), targets: storedTargets })),
});

/** A set as the core has it in memory, whatever its version on disk. */
export type PublishedSet = Omit<z.infer<typeof publishedSetV1>, 'schemaVersion'>;
