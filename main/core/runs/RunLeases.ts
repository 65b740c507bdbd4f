/** Who serves a run: takes the lock for it, and again for each repetition after its epoch ended. */
import { EMBEDDED, type ProviderId } from '../../../shared/providers/providerSchema.ts';
import type { OnlineCheck } from '../calls/onlineCheck.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Lease, ProviderLockManager } from '../lock/ProviderLockManager.ts';
import type { ProviderRegistry } from '../lock/ProviderRegistry.ts';
import { settingOf } from '../settings/settings.ts';
import type { RunOrder } from './ForecastRunner.ts';
import { cancelled, farNotAllowed, offline } from './runFailures.ts';

export interface LeaseParts {
  ledger: Ledger;
  lock: ProviderLockManager;
  registry: ProviderRegistry;
  connectivity: OnlineCheck;
}

type Wanted = Pick<RunOrder, 'borrow' | 'reason' | 'automatic'>;

export class RunLeases {
  readonly #parts: LeaseParts;

  constructor(parts: LeaseParts) {
    this.#parts = parts;
  }

  /** A provider on the network is only taken online. @throws AppError of the lock's rules, `OFFLINE`, `FAR_NOT_ALLOWED` */
  async take(runId: string, { borrow, reason, automatic }: Wanted, signal: AbortSignal): Promise<Lease> {
    const { lock, registry, ledger, connectivity } = this.#parts;
    const first = lock.nextForRun(borrow);
    this.#requireAllowed(first, automatic);
    if (await this.#isReachable(first, signal)) return lock.leaseForRun(runId, borrow, false, reason);
    const { state } = ledger;
    const isPinned = state.lock.pin !== null;
    if (borrow === null && !isPinned) {
      // Offline nothing fails back: a holder on this machine stays.
      const stays = lock.nextForRun(null, true);
      if (registry.get(stays).reach() !== 'far') return lock.leaseForRun(runId, null, true);
      if (settingOf(state.settings, 'offline.useEmbedded')) return lock.leaseForRun(runId, EMBEDDED, true);
    }
    throw offline(first, isPinned, connectivity.hasPortal);
  }

  /**
   * A repetition works under the new holder and moves nothing: pin, hold and failback are for the next run.
   * @throws AppError as `take`, and the refusal of the fence where nobody holds
   */
  async takeAgain(runId: string, before: Lease, { automatic }: Wanted, signal: AbortSignal): Promise<Lease> {
    const { lock, ledger, connectivity } = this.#parts;
    const lease = lock.leaseOfHolder();
    if (lease === null) throw await fencedError(lock, before, runId);
    this.#requireAllowed(lease.provider, automatic);
    if (await this.#isReachable(lease.provider, signal)) return lease;
    const isPinned = ledger.state.lock.pin !== null;
    const { settings } = ledger.state;
    if (!isPinned && settingOf(settings, 'offline.useEmbedded'))
      return lock.leaseForRun(runId, EMBEDDED, true);
    throw offline(lease.provider, isPinned, connectivity.hasPortal);
  }

  /** @throws AppError `FAR_NOT_ALLOWED` */
  #requireAllowed(id: ProviderId, automatic: Wanted['automatic']): void {
    if (automatic === null || automatic.mayUseFar || this.#parts.registry.get(id).reach() !== 'far') return;
    throw farNotAllowed(id);
  }

  /** Providers on this machine and its network are reached offline too. */
  async #isReachable(id: ProviderId, signal: AbortSignal): Promise<boolean> {
    return this.#parts.registry.get(id).reach() !== 'far' || this.#parts.connectivity.isOnline(signal);
  }
}

/** @returns the refusal of the fence, recorded by it */
export async function fencedError(lock: ProviderLockManager, lease: Lease, runId: string): Promise<unknown> {
  try {
    await lock.commitUnder(lease, runId, []);
    return cancelled();
  } catch (thrown) {
    return thrown;
  }
}
