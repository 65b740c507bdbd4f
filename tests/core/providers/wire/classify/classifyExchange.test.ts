import { describe, expect, it } from 'vitest';
import { TransportError, type TransportFault } from '../../../../../main/core/ports/Http.ts';
import {
  actionText,
  type Classified,
  type WireEndpoint,
} from '../../../../../main/core/providers/wire/classify/Classified.ts';
import { classifyExchange } from '../../../../../main/core/providers/wire/classify/classifyExchange.ts';
import { creditSpent } from '../../../../../main/core/providers/wire/classify/WireRule.ts';
import type { RemoteProviderId } from '../../../../../shared/providers/providerSchema.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../../../../shared/time/durations.ts';
import { NOW, traitsOf } from '../vectors.ts';

interface Case {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  endpoint?: WireEndpoint;
  secrets?: string[];
}

function classify(provider: RemoteProviderId, { status, body = '', headers = {}, ...more }: Case) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const outcome = { kind: 'reply' as const, status, headers, body: text };
  return classifyExchange({ traits: traitsOf(provider), endpoint: 'chat', outcome, nowMs: NOW, ...more });
}

/** One line that holds all that decides: class, scope, reason, when it comes back, what to do. */
function inShort(found: Classified | null): string | null {
  if (found === null) return null;
  const { scope, reason, resume, retryAfterMs } = found;
  const wait = retryAfterMs === undefined ? '' : ` ${retryAfterMs / SECOND} s`;
  return [`${found.class} ${scope} ${reason}`, resume, actionText(found)].filter(Boolean).join(', ') + wait;
}

const error = (message: string, more: Record<string, unknown> = {}) => ({ error: { message, ...more } });

describe('an exchange', () => {
  it('tells the name that a provider wants instead', () => {
    const body = error("Unsupported parameter. Use 'max_completion_tokens' instead.", {
      param: 'max_tokens',
      code: 'unsupported_parameter',
    });
    expect(classify('openai', { status: 400, body })).toMatchObject({
      param: 'max_tokens',
      useInstead: 'max_completion_tokens',
    });
  });

  // Fails when the order of the steps changes: every later step would decide otherwise.
  it('is judged in the order of the steps', () => {
    const body = {
      code: 'json_validate_failed',
      type: 'insufficient_quota',
      message: 'Request too large for this model: invalid_api_key',
    };
    const without = (name: 'code' | 'type') => ({ error: { ...body, [name]: 'invalid_api_key' } });
    const at429 = (error: unknown) => classify('openai', { status: 429, body: { error } })?.class;
    expect(at429(body)).toBe('BAD_OUTPUT');
    expect(at429(without('code').error)).toBe('QUOTA');
    expect(at429({ ...body, code: 'invalid_api_key', type: 'x' })).toBe('CONFIG');
    expect(at429({ code: 'invalid_api_key', message: 'x' })).toBe('AUTH');
    expect(at429({ message: 'x' })).toBe('TRANSIENT');
  });
});

describe('a status without a body', () => {
  const providers: RemoteProviderId[] = ['openai', 'gemini', 'groq', 'cloudflare', 'huggingface', 'server'];
  const classOf = (status: number) => new Set(providers.map((id) => classify(id, { status })?.class));

  it.each([
    [
      'TRANSIENT',
      [408, 409, 425, 429, 498, 500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 528, 529],
    ],
    ['AUTH', [401, 403]],
    ['QUOTA', [402]],
    ['DOWN', [200, 204, 301, 307, 308, 407, 511]],
    ['CONFIG', [400, 404, 405, 406, 410, 411, 413, 415, 418, 422, 451, 501, 505, 530, 599]],
  ])('is %s: %j', (expected, statuses) => {
    for (const status of statuses) expect([status, ...classOf(status)]).toEqual([status, expected]);
  });
});

