/** What it means that no whole reply came. */
import type { TransportError, TransportFault } from '../../../ports/Http.ts';
import type { Verdict } from './WireRule.ts';

const down: Verdict = { class: 'DOWN', scope: 'provider', reason: 'UNREACHABLE' };
const lost: Verdict = { class: 'TRANSIENT', scope: 'provider', reason: 'CONNECTION_LOST' };

const verdicts: Readonly<Record<TransportFault, Verdict>> = {
  refused: down,
  unreachable: down,
  dns: { ...down, reason: 'UNKNOWN_HOST' },
  tls: { ...down, reason: 'TLS', needsUser: true },
  redirect: { ...down, reason: 'REDIRECT' },
  proxy: { ...down, reason: 'PROXY', needsUser: true },
  reset: lost,
  terminated: lost,
  timeout: { ...lost, reason: 'TIMED_OUT' },
  'too-large': { class: 'BAD_OUTPUT', scope: 'request', reason: 'TOO_LARGE' },
  other: lost,
};

export function transportVerdict({ kind }: TransportError): Verdict {
  return verdicts[kind];
}

/** @param byDeadline whether our own deadline ended the exchange, and not the caller */
export function abortVerdict(byDeadline: boolean): Verdict {
  return byDeadline
    ? { ...lost, reason: 'DEADLINE' }
    : { class: 'CANCELLED', scope: 'request', reason: 'CANCELLED' };
}
