/** Tokens that each provider has taken today (UTC), ours and theirs together. */
import type { RemoteProviderId } from '../../../shared/providers/providerSchema.ts';
import type { Clock } from '../ports/Clock.ts';
import type { Entry } from '../state/entries.ts';

function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

export class TokenMeter {
  readonly #clock: Pick<Clock, 'now'>;
  readonly #used = new Map<string, number>();

  /** @param recent the newest entries of the journal: what runs before this start have taken */
  constructor(clock: Pick<Clock, 'now'>, recent: readonly Entry[]) {
    this.#clock = clock;
    for (const entry of recent) {
      if (entry.type !== 'RUN_ENDED' || entry.details.tokens === undefined) continue;
      this.#count(entry.provider, dayOf(entry.at), entry.details.tokens);
    }
  }

  add(id: RemoteProviderId, tokens: number): void {
    this.#count(id, this.#today(), tokens);
  }

  usedToday(id: RemoteProviderId): number {
    return this.#used.get(`${id} ${this.#today()}`) ?? 0;
  }

  #count(id: string | null, day: string, tokens: number): void {
    const key = `${id} ${day}`;
    this.#used.set(key, (this.#used.get(key) ?? 0) + tokens);
  }

  #today(): string {
    return dayOf(new Date(this.#clock.now()).toISOString());
  }
}
