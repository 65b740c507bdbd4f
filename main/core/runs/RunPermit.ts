/** The team's leave for one run: asked for before a provider outside the own network is, and given back when the run has ended. */
import { type AppError, isAppError } from '../../../shared/errors/AppError.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import type { FarPermit, FarPermits } from '../lock/FarPermit.ts';
import type { ProviderRegistry } from '../lock/ProviderRegistry.ts';
import { withoutTeamLease } from './runFailures.ts';

export class RunPermit {
  readonly #permits: FarPermits;
  readonly #registry: ProviderRegistry;
  #held: FarPermit | null = null;

  constructor(permits: FarPermits, registry: ProviderRegistry) {
    this.#permits = permits;
    this.#registry = registry;
  }

  /**
   * Has what a provider needs, or takes it.
   * @returns why the run can't have it, the team's database being out of reach; null where it may go on
   * @throws AppError of a refusal, such as `TEAM_LEASE_HELD`
   */
  async need(id: ProviderId, isPinned: boolean, signal: AbortSignal): Promise<AppError | null> {
    if (!this.#isFar(id) || this.#held?.ended.aborted === false) return null;
    try {
      this.#held = await this.#permits.take(signal);
      return null;
    } catch (thrown) {
      if (isAppError(thrown) && thrown.code === 'TEAM_UNREACHABLE')
        return withoutTeamLease(id, isPinned, { kind: 'unreachable' });
      throw thrown;
    }
  }

  /** @returns what requests and the publication of this provider are bound to; null for nothing */
  of(id: ProviderId): FarPermit | null {
    return this.#isFar(id) ? this.#held : null;
  }

  async end(): Promise<void> {
    await this.#held?.giveBack();
    this.#held = null;
  }

  #isFar(id: ProviderId): boolean {
    return this.#registry.get(id).reach() === 'far';
  }
}
