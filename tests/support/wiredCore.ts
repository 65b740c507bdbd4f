/** A core on a disk in memory whose AI providers are reached over real HTTP, through their libraries, at stubs. */
import { createHash } from 'node:crypto';
import { createSdkChatWire } from '../../main/adapters/chat/sdkChatWire.ts';
import { createNodeConnectivity } from '../../main/adapters/nodeConnectivity.ts';
import { createNodeHttp } from '../../main/adapters/nodeHttp.ts';
import type { HttpPort } from '../../main/core/ports/Http.ts';
import type { ProviderKeys } from '../../main/core/ports/ProviderKeys.ts';
import { providerProfiles } from '../../main/core/providers/providerProfiles.ts';
import { originOf } from '../../shared/providers/address.ts';
import type { RemoteProviderId } from '../../shared/providers/providerSchema.ts';
import { type Counts, risingCounts } from './builders.ts';
import { passingWaits } from './fakeClock.ts';
import { createFakeConnectivity, type FakeConnectivity } from './fakeConnectivity.ts';
import { createFakeKeys } from './fakeKeys.ts';
import { type ProviderStub, startProviderStub } from './providerStub.ts';
import { counted } from './soak/runningTime.ts';
import { openTestCore, type TestCore } from './testCore.ts';
import { goodForecast } from './wireAnswer.ts';

export interface WiredOptions {
  /** Weekly cases by place. @default three places with twenty weeks */
  places?: Readonly<Record<string, Counts>>;
  /** Providers go by their public names, which lead to the stubs: then being offline excuses them. */
  isFar?: boolean;
  /** The real connectivity check, with these addresses of public names; without them the test says the verdict. */
  connectivityOrigins?: Readonly<Record<string, string>>;
  /** Whether cycles and probes run by themselves. @default false */
  isBackground?: boolean;
}

export interface WiredCore {
  test: TestCore;
  stubs: Record<string, ProviderStub>;
  datasetId: string;
  keys: ProviderKeys;
  /** Lets time pass while work waits to repeat a request, and stand still while a request is under way. */
  passing<T>(work: Promise<T>, longestWaitMs?: number): Promise<T>;
  /** Lets so much time pass, whatever waits, and stand still while a request is under way. */
  pass(ms: number): Promise<void>;
  close(): Promise<void>;
}

const usualPlaces = { Nord: risingCounts(20, 20), Ouest: risingCounts(20, 40), Sud: risingCounts(20, 60) };

/** The account that Cloudflare's own address holds. */
export const ACCOUNT_ID = '0123456789abcdef0123456789abcdef';

/** Nobody listens there, and no request to it leaves this machine. */
const NOWHERE = 'http://127.0.0.1:1';

/** Waits between requests are shorter, deadlines longer. */
const LONGEST_RETRY_WAIT_MS = 60_000;

/** The key that a provider is given. */
export const keyOf = (id: string) => `sk-canary-${id}-0123456789`;

/** Each provider has a stub of its own that answers well unless it is told otherwise, a key, and the consent. */
export async function openWiredCore(
  ids: readonly RemoteProviderId[],
  { places = usualPlaces, isFar = false, connectivityOrigins, isBackground = false }: WiredOptions = {},
): Promise<WiredCore> {
  const stubs = await startStubs(ids);
  const keys = keysWithoutEcho(Object.fromEntries(ids.map((id) => [id, keyOf(id)])));
  const origins = new Map([
    ...ids.map((id) => [publicOrigin(id), stubs[id]!.origin] as const),
    ...Object.entries(connectivityOrigins ?? {}),
  ]);
  const mapOrigin = (origin: string) => (isLoopback(origin) ? origin : (origins.get(origin) ?? NOWHERE));
  const { http, underWay } = counted(createNodeHttp({ mapOrigin }));
  const wire = createSdkChatWire({ http, userAgent: 'Outpost/test', keys: () => keys.all() });
  const connectivity =
    connectivityOrigins === undefined
      ? createFakeConnectivity()
      : realConnectivity(createNodeHttp({ mapOrigin }));
  const test = await openTestCore({ wire, keys, connectivity, providers: null, isBackground });
  const { client, clock } = test;
  for (const id of ids) {
    const address = isFar ? addressSetting(id) : { key: 'baseUrl', value: `${stubs[id]!.origin}/v1` };
    if (address !== null)
      await client.call('settings.set', { ...address, key: `providers.${id}.${address.key}` });
    await client.call('settings.set', { key: `providers.${id}.enabled`, value: true });
  }
  return {
    test,
    stubs,
    keys,
    datasetId: await test.importPlaces(places),
    passing: (work, longestWaitMs = LONGEST_RETRY_WAIT_MS) =>
      passingWaits(clock, work, longestWaitMs, () => underWay() === 0),
    pass: (ms) =>
      passingWaits(
        clock,
        clock.sleep(ms, new AbortController().signal),
        Number.POSITIVE_INFINITY,
        () => underWay() === 0,
      ),
    async close() {
      await test.core.close();
      await Promise.all(Object.values(stubs).map((stub) => stub.close()));
    },
  };
}

async function startStubs(ids: readonly RemoteProviderId[]): Promise<Record<string, ProviderStub>> {
  const stubs: Record<string, ProviderStub> = {};
  for (const id of ids) {
    stubs[id] = await startProviderStub();
    stubs[id].otherwise(goodForecast);
  }
  return stubs;
}

/** Keys in memory, recognised by a hash: what is written down of them does not hold them. */
function keysWithoutEcho(start: Partial<Record<RemoteProviderId, string>>): ProviderKeys {
  const keys = createFakeKeys(start);
  return {
    ...keys,
    mark(id) {
      const key = keys.key(id);
      return key === null ? null : createHash('sha256').update(key).digest('hex').slice(0, 32);
    },
  };
}

function publicOrigin(id: RemoteProviderId): string {
  return originOf(providerProfiles[id].address({ accountId: ACCOUNT_ID }) ?? '');
}

/** What a provider's own address still needs; only Cloudflare's names an account. */
function addressSetting(id: RemoteProviderId): { key: string; value: string } | null {
  return id === 'cloudflare' ? { key: 'accountId', value: ACCOUNT_ID } : null;
}

function isLoopback(origin: string): boolean {
  return new URL(origin).hostname === '127.0.0.1';
}

function realConnectivity(http: HttpPort): FakeConnectivity {
  const { look } = createNodeConnectivity(http);
  return {
    online: true,
    hasPortal: false,
    asks: 0,
    urls: [],
    look(urls, signal) {
      this.asks += 1;
      this.urls = urls;
      return look(urls, signal);
    },
  };
}