describe('S09 our own bad request', () => {
  // Fails when words of a message are taken for a status.
  it.each([
    'value 500 is not allowed',
    'the field timeout is unexpected',
    'Unexpected token: connection refused, 503 Service Unavailable',
    'overloaded parameter; try another',
    'insufficient text in messages',
    'unauthorized characters in the prompt',
  ])('counts against nobody: %s', (message) => {
    for (const status of [400, 422]) {
      const found = classify('openai', { status, body: error(message) });
      expect(found).toMatchObject({ class: 'CONFIG', scope: 'request', reason: 'BAD_REQUEST' });
      expect(found!.message).toContain(message);
    }
  });
});

describe('no whole reply', () => {
  const afterTransport = (kind: TransportFault, status: number | null = null) =>
    classifyExchange({
      traits: traitsOf('openai'),
      endpoint: 'chat',
      outcome: { kind: 'transport', error: new TransportError(kind, null, status) },
      nowMs: NOW,
    });

  it.each<[TransportFault, string, boolean]>([
    ['refused', 'DOWN', false],
    ['dns', 'DOWN', false],
    ['unreachable', 'DOWN', false],
    ['tls', 'DOWN', true],
    ['redirect', 'DOWN', false],
    ['proxy', 'DOWN', true],
    ['reset', 'TRANSIENT', false],
    ['terminated', 'TRANSIENT', false],
    ['timeout', 'TRANSIENT', false],
    ['other', 'TRANSIENT', false],
    ['too-large', 'BAD_OUTPUT', false],
  ])('by %s is %s', (kind, expected, needsUser) => {
    expect(afterTransport(kind)).toMatchObject({ class: expected, needsUser, status: null });
  });

  it('keeps the status of an error page that was too large', () => {
    expect(afterTransport('too-large', 503)).toMatchObject({ class: 'TRANSIENT', status: 503 });
    expect(afterTransport('too-large', 200)).toMatchObject({ class: 'BAD_OUTPUT', status: 200 });
  });

  it.each([
    [true, 'TRANSIENT', 'DEADLINE'],
    [false, 'CANCELLED', 'CANCELLED'],
  ])('after an abort, by our deadline: %j', (byDeadline, expected, reason) => {
    const outcome = { kind: 'aborted' as const, byDeadline };
    const found = classifyExchange({ traits: traitsOf('groq'), endpoint: 'chat', outcome, nowMs: NOW });
    expect(found).toMatchObject({ class: expected, reason });
  });
});

describe('S17 an odd hint', () => {
  const hinted = (headers: Record<string, string>, status = 429) => classify('openai', { status, headers });

  // Fails when a hint is used unchecked.
  it.each<[string, Record<string, string>, string]>([
    ['seconds', { 'retry-after': '20' }, 'TRANSIENT model RATE_LIMIT 20 s'],
    [
      'a date',
      { 'retry-after': new Date(NOW + 30 * SECOND).toUTCString() },
      'TRANSIENT model RATE_LIMIT 30 s',
    ],
    [
      'a far date',
      { 'retry-after': new Date(NOW + 2 * HOUR).toUTCString() },
      'QUOTA model LONG_WAIT, retry-after 7200 s',
    ],
    [
      'a past date',
      { 'retry-after': new Date(NOW - DAY).toUTCString() },
      'TRANSIENT model RATE_LIMIT 0.25 s',
    ],
    ['0', { 'retry-after': '0' }, 'TRANSIENT model RATE_LIMIT 0.25 s'],
    ['-5', { 'retry-after': '-5' }, 'TRANSIENT model RATE_LIMIT'],
    ['10^9', { 'retry-after': '1000000000' }, 'QUOTA model LONG_WAIT, retry-after 86400 s'],
    ['digits without end', { 'retry-after': '9'.repeat(400) }, 'QUOTA model LONG_WAIT, retry-after 86400 s'],
    ['soon', { 'retry-after': 'soon' }, 'TRANSIENT model RATE_LIMIT'],
    ['missing', {}, 'TRANSIENT model RATE_LIMIT'],
    ['1e3', { 'retry-after': '1e3' }, 'TRANSIENT model RATE_LIMIT'],
    ['NaN', { 'retry-after': 'NaN', 'retry-after-ms': 'Infinity' }, 'TRANSIENT model RATE_LIMIT'],
    ['milliseconds', { 'retry-after-ms': '1500', 'retry-after': '90' }, 'TRANSIENT model RATE_LIMIT 1.5 s'],
    ['odd milliseconds', { 'retry-after-ms': '-1', 'retry-after': '9' }, 'TRANSIENT model RATE_LIMIT 9 s'],
    ['upper case', { 'Retry-After': '7' }, 'TRANSIENT model RATE_LIMIT 7 s'],
  ])('%s', (_name, headers, expected) => {
    expect(inShort(hinted(headers))).toBe(expected);
  });

  it('comes back at its end, read against the wall clock once', () => {
    const found = hinted({ 'retry-after': new Date(NOW + 5 * MINUTE).toUTCString() });
    expect(found).toMatchObject({ retryAfterMs: 5 * MINUTE, resumeAtMs: NOW + 5 * MINUTE });
  });
});

