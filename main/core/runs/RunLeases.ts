/** Who serves a run: takes the lock for it, and again for each repetition after its epoch ended. */
import type { AppError } from '../../../shared/errors/AppError.ts';
import { EMBEDDED, type ProviderId } from '../../../shared/providers/providerSchema.ts';
import type { OnlineCheck } from '../calls/onlineCheck.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { Lease, ProviderLockManager } from '../lock/ProviderLockManager.ts';
import type { ProviderRegistry } from '../lock/ProviderRegistry.ts';
import { settingOf } from '../settings/settings.ts';
import type { RunOrder } from './ForecastRunner.ts';
import type { RunPermit } from './RunPermit.ts';
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

  /**
   * A provider on the network is only taken online, and with the team's leave where that is needed.
   * @throws AppError of the lock's rules, `OFFLINE`, `FAR_NOT_ALLOWED`, `TEAM_LEASE_HELD`
   */
  async take(
    runId: string,
    { borrow, reason, automatic }: Wanted,
    permit: RunPermit,
    signal: AbortSignal,
  ): Promise<Lease> {
    const { lock, registry, ledger } = this.#parts;
    const first = lock.nextForRun(borrow);
    this.#requireAllowed(first, automatic);
    const hindrance = await this.#hindrance(first, permit, signal);
    if (hindrance === null) {
      const lease = await lock.leaseForRun(runId, borrow, false, reason);
      // Settings that changed meanwhile may have made it another one.
      const isPinned = ledger.state.lock.pin !== null;
      const lack = await permit.need(lease.provider, isPinned, signal);
      if (lack !== null) throw lack;
      return lease;
    }
    const { state } = ledger;
    const isPinned = state.lock.pin !== null;
    if (borrow === null && !isPinned) {
      // Offline nothing fails back: a holder on this machine stays.
      const stays = lock.nextForRun(null, true);
      if (registry.get(stays).reach() !== 'far') return lock.leaseForRun(runId, null, true);
      if (settingOf(state.settings, 'offline.useEmbedded')) return lock.leaseForRun(runId, EMBEDDED, true);
    }
    throw hindrance;
  }

  /**
   * A repetition works under the new holder and moves nothing: pin, hold and failback are for the next run.
   * @throws AppError as `take`, and the refusal of the fence where nobody holds
   */
  async takeAgain(
    runId: string,
    before: Lease,
    { automatic }: Wanted,
    permit: RunPermit,
    signal: AbortSignal,
  ): Promise<Lease> {
    const { lock, ledger } = this.#parts;
    const lease = lock.leaseOfHolder();
    if (lease === null) throw await fencedError(lock, before, runId);
    this.#requireAllowed(lease.provider, automatic);
    const hindrance = await this.#hindrance(lease.provider, permit, signal);
    if (hindrance === null) return lease;
    const isPinned = ledger.state.lock.pin !== null;
    const { settings } = ledger.state;
    if (!isPinned && settingOf(settings, 'offline.useEmbedded'))
      return lock.leaseForRun(runId, EMBEDDED, true);
    throw hindrance;
  }

  /** @throws AppError `FAR_NOT_ALLOWED` */
  #requireAllowed(id: ProviderId, automatic: Wanted['automatic']): void {
    if (automatic === null || automatic.mayUseFar || this.#parts.registry.get(id).reach() !== 'far') return;
    throw farNotAllowed(id);
  }

  /** @returns why a provider can't be asked now, which speaks against nobody; those on this machine and its network always can */
  async #hindrance(id: ProviderId, permit: RunPermit, signal: AbortSignal): Promise<AppError | null> {
    const { registry, connectivity, ledger } = this.#parts;
    if (registry.get(id).reach() !== 'far') return null;
    const isOnline = await connectivity.isOnline(signal);
    const isPinned = ledger.state.lock.pin !== null;
    return isOnline ? permit.need(id, isPinned, signal) : offline(id, isPinned, connectivity);
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
