/** What is kept of the health of providers over restarts: history, nothing that anyone was promised. */
import { EMBEDDED } from '../../../shared/providers/providerSchema.ts';
import { z } from '../../../shared/zod.ts';
import type { DocumentKind } from '../ledger/keptDocuments.ts';
import { FORMAT_VERSION } from '../state/migrations/formatVersion.ts';
import { storedProbeStatus } from '../state/stored/v1/documents.ts';
import { storedInstant, storedProviderId } from '../state/stored/v1/values.ts';

const sampleSchema = z.object({
  at: storedInstant,
  status: storedProbeStatus,
  latencyMs: z.number().min(0).nullable(),
});

/** One check of a provider: a probe, or a real request. */
export type HealthSample = z.infer<typeof sampleSchema>;

const providerMemorySchema = z.object({
  last: sampleSchema.extend({ message: z.string(), source: z.enum(['probe', 'request']) }).nullable(),
  /** Why the last real request failed; null since one succeeded. Probes do not touch it. */
  failure: z.object({ at: storedInstant, reason: z.string() }).nullable(),
  /** The last 24 hours, oldest first. */
  samples: z.array(sampleSchema),
});

export type ProviderMemory = z.infer<typeof providerMemorySchema>;

const healthDocumentSchema = z.object({
  schemaVersion: z.literal(FORMAT_VERSION),
  providers: z.partialRecord(storedProviderId.exclude([EMBEDDED]), providerMemorySchema),
  connectivity: z.object({ isOnline: z.boolean(), at: storedInstant }).nullable(),
});

export type HealthDocument = z.infer<typeof healthDocumentSchema>;

export const healthDocument: DocumentKind<HealthDocument> = {
  name: 'health.json',
  schema: healthDocumentSchema,
  empty: { schemaVersion: FORMAT_VERSION, providers: {}, connectivity: null },
};

export const noMemory: ProviderMemory = { last: null, failure: null, samples: [] };
