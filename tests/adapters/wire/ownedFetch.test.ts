import { describe, expect, it } from 'vitest';
import {
  createOwnedFetch,
  isDeadlineReason,
  type OwnedFetchOptions,
} from '../../../main/adapters/wire/ownedFetch.ts';
import { ProviderFailure } from '../../../main/core/calls/ProviderFailure.ts';
import { type HttpReply, type HttpRequest, TransportError } from '../../../main/core/ports/Http.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

const URL_OF_CHAT = 'https://api.example.org/v1/chat/completions';
const GOOD: HttpReply = { status: 200, headers: {}, body: '{}' };

/** Over a port that answers with this, or throws it, or waits for the signal. */
function ownedOver(outcome: HttpReply | Error | 'waits', options: Partial<OwnedFetchOptions> = {}) {
  const sent: HttpRequest[] = [];
  const owned = createOwnedFetch({
    http: {
      request(request) {
        sent.push(request);
        if (outcome instanceof Error) return Promise.reject(outcome);
        if (outcome !== 'waits') return Promise.resolve(outcome);
        return new Promise((_resolve, reject) => {
          request.signal.addEventListener('abort', () => reject(request.signal.reason), { once: true });
        });
      },
    },
    userAgent: 'Outpost/0.1',
    signal: new AbortController().signal,
    ...options,
  });
  return { owned, sent };
}

describe('the fetch of the SDKs', () => {
  // Fails when headers are passed on but for a list of known ones.
  it('sends what a request needs, and nothing else that an SDK adds', async () => {
    const { owned, sent } = ownedOver(GOOD, { alsoSend: ['x-hf-bill-to'] });
    await owned.fetch(URL_OF_CHAT, {
      method: 'POST',
      body: '{"model":"m"}',
      headers: {
        Authorization: 'Bearer key',
        'Content-Type': 'application/json',
        Accept: 'application/json',
        'User-Agent': 'OpenAI/JS 7',
        'X-Stainless-OS': 'Linux',
        'OpenAI-Organization': 'org-from-the-environment',
        'X-HF-Bill-To': 'ministry',
      },
    });
    expect(sent).toMatchObject([{ url: URL_OF_CHAT, method: 'POST', body: '{"model":"m"}' }]);
    expect(sent[0]!.headers).toEqual({
      accept: 'application/json',
      authorization: 'Bearer key',
      'content-type': 'application/json',
      'user-agent': 'Outpost/0.1',
      'x-hf-bill-to': 'ministry',
    });
  });

  it('hands the SDK the whole body, and keeps what came', async () => {
    const reply: HttpReply = {
      status: 503,
      headers: {
        'retry-after': '3',
        'content-encoding': 'gzip',
        'content-length': '9',
        'x-should-retry': 'true',
      },
      body: '{"error":"busy"}',
    };
    const { owned } = ownedOver(reply);
    const response = await owned.fetch(new URL(URL_OF_CHAT));
    expect([response.status, await response.text()]).toEqual([503, reply.body]);
    expect(Object.fromEntries(response.headers)).toEqual({
      'retry-after': '3',
      'content-type': 'text/plain;charset=UTF-8',
    });
    expect(owned.last()).toEqual({ kind: 'reply', ...reply });
    expect(owned.requests()).toBe(1);
  });

  it.each([
    [204, 204],
    [304, 304],
    [199, 500],
    [799, 500],
  ])('makes of status %i a response with %i, and keeps the first', async (status, known) => {
    const { owned } = ownedOver({ ...GOOD, status, body: '' });
    expect((await owned.fetch(URL_OF_CHAT)).status).toBe(known);
    expect(owned.last()).toMatchObject({ status });
  });

  it('keeps why no reply came', async () => {
    const error = new TransportError('refused', 'ECONNREFUSED');
    const { owned } = ownedOver(error);
    expect(await rejectionOf(owned.fetch(URL_OF_CHAT))).toBe(error);
    expect(owned.last()).toEqual({ kind: 'transport', error });
  });

  it('knows nothing of an exchange that a defect ended, nor of the one before it', async () => {
    const defect = new RangeError('ours');
    const { owned } = ownedOver(defect);
    expect(await rejectionOf(owned.fetch(URL_OF_CHAT))).toBe(defect);
    expect(owned.last()).toBeNull();
  });

  it('takes no body that is not the text that was shown', async () => {
    const { owned, sent } = ownedOver(GOOD);
    for (const body of [new FormData(), new Blob(['x'])]) {
      await expect(owned.fetch(URL_OF_CHAT, { method: 'POST', body })).rejects.toThrow(TypeError);
    }
    await expect(owned.fetch(new Request(URL_OF_CHAT))).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
  });
});

describe('an abort of the fetch', () => {
  const overdue = new ProviderFailure('TRANSIENT', 'no whole answer within 120 s');

  // Fails when one of the signals is not listened to, or when a cancel is taken for a deadline.
  it.each<[string, 'call' | 'deadline' | 'sdk', unknown, boolean]>([
    ['a cancel', 'call', new Error('cancelled'), false],
    ['a change of holder', 'call', new ProviderFailure('CANCELLED', 'fenced'), false],
    ['the deadline of the call', 'call', overdue, true],
    ['a signal with a time of its own', 'call', new DOMException('late', 'TimeoutError'), true],
    ['a deadline beside the call', 'deadline', new Error('any'), true],
    ['the timer of the SDK', 'sdk', undefined, true],
  ])('by %s', async (_name, which, reason, byDeadline) => {
    const [call, deadline, sdk] = [new AbortController(), new AbortController(), new AbortController()];
    const { owned } = ownedOver('waits', { signal: call.signal, deadline: deadline.signal });
    const thrown = rejectionOf(owned.fetch(URL_OF_CHAT, { signal: sdk.signal }));
    ({ call, deadline, sdk })[which].abort(reason);
    await thrown;
    expect(owned.last()).toEqual({ kind: 'aborted', byDeadline });
  });

  it('is our deadline only where time was over', () => {
    expect([overdue, new DOMException('', 'TimeoutError')].map(isDeadlineReason)).toEqual([true, true]);
    expect([new DOMException('', 'AbortError'), undefined, 'late'].map(isDeadlineReason)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
