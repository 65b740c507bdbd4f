/** What is remembered of the health of providers: changed by each probe or request, saved now and then, lost without harm. */
import type { RemoteProviderId } from '../../../shared/providers/providerSchema.ts';
import { MINUTE } from '../../../shared/time/durations.ts';
import type { KeptDocument } from '../ledger/keptDocuments.ts';
import type { Clock } from '../ports/Clock.ts';
import type { Logger } from '../ports/Logger.ts';
import { SerialQueue } from '../util/SerialQueue.ts';
import type { ConnectivityVerdict } from './ConnectivityWatch.ts';
import { type HealthDocument, noMemory, type ProviderMemory } from './healthDocument.ts';

/** It is saved no more often than this, but for a change of status and on request. */
const SAVE_EVERY = MINUTE;

export class HealthMemory {
  readonly #ports: { clock: Clock; log: Logger };
  readonly #document: KeptDocument<HealthDocument>;
  readonly #saves = new SerialQueue();
  readonly #savesByItself: () => boolean;
  #savedMs = Number.NEGATIVE_INFINITY;

  /** @param savesByItself whether what is kept is saved unasked: a command that is refused must change no byte */
  constructor(
    ports: { clock: Clock; log: Logger },
    document: KeptDocument<HealthDocument>,
    savesByItself: () => boolean,
  ) {
    this.#ports = ports;
    this.#document = document;
    this.#savesByItself = savesByItself;
  }

  of(id: RemoteProviderId): ProviderMemory {
    return this.#document.value.providers[id] ?? noMemory;
  }

  keep(id: RemoteProviderId, after: ProviderMemory): void {
    const before = this.of(id);
    const { value } = this.#document;
    this.#document.change({ ...value, providers: { ...value.providers, [id]: after } });
    this.#saveSoon(before.last?.status !== after.last?.status);
  }

  /** @param isChanged whether it is another verdict than before */
  keepConnectivity({ isOnline, at }: ConnectivityVerdict, isChanged: boolean): void {
    this.#document.change({ ...this.#document.value, connectivity: { isOnline, at } });
    this.#saveSoon(isChanged);
  }

  /** History that can't be saved is no reason to stop looking. */
  save(): Promise<void> {
    this.#savedMs = this.#ports.clock.monotonic();
    return this.#saves.run(() =>
      this.#document.save().catch((thrown: unknown) => {
        this.#ports.log.error('health-not-saved', {}, thrown);
      }),
    );
  }

  /** Resolves when what is being saved is saved. */
  async drained(): Promise<void> {
    await this.#saves.drained();
  }

  #saveSoon(isChange: boolean): void {
    if (!this.#savesByItself()) return;
    if (isChange || this.#ports.clock.monotonic() - this.#savedMs >= SAVE_EVERY) void this.save();
  }
}
