/**
 * The `fetch` that the SDKs of the providers get. It makes one exchange over the HTTP port, keeps how that ended for the
 * classifier, and hands the SDK the whole body at once, so that no SDK waits on a network.
 */
import { ProviderFailure } from '../../core/calls/ProviderFailure.ts';
import type { ExchangeOutcome } from '../../core/ports/ChatWire.ts';
import { type HttpPort, type HttpReply, TransportError } from '../../core/ports/Http.ts';

export interface OwnedFetchOptions {
  http: HttpPort;
  userAgent: string;
  /** The call's: aborted on cancel and, with a deadline as its reason, when the time of the call is over. */
  signal: AbortSignal;
  /** A deadline of its own, where the call's signal holds none (probes). */
  deadline?: AbortSignal;
  maxBytes?: number;
  /** Headers, in lower case, that go out beside authorization, content type and what is accepted. */
  alsoSend?: readonly string[];
}

export interface OwnedFetch {
  /** For the option `fetch` of an SDK, and for probes. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** How the last exchange ended; null while it lasts, before the first one, and after a defect of ours. */
  last(): ExchangeOutcome | null;
  /** Exchanges begun so far: more than one after one call means that the SDK repeated it by itself. */
  requests(): number;
}

/** Everything else that an SDK adds says something about this machine or comes from its environment. */
const SENT = ['accept', 'authorization', 'content-type'];

/** What described the body on the wire, and what would tell an SDK to repeat. */
const NOT_HANDED_ON = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'x-should-retry',
]);

/** Statuses of which `Response` allows no body. */
const BODILESS = new Set([204, 205, 304]);

export function createOwnedFetch(options: OwnedFetchOptions): OwnedFetch {
  let last: ExchangeOutcome | null = null;
  let requests = 0;
  return {
    async fetch(input, init) {
      const request = requestOf(input, init, options);
      requests += 1;
      last = null;
      try {
        const reply = await options.http.request(request);
        last = { kind: 'reply', ...reply };
        return responseOf(reply);
      } catch (thrown) {
        last = outcomeOf(thrown, request.signal, options);
        throw thrown;
      }
    },
    last: () => last,
    requests: () => requests,
  };
}

function requestOf(
  input: string | URL | Request,
  init: RequestInit | undefined,
  { signal, deadline, userAgent, maxBytes, alsoSend = [] }: OwnedFetchOptions,
) {
  const body = init?.body ?? null;
  // A stream or a form would be sent as something else than what was hashed and shown.
  if (input instanceof Request || (body !== null && typeof body !== 'string')) {
    throw new TypeError('an owned fetch takes an address and a text as its body');
  }
  const given = new Headers(init?.headers);
  const names = [...SENT, ...alsoSend].filter((name) => given.has(name));
  const headers = Object.fromEntries(names.map((name) => [name, given.get(name)!]));
  return {
    url: String(input),
    method: init?.method ?? 'GET',
    headers: { ...headers, 'user-agent': userAgent },
    body,
    signal: AbortSignal.any([signal, deadline, init?.signal].filter((one) => one != null)),
    ...(maxBytes === undefined ? {} : { maxBytes }),
  };
}

/** @returns null for what is a defect of ours */
function outcomeOf(
  thrown: unknown,
  either: AbortSignal,
  { signal }: OwnedFetchOptions,
): ExchangeOutcome | null {
  // Where the call itself did not end, a deadline ended the exchange: the passed one, or the timer of the SDK.
  if (either.aborted)
    return { kind: 'aborted', byDeadline: !signal.aborted || isDeadlineReason(signal.reason) };
  return thrown instanceof TransportError ? { kind: 'transport', error: thrown } : null;
}

/** Whether a signal was aborted because time was over: by `callProvider`, or by `AbortSignal.timeout`. */
export function isDeadlineReason(reason: unknown): boolean {
  if (reason instanceof ProviderFailure) return reason.class === 'TRANSIENT';
  return reason instanceof Error && reason.name === 'TimeoutError';
}

function responseOf({ status, headers, body }: HttpReply): Response {
  const kept = Object.entries(headers).filter(([name]) => !NOT_HANDED_ON.has(name));
  // `Response` knows statuses from 200 to 599; what came stays with the classifier.
  const known = status >= 200 && status <= 599 ? status : 500;
  return new Response(BODILESS.has(known) ? null : body, { status: known, headers: kept });
}
