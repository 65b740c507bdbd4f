import { describe, expect, it } from 'vitest';
import { transportFaultOf } from '../../../main/adapters/wire/transportFault.ts';

/** As `fetch` throws it: the code stands in the cause. */
function fetchFailed(code: string | null, message = 'details'): Error {
  const cause = code === null ? new Error(message) : Object.assign(new Error(message), { code });
  return new TypeError('fetch failed', { cause });
}

describe('what fetch throws', () => {
  it.each([
    ['ECONNREFUSED', 'refused'],
    ['ENOTFOUND', 'dns'],
    ['EAI_AGAIN', 'dns'],
    ['ENETUNREACH', 'unreachable'],
    ['EHOSTUNREACH', 'unreachable'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
    ['ECONNRESET', 'reset'],
    ['EPIPE', 'reset'],
    ['UND_ERR_SOCKET', 'reset'],
    ['ETIMEDOUT', 'timeout'],
    ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
    ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
    ['UND_ERR_BODY_TIMEOUT', 'timeout'],
    ['HPE_INVALID_CONSTANT', 'other'],
    ['SOMETHING_NEW', 'other'],
  ])('with %s is %s', (code, kind) => {
    expect(transportFaultOf(fetchFailed(code), false)).toEqual({ kind, code });
  });

  it.each([
    ['unexpected redirect', 'redirect'],
    ['Proxy response (407) !== 200 when HTTP Tunneling', 'proxy'],
    ['', 'proxy'],
    ['bad port', 'refused'],
    ['unknown scheme', 'other'],
  ])('without a code but with "%s" is %s', (message, kind) => {
    expect(transportFaultOf(fetchFailed(null, message), false)).toEqual({ kind, code: null });
  });

  it('after the head of the reply cut its body', () => {
    expect(transportFaultOf(fetchFailed('ECONNRESET'), true).kind).toBe('terminated');
    expect(transportFaultOf(new TypeError('terminated'), true).kind).toBe('terminated');
    expect(transportFaultOf(fetchFailed('UND_ERR_BODY_TIMEOUT'), true).kind).toBe('timeout');
  });

  it('for several attempts at one name is what the first one met', () => {
    const refused = Object.assign(new Error('x'), { code: 'ECONNREFUSED' });
    const all = new AggregateError([refused, new Error('y')]);
    expect(transportFaultOf(new TypeError('fetch failed', { cause: all }), false).kind).toBe('refused');
  });

  it('is understood also where causes form a ring, or nothing is an error', () => {
    const ring = new Error('ring');
    ring.cause = ring;
    expect(transportFaultOf(ring, false).kind).toBe('other');
    expect(transportFaultOf('text', false).kind).toBe('other');
  });
});
