/** Probes a provider without spending a token: what is found, and how long that may take. */

import type { ProbeStatus } from '../../../shared/health/healthSchema.ts';
import type { FailureClass } from '../../../shared/providers/failureSchema.ts';
import { SECOND } from '../../../shared/time/durations.ts';
import { words } from '../../../shared/words/index.ts';
import type { Provider } from '../calls/Provider.ts';
import { ProviderFailure } from '../calls/ProviderFailure.ts';
import type { Clock } from '../ports/Clock.ts';

export interface ProbeResult {
  status: ProbeStatus;
  /** From the first question to the last answer, milliseconds; null where nothing was asked, and where it is down. */
  latencyMs: number | null;
  /** One sentence on what was found. */
  message: string;
  /** What kind of failure it was; null where none was. */
  failureClass: FailureClass | null;
}

/** What is found of a provider that nothing has to be asked of. */
const DEADLINE = 10 * SECOND;

/** @throws the signal's reason once it is aborted; whatever a probe throws that is no `ProviderFailure`: a defect */
export async function runProbe(
  provider: Pick<Provider, 'id' | 'whyNotConfigured' | 'probe'>,
  clock: Pick<Clock, 'monotonic' | 'sleep'>,
  signal: AbortSignal,
): Promise<ProbeResult> {
  signal.throwIfAborted();
  const missing = provider.whyNotConfigured();
  if (missing !== null) return unasked('NOT_CONFIGURED', words.health.notAsked({ reason: missing }));
  if (provider.probe === undefined) return unasked('UP', words.health.embedded);
  const startedMs = clock.monotonic();
  const found = await withinDeadline((either) => provider.probe!(either), clock, signal);
  signal.throwIfAborted();
  const latencyMs = Math.round(clock.monotonic() - startedMs);
  if (!(found instanceof ProviderFailure))
    return { status: 'UP', latencyMs, message: found, failureClass: null };
  const status = statusOf(found);
  return {
    status,
    latencyMs: status === 'DOWN' ? null : latencyMs,
    message: sentence(found.message),
    failureClass: found.class,
  };
}

function unasked(status: ProbeStatus, message: string): ProbeResult {
  return { status, latencyMs: null, message, failureClass: null };
}

/** @returns what the probe found, or its failure; one that outlasts the deadline is TRANSIENT */
async function withinDeadline(
  probe: (signal: AbortSignal) => Promise<string>,
  clock: Pick<Clock, 'sleep'>,
  signal: AbortSignal,
): Promise<string | ProviderFailure> {
  const over = new AbortController();
  const either = AbortSignal.any([signal, over.signal]);
  const overdue = new ProviderFailure('TRANSIENT', words.health.noAnswer({ seconds: DEADLINE / SECOND }));
  const timer = clock.sleep(DEADLINE, either).then(() => overdue);
  // The timer ends with the probe; its rejection then is no news.
  timer.catch(() => {});
  try {
    return await Promise.race([probe(either), timer]);
  } catch (thrown) {
    // Not every probe ends with the signal's own reason.
    signal.throwIfAborted();
    if (thrown instanceof ProviderFailure) return thrown;
    throw thrown;
  } finally {
    // Ends the one of the two that is still under way.
    over.abort();
  }
}

/** A key that may not ask this may still be allowed to forecast. */
function statusOf({ class: failureClass, scope, status }: ProviderFailure): ProbeStatus {
  // Who says that it is asked too often is up.
  if (status === 429) return 'UNKNOWN';
  if (failureClass === 'AUTH') return scope === 'endpoint' ? 'UNKNOWN' : 'REFUSED';
  if (failureClass === 'DOWN' || failureClass === 'TRANSIENT') return 'DOWN';
  return 'UNKNOWN';
}

function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
