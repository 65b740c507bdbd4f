/** A forecaster that answers by script. */

import type {
  ForecastRequest,
  Provider,
  ProviderAnswer,
  RequestAttempt,
} from '../../main/core/calls/Provider.ts';
import { type FailureFacts, ProviderFailure } from '../../main/core/calls/ProviderFailure.ts';
import type { Quantile } from '../../shared/forecast/quantileLevels.ts';
import type { FailureClass } from '../../shared/providers/failureSchema.ts';
import type { ProviderId } from '../../shared/providers/providerSchema.ts';

export type ScriptedReply = (
  request: ForecastRequest,
  signal: AbortSignal,
  attempt: RequestAttempt,
) => ProviderAnswer | Promise<ProviderAnswer>;

/** What the provider says of one week; only what a test cares about differs from a good answer. */
type Week = ProviderAnswer['targets']['cases'][number];

export class FakeProvider implements Provider {
  readonly id: ProviderId;
  /** Every request that arrived, oldest first. */
  readonly asked: ForecastRequest[] = [];
  /** What is missing, as `whyNotConfigured` says it. */
  missing: string | null = null;
  modelName: string;
  /** Where its requests go, as `reach` says it. */
  where: 'here' | 'near' | 'far' = 'far';
  /** What tells its key from another, as `keyMark` says it. */
  key: string | null = 'key-1';
  /** Probes that began so far, and how many of them have not ended. */
  probes = 0;
  probesInFlight = 0;
  /** What probes find: a sentence, or a `ProviderFailure`. */
  onProbe: (signal: AbortSignal) => string | Promise<string> = () => 'Answers.';
  #next: ScriptedReply[] = [];
  #otherwise: ScriptedReply = goodAnswer;

  constructor(id: ProviderId) {
    this.id = id;
    this.modelName = `${id}-model/1`;
  }

  /** Scripts the next requests, one reply each. */
  next(...replies: ScriptedReply[]): void {
    this.#next.push(...replies);
  }

  /** Scripts every request that has no reply of its own. */
  otherwise(reply: ScriptedReply): void {
    this.#otherwise = reply;
  }

  whyNotConfigured(): string | null {
    return this.missing;
  }

  model(): string {
    return this.modelName;
  }

  reach(): 'here' | 'near' | 'far' {
    return this.where;
  }

  keyMark(): string | null {
    return this.key;
  }

  async probe(signal: AbortSignal): Promise<string> {
    this.probes += 1;
    this.probesInFlight += 1;
    try {
      return await this.onProbe(signal);
    } finally {
      this.probesInFlight -= 1;
    }
  }

  async forecast(
    request: ForecastRequest,
    signal: AbortSignal,
    attempt: RequestAttempt,
  ): Promise<ProviderAnswer> {
    this.asked.push(request);
    // What is computed on this machine leaves it as no request.
    if (this.where !== 'here') attempt.leaves?.(null);
    const reply = this.#next.shift() ?? this.#otherwise;
    return { ...(await reply(request, signal, attempt)), model: this.modelName };
  }
}

function quantilesAround(median: number, levels: readonly number[]): Quantile[] {
  return levels.map((level) => ({ level, value: Math.max(0, Math.round(median * (0.5 + level))) }));
}

function weeks(request: ForecastRequest, counts: readonly (number | null)[]): Week[] {
  const median = counts.findLast((count) => count !== null) ?? 0;
  return request.targetEndDates.map((targetEndDate) => ({
    targetEndDate,
    quantiles: quantilesAround(median, request.levels),
  }));
}

/** An answer that passes every check. */
export function goodAnswer(request: ForecastRequest): ProviderAnswer {
  const { cases, deaths } = request.panel.places[request.placeIndex]!;
  return {
    model: 'replaced by the provider',
    targets: {
      cases: weeks(request, cases),
      deaths: request.wantsDeaths ? weeks(request, deaths ?? []) : null,
    },
    requestHash: null,
    replyHash: null,
    rationale: null,
    warnings: [],
    claimedConfidence: null,
    usage: null,
  };
}

/** A good answer with other weeks of cases. */
export function withCases(change: (weeks: Week[], request: ForecastRequest) => Week[]): ScriptedReply {
  return (request) => {
    const answer = goodAnswer(request);
    return { ...answer, targets: { ...answer.targets, cases: change(answer.targets.cases, request) } };
  };
}

/** A good answer with other quantiles in every week of cases. */
export function withQuantiles(change: (quantiles: Quantile[]) => Quantile[]): ScriptedReply {
  return withCases((all) => all.map((week) => ({ ...week, quantiles: change(week.quantiles) })));
}

/** The quantiles cross: rejected by the bottleneck. */
export const crossingAnswer = withQuantiles((quantiles) =>
  quantiles.map(({ level, value }, index) => ({ level, value: 1_000 + value - 20 * index })),
);

/** A reply that throws. */
export function failing(thrown: unknown): ScriptedReply {
  return () => {
    throw thrown;
  };
}

/** A reply that fails on the wire, as an adapter tells it. */
export function failingAs(
  failureClass: FailureClass,
  facts: FailureFacts = {},
  reason = 'it failed',
): ScriptedReply {
  return () => {
    throw new ProviderFailure(failureClass, reason, facts);
  };
}

export interface Gate {
  reply: ScriptedReply;
  /** Resolves when the request has arrived. */
  arrived: Promise<void>;
  /** Lets the answer go; with an error the call fails instead. */
  open(failure?: unknown): void;
}

/** A reply that waits until it is let go: for what happens while a provider thinks. It ignores its signal. */
export function createGate(): Gate {
  const arrival = Promise.withResolvers<void>();
  const opening = Promise.withResolvers<void>();
  return {
    arrived: arrival.promise,
    async reply(request) {
      arrival.resolve();
      await opening.promise;
      return goodAnswer(request);
    },
    open(failure) {
      if (failure === undefined) opening.resolve();
      else opening.reject(failure);
    },
  };
}

/** A reply that ends with the signal's reason as soon as the signal is aborted, as a request on a wire does. */
export function untilAborted(): Pick<Gate, 'reply' | 'arrived'> {
  const arrival = Promise.withResolvers<void>();
  return {
    arrived: arrival.promise,
    reply(_request, signal) {
      arrival.resolve();
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      });
    },
  };
}
