/** What is kept of the health of providers over restarts: history, nothing that anyone was promised. */
import { instant } from '../../../shared/forecast/forecastSchema.ts';
import { probeStatuses } from '../../../shared/health/healthSchema.ts';
import { remoteProviderIdSchema } from '../../../shared/providers/providerSchema.ts';
import { z } from '../../../shared/zod.ts';
import type { DocumentKind } from '../ledger/keptDocuments.ts';
import { FORMAT_VERSION } from '../state/migrations/formatVersion.ts';

const sampleSchema = z.object({
  at: instant,
  status: z.enum(probeStatuses),
  latencyMs: z.number().min(0).nullable(),
});

/** One look at a provider: a probe, or a real request. */
export type HealthSample = z.infer<typeof sampleSchema>;

const providerMemorySchema = z.object({
  last: sampleSchema.extend({ message: z.string(), source: z.enum(['probe', 'request']) }).nullable(),
  /** Why the last real request failed; null since one succeeded. Probes do not touch it. */
  failure: z.object({ at: instant, reason: z.string() }).nullable(),
  /** The last 24 hours, oldest first. */
  samples: z.array(sampleSchema),
});

export type ProviderMemory = z.infer<typeof providerMemorySchema>;

const healthDocumentSchema = z.object({
  schemaVersion: z.literal(FORMAT_VERSION),
  providers: z.partialRecord(remoteProviderIdSchema, providerMemorySchema),
  connectivity: z.object({ isOnline: z.boolean(), at: instant }).nullable(),
});

export type HealthDocument = z.infer<typeof healthDocumentSchema>;

export const healthDocument: DocumentKind<HealthDocument> = {
  name: 'health.json',
  schema: healthDocumentSchema,
  empty: { schemaVersion: FORMAT_VERSION, providers: {}, connectivity: null },
};

export const noMemory: ProviderMemory = { last: null, failure: null, samples: [] };
