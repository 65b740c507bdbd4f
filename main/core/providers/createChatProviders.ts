/** All providers that are asked over HTTP: one adapter over their profiles. */
import type { RemoteProviderId } from '../../../shared/providers/providerSchema.ts';
import { ChatProvider, type ChatProviderPorts } from './chat/ChatProvider.ts';
import { providerProfiles } from './providerProfiles.ts';

export function createChatProviders(ports: ChatProviderPorts): ReadonlyMap<RemoteProviderId, ChatProvider> {
  return new Map(
    Object.values(providerProfiles).map((profile) => [profile.id, new ChatProvider(profile, ports)]),
  );
}
