import { instant } from '../forecast/forecastSchema.ts';
import { z } from '../zod.ts';

/** Provider ids in their default order of priority; `embedded` is always last. */
export const providerIds = [
  'openai',
  'gemini',
  'groq',
  'cloudflare',
  'huggingface',
  'server',
  'embedded',
] as const;

export type ProviderId = (typeof providerIds)[number];

export const providerIdSchema = z.enum(providerIds);

/** Names for people. */
export const providerNames: Record<ProviderId, string> = {
  openai: 'OpenAI',
  gemini: 'Gemini',
  groq: 'Groq',
  cloudflare: 'Cloudflare Workers AI',
  huggingface: 'Hugging Face',
  server: 'local server',
  embedded: 'embedded forecaster',
};

/** What is shown of one provider; never a key. `reason` says why it is not eligible, else null. */
export const providerStatusSchema = z.object({
  id: providerIdSchema,
  priority: z.int().min(1),
  enabled: z.boolean(),
  configured: z.boolean(),
  eligible: z.boolean(),
  reason: z.string().nullable(),
  benchedUntil: instant.nullable(),
  consecutiveFailures: z.int().min(0),
  totalFailures: z.int().min(0),
  lastSuccessAt: instant.nullable(),
  model: z.string().nullable(),
});

export type ProviderStatus = z.infer<typeof providerStatusSchema>;
