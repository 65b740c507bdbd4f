/** The known providers, their order, and who can serve under the present settings and benches. */
import {
  type BenchStatus,
  EMBEDDED,
  type ProviderId,
  type ProviderStatus,
} from '../../../shared/providers/providerSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { Provider } from '../calls/Provider.ts';
import { settingOf } from '../settings/settings.ts';
import type { LedgerState } from '../state/ledgerState.ts';
import { recordOf } from '../state/lockState.ts';
import { type Bench, benchFor, isBarring, lastBench } from '../state/providerRecord.ts';
import type { BenchClock } from './BenchClock.ts';
import { benchReason } from './benchReason.ts';
import type { Eligibility } from './lockMachine.ts';

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
  eligibility(state: LedgerState, benches: BenchClock): Eligibility[] {
    return this.#order(state).map((id) => {
      const missing = this.#whyNot(state, id);
      const running = this.#benchesOf(state, id, benches);
      const reason =
        missing ?? (running.length === 0 ? null : words.common.lists.parts(running.map(benchReason)));
      const isBarred = running.some(({ cause }) => isBarring(cause));
      const general = missing === null ? undefined : this.#lacks(state, id);
      return {
        id,
        isEligible: reason === null,
        reason,
        ...(general === undefined ? {} : { general }),
        canServePinned: missing === null && !isBarred,
      };
    });
  }

  /** What is shown of every provider, in order of priority. */
  statuses(state: LedgerState, benches: BenchClock): ProviderStatus[] {
    const eligibility = this.eligibility(state, benches);
    return eligibility.map(({ id, isEligible, reason }, index) => {
      const record = recordOf(state.lock, id);
      const bench = lastBench(this.#benchesOf(state, id, benches));
      return {
        id,
        priority: index + 1,
        enabled: isEnabled(state, id),
        configured: this.#providers.get(id)?.whyNotConfigured() === null,
        eligible: isEligible,
        reason,
        bench: bench === null ? null : benchStatusOf(bench),
        benchedUntil: bench?.until ?? null,
        consecutiveFailures: record.consecutive,
        totalFailures: record.total,
        lastSuccessAt: record.lastSuccessAt,
        model: this.#providers.get(id)?.model() ?? lastModel(state, id),
        ...(record.ownFault !== null && isEnabled(state, id) ? { ownFault: record.ownFault } : {}),
      };
    });
  }

  /** @returns the state without the benches that are over, be it by their time or by a new key */
  withRunningBenches(state: LedgerState, benches: BenchClock): LedgerState {
    const lock = benches.running(state.lock);
    const records = Object.entries(lock.records).map(([id, record]) => {
      const running = record.benches.filter((bench) => !this.#hasNewKey(id as ProviderId, bench));
      return [id, { ...record, benches: running }] as const;
    });
    return { ...state, lock: { ...lock, records: Object.fromEntries(records) } };
  }

  /** Tells the present keys of providers from those that were refused; empty where no key was. */
  keysOfRefused(state: LedgerState): string {
    const refused = Object.entries(state.lock.records).filter(
      ([, record]) => benchFor(record, 'AUTH') !== null,
    );
    return refused.map(([id]) => this.#providers.get(id as ProviderId)?.keyMark() ?? '').join(' ');
  }

  #order(state: LedgerState): readonly ProviderId[] {
    return settingOf(state.settings, 'priority');
  }

  #whyNot(state: LedgerState, id: ProviderId): string | null {
    const provider = this.#providers.get(id);
    if (provider === undefined) return words.lock.noConnectionYet;
    if (!isEnabled(state, id)) return words.lock.switchedOff({ id });
    return provider.whyNotConfigured();
  }

  #lacks(state: LedgerState, id: ProviderId): string | undefined {
    return isEnabled(state, id) ? this.#providers.get(id)?.lacks?.() : words.lock.isSwitchedOff;
  }

  /** Those that still run, with their ends as they are shown now. */
  #benchesOf(state: LedgerState, id: ProviderId, benches: BenchClock): Bench[] {
    if (id === EMBEDDED) return [];
    return recordOf(state.lock, id)
      .benches.filter((bench) => !benches.isOver(bench) && !this.#hasNewKey(id, bench))
      .map((bench) => benches.shown(bench));
  }

  /** A new key ends the bench of the refused one, and no other. */
  #hasNewKey(id: ProviderId, bench: Bench): boolean {
    return bench.cause === 'AUTH' && this.#providers.get(id)?.keyMark() !== bench.keyMark;
  }
}

function benchStatusOf({ cause, until, keyMark }: Bench): BenchStatus {
  return { cause, until, ...(cause === 'AUTH' && keyMark === null ? { isKeyMissing: true } : {}) };
}

/** The model of the provider's newest set: what it would most likely use again. */
function lastModel({ sets }: LedgerState, id: ProviderId): string | null {
  return sets.findLast((set) => set.provider === id)?.model ?? null;
}

/** The embedded forecaster needs no consent: nothing leaves the machine. */
function isEnabled(state: LedgerState, id: ProviderId): boolean {
  return id === EMBEDDED || settingOf(state.settings, `providers.${id}.enabled`);
}
