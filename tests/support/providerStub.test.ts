import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ProviderStub, startProviderStub } from './providerStub.ts';
import { completion, exactly } from './providerStubReplies.ts';

let stub: ProviderStub;

beforeEach(async () => {
  stub = await startProviderStub();
});
afterEach(() => stub.close());

async function get(path: string) {
  const response = await fetch(stub.origin + path);
  return { status: response.status, body: await response.json() };
}

async function ask(path = '/v1/chat/completions') {
  const response = await fetch(stub.origin + path, { method: 'POST', body: '{"model":"m"}' });
  return response.status;
}

describe('the stub of a provider', () => {
  it('lists its models on the paths of every provider', async () => {
    stub.models(['a/b', 'c']);
    for (const path of ['/v1/models', '/openai/v1/models']) {
      expect((await get(path)).body).toMatchObject({ data: [{ id: 'a/b' }, { id: 'c' }] });
    }
    expect((await get('/v1beta/openai/models')).body).toMatchObject({ data: [{ id: 'models/a/b' }, {}] });
    expect(await get('/v1/models/a/b')).toMatchObject({
      status: 200,
      body: { id: 'a/b', shutdown_date: null },
    });
    expect((await get('/v1/models/x')).status).toBe(404);
    const account = '/client/v4/accounts/0/ai';
    expect((await get(`${account}/models/search?search=b`)).body).toMatchObject({
      result: [{ name: 'a/b' }],
    });
    expect((await get(`${account}/v1/models`)).status).toBe(405);
  });

  it('is healthy, and knows its account', async () => {
    for (const path of ['/health', '/api/version', '/api/whoami-v2'])
      expect((await get(path)).status).toBe(200);
  });

  it('takes the scripted replies in turn, then the one for all others, then none', async () => {
    stub.chat(exactly(429, {}), exactly(500, {}));
    stub.on('/health', exactly(503, {}));
    expect([await ask(), await ask('/openai/v1/chat/completions'), await ask()]).toEqual([429, 500, 404]);
    stub.otherwise(({ body }) => completion(body));
    expect([await ask(), await ask()]).toEqual([200, 200]);
    expect([(await get('/health')).status, (await get('/health')).status]).toEqual([503, 200]);
    expect(stub.requests.slice(0, 2)).toMatchObject([
      { method: 'POST', path: '/v1/chat/completions', body: { model: 'm' }, connection: 1, wasLeft: false },
      { path: '/openai/v1/chat/completions' },
    ]);
  });
});
