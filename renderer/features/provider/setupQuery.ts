/** How the providers are connected, as the core knows it. */
import type { Client, RemoteProviderId } from '../../../shared/contract/index.ts';
import { type Loadable, useAnswer } from '../../data/answers.ts';
import { useServices } from '../../data/Services.ts';
import type { ProviderSetup, SettingValues } from './setupDraft.ts';

export interface KnownSetup {
  hasKeyStore: boolean;
  providers: readonly ProviderSetup[];
  values: SettingValues;
}

export function setupQuery(client: Client) {
  return {
    queryKey: ['setup'],
    queryFn: async (): Promise<KnownSetup> => {
      const [{ hasKeyStore, providers }, { settings }] = await Promise.all([
        client.call('providers.setup', {}),
        client.call('settings.list', {}),
      ]);
      return {
        hasKeyStore,
        providers,
        values: Object.fromEntries(settings.map(({ key, value }) => [key, value])),
      };
    },
  };
}

export function useKnownSetup(): Loadable<KnownSetup> {
  return useAnswer(setupQuery(useServices().stores.answers.client), { isKept: true });
}

export function setupOf(known: KnownSetup, id: RemoteProviderId): ProviderSetup {
  return known.providers.find((one) => one.id === id)!;
}
