import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { embeddedModels } from '../../../shared/providers/embeddedModel.ts';
import { exactly, page } from '../../support/providerStubReplies.ts';
import { openTestCore } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';
import { keyOf, openWiredCore, type WiredCore } from '../../support/wiredCore.ts';

let wired: WiredCore;

beforeEach(async () => {
  wired = await openWiredCore(['openai', 'gemini']);
});
afterEach(() => wired.close());

describe('the set-up of providers', () => {
  it('shows address, reach and the source of the key, never the key', async () => {
    const { hasKeyStore, providers } = await wired.test.client.call('providers.setup', {});
    expect(hasKeyStore).toBe(true);
    expect(providers[0]).toEqual({
      id: 'openai',
      baseUrl: `${wired.stubs.openai!.origin}/v1`,
      reach: 'near',
      needsKey: true,
      keySource: 'key-store',
      missing: null,
      keyHelp: 'Made at platform.openai.com, under API keys.',
      privacy: expect.objectContaining({ training: expect.stringContaining('opted in'), warning: null }),
    });
    expect(JSON.stringify(providers)).not.toContain('canary');
  });

  it('says what is missing in words that can be followed', async () => {
    const { providers } = await wired.test.client.call('providers.setup', {});
    const missing = Object.fromEntries(providers.map((one) => [one.id, one.missing]));
    expect(missing).toMatchObject({
      openai: null,
      groq: 'it has no key; enter one with `outpost config set-secret groq`',
      cloudflare: expect.stringContaining('providers.cloudflare.accountId'),
      server: expect.stringContaining('providers.server.baseUrl'),
    });
  });

  it('takes a key, and forgets it', async () => {
    const { client } = wired.test;
    const set = await client.call('providers.setKey', { id: 'groq', key: 'gsk-canary-entered' });
    expect(set).toMatchObject({ id: 'groq', keySource: 'key-store', missing: null });
    expect(JSON.stringify(set)).not.toContain('canary');
    expect(await client.call('providers.removeKey', { id: 'groq' })).toMatchObject({ keySource: null });
  });

  it('takes the account of Cloudflare for its address', async () => {
    const { client } = wired.test;
    const account = '0123456789abcdef0123456789abcdef';
    await client.call('settings.set', { key: 'providers.cloudflare.accountId', value: account });
    const { providers } = await client.call('providers.setup', {});
    expect(providers.find(({ id }) => id === 'cloudflare')).toMatchObject({
      baseUrl: `https://api.cloudflare.com/client/v4/accounts/${account}/ai/v1`,
      reach: 'far',
    });
  });
});

describe('the test of a provider', () => {
  beforeEach(() =>
    wired.test.client.call('settings.set', { key: 'providers.openai.model', value: 'gpt-6-luna' }),
  );

  const status = async (id: 'openai' | 'embedded' | 'server' = 'openai') =>
    wired.test.client.call('providers.test', { id });

  it('finds one that answers, without a request for a forecast', async () => {
    wired.stubs.openai!.models(['gpt-6-luna', 'other']);
    expect(await status()).toEqual({
      id: 'openai',
      status: 'UP',
      latencyMs: 0,
      message: 'Answers, and serves gpt-6-luna. Whether there is credit shows with the first forecast.',
    });
    expect(wired.stubs.openai!.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /v1/models/gpt-6-luna',
    ]);
  });

  it.each([
    ['REFUSED', exactly(401, { error: { message: 'Incorrect API key provided', code: 'invalid_api_key' } })],
    ['DOWN', exactly(503, { error: { message: 'overloaded' } })],
    ['DOWN', page()],
    ['UNKNOWN', exactly(200, { data: 'none' })],
  ])('says %s for what does not, and nothing of credit', async (expected, reply) => {
    wired.stubs.openai!.on('/v1/models/gpt-6-luna', reply);
    const { message, ...test } = await status();
    expect(test).toMatchObject({ status: expected });
    expect(message).toMatch(/^[A-Z].*\.$/);
    expect(message).not.toContain('credit');
  });
});

