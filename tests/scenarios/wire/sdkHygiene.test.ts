/** What the libraries of the providers send, and what they must not. */
import { describe, expect, it, vi } from 'vitest';
import { providerProfiles } from '../../../main/core/providers/providerProfiles.ts';
import { originOf } from '../../../shared/providers/address.ts';
import {
  factsOf,
  type RemoteProviderId,
  remoteProviderIds,
} from '../../../shared/providers/providerSchema.ts';
import type { StubRequest } from '../../support/providerStub.ts';
import { ACCOUNT_ID, keyOf, openWiredCore } from '../../support/wiredCore.ts';
import { openWireWorld } from './wireWorld.ts';

const paths: Partial<Record<RemoteProviderId, [chat: string, models: string]>> = {
  openai: ['/v1/chat/completions', '/v1/models'],
  gemini: ['/v1beta/openai/chat/completions', '/v1beta/openai/models'],
  groq: ['/openai/v1/chat/completions', '/openai/v1/models'],
  cloudflare: [
    `/client/v4/accounts/${ACCOUNT_ID}/ai/v1/chat/completions`,
    `/client/v4/accounts/${ACCOUNT_ID}/ai/models/search`,
  ],
  huggingface: ['/v1/chat/completions', '/v1/models'],
};
/** A provider of which nothing is stated here has the usual paths. */
const pathsOf = (id: RemoteProviderId) => paths[id] ?? (['/v1/chat/completions', '/v1/models'] as const);
const publicIds = remoteProviderIds.filter((id) => !factsOf(id).isUsersOwn);

/** Headers of ours, and those that HTTP and Node's `fetch` add. */
const OURS = ['accept', 'authorization', 'content-type', 'user-agent'];
const PLAIN = [
  'accept-encoding',
  'accept-language',
  'connection',
  'content-length',
  'host',
  'sec-fetch-mode',
];

function expectClean({ headers }: StubRequest, key: string | null): void {
  expect(headers.authorization).toBe(key === null ? undefined : `Bearer ${key}`);
  expect(headers['user-agent']).toBe('Outpost/test');
  expect(Object.keys(headers).filter((name) => ![...OURS, ...PLAIN].includes(name))).toEqual([]);
}

describe('what reaches a provider', () => {
  // Fails when the headers of a library are passed on, when a key goes elsewhere, or when an address is put together wrongly.
  it.each(publicIds)('%s: its own address, its own key, and no word about this machine', async (id) => {
    const world = await openWireWorld([id], { isFar: true });
    await world.run();
    const { requests } = world.stub(id);
    expect(requests.map(({ method, path }) => [method, path])).toEqual([
      ['GET', pathsOf(id)[1]],
      ...Array(3).fill(['POST', pathsOf(id)[0]]),
    ]);
    for (const request of requests) expectClean(request, keyOf(id));
    for (const { headers } of world.chats(id)) expect(headers['content-type']).toBe('application/json');
  });

  // Fails when the library of Groq, which knows only hosts, puts its own path behind an address of the user.
  it.each(['groq', 'openai'] as const)(
    '%s: an address of the user stands before the path, whatever it holds',
    async (id) => {
      const world = await openWireWorld([id]);
      const value = `${world.stub(id).origin}/proxy/groq/v9/`;
      await world.test.client.call('settings.set', { key: `providers.${id}.baseUrl`, value });
      await world.run();
      expect(new Set(world.stub(id).requests.map(({ path }) => path))).toEqual(
        new Set(['/proxy/groq/v9/models', '/proxy/groq/v9/chat/completions']),
      );
      for (const request of world.chats(id)) expectClean(request, keyOf(id));
    },
  );

  // Fails when a server without a key gets somebody else's.
  it('a server without a key gets none', async () => {
    const world = await openWireWorld(['server', 'openai']);
    await world.test.client.call('settings.set', { key: 'providers.openai.enabled', value: false });
    await world.test.client.call('providers.removeKey', { id: 'server' });
    await world.run();
    expect(world.stub('server').requests.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      ...Array(3).fill('Bearer local'),
    ]);
    expect(world.stub('openai').requests).toEqual([]);
  });

  // Fails when a library reads its own variables: an organisation or a header meant for one address goes to every address.
  it('variables of the libraries change nothing, even where they are set', async () => {
    const elsewhere = await openWireWorld(['server']);
    const { origin } = elsewhere.stub('server');
    for (const name of ['OPENAI', 'GROQ']) {
      vi.stubEnv(`${name}_BASE_URL`, `${origin}/v1`);
      vi.stubEnv(`${name}_CUSTOM_HEADERS`, 'X-Evil: 1\nAuthorization: Bearer other\nUser-Agent: other');
      vi.stubEnv(`${name}_API_KEY`, 'other');
      vi.stubEnv(`${name}_LOG`, 'debug');
    }
    for (const name of ['ORG_ID', 'PROJECT_ID', 'ADMIN_KEY']) vi.stubEnv(`OPENAI_${name}`, `other-${name}`);
    for (const id of ['openai', 'groq'] as const) {
      const world = await openWireWorld([id]);
      expect((await world.run()).gaps).toEqual([]);
      for (const request of world.stub(id).requests) expectClean(request, keyOf(id));
    }
    expect(elsewhere.stub('server').requests).toEqual([]);
  });

  // Fails when a test of the public names can leave this machine.
  it('the public names of the tests lead to stubs alone', async () => {
    const wired = await openWiredCore([...publicIds], { isFar: true });
    const addresses = publicIds.map((id) =>
      originOf(providerProfiles[id].address({ accountId: ACCOUNT_ID })!),
    );
    expect(addresses.every((address) => address.startsWith('https://'))).toBe(true);
    await wired.close();
    const test = await wired.test.client.call('providers.test', { id: 'openai' });
    expect(test.status).toBe('DOWN');
  });
});
