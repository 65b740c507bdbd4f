/** Every provider that is asked over HTTP, by its folder. The compiler asks for a line here for each id in `shared/providers`. */
import type { RemoteProviderId } from '../../../shared/providers/providerSchema.ts';
import type { ProviderProfile } from './chat/ProviderProfile.ts';
import { cloudflare } from './cloudflare/profile.ts';
import { gemini } from './gemini/profile.ts';
import { groq } from './groq/profile.ts';
import { huggingface } from './huggingface/profile.ts';
import { openai } from './openai/profile.ts';
import { server } from './server/profile.ts';

export const providerProfiles: Record<RemoteProviderId, ProviderProfile> = {
  openai,
  gemini,
  groq,
  cloudflare,
  huggingface,
  server,
};
