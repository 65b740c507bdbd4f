/**
 * Rule 5 of the lock: a holder that a real request found down loses the lock once three probes in a row, 30 to 60 s apart,
 * find it down too, while this computer is online. Nothing else follows from probes.
 */
import { CONFIRMING_PROBES } from '../../../shared/health/healthSchema.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import type { Lease, ProviderLockManager } from '../lock/ProviderLockManager.ts';
import type { Logger } from '../ports/Logger.ts';
import type { Look } from './lookAt.ts';

/** A holder under suspicion, and how many probes have found it down so far. */
export interface Suspicion {
  lease: Lease;
  failed: number;
}

export class DownConfirmation {
  readonly #lock: ProviderLockManager;
  readonly #log: Logger;
  #present: Suspicion | null = null;

  constructor(lock: ProviderLockManager, log: Logger) {
    this.#lock = lock;
    this.#log = log;
  }

  /** The provider that probes look at more closely, or null. */
  get provider(): ProviderId | null {
    return this.#present?.lease.provider ?? null;
  }

  /** @returns the suspicion of a provider, to be handed back with what a probe finds; null where there is none */
  of(id: ProviderId): Suspicion | null {
    return this.provider === id ? this.#present : null;
  }

  /** Begins or ends the suspicion, by what the lock knows of its holder. @returns the provider that came under suspicion now */
  follow(): ProviderId | null {
    const suspect = this.#lock.suspect();
    if (suspect === null) {
      this.#present = null;
      return null;
    }
    if (this.#present?.lease.epoch === suspect.epoch) return null;
    this.#present = { lease: suspect, failed: 0 };
    return suspect.provider;
  }

  /**
   * Counts a probe; one that is answered ends the suspicion, and clears nothing.
   * @param suspicion the one under which the probe began: one that is over counts nothing
   * @param isOnline whether this computer was, where that matters
   * @throws AppError when the failover can't be saved; the next probe tries again
   */
  async count(suspicion: Suspicion, look: Look, isOnline: boolean): Promise<void> {
    if (this.#present !== suspicion) return;
    if (look.status !== 'DOWN') {
      this.#present = null;
      return;
    }
    suspicion.failed = isOnline ? suspicion.failed + 1 : 0;
    if (suspicion.failed < CONFIRMING_PROBES) return;
    suspicion.failed -= 1;
    const { lease } = suspicion;
    const reason = `after a request had found it down, ${CONFIRMING_PROBES} probes in a row did too: ${inMiddle(look.message)}`;
    const verdict = await this.#lock.reportConfirmedDown(lease, reason, isOnline);
    if (this.#present === suspicion) this.#present = null;
    this.#log.warn('provider-confirmed-down', { provider: lease.provider, verdict });
  }
}

/** A whole sentence as the middle of another one. */
function inMiddle(sentence: string): string {
  const first = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  return first.replace(/[.]$/, '');
}
