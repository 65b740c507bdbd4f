/**
 * Rule 5 of the lock: a holder that a real request found down loses the lock once three probes in a row, 30 to 60 s apart,
 * find it down too, while this computer is online. Nothing else follows from probes.
 */

import { CONFIRMING_PROBES } from '../../../shared/health/healthSchema.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { Lease, ProviderLockManager, Suspect } from '../lock/ProviderLockManager.ts';
import type { Logger } from '../ports/Logger.ts';
import { CONFIRM_FROM } from './probePlan.ts';
import type { ProbeResult } from './runProbe.ts';

/** A holder under suspicion, and how many probes have found it down so far. */
export interface Suspicion {
  lease: Lease;
  /** Its real failures when the suspicion began. */
  failures: number;
  failed: number;
  /** When the last probe that counts began, monotonic milliseconds. */
  countedMs: number;
}

export class DownConfirmation {
  readonly #lock: ProviderLockManager;
  readonly #log: Logger;
  #present: Suspicion | null = null;
  /** What a probe was answered about: it takes another failure, or a probe that finds it down, to suspect it again. */
  #answered: Suspect | null = null;

  constructor(lock: ProviderLockManager, log: Logger) {
    this.#lock = lock;
    this.#log = log;
  }

  /** The provider that is probed more often, to be sure that it is down, or null. */
  get provider(): ProviderId | null {
    return this.#present?.lease.provider ?? null;
  }

  /** @returns the suspicion of a provider, to be handed back with what a probe finds; null where there is none */
  of(id: ProviderId): Suspicion | null {
    return this.provider === id ? this.#present : null;
  }

  /**
   * Begins or ends the suspicion, by what the lock knows of its holder.
   * @returns the provider that came under suspicion now, or null
   */
  follow(nowMs: number): ProviderId | null {
    const suspect = this.#lock.suspect();
    if (suspect === null) this.#present = null;
    if (suspect === null || isSame(this.#answered, suspect)) return null;
    if (this.#present?.lease.epoch === suspect.lease.epoch) return null;
    this.#present = { ...suspect, failed: 0, countedMs: nowMs };
    this.#answered = null;
    return suspect.lease.provider;
  }

  /**
   * A probe in its usual turn has found a provider down: the holder is under suspicion again if a probe in between was answered.
   * @returns whether it is
   */
  reconsider(id: ProviderId, startedMs: number): boolean {
    const suspect = this.#lock.suspect();
    if (suspect?.lease.provider !== id || !isSame(this.#answered, suspect)) return false;
    this.#present = { ...suspect, failed: 1, countedMs: startedMs };
    this.#answered = null;
    return true;
  }

  /**
   * Counts a probe; one that is answered ends the suspicion, and clears nothing.
   * @param suspicion the one under which the probe began: one that is over counts nothing
   * @param startedMs when the probe began: one that follows the last too soon, since somebody asked for it, counts nothing
   * @param isOnline whether this computer was, where that matters
   * @throws AppError when the failover can't be saved; the next probe tries again
   */
  async count(
    suspicion: Suspicion,
    result: ProbeResult,
    startedMs: number,
    isOnline: boolean,
  ): Promise<void> {
    if (this.#present !== suspicion) return;
    if (result.status !== 'DOWN') {
      this.#answered = suspicion;
      this.#present = null;
      return;
    }
    if (startedMs - suspicion.countedMs < CONFIRM_FROM) return;
    suspicion.countedMs = startedMs;
    suspicion.failed = isOnline ? suspicion.failed + 1 : 0;
    if (suspicion.failed < CONFIRMING_PROBES) return;
    suspicion.failed -= 1;
    const { lease } = suspicion;
    const reason = words.health.confirmedDown({
      probes: CONFIRMING_PROBES,
      message: inMiddle(result.message),
    });
    const verdict = await this.#lock.reportConfirmedDown(lease, reason, isOnline);
    if (this.#present === suspicion) this.#present = null;
    this.#log.warn('provider-confirmed-down', { provider: lease.provider, verdict });
  }
}

function isSame(known: Suspect | null, suspect: Suspect): boolean {
  return known?.lease.epoch === suspect.lease.epoch && known.failures === suspect.failures;
}

/** A whole sentence as the middle of another one. */
function inMiddle(sentence: string): string {
  const first = sentence.charAt(0).toLowerCase() + sentence.slice(1);
  return first.replace(/[.]$/, '');
}
