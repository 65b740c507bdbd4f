/** What a user sees of a provider's connection: where it leads, whether it has a key, what becomes of the data. */
import { probeStatuses } from '../health/healthSchema.ts';
import { z } from '../zod.ts';
import { keySources, providerIdSchema, remoteProviderIdSchema } from './providerSchema.ts';

/** What becomes of what a provider is sent, shown before consent. */
export const privacyNoteSchema = z.object({
  training: z.string(),
  retention: z.string(),
  /** What a user must have read before the first request; null where there is nothing special. */
  warning: z.string().nullable(),
});

export type PrivacyNote = z.infer<typeof privacyNoteSchema>;

export const providerSetupSchema = z.object({
  id: remoteProviderIdSchema,
  /** Prefix of `/chat/completions`; null while something is missing. */
  baseUrl: z.string().nullable(),
  /** `near`: this machine or its network; `far`: somebody else's. */
  reach: z.enum(['near', 'far']),
  needsKey: z.boolean(),
  /** Where its key comes from; null without one. The key itself is never shown. */
  keySource: z.enum(keySources).nullable(),
  /** One sentence on what is missing, or null. */
  missing: z.string().nullable(),
  /** Where to get a key: one sentence. */
  keyHelp: z.string(),
  privacy: privacyNoteSchema,
});

export type ProviderSetup = z.infer<typeof providerSetupSchema>;

/** What a look at a provider found, without a token spent. */
export const providerTestSchema = z.object({
  id: providerIdSchema,
  status: z.enum(probeStatuses),
  latencyMs: z.number().min(0).nullable(),
  message: z.string(),
});

export type ProviderTest = z.infer<typeof providerTestSchema>;

/** The exact request for one place, before anything is sent, and what a whole run would take. */
export const requestPreviewSchema = z.object({
  id: remoteProviderIdSchema,
  url: z.string(),
  body: z.string(),
  location: z.string(),
  places: z.int().min(0),
  /** Rough: prompt and longest answer. */
  tokensPerPlace: z.int().min(0),
  tokensInAll: z.int().min(0),
});

export type RequestPreview = z.infer<typeof requestPreviewSchema>;
