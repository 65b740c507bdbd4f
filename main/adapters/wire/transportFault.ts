/** Names what `fetch` of Node throws: the codes of the system, of TLS and of undici, in the terms of the port. */
import type { TransportFault } from '../../core/ports/Http.ts';

/** How deep causes are followed; undici nests two or three. */
const DEEPEST_CAUSE = 5;

/** First match wins. */
const faultsByCode: readonly (readonly [RegExp, TransportFault])[] = [
  [/^ECONNREFUSED$/, 'refused'],
  [/^(ENOTFOUND|ENODATA|ESERVFAIL|EAI_\w+)$/, 'dns'],
  [/^(ENETUNREACH|EHOSTUNREACH|ENETDOWN|EHOSTDOWN|EADDRNOTAVAIL|ENONET)$/, 'unreachable'],
  [/^(CERT_|CRL_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|ERR_TLS_|ERR_SSL_|ERR_OSSL_)/, 'tls'],
  [/^(INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|PATH_LENGTH_EXCEEDED|EPROTO)$/, 'tls'],
  [/^UND_ERR_PRX/, 'proxy'],
  [/^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT)$/, 'timeout'],
  [/^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/, 'reset'],
];

/** Where no code comes. `fetch` gives no reason at all for a 407 alone. */
const faultsByText: readonly (readonly [RegExp, TransportFault])[] = [
  [/unexpected redirect/i, 'redirect'],
  [/\bproxy\b/i, 'proxy'],
  [/^bad port$/, 'refused'],
  [/^$/, 'proxy'],
];

/** @param hasStatus whether the head of the reply had come: then a lost connection cut its body */
export function transportFaultOf(
  thrown: unknown,
  hasStatus: boolean,
): { kind: TransportFault; code: string | null } {
  const causes = causesOf(thrown);
  const code = causes.map(codeOf).findLast((one) => one !== null) ?? null;
  const kind = kindOf(code, causes);
  const isCut = hasStatus && (kind === 'reset' || kind === 'other');
  return { kind: isCut ? 'terminated' : kind, code };
}

function kindOf(code: string | null, causes: readonly Error[]): TransportFault {
  if (code !== null) return faultsByCode.find(([pattern]) => pattern.test(code))?.[1] ?? 'other';
  const text = causes.length > 1 ? causes.at(-1)!.message : null;
  return (text === null ? undefined : faultsByText.find(([pattern]) => pattern.test(text))?.[1]) ?? 'other';
}

/** The error, its cause, and so on; of several attempts at one address the first. */
function causesOf(thrown: unknown): Error[] {
  const causes: Error[] = [];
  let next: unknown = thrown;
  while (next instanceof Error && causes.length < DEEPEST_CAUSE) {
    causes.push(next);
    next = next instanceof AggregateError && next.errors.length > 0 ? next.errors[0] : next.cause;
  }
  return causes;
}

function codeOf(error: Error): string | null {
  return 'code' in error && typeof error.code === 'string' ? error.code : null;
}
