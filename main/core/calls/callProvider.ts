/**
 * One call for one place: the request, and the repetitions that its failures allow. The only owner of retries;
 * adapters and libraries below make one request each time they are asked.
 */

import type { FailureDetails } from '../../../shared/providers/failureSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { Clock } from '../ports/Clock.ts';
import { failureRule } from './failureRules.ts';
import type { ForecastRequest, Provider, ProviderAnswer, RequestAttempt } from './Provider.ts';
import { failureDetailsOf, ProviderFailure } from './ProviderFailure.ts';
import { retryDelay } from './retryDelay.ts';

export interface CallLimits {
  /** Requests at most while failures pass by themselves. */
  attempts: number;
  baseDelayMs: number;
  /** For each request, from its start to the last byte of its answer. */
  deadlineMs: number;
}

export interface CallPorts {
  clock: Pick<Clock, 'sleep'>;
  /** From 0 to below 1. */
  random(): number;
}

export type CallOutcome = ({ ok: true; answer: ProviderAnswer } | { ok: false; failure: FailureDetails }) & {
  requests: number;
  /** The failure that was answered by the one repair or the one further question; null where there was none. */
  repaired: FailureDetails | null;
};

/**
 * @param signal aborted on cancel, and when the lock has gone to somebody else
 * @throws the signal's reason once it is aborted; whatever an adapter throws that is no `ProviderFailure`: a defect
 */
export async function callProvider(
  provider: Provider,
  request: ForecastRequest,
  limits: CallLimits,
  ports: CallPorts,
  signal: AbortSignal,
): Promise<CallOutcome> {
  const sent: Sent = { requests: 0, lastHash: null };
  let tries = 0;
  let repairs = 0;
  let repaired: FailureDetails | null = null;
  for (;;) {
    signal.throwIfAborted();
    tries += 1;
    const failure = await oneRequest(provider, request, limits, ports, signal, repairs, sent);
    const { requests } = sent;
    if (!(failure instanceof ProviderFailure)) return { ok: true, answer: failure, requests, repaired };
    signal.throwIfAborted();
    const wait = waitBefore(failure, tries, repairs, limits, ports);
    if (wait === null) return { ok: false, failure: ended(failure, requests, repaired), requests, repaired };
    if (failureRule(failure).retry !== 'backoff') {
      repairs += 1;
      repaired = failureDetailsOf(failure, requests);
    }
    await ports.clock.sleep(wait, signal);
  }
}

/** @returns the failure that a call ended in, with what was repaired before it */
function ended(failure: ProviderFailure, requests: number, repaired: FailureDetails | null): FailureDetails {
  const details = failureDetailsOf(failure, requests);
  if (repaired?.repair === undefined) return details;
  const { class: failureClass, scope, status, reason, repair } = repaired;
  return { ...details, repaired: { class: failureClass, scope, status, reason, repair } };
}

/** What left this machine for a call. A try may end before: a budget that is used up, a server that lists no model. */
interface Sent {
  requests: number;
  /** Of the kept text of the last one. */
  lastHash: string | null;
}

/** @returns milliseconds to wait before the next request, or null when there is none */
function waitBefore(
  failure: ProviderFailure,
  tries: number,
  repairs: number,
  limits: CallLimits,
  ports: CallPorts,
): number | null {
  switch (failureRule(failure).retry) {
    case 'never':
      return null;
    case 'one-re-ask':
      return repairs === 0 ? 0 : null;
    case 'one-repair':
      return repairs === 0 && failure.canRepair ? 0 : null;
    case 'backoff':
      if (tries >= limits.attempts) return null;
      return retryDelay(tries, failure.retryAfterMs, limits.baseDelayMs, ports.random());
  }
}

/** @returns the answer, or the failure; a request that outlasts its deadline is TRANSIENT */
async function oneRequest(
  provider: Provider,
  request: ForecastRequest,
  { deadlineMs }: CallLimits,
  { clock }: CallPorts,
  signal: AbortSignal,
  repairs: number,
  sent: Sent,
): Promise<ProviderAnswer | ProviderFailure> {
  const attempt: RequestAttempt = {
    repairs,
    leaves(requestHash) {
      sent.requests += 1;
      sent.lastHash = requestHash;
    },
  };
  if (!Number.isFinite(deadlineMs)) return failureOrAnswer(() => provider.forecast(request, signal, attempt));
  const deadline = new AbortController();
  const either = AbortSignal.any([signal, deadline.signal]);
  const timer = clock.sleep(deadlineMs, either).then(() => {
    const overdue = new ProviderFailure(
      'TRANSIENT',
      words.failures.noWholeAnswer({ seconds: Math.round(deadlineMs / 1000) }),
      { model: provider.model(), requestHash: sent.lastHash },
    );
    deadline.abort(overdue);
    return overdue;
  });
  // The timer ends with the request; its rejection then is no news.
  timer.catch(() => {});
  try {
    return await failureOrAnswer(() =>
      Promise.race([provider.forecast(request, either, attempt), timer]).catch((thrown) => {
        throw deadline.signal.aborted ? deadline.signal.reason : thrown;
      }),
    );
  } finally {
    deadline.abort();
  }
}

async function failureOrAnswer(
  ask: () => Promise<ProviderAnswer | ProviderFailure>,
): Promise<ProviderAnswer | ProviderFailure> {
  try {
    return await ask();
  } catch (thrown) {
    if (thrown instanceof ProviderFailure) return thrown;
    throw thrown;
  }
}
