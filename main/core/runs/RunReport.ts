import type { RunProgress } from '../../../shared/contract/events.ts';
import type { Run } from '../../../shared/contract/forecastAnswers.ts';
import type { Lease } from '../lock/ProviderLockManager.ts';
import type { Clock } from '../ports/Clock.ts';

interface RunFacts {
  runId: string;
  lease: Lease;
  datasetId: string;
  /** Places that are asked. */
  places: number;
  isAutomatic: boolean;
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
  #tokens = 0;
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

  /** The embedded forecaster works on all places at once. @param share of that work, from 0 to 1 */
  computing(share: number): void {
    this.#done = Math.min(this.#facts.places, Math.floor(share * this.#facts.places));
    this.announce('computing', null);
  }

  /** The places are asked, from the first one on. */
  begin(): void {
    this.#done = 0;
  }

  /** Counts a request as it leaves, answered or not. */
  requested(): void {
    this.#requests += 1;
  }

  /** Counts what an answer took. */
  took({ promptTokens, completionTokens }: { promptTokens: number; completionTokens: number }): void {
    this.#tokens += promptTokens + completionTokens;
  }

  /** Tokens of all answers of this try. */
  get tokens(): number {
    return this.#tokens;
  }

  /** Counts a place that was asked about, with the model that answered or failed, where it is known. */
  asked(model: string | null): void {
    this.#done += 1;
    this.#model = model ?? this.#model;
  }

  announce(phase: RunProgress['phase'], place: string | null): RunProgress {
    const { runId, datasetId, lease, places, isAutomatic } = this.#facts;
    this.#progress = {
      runId,
      datasetId,
      provider: lease.provider,
      isAutomatic,
      phase,
      done: this.#done,
      total: places,
      place,
      elapsedMs: this.#clock.monotonic() - this.#startedMs,
    };
    this.#announce(this.#progress);
    return this.#progress;
  }

  /** This try, as one of the attempts of the run. @param reason why it ended without a set, null where it is not known */
  attempt(outcome: string, reason: string | null = null): Run['attempts'][number] {
    const { provider, epoch } = this.lease;
    const why = reason === null ? {} : { reason };
    return { provider, model: this.#model, epoch, requests: this.#requests, outcome, ...why };
  }

  /** The run as it is stored and answered. @param attempts all tries of the run, this one last */
  record(outcome: string, attempts: Run['attempts']): Run {
    const { provider, epoch } = this.lease;
    const model = this.#model ?? 'none';
    return {
      id: this.runId,
      provider,
      model,
      epoch,
      attempts,
      startedAt: this.#startedAt,
      finishedAt: new Date(this.#clock.now()).toISOString(),
      published: outcome === 'published',
    };
  }
}
