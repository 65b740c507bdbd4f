/** How the AI providers and the network are, as far as is known: what probes found, and what real requests found. */

import { providerIdSchema } from '../providers/providerSchema.ts';
import { instant } from '../values.ts';
import { z } from '../zod.ts';

/** What one look at a provider can find, without a token spent. */
export const probeStatuses = ['UP', 'DOWN', 'REFUSED', 'UNKNOWN', 'NOT_CONFIGURED'] as const;
export type ProbeStatus = (typeof probeStatuses)[number];

/** Beside what a probe finds: real requests fail though probes are answered, or it is switched off and never asked. */
export const healthStatuses = [...probeStatuses, 'FAILING', 'OFF'] as const;
export type HealthStatus = (typeof healthStatuses)[number];

/** Probes that confirm that a provider is down, once a real request has found it so. */
export const CONFIRMING_PROBES = 3;

/** Half an hour of looks at one provider: probes and real requests. */
export const healthBucketSchema = z.object({
  from: instant,
  checks: z.int().min(1),
  /** Those that found it down, or were refused. */
  failed: z.int().min(0),
  /** Median of those that were answered; null where none was. */
  latencyMs: z.number().min(0).nullable(),
});

export type HealthBucket = z.infer<typeof healthBucketSchema>;

export const providerHealthSchema = z.object({
  id: providerIdSchema,
  status: z.enum(healthStatuses),
  /** When the status was last looked at; null before the first look. */
  checkedAt: instant.nullable(),
  latencyMs: z.number().min(0).nullable(),
  /** One sentence: what was found, and what it means. */
  message: z.string(),
  /** Whether a probe or a real request found it; null before the first look. */
  source: z.enum(['probe', 'request']).nullable(),
  /** The next probe; null while none is due (switched off, offline, nobody looks). */
  nextProbeAt: instant.nullable(),
  /** While probes confirm that the holder is down: how many have failed so far. */
  confirming: z.object({ failed: z.int().min(0), of: z.int().min(1) }).nullable(),
  /** The last 24 hours, oldest first; half hours without a look are left out. */
  history: z.array(healthBucketSchema),
});

export type ProviderHealth = z.infer<typeof providerHealthSchema>;

export const connectivityStatuses = ['ONLINE', 'OFFLINE', 'NOT_NEEDED', 'UNKNOWN'] as const;

export const connectivitySchema = z.object({
  /** `NOT_NEEDED`: no provider outside this network is enabled, so nothing is asked. */
  status: z.enum(connectivityStatuses),
  checkedAt: instant.nullable(),
  message: z.string(),
});

export type ConnectivityHealth = z.infer<typeof connectivitySchema>;

export const healthSnapshotSchema = z.object({
  /** Whether this process looks by itself; else what it shows was found by another, or on request. */
  isWatching: z.boolean(),
  /** In order of priority. */
  providers: z.array(providerHealthSchema),
  connectivity: connectivitySchema,
});

export type HealthSnapshot = z.infer<typeof healthSnapshotSchema>;
