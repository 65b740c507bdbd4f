import Groq from 'groq-sdk';
import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeHttp } from '../../../../main/adapters/nodeHttp.ts';
import { createOwnedFetch, type OwnedFetch } from '../../../../main/adapters/wire/ownedFetch.ts';
import { type ProviderStub, startProviderStub } from '../../../support/providerStub.ts';
import { completion, cut, exactly, nothing, reset, stalled } from '../../../support/providerStubReplies.ts';
import { classifyVector, expectVector, httpVectors, textOf } from './vectors.ts';

let stub: ProviderStub;

beforeAll(async () => {
  stub = await startProviderStub();
});
afterAll(() => stub.close());

const request = { model: 'm', messages: [{ role: 'user' as const, content: 'x' }] };
const quiet = { maxRetries: 0, timeout: 60_000, logLevel: 'off' as const };

interface Sdk {
  path: string;
  ask(owned: OwnedFetch, signal: AbortSignal): Promise<unknown>;
}

const sdks: Record<string, Sdk> = {
  openai: {
    path: '/v1/chat/completions',
    ask({ fetch }, signal) {
      const account = { organization: null, project: null, adminAPIKey: null };
      const client = new OpenAI({ ...quiet, ...account, apiKey: 'k', baseURL: `${stub.origin}/v1`, fetch });
      return client.chat.completions.create(request, { signal });
    },
  },
  'groq-sdk': {
    path: '/openai/v1/chat/completions',
    ask({ fetch }, signal) {
      const client = new Groq({ ...quiet, apiKey: 'k', baseURL: stub.origin, fetch });
      return client.chat.completions.create(request, { signal });
    },
  },
};

function exchange(sdk: Sdk) {
  const caller = new AbortController();
  const http = createNodeHttp();
  const owned = createOwnedFetch({ http, userAgent: 'Outpost/test', signal: caller.signal });
  return { caller, owned, end: () => Promise.allSettled([sdk.ask(owned, caller.signal)]) };
}

describe.each(Object.entries(sdks))('%s over the owned fetch', (_name, sdk) => {
  // Fails when the SDK repeats, or when a class is taken from its error instead of the exchange.
  it.each(httpVectors.map((vector) => [vector.id, vector.case, vector] as const))(
    '%s %s: one request, the same class',
    async (_id, _case, vector) => {
      const { owned, end } = exchange(sdk);
      const before = stub.requests.length;
      stub.chat(exactly(vector.status, textOf(vector), vector.headers));
      await end();
      expectVector(vector, classifyVector(vector, owned.last()!));
      expect(owned.requests()).toBe(1);
      expect(stub.requests).toHaveLength(before + 1);
    },
  );

  it('sends the key, the request, and nothing about this machine', async () => {
    const { end } = exchange(sdk);
    stub.chat(completion('{}'));
    const [settled] = await end();
    expect(settled.status).toBe('fulfilled');
    const { path, headers, body } = stub.requests.at(-1)!;
    expect([path, body]).toEqual([sdk.path, request]);
    expect(headers).toMatchObject({ authorization: 'Bearer k', 'user-agent': 'Outpost/test' });
    const names = Object.keys(headers);
    expect(names.filter((name) => /stainless|organization|project/.test(name))).toEqual([]);
  });

  it.each([
    ['a reset', reset(), 'reset'],
    ['a cut', cut(200, '{"choices":['), 'terminated'],
    ['a cut error', cut(500, '{"error":'), 'terminated'],
  ])('%s is told as it was, after one request', async (_what, reply, kind) => {
    const { owned, end } = exchange(sdk);
    stub.chat(reply);
    await end();
    expect(owned.last()).toMatchObject({ kind: 'transport', error: { kind } });
    expect(owned.requests()).toBe(1);
  });

  it.each([
    ['before the head', nothing()],
    ['in a good body', stalled(200)],
    ['in the body of an error', stalled(500)],
  ])('an abort %s ends the call', async (_when, reply) => {
    const { caller, owned, end } = exchange(sdk);
    const arrived = stub.requests.length + 1;
    stub.chat(reply);
    const ended = end();
    while (stub.requests.length < arrived) await new Promise((resolve) => setImmediate(resolve));
    caller.abort(new Error('cancelled'));
    expect(await ended).toMatchObject([{ status: 'rejected' }]);
    expect(owned.last()).toEqual({ kind: 'aborted', byDeadline: false });
  });
});
