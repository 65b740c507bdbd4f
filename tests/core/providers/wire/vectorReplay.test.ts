import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeHttp } from '../../../../main/adapters/nodeHttp.ts';
import { createOwnedFetch } from '../../../../main/adapters/wire/ownedFetch.ts';
import { type ProviderStub, startProviderStub } from '../../../support/providerStub.ts';
import {
  cut,
  exactly,
  nothing,
  redirect,
  reset,
  stalled,
  trickle,
} from '../../../support/providerStubReplies.ts';
import {
  classifyVector,
  type ErrorVector,
  expectVector,
  httpVectors,
  recordedVectors,
  textOf,
} from './vectors.ts';

let stub: ProviderStub;

beforeAll(async () => {
  stub = await startProviderStub();
});
afterAll(() => stub.close());

const url = () => `${stub.origin}/v1/chat/completions`;
const post = { method: 'POST', body: '{}' };

function ownedFetch(signal: AbortSignal = new AbortController().signal) {
  return createOwnedFetch({ http: createNodeHttp(), userAgent: 'Outpost/test', signal });
}

/** Waits for the end, however it was. */
async function settled(promise: Promise<unknown>): Promise<void> {
  await Promise.allSettled([promise]);
}

describe('the failures of the providers, over a real connection', () => {
  // Fails when status, headers or body are lost on the way.
  it.each(httpVectors.map((vector) => [vector.id, vector.case, vector] as const))(
    '%s %s is understood, after one request',
    async (_id, _case, vector) => {
      const owned = ownedFetch();
      const before = stub.requests.length;
      stub.chat(exactly(vector.status, textOf(vector), vector.headers));
      await settled(owned.fetch(url(), post));
      expectVector(vector, classifyVector(vector, owned.last()!));
      expect(stub.requests).toHaveLength(before + 1);
    },
  );
});

describe('the failures of the network, over a real connection', () => {
  const named = (transport: string): ErrorVector =>
    recordedVectors.find((one) => one.transport === transport)!;

  it.each([
    ['UND_ERR_SOCKET', reset()],
    ['TERMINATED', cut(200, '{"choices":[')],
    ['UNEXPECTED_REDIRECT', redirect('http://127.0.0.1:1/')],
  ])('%s', async (transport, reply) => {
    const owned = ownedFetch();
    stub.chat(reply);
    await settled(owned.fetch(url(), post));
    expectVector(named(transport), classifyVector(named(transport), owned.last()!));
  });

  it('ECONNREFUSED', async () => {
    const owned = ownedFetch();
    const gone = await startProviderStub();
    await gone.close();
    await settled(owned.fetch(gone.origin, post));
    expectVector(named('ECONNREFUSED'), classifyVector(named('ECONNREFUSED'), owned.last()!));
  });

  // Fails when the deadline ends with the head of the reply.
  it.each([
    ['TIMEOUT', nothing(), new DOMException('late', 'TimeoutError')],
    ['STALLED_ERROR_BODY', stalled(500), new DOMException('late', 'TimeoutError')],
    ['STALLED_ERROR_BODY', trickle(500), new DOMException('late', 'TimeoutError')],
    ['ABORTED_BY_USER', stalled(200), new Error('cancelled')],
  ])('%s', async (transport, reply, reason) => {
    const caller = new AbortController();
    const owned = ownedFetch(caller.signal);
    const arrived = stub.requests.length + 1;
    stub.chat(reply);
    const call = settled(owned.fetch(url(), post));
    while (stub.requests.length < arrived) await new Promise((resolve) => setImmediate(resolve));
    caller.abort(reason);
    await call;
    expectVector(named(transport), classifyVector(named(transport), owned.last()!));
  });
});
