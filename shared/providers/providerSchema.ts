import { instant } from '../values.ts';
import { z } from '../zod.ts';
import { EMBEDDED, type ProviderId, providerIds } from './providerCatalogue.ts';

export * from './providerCatalogue.ts';

export const providerIdSchema = z.enum(providerIds);

/** Providers that are asked over HTTP: all but the one in this program. */
export type RemoteProviderId = Exclude<ProviderId, typeof EMBEDDED>;

export const remoteProviderIds = providerIds.filter((id): id is RemoteProviderId => id !== EMBEDDED);

export const remoteProviderIdSchema = providerIdSchema.exclude([EMBEDDED]);

/** Where a provider's key comes from. */
export const keySources = ['environment', 'key-store', 'plain-text'] as const;
export type KeySource = (typeof keySources)[number];

/** Why a provider is benched. */
export const benchCauses = ['QUOTA', 'AUTH', 'FAILURES', 'DOWN'] as const;
export type BenchCause = (typeof benchCauses)[number];

/** `until` null: until its key changes for AUTH, or until the user readmits it. */
export const benchStatusSchema = z.object({
  cause: z.enum(benchCauses),
  until: instant.nullable(),
  /** AUTH only: no key was set when the provider refused. */
  isKeyMissing: z.literal(true).optional(),
});

export type BenchStatus = z.infer<typeof benchStatusSchema>;

/** A request that a provider refused for a reason of ours, such as a parameter or a model that it does not take. */
export const ownFaultSchema = z.object({
  at: instant,
  /** The middle of a sentence. */
  reason: z.string(),
  /** The audit entry that tells of it. */
  seq: z.int(),
});

export type OwnFault = z.infer<typeof ownFaultSchema>;

/**
 * What is shown of one provider; never a key. `reason` says why it is not eligible, else null. `bench` is its bench
 * while that lasts, also when something else keeps it from serving; `benchedUntil` is the end of it.
 */
export const providerStatusSchema = z.object({
  id: providerIdSchema,
  priority: z.int().min(1),
  enabled: z.boolean(),
  configured: z.boolean(),
  eligible: z.boolean(),
  reason: z.string().nullable(),
  bench: benchStatusSchema.nullable(),
  benchedUntil: instant.nullable(),
  consecutiveFailures: z.int().min(0),
  totalFailures: z.int().min(0),
  lastSuccessAt: instant.nullable(),
  model: z.string().nullable(),
  /** While it is switched on and nothing of it was published since. */
  ownFault: ownFaultSchema.optional(),
});

export type ProviderStatus = z.infer<typeof providerStatusSchema>;

/** Whether its bench is what keeps a provider from serving, and not that it is switched off or not configured. */
export function isKeptByBench({
  bench,
  enabled,
  configured,
}: Pick<ProviderStatus, 'bench' | 'enabled' | 'configured'>): boolean {
  return bench !== null && enabled && configured;
}
