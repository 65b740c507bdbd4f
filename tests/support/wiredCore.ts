/** A core on a disk in memory whose AI providers are reached over real HTTP, through their libraries, at stubs. */
import { createSdkChatWire } from '../../main/adapters/chat/sdkChatWire.ts';
import { createNodeHttp } from '../../main/adapters/nodeHttp.ts';
import type { RemoteProviderId } from '../../shared/providers/providerSchema.ts';
import { createFakeKeys } from './fakeKeys.ts';
import { type ProviderStub, startProviderStub } from './providerStub.ts';
import { openTestCore, type TestCore } from './testCore.ts';
import { goodForecast } from './wireAnswer.ts';

export interface WiredCore {
  test: TestCore;
  stubs: Record<string, ProviderStub>;
  datasetId: string;
  close(): Promise<void>;
}

const PLACES = ['Nord', 'Ouest', 'Sud'];

/** The key that a provider is given. */
export const keyOf = (id: string) => `sk-canary-${id}-0123456789`;

/** Each provider has a stub of its own that answers well unless it is told otherwise, a key, and the consent. */
export async function openWiredCore(ids: readonly RemoteProviderId[], places = PLACES): Promise<WiredCore> {
  const stubs: Record<string, ProviderStub> = {};
  for (const id of ids) {
    stubs[id] = await startProviderStub();
    stubs[id].otherwise(goodForecast);
  }
  const keys = createFakeKeys(Object.fromEntries(ids.map((id) => [id, keyOf(id)])));
  const wire = createSdkChatWire({
    http: createNodeHttp(),
    userAgent: 'Outpost/test',
    keys: () => keys.all(),
  });
  const test = await openTestCore({ wire, keys, providers: null });
  for (const id of ids) {
    const value = `${stubs[id]!.origin}/v1`;
    await test.client.call('settings.set', { key: `providers.${id}.baseUrl`, value });
    await test.client.call('settings.set', { key: `providers.${id}.enabled`, value: true });
  }
  const counts = (start: number) => Array.from({ length: 20 }, (_, week) => start + 3 * week);
  const datasetId = await test.importPlaces(
    Object.fromEntries(places.map((place, index) => [place, counts(20 * (index + 1))])),
  );
  return {
    test,
    stubs,
    datasetId,
    async close() {
      await test.core.close();
      await Promise.all(Object.values(stubs).map((stub) => stub.close()));
    },
  };
}