describe('a body in a form that nobody knows', () => {
  const strange = { fault: { fault_code: 'E-17', info: 'wallet empty' } };
  const exchange = (body: unknown) => ({
    endpoint: 'chat' as const,
    outcome: { kind: 'reply' as const, status: 403, headers: {}, body: JSON.stringify(body) },
    nowMs: NOW,
  });

  // Fails when the text of such a body is empty: a provider with a form of its own could not be understood by rules.
  it('is its own words, in which the rules of its provider find theirs', () => {
    const quota = [{ text: /"fault_code":"E-17"/, means: creditSpent }];
    const traits = { ...traitsOf('server'), quota };
    expect(inShort(classifyExchange({ ...exchange(strange), traits }))).toBe(
      'QUOTA provider CREDIT_SPENT, manual',
    );
    const known = { error: { message: 'wallet empty' }, ...strange };
    expect(classifyExchange({ ...exchange(known), traits })!.class).toBe('AUTH');
  });

  it('holds no key in what is said of it', () => {
    const body = { fault: { info: 'sk-proj-abcdefwxyz is not known' } };
    const found = classifyExchange({ ...exchange(body), traits: traitsOf('server') });
    expect(found!.message).not.toContain('abcdef');
  });
});

describe('the sentence of a failure', () => {
  const KEY = 'canary+key/0123';

  // Fails when the provider's words are taken over as they are.
  it.each([KEY, encodeURIComponent(KEY), btoa(KEY)])('never holds the key, not even as %s', (echo) => {
    for (const status of [400, 401, 403, 404, 413, 422, 429, 500]) {
      const body = error(`bad header "Bearer ${echo}" for ${echo}`);
      expect(classify('openai', { status, body, secrets: [KEY] })!.message).not.toContain(echo);
    }
  });

  it('holds nothing that looks like a key of somebody else', () => {
    const keys = [
      'sk-proj-****wxyz',
      'gsk_a1b2c3d4e5f6',
      'hf_AbCdEf123456',
      'AIzaSyA-1234567890',
      '0123456789abcdef0123456789abcdef',
    ];
    for (const key of keys) {
      const found = classify('groq', { status: 400, body: error(`not accepted: ${key}.`) });
      expect(found!.message).toBe('the request was not accepted: "not accepted: [removed]."');
    }
  });

  it('leaves names of models readable, and quotes a piece only', () => {
    const body = error(
      `The model \`meta-llama/Llama-4-70b-instruct-fp8-fast\` is odd. ${'word '.repeat(100)}`,
    );
    const { message } = classify('huggingface', { status: 400, body })!;
    expect(message).toContain('meta-llama/Llama-4-70b-instruct-fp8-fast');
    expect(message.length).toBeLessThan(260);
    expect(message).not.toContain('\n');
  });
});
