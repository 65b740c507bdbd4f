/** One AI provider over real HTTP, at a stub, to be looked at. */
import { onTestFinished } from 'vitest';
import { createSdkChatWire } from '../../../../main/adapters/chat/sdkChatWire.ts';
import { nodeCrypto } from '../../../../main/adapters/nodeCrypto.ts';
import { createNodeHttp } from '../../../../main/adapters/nodeHttp.ts';
import { type ProbeResult, runProbe } from '../../../../main/core/health/runProbe.ts';
import { ChatProvider } from '../../../../main/core/providers/chat/ChatProvider.ts';
import { KeptExchanges } from '../../../../main/core/providers/chat/keptExchanges.ts';
import { providerProfiles } from '../../../../main/core/providers/providerProfiles.ts';
import { TokenMeter } from '../../../../main/core/providers/TokenMeter.ts';
import type { RemoteProviderId } from '../../../../shared/providers/providerSchema.ts';
import { noChangeBaseline } from '../../../support/embedded.ts';
import { createFakeClock, type FakeClock } from '../../../support/fakeClock.ts';
import { createFakeKeys } from '../../../support/fakeKeys.ts';
import { createMemoryStore } from '../../../support/memoryStore.ts';
import { type ProviderStub, startProviderStub } from '../../../support/providerStub.ts';
import { keyOf } from '../../../support/wiredCore.ts';

export interface ProbeWorldOptions {
  /** The user's choice of a model. */
  model?: string;
  /** What stands at the origin of the stub before `/chat/completions`. */
  path?: string;
  /** Where the origins of public names lead; with them the provider keeps its own address. */
  origins?: Readonly<Record<string, string>>;
  /** The settings beside these. */
  settings?: Readonly<Record<string, unknown>>;
}

export interface ProbeWorld {
  provider: ChatProvider;
  stub: ProviderStub;
  clock: FakeClock;
  /** A probe as it is made everywhere, with its deadline. */
  probe(signal?: AbortSignal): Promise<ProbeResult>;
  /** What reached the stub, such as `GET /v1/models?a=b`, oldest first. */
  asked(): string[];
}

/** Nobody listens there, and no request to it leaves this machine. */
const NOWHERE = 'http://127.0.0.1:1';

export async function startStub(): Promise<ProviderStub> {
  const stub = await startProviderStub();
  onTestFinished(() => stub.close());
  return stub;
}

export async function openProbeWorld(
  id: RemoteProviderId,
  { model, path = '/v1', origins, settings = {} }: ProbeWorldOptions = {},
): Promise<ProbeWorld> {
  const stub = await startStub();
  const clock = createFakeClock();
  const keys = createFakeKeys({ [id]: keyOf(id) });
  const mapOrigin = (origin: string) => origins?.[origin] ?? NOWHERE;
  const http = createNodeHttp(origins === undefined ? {} : { mapOrigin });
  const address = origins === undefined ? { [`providers.${id}.baseUrl`]: `${stub.origin}${path}` } : {};
  const choice = model === undefined ? {} : { [`providers.${id}.model`]: model };
  const provider = new ChatProvider(providerProfiles[id], {
    wire: createSdkChatWire({ http, userAgent: 'Outpost/test', keys: () => keys.all() }),
    keys,
    clock,
    exchanges: new KeptExchanges(createMemoryStore().files, nodeCrypto),
    tokens: new TokenMeter(clock, []),
    learnt: () => [],
    baseline: noChangeBaseline,
    settings: () => ({ ...address, ...choice, ...settings }),
  });
  return {
    provider,
    stub,
    clock,
    probe: (signal = new AbortController().signal) => runProbe(provider, clock, signal),
    asked: () => requestsAt(stub),
  };
}

export function requestsAt({ requests }: ProviderStub): string[] {
  return requests.map(({ method, path, query }) => {
    const search = query.toString();
    return `${method} ${path}${search === '' ? '' : `?${search}`}`;
  });
}
