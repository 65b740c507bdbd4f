/** The known providers, their order, and who can serve under the present settings. */
import {
  type ProviderId,
  type ProviderStatus,
  providerIds,
} from '../../../shared/providers/providerSchema.ts';
import type { LedgerState } from '../ledger/ledgerState.ts';
import type { Eligibility } from '../lock/lockMachine.ts';
import { settingOf } from '../settings.ts';
import type { Provider } from './Provider.ts';

export class ProviderRegistry {
  readonly #providers: ReadonlyMap<ProviderId, Provider>;

  constructor(providers: readonly Provider[]) {
    this.#providers = new Map(providers.map((provider) => [provider.id, provider]));
  }

  /** @returns the provider, which must be eligible: nobody else is ever asked. */
  get(id: ProviderId): Provider {
    const provider = this.#providers.get(id);
    if (provider === undefined) throw new Error(`no provider is registered as ${id}`);
    return provider;
  }

  /** Every provider in order of priority, with whether it can serve. */
  eligibility(state: LedgerState): Eligibility[] {
    return this.#order(state).map((id) => {
      const reason = this.#whyNot(state, id);
      return { id, isEligible: reason === null, reason };
    });
  }

  /** What is shown of every provider, in order of priority. */
  statuses(state: LedgerState): ProviderStatus[] {
    return this.#order(state).map((id, index) => {
      const reason = this.#whyNot(state, id);
      return {
        id,
        priority: index + 1,
        enabled: isEnabled(state, id),
        configured: this.#providers.get(id)?.whyNotConfigured() === null,
        eligible: reason === null,
        reason,
        benchedUntil: null,
        consecutiveFailures: 0,
        totalFailures: 0,
        lastSuccessAt: state.lock.lastSuccessAt[id] ?? null,
        model: this.#providers.get(id)?.model() ?? null,
      };
    });
  }

  #order(state: LedgerState): readonly ProviderId[] {
    const known = settingOf(state.settings, 'priority');
    return known.length === providerIds.length ? known : providerIds;
  }

  #whyNot(state: LedgerState, id: ProviderId): string | null {
    const provider = this.#providers.get(id);
    if (provider === undefined) return 'this version has no connection to it yet';
    if (!isEnabled(state, id))
      return `it is switched off; enable it with \`outpost config set providers.${id}.enabled true\``;
    return provider.whyNotConfigured();
  }
}

/** `embedded` needs no consent: nothing leaves the machine. */
function isEnabled(state: LedgerState, id: ProviderId): boolean {
  return id === 'embedded' || settingOf(state.settings, `providers.${id}.enabled`);
}
