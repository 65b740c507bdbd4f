import type { RunProgress } from '../../../shared/contract/events.ts';
import type { Run } from '../../../shared/contract/methods.ts';
import type { Lease } from '../lock/ProviderLockManager.ts';
import type { Clock } from '../ports/Clock.ts';
import type { ProviderAnswer } from '../providers/Provider.ts';

interface RunFacts {
  runId: string;
  lease: Lease;
  datasetId: string;
  /** Places that are asked. */
  places: number;
}

/** What is said about one run: its progress while it goes, its record when it ended. */
export class RunReport {
  readonly runId: string;
  readonly lease: Lease;
  readonly #facts: RunFacts;
  readonly #clock: Clock;
  readonly #announce: (progress: RunProgress) => void;
  readonly #startedAt: string;
  readonly #startedMs: number;
  #done = 0;
  #requests = 0;
  #model: string | null = null;
  #progress: RunProgress;

  constructor(facts: RunFacts, clock: Clock, announce: (progress: RunProgress) => void) {
    this.runId = facts.runId;
    this.lease = facts.lease;
    this.#facts = facts;
    this.#clock = clock;
    this.#announce = announce;
    this.#startedAt = new Date(clock.now()).toISOString();
    this.#startedMs = clock.monotonic();
    this.#progress = this.announce('started', null);
  }

  get progress(): RunProgress {
    return this.#progress;
  }

  /** Counts an answer: its requests, and the model that gave it. */
  answered(answer: ProviderAnswer): void {
    this.#done += 1;
    this.#requests += answer.requests;
    this.#model = answer.model;
  }

  announce(phase: RunProgress['phase'], place: string | null): RunProgress {
    const { runId, datasetId, lease, places } = this.#facts;
    this.#progress = {
      runId,
      datasetId,
      provider: lease.provider,
      phase,
      done: this.#done,
      total: places,
      place,
      elapsedMs: this.#clock.monotonic() - this.#startedMs,
    };
    this.#announce(this.#progress);
    return this.#progress;
  }

  /** The run as it is stored and answered. */
  record(outcome: string): Run {
    const { provider, epoch } = this.lease;
    const model = this.#model ?? 'none';
    return {
      id: this.runId,
      provider,
      model,
      epoch,
      attempts: [{ provider, model: this.#model, epoch, requests: this.#requests, outcome }],
      startedAt: this.#startedAt,
      finishedAt: new Date(this.#clock.now()).toISOString(),
      published: outcome === 'published',
    };
  }
}
