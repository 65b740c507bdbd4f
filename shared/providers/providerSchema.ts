import { instant } from '../forecast/forecastSchema.ts';
import { z } from '../zod.ts';

/** What both sides of the contract need to know of a provider; everything else stands in its folder in the core. */
interface ProviderFacts {
  /** Its name for people. */
  name: string;
  /** Its name is that of a kind of thing, and takes an article inside a sentence. */
  isKind?: true;
  /** It runs where the user says: it has no address of its own, and may take its time. */
  isUsersOwn?: true;
  /** Requests name an account of the user's. */
  hasAccount?: true;
}

/** In the default order of priority; the one in this program is always last. */
const catalogue = {
  openai: { name: 'OpenAI' },
  gemini: { name: 'Gemini' },
  groq: { name: 'Groq' },
  cloudflare: { name: 'Cloudflare Workers AI', hasAccount: true },
  huggingface: { name: 'Hugging Face' },
  server: { name: 'local server', isKind: true, isUsersOwn: true },
  embedded: { name: 'embedded forecaster', isKind: true },
} as const satisfies Record<string, ProviderFacts>;

/** The forecaster in this program: it needs no key, no network, and is always there. */
export const EMBEDDED = 'embedded';

export const providerIds = Object.keys(catalogue) as [keyof typeof catalogue, ...(keyof typeof catalogue)[]];

/** @returns what is known of it on both sides of the contract */
export function factsOf(id: ProviderId): ProviderFacts {
  return catalogue[id];
}

export type ProviderId = keyof typeof catalogue;

export const providerIdSchema = z.enum(providerIds);

/** Providers that are asked over HTTP: all but the one in this program. */
export type RemoteProviderId = Exclude<ProviderId, typeof EMBEDDED>;

export const remoteProviderIds = providerIds.filter((id): id is RemoteProviderId => id !== EMBEDDED);

export const remoteProviderIdSchema = providerIdSchema.exclude([EMBEDDED]);

/** Where a provider's key comes from. */
export const keySources = ['environment', 'key-store', 'plain-text'] as const;
export type KeySource = (typeof keySources)[number];

/** Names for people. */
export const providerNames = Object.fromEntries(providerIds.map((id) => [id, catalogue[id].name])) as Record<
  ProviderId,
  string
>;

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
