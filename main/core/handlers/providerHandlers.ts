import { AppError } from '../../../shared/errors/AppError.ts';
import { embeddedModels } from '../../../shared/providers/embeddedModel.ts';
import {
  EMBEDDED,
  type ProviderId,
  type RemoteProviderId,
  remoteProviderIds,
} from '../../../shared/providers/providerSchema.ts';
import type { ProviderSetup, ProviderTest } from '../../../shared/providers/setupSchema.ts';
import { words } from '../../../shared/words/index.ts';
import { networkOff } from '../calls/networkOff.ts';
import { ProviderFailure } from '../calls/ProviderFailure.ts';
import { runProbe } from '../health/runProbe.ts';
import type { ProviderLockManager } from '../lock/ProviderLockManager.ts';
import type { ProviderKeys } from '../ports/ProviderKeys.ts';
import type { ChatProvider } from '../providers/chat/ChatProvider.ts';
import type { KeptExchanges } from '../providers/chat/keptExchanges.ts';
import { type PlanParts, planFor } from '../runs/planFor.ts';
import type { FeatureHandlers } from './Handlers.ts';

export interface ProviderParts extends PlanParts {
  lock: ProviderLockManager;
  keys: ProviderKeys;
  exchanges: KeptExchanges;
  chatProviders: ReadonlyMap<RemoteProviderId, ChatProvider>;
  /** Only what is on this computer may be asked. */
  isNetworkOff?: boolean;
  /** Called when a key was entered or removed, which the journal does not record. */
  onKeyChanged: (id: RemoteProviderId) => void;
}

/** @throws AppError `OFFLINE` where the network is switched off and the provider is not on this computer */
function requireReach({ isNetworkOff = false }: ProviderParts, provider: ChatProvider): void {
  if (isNetworkOff && provider.reach() === 'far') throw networkOff();
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
      ...provider.about,
      keySource: keys.source(id),
      missing: provider.whyNotConfigured(),
    };
  };
  return {
    'providers.list': () => ({ providers: [...lock.status().providers] }),
    'providers.setup': () => ({ hasKeyStore: keys.hasKeyStore, providers: remoteProviderIds.map(setup) }),
    async 'providers.setKey'({ id, key, plainText }) {
      await keys.set(id, key, plainText === true);
      parts.onKeyChanged(id);
      return setup(id);
    },
    async 'providers.removeKey'({ id }) {
      await keys.remove(id);
      // A holder without its key can't go on: nothing more of its run may leave this machine.
      await ledger.transact((state) => ({ entries: lock.entriesAfterSettings(state), answer: null }));
      parts.onKeyChanged(id);
      return setup(id);
    },
    async 'providers.test'({ id }) {
      if (id !== EMBEDDED) requireReach(parts, chatProvider(id));
      return testProvider(parts, id);
    },
    async 'providers.models'({ id }) {
      if (id === EMBEDDED) return { models: embeddedModels.map((model) => ({ id: model })) };
      const provider = chatProvider(id);
      requireReach(parts, provider);
      const missing = provider.whyNotConfigured();
      if (missing !== null) {
        throw new AppError(
          'NOT_ELIGIBLE',
          words.providers.cannotBeAsked({ name: words.common.providerNames.of(id), missing }),
          { id },
        );
      }
      return { models: await listedModels(provider) };
    },
    async 'providers.preview'({ id, datasetId, location, asOf }) {
      const locations = location === undefined ? undefined : [location];
      const whole = await planFor(parts, { datasetId, asOf });
      const { plan } = locations === undefined ? whole : await planFor(parts, { datasetId, asOf, locations });
      const [request] = plan.requests;
      const { url, body, tokens } = await chatProvider(id).preview(request!, new AbortController().signal);
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
      words.providers.noModelList({
        name: words.common.providerNames.of(provider.id),
        message: thrown.message,
      }),
      { id: provider.id, class: thrown.class, status: thrown.status },
    );
  }
}

/** Is there without a question. */
const partOfProgram = { id: EMBEDDED, whyNotConfigured: () => null } as const;

async function testProvider({ chatProviders, clock }: ProviderParts, id: ProviderId): Promise<ProviderTest> {
  const provider = id === EMBEDDED ? partOfProgram : chatProviders.get(id)!;
  const { status, latencyMs, message } = await runProbe(provider, clock, new AbortController().signal);
  const hasAnswered = status === 'UP' && provider !== partOfProgram;
  const caveat = hasAnswered ? ` ${words.providers.creditUnknown}` : '';
  return { id, status, latencyMs, message: `${message}${caveat}` };
}