describe('the models of a provider', () => {
  it('are those that it lists', async () => {
    wired.stubs.gemini!.models(['models/gemini-3.8-flash']);
    expect(await wired.test.client.call('providers.models', { id: 'gemini' })).toEqual({
      models: [{ id: 'gemini-3.8-flash' }],
    });
    const { models } = await wired.test.client.call('providers.models', { id: 'embedded' });
    expect(models.map(({ id }) => id)).toEqual(embeddedModels);
  });

  it('are a failure where there is no list', async () => {
    wired.stubs.gemini!.on('/v1/models', exactly(500, { error: { message: `key ${keyOf('gemini')}` } }));
    const refusal = await rejectionOf(wired.test.client.call('providers.models', { id: 'gemini' }));
    expect(refusal).toMatchObject({ code: 'PROVIDER_FAILED', details: { status: 500 } });
    expect(String(refusal)).not.toContain('canary');
    const unset = await rejectionOf(wired.test.client.call('providers.models', { id: 'server' }));
    expect(unset).toMatchObject({ code: 'NOT_ELIGIBLE' });
  });
});

describe('the preview of a request', () => {
  it('is what is then sent, and sends nothing itself', async () => {
    const { client } = wired.test;
    const preview = await client.call('providers.preview', { id: 'openai', datasetId: wired.datasetId });
    expect(wired.stubs.openai!.requests).toEqual([]);
    expect(preview).toMatchObject({ location: 'Nord', places: 3 });
    expect(preview.tokensInAll).toBe(3 * preview.tokensPerPlace);
    wired.stubs.openai!.models(['gpt-6-luna']);
    await client.call('forecasts.run', { datasetId: wired.datasetId });
    const [sent] = wired.stubs.openai!.requests.filter(({ method }) => method === 'POST');
    expect(JSON.parse(preview.body)).toEqual(sent!.body);
    expect(preview.url).toBe(`${wired.stubs.openai!.origin}/v1/chat/completions`);
  });

  it('is of the place that was asked for', async () => {
    const params = { id: 'openai', datasetId: wired.datasetId, location: 'Sud' } as const;
    expect(await wired.test.client.call('providers.preview', params)).toMatchObject({
      location: 'Sud',
      places: 3,
    });
  });
});

describe('a kept exchange', () => {
  it('is the exact request and reply behind a forecast', async () => {
    const { client } = wired.test;
    const { forecasts } = await client.call('forecasts.run', { datasetId: wired.datasetId });
    const { requestHash, replyHash } = forecasts[0]!.provenance;
    const sent = wired.stubs.openai!.requests.find(({ method }) => method === 'POST')!;
    expect(await client.call('exchanges.read', { hash: requestHash! })).toEqual({
      hash: requestHash,
      text: sent.text,
    });
    const reply = await client.call('exchanges.read', { hash: replyHash! });
    expect(JSON.parse(reply.text).choices[0].message.role).toBe('assistant');
  });

  it('is told from one that is not there, and from one that was changed', async () => {
    const { client, disk } = wired.test;
    const hash = `sha256:${'0'.repeat(64)}`;
    expect(await rejectionOf(client.call('exchanges.read', { hash }))).toMatchObject({
      code: 'UNKNOWN_EXCHANGE',
    });
    const { forecasts } = await client.call('forecasts.run', { datasetId: wired.datasetId });
    const { replyHash } = forecasts[0]!.provenance;
    disk.flip(`exchanges/${replyHash!.slice(7)}.txt.gz`, 20);
    expect(await rejectionOf(client.call('exchanges.read', { hash: replyHash! }))).toMatchObject({
      code: 'FOLDER_DAMAGED',
    });
  });
});

it('a core without fakes knows every AI provider, all switched off', async () => {
  const test = await openTestCore({ providers: null });
  const { providers } = await test.client.call('providers.list', {});
  expect(providers.filter(({ eligible }) => eligible).map(({ id }) => id)).toEqual(['embedded']);
  await test.core.close();
});
