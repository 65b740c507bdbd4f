/** All providers that are asked over HTTP: one adapter over their profiles. */
import type { RemoteProviderId } from '../../../shared/providers/providerSchema.ts';
import { ChatProvider, type ChatProviderPorts } from './chat/ChatProvider.ts';
import type { ProviderProfile } from './chat/ProviderProfile.ts';
import { cloudflare } from './profiles/cloudflare.ts';
import { gemini } from './profiles/gemini.ts';
import { groq } from './profiles/groq.ts';
import { huggingface } from './profiles/huggingface.ts';
import { openai } from './profiles/openai.ts';
import { server } from './profiles/server.ts';

export const providerProfiles: Record<RemoteProviderId, ProviderProfile> = {
  openai,
  gemini,
  groq,
  cloudflare,
  huggingface,
  server,
};

export function createChatProviders(ports: ChatProviderPorts): ReadonlyMap<RemoteProviderId, ChatProvider> {
  return new Map(
    Object.values(providerProfiles).map((profile) => [profile.id, new ChatProvider(profile, ports)]),
  );
}
