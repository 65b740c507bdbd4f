import { AppError } from '../../../shared/errors/AppError.ts';
import {
  type ProviderId,
  providerNames,
  type RemoteProviderId,
  remoteProviderIds,
} from '../../../shared/providers/providerSchema.ts';
import type { ProviderSetup, ProviderTest } from '../../../shared/providers/setupSchema.ts';
import { ProviderFailure } from '../failover/ProviderFailure.ts';
import type { ProviderLockManager } from '../lock/ProviderLockManager.ts';
import type { ProviderKeys } from '../ports/ProviderKeys.ts';
import type { ChatProvider } from '../providers/chat/ChatProvider.ts';
import type { KeptExchanges } from '../providers/chat/keptExchanges.ts';
import type { FeatureHandlers } from './Handlers.ts';
import { type PlanParts, planFor } from './planFor.ts';

export interface ProviderParts extends PlanParts {
  lock: ProviderLockManager;
  keys: ProviderKeys;
  exchanges: KeptExchanges;
  chatProviders: ReadonlyMap<RemoteProviderId, ChatProvider>;
}

export function providerHandlers(parts: ProviderParts): FeatureHandlers<'providers' | 'exchanges'> {
  const { lock, ledger, keys, exchanges, chatProviders } = parts;
  const chatProvider = (id: RemoteProviderId) => chatProviders.get(id)!;
  const setup = (id: RemoteProviderId): ProviderSetup => {
    const provider = chatProvider(id);
    return {
      id,
      baseUrl: provider.baseUrl(),
      reach: provider.reach(),
      needsKey: provider.needsKey,
      keySource: keys.source(id),
      missing: provider.whyNotConfigured(),
    };
  };
  return {
    'providers.list': () => ({ providers: [...lock.status().providers] }),
    'providers.setup': () => ({ hasKeyStore: keys.hasKeyStore, providers: remoteProviderIds.map(setup) }),
    async 'providers.setKey'({ id, key, plainText }) {
      await keys.set(id, key, plainText === true);
      return setup(id);
    },
    async 'providers.removeKey'({ id }) {
      await keys.remove(id);
      // A holder without its key can't go on: nothing more of its run may leave this machine.
      await ledger.transact((state) => ({ entries: lock.entriesAfterSettings(state), answer: null }));
      return setup(id);
    },
    'providers.test': ({ id }) => testProvider(parts, id),
    async 'providers.models'({ id }) {
      if (id === 'embedded')
        return { models: [{ id: lock.status().providers.find((one) => one.id === id)?.model ?? id }] };
      const provider = chatProvider(id);
      const missing = provider.whyNotConfigured();
      if (missing !== null) {
        throw new AppError('NOT_ELIGIBLE', `${providerNames[id]} can't be asked: ${missing}.`, { id });
      }
      return { models: await listedModels(provider) };
    },
    async 'providers.preview'({ id, datasetId, location, asOf }) {
      const locations = location === undefined ? undefined : [location];
      const whole = await planFor(parts, { datasetId, asOf });
      const { plan } = locations === undefined ? whole : await planFor(parts, { datasetId, asOf, locations });
      const [request] = plan.requests;
      const { url, body, tokens } = chatProvider(id).preview(request!);
      const places = whole.plan.requests.length;
      const name = request!.location.name;
      return { id, url, body, location: name, places, tokensPerPlace: tokens, tokensInAll: tokens * places };
    },
    'exchanges.read': async ({ hash }) => ({ hash, text: await exchanges.read(hash) }),
  };
}

async function listedModels(provider: ChatProvider): Promise<{ id: string }[]> {
  try {
    const models = await provider.listModels(new AbortController().signal);
    return models.map(({ id }) => ({ id }));
  } catch (thrown) {
    if (!(thrown instanceof ProviderFailure)) throw thrown;
    throw new AppError(
      'PROVIDER_FAILED',
      `${providerNames[provider.id]} gave no list of models: ${thrown.message}.`,
      { id: provider.id, class: thrown.class, status: thrown.status },
    );
  }
}

async function testProvider(parts: ProviderParts, id: ProviderId): Promise<ProviderTest> {
  if (id === 'embedded')
    return {
      id,
      status: 'UP',
      latencyMs: null,
      message: 'Part of this program: always there, also offline.',
    };
  const provider = parts.chatProviders.get(id)!;
  const missing = provider.whyNotConfigured();
  if (missing !== null)
    return { id, status: 'NOT_CONFIGURED', latencyMs: null, message: `Not asked: ${missing}.` };
  const startedMs = parts.clock.monotonic();
  const latencyMs = () => Math.round(parts.clock.monotonic() - startedMs);
  try {
    const models = await provider.listModels(new AbortController().signal);
    const message = `Answers, and lists ${models.length} ${models.length === 1 ? 'model' : 'models'}. Whether there is credit shows with the first forecast.`;
    return { id, status: 'UP', latencyMs: latencyMs(), message };
  } catch (thrown) {
    if (!(thrown instanceof ProviderFailure)) throw thrown;
    return { id, status: statusOf(thrown), latencyMs: latencyMs(), message: `${sentence(thrown.message)}` };
  }
}

/** A key that may not read the list may still be allowed to forecast. */
function statusOf(failure: ProviderFailure): ProviderTest['status'] {
  if (failure.class === 'AUTH') return failure.scope === 'endpoint' ? 'UNKNOWN' : 'REFUSED';
  if (failure.class === 'DOWN' || failure.class === 'TRANSIENT') return 'DOWN';
  return 'UNKNOWN';
}

function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
