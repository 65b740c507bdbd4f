import { describe, expect, it } from 'vitest';
import { providerProfiles } from '../../../../main/core/providers/providerProfiles.ts';
import { type RemoteProviderId, remoteProviderIds } from '../../../../shared/providers/providerSchema.ts';
import { SECOND } from '../../../../shared/time/durations.ts';
import { modelGone, refusal, spentCredit, wrongKey } from '../../../scenarios/wire/failures.ts';
import { panelOf, place, requestFor, risingCounts } from '../../../support/builders.ts';
import type { ScriptedReply } from '../../../support/providerStub.ts';
import {
  cut,
  exactly,
  nothing,
  page,
  redirect,
  reset,
  stalled,
  trickle,
} from '../../../support/providerStubReplies.ts';
import { rejectionOf } from '../../../support/thrownBy.ts';
import { goodForecast } from '../../../support/wireAnswer.ts';
import { ACCOUNT_ID, keyOf } from '../../../support/wiredCore.ts';
import { openProbeWorld, type ProbeWorldOptions, requestsAt, startStub } from './probeWorld.ts';

/** The model of each provider that the stub serves, and the path of the probe that shows it. */
const looks: Partial<Record<RemoteProviderId, [model: string, path: string]>> = {
  openai: ['gpt-6-luna', '/v1/models/gpt-6-luna'],
  gemini: ['gemini-3.8-flash', '/v1/models'],
  groq: ['openai/gpt-oss-120b', '/v1/models'],
  cloudflare: ['@cf/openai/gpt-oss-120b', '/models/search'],
  huggingface: ['openai/gpt-oss-120b', '/v1/models/openai/gpt-oss-120b'],
  server: ['qwen3:8b', '/v1/models'],
};

/** A provider of which nothing is stated here has the list of models in the usual form. */
const lookOf = (id: RemoteProviderId): [model: string, path: string] =>
  looks[id] ?? [String(providerProfiles[id].preferences[0]), '/v1/models'];

/** OpenAI is asked about a model once one is chosen. */
const chosen = (id: RemoteProviderId): ProbeWorldOptions => (id === 'openai' ? { model: lookOf(id)[0] } : {});

async function openLook(id: RemoteProviderId, options: ProbeWorldOptions = {}) {
  const world = await openProbeWorld(id, { ...chosen(id), ...options });
  world.stub.models([lookOf(id)[0], 'other']);
  return world;
}

/** A world whose probe is answered by this. */
async function openAnswered(id: RemoteProviderId, reply: ScriptedReply, options: ProbeWorldOptions = {}) {
  const world = await openLook(id, options);
  world.stub.on(lookOf(id)[1], reply);
  return world;
}

const up = { status: 'UP', latencyMs: 0, failureClass: null };

describe('a probe of a provider that is well', () => {
  // Fails when a probe asks at another address, without the key, more than it must, or for a forecast.
  it.each<[RemoteProviderId, string[], string]>([
    ['openai', ['GET /v1/models/gpt-6-luna'], 'Answers, and serves gpt-6-luna.'],
    ['gemini', ['GET /v1/models'], 'Answers, and lists 2 models.'],
    ['groq', ['GET /v1/models'], 'Answers, and lists 2 models.'],
    [
      'cloudflare',
      ['GET /models/search?search=%40cf%2Fopenai%2Fgpt-oss-120b'],
      'Answers, and serves @cf/openai/gpt-oss-120b.',
    ],
    [
      'huggingface',
      ['GET /api/whoami-v2', 'GET /v1/models/openai/gpt-oss-120b'],
      'Answers, and serves openai/gpt-oss-120b.',
    ],
    ['server', ['GET /v1/models'], 'Answers, and lists 2 models.'],
  ])('%s: is asked with its key where the user says, and says what it found', async (id, asked, message) => {
    const world = await openLook(id);
    expect(await world.probe()).toEqual({ ...up, message });
    expect(world.asked()).toEqual(asked);
    for (const { headers, text } of world.stub.requests)
      expect([headers.authorization, text]).toEqual([`Bearer ${keyOf(id)}`, '']);
  });

  // Fails when an address is put together wrongly.
  it.each<[RemoteProviderId, string, string]>([
    ['openai', 'https://api.openai.com', 'GET /v1/models/gpt-6-luna'],
    ['gemini', 'https://generativelanguage.googleapis.com', 'GET /v1beta/openai/models'],
    ['groq', 'https://api.groq.com', 'GET /openai/v1/models'],
    [
      'cloudflare',
      'https://api.cloudflare.com',
      `GET /client/v4/accounts/${ACCOUNT_ID}/ai/models/search?search=%40cf%2Fopenai%2Fgpt-oss-120b`,
    ],
  ])('%s: is found at its own address', async (id, origin, asked) => {
    const stub = await startStub();
    stub.models([lookOf(id)[0]]);
    const settings = { 'providers.cloudflare.accountId': ACCOUNT_ID };
    const world = await openProbeWorld(id, { ...chosen(id), origins: { [origin]: stub.origin }, settings });
    expect(await world.probe()).toMatchObject(up);
    expect(requestsAt(stub)).toEqual([asked]);
  });

  // Fails when the router is taken for the Hub, or when the key goes to the Hub from an address of the user.
  it('huggingface: its account is asked for at the Hub, its model at the router', async () => {
    const [hub, router] = [await startStub(), await startStub()];
    router.models(['openai/gpt-oss-120b']);
    const origins = { 'https://huggingface.co': hub.origin, 'https://router.huggingface.co': router.origin };
    const world = await openProbeWorld('huggingface', { origins });
    expect(await world.probe()).toMatchObject(up);
    expect(requestsAt(hub)).toEqual(['GET /api/whoami-v2']);
    expect(requestsAt(router)).toEqual(['GET /v1/models/openai/gpt-oss-120b']);
  });

  // Fails when a model that an account may not have is looked for before one is chosen.
  it('openai: before a model is chosen, any that it lists will do', async () => {
    const world = await openProbeWorld('openai');
    world.stub.models(['gpt-5.6-luna']);
    expect(await world.probe()).toEqual({ ...up, message: 'Answers, and lists 1 model.' });
    expect(world.asked()).toEqual(['GET /v1/models']);
  });

  // Fails when the user's model is not the one that is looked at.
  it.each<[RemoteProviderId, string, string]>([
    ['openai', 'ft:gpt-6-luna:who::a1', '/v1/models/ft%3Agpt-6-luna%3Awho%3A%3Aa1'],
    ['cloudflare', '@cf/zai-org/glm-4.7-flash', '/models/search'],
    ['huggingface', 'zai-org/GLM-4.7:cheapest', '/v1/models/zai-org/GLM-4.7'],
  ])('%s: is asked about the model that the user chose', async (id, model, path) => {
    const world = await openProbeWorld(id, { model });
    world.stub.models([model, model.replace(':cheapest', '')]);
    expect(await world.probe()).toMatchObject(up);
    expect(world.stub.requests.at(-1)!.path).toBe(path);
  });

  it.each<[RemoteProviderId, string]>([
    ['openai', '/v1/models/half%EF%BF%BD'],
    ['cloudflare', '/models/search'],
  ])(
    '%s: is asked at an address that can be written, also about a name with half a character',
    async (id, path) => {
      const world = await openProbeWorld(id, { model: 'half\ud800' });
      world.stub.models(['other']);
      await world.probe();
      expect(world.stub.requests.at(-1)!.path).toBe(path);
    },
  );

  // Fails when names that mean the same are told apart.
  it.each<[RemoteProviderId, string, string]>([
    ['gemini', 'models/gemini-3.8-flash', 'gemini-3.8-flash'],
    ['gemini', 'gemini-3.8-flash', 'models/gemini-3.8-flash'],
    ['server', 'llama3.2', 'llama3.2:latest'],
  ])('%s: lists %s also as %s', async (id, model, listed) => {
    const world = await openProbeWorld(id, { model });
    world.stub.models([listed]);
    expect(await world.probe()).toMatchObject({
      ...up,
      message: `Answers, and lists 1 model, ${model} among them.`,
    });
  });

  // Fails when the details that Hugging Face wraps are taken for none.
  it('huggingface: reads the model also inside `data`', async () => {
    const data = { id: 'openai/gpt-oss-120b', providers: [{ status: 'staging' }, { status: 'live' }] };
    const world = await openAnswered('huggingface', exactly(200, { data }));
    expect(await world.probe()).toMatchObject(up);
  });

  // Fails when an end that is announced is taken for one that has come.
  it('openai: a model that ends later serves until then', async () => {
    const model = { id: 'gpt-6-luna', shutdown_date: '2016-11-03' };
    const world = await openAnswered('openai', exactly(200, model));
    expect(await world.probe()).toMatchObject({
      ...up,
      message: 'Answers, and serves gpt-6-luna until 2016-11-03.',
    });
  });
});

describe('a probe of a provider whose model is missing', () => {
  const missing = { status: 'UNKNOWN', latencyMs: 0, failureClass: 'CONFIG' };

  // Fails when a provider that can't serve what it is asked for is called well.
  it.each(remoteProviderIds)('%s: says which one', async (id) => {
    const world = await openLook(id, { model: 'gone/model-1' });
    expect(await world.probe()).toMatchObject({
      ...missing,
      message: expect.stringMatching(/model-1.*(choose another one|does not exist)/),
    });
    expect(await rejectionOf(world.provider.probe(new AbortController().signal))).toMatchObject({
      scope: 'model',
      needsUser: true,
    });
  });

  // Fails when an empty list is called well.
  it.each(['gemini', 'groq', 'server'] as const)('%s: an empty list is none', async (id) => {
    const world = await openProbeWorld(id);
    world.stub.models([]);
    expect(await world.probe()).toMatchObject({
      ...missing,
      message: 'It lists no model: none is loaded there, or its key may use none.',
    });
  });

  // Fails when the model in use is not looked for, or when a server that loads models as it likes is held to the last one.
  it.each([
    ['gemini', 'gemini-3.8-flash', missing],
    ['groq', 'openai/gpt-oss-120b', missing],
    ['server', 'qwen3:8b', up],
  ] as const)(
    '%s: once it was asked, that model must be listed, unless it is a server',
    async (id, model, expected) => {
      const world = await openLook(id);
      world.stub.otherwise(goodForecast);
      const request = requestFor(panelOf(place('Nord', risingCounts())));
      await world.provider.forecast(request, new AbortController().signal, { repairs: 0 });
      expect(world.provider.model()).toBe(model);
      expect(await world.probe()).toMatchObject(up);
      world.stub.models(['other']);
      expect(await world.probe()).toMatchObject(expected);
    },
  );

  // Fails when a model that has ended is called well because it is still described.
  it.each(['2016-11-02', '2016-11-02T08:00:00Z', '2015-01-01'])(
    'openai: a model that ended on %s is gone',
    async (end) => {
      const world = await openAnswered('openai', exactly(200, { id: 'gpt-6-luna', shutdown_date: end }));
      expect(await world.probe()).toMatchObject({
        ...missing,
        message: `The model gpt-6-luna ended on ${end.slice(0, 10)}; choose another one.`,
      });
    },
  );

  // Fails when a model is called well that nobody behind the router serves.
  it.each([
    ['none', []],
    [
      'one that is not live',
      [{ provider: 'a', status: 'staging' }, null, { provider: 'b', status: 'error' }],
    ],
  ])('huggingface: a model with %s behind it is not served', async (_what, providers) => {
    const world = await openAnswered('huggingface', exactly(200, { id: 'openai/gpt-oss-120b', providers }));
    expect(await world.probe()).toMatchObject({
      ...missing,
      message: 'Nobody behind it serves the model openai/gpt-oss-120b now; choose another one.',
    });
  });

  // Fails when a search that finds something like the model is taken for the model.
  it('cloudflare: a model with a longer name is another one', async () => {
    const world = await openProbeWorld('cloudflare');
    world.stub.models(['@cf/openai/gpt-oss-120b-preview']);
    expect(await world.probe()).toMatchObject(missing);
  });
});

describe('a probe of a provider that refuses', () => {
  const refused = { status: 'REFUSED', latencyMs: 0, failureClass: 'AUTH' };

  // Fails when a refused key is taken for an outage.
  it.each(remoteProviderIds)('%s: the key', async (id) => {
    const world = await openAnswered(id, wrongKey());
    expect(await world.probe()).toMatchObject({
      ...refused,
      message: 'The key was refused; enter a valid one.',
    });
  });

  // Fails when a refusal in the provider's own words is not known.
  it.each<[RemoteProviderId, number, unknown]>([
    [
      'gemini',
      400,
      [{ error: { code: 400, message: 'Please pass a valid API key.', status: 'INVALID_ARGUMENT' } }],
    ],
    ['groq', 400, { error: { message: 'Restricted.', code: 'organization_restricted' } }],
    ['cloudflare', 403, { success: false, errors: [{ code: 10000, message: 'Authentication error' }] }],
    ['server', 401, { error: 'Unauthorized' }],
  ])('%s: the key, in its own words', async (id, status, body) => {
    const world = await openAnswered(id, exactly(status, body));
    expect(await world.probe()).toMatchObject(refused);
  });

  // Fails when the list of models, which is shown to anyone, is taken for a sign that the key is good.
  it('huggingface: the token, at its account; the model is not asked for then', async () => {
    const world = await openLook('huggingface');
    world.stub.on('/api/whoami-v2', exactly(401, { error: 'Invalid user token.' }));
    expect(await world.probe()).toMatchObject(refused);
    expect(world.asked()).toEqual(['GET /api/whoami-v2']);
  });

  // Fails when a key that may only forecast is called refused.
  it.each([
    ['words', 'You have insufficient permissions. Missing scopes: api.model.read.'],
    ['a bare status', 'Forbidden'],
  ])('openai: a restricted key, known by %s, may still forecast', async (_what, message) => {
    const world = await openAnswered('openai', refusal(403, { message }));
    expect(await world.probe()).toMatchObject({ status: 'UNKNOWN', failureClass: 'AUTH' });
  });

  // Fails when spent credit is taken for an outage.
  it('openai: spent credit is no outage', async () => {
    const world = await openAnswered('openai', spentCredit());
    expect(await world.probe()).toMatchObject({ status: 'UNKNOWN', failureClass: 'QUOTA' });
  });

  // Fails when what a provider echoes reaches a person.
  it.each(remoteProviderIds)('%s: its words show no key', async (id) => {
    const message = `model ${keyOf(id)} does not exist, asked with Bearer ${keyOf(id)}`;
    const world = await openAnswered(id, refusal(404, { message }));
    const result = await world.probe();
    expect(result).toMatchObject({ status: 'UNKNOWN', message: expect.stringContaining('[removed]') });
    expect(result.message).not.toContain('canary');
  });
});

describe('a probe of a provider that is down', () => {
  const down = { status: 'DOWN', latencyMs: null };

  // Fails when an outage is called anything else.
  it.each(remoteProviderIds)('%s: a failing service', async (id) => {
    for (const status of [500, 502, 503, 504]) {
      const world = await openAnswered(id, refusal(status));
      expect(await world.probe()).toMatchObject({ ...down, failureClass: 'TRANSIENT' });
    }
  });

  it.each(remoteProviderIds)('%s: nobody there', async (id) => {
    const world = await openLook(id);
    await world.stub.close();
    expect(await world.probe()).toEqual({
      ...down,
      message: 'Nobody answers at its address.',
      failureClass: 'DOWN',
    });
    expect(world.clock.sleepers()).toEqual([]);
  });

  it.each([
    ['a page of a network', page(), 'DOWN'],
    ['a redirection', redirect('https://elsewhere.example/'), 'DOWN'],
    ['a lost connection', reset(), 'TRANSIENT'],
    ['half a reply', cut(200, '{"data":['), 'TRANSIENT'],
  ])('%s', async (_what, reply, failureClass) => {
    const world = await openAnswered('groq', reply);
    expect(await world.probe()).toMatchObject({ ...down, failureClass });
  });

  // Fails when a server that still loads its model is called well, or misconfigured.
  it('server: one that still loads its model', async () => {
    const error = { code: 503, message: 'Loading model', type: 'unavailable_error' };
    const world = await openAnswered('server', exactly(503, { error }));
    expect(await world.probe()).toMatchObject({ ...down, failureClass: 'TRANSIENT' });
  });

  // Fails when a look has no end, or leaves a connection or a timer behind.
  it.each(remoteProviderIds)('%s: no answer within 10 s ends the look', async (id) => {
    for (const reply of [nothing(), trickle(), stalled(200)]) {
      const world = await openAnswered(id, reply);
      const looking = world.probe();
      await world.stub.answered(id === 'huggingface' ? 2 : 1);
      world.clock.advance(10 * SECOND);
      expect(await looking).toEqual({
        ...down,
        message: 'No answer within 10 s.',
        failureClass: 'TRANSIENT',
      });
      await world.stub.left();
      expect(world.clock.sleepers()).toEqual([]);
    }
  });

  // Fails when each of two requests has a time of its own.
  it('huggingface: both its requests share the 10 s', async () => {
    const world = await openLook('huggingface');
    world.stub.on('/api/whoami-v2', nothing());
    const looking = world.probe();
    await world.stub.answered();
    world.clock.advance(10 * SECOND);
    expect(await looking).toMatchObject(down);
    expect(world.asked()).toEqual(['GET /api/whoami-v2']);
  });
});

describe('a look that is answered oddly', () => {
  const shapes: [string, unknown][] = [
    ['nothing', null],
    ['a number', 7],
    ['an empty object', {}],
    ['a text', 'ready'],
    [
      'texts where things should be',
      { id: 7, data: 'none', result: 'none', providers: 'none', success: true },
    ],
  ];

  // Fails when a good status alone counts as well.
  it.each(remoteProviderIds.flatMap((id) => shapes.map(([what, body]) => [id, what, body] as const)))(
    '%s: %s is not well',
    async (id, _what, body) => {
      const world = await openAnswered(id, exactly(200, JSON.stringify(body)));
      expect(await world.probe()).toMatchObject({
        status: 'UNKNOWN',
        failureClass: 'CONFIG',
        message: expect.stringMatching(/^It answers without a.*\.$/),
      });
      world.stub.on(lookOf(id)[1], exactly(200, JSON.stringify(body)));
      expect(await rejectionOf(world.provider.probe(new AbortController().signal))).toMatchObject({
        scope: 'provider',
      });
    },
  );

  it.each([
    ['cloudflare', '/models/search', { result: [{ name: '@cf/openai/gpt-oss-120b' }] }, 'a list of models'],
    ['openai', '/v1/models/gpt-6-luna', { id: 'gpt-6-luna', shutdown_date: 'soon' }, 'a readable date'],
    ['openai', '/v1/models/gpt-6-luna', { id: 'gpt-6-luna', shutdown_date: 7 }, 'a readable date'],
    ['huggingface', '/api/whoami-v2', { name: null }, 'an account'],
    ['huggingface', '/v1/models/openai/gpt-oss-120b', { id: 'a' }, 'a list of who serves the model'],
  ] as const)('%s: %s without what it must hold', async (id, path, body, missing) => {
    const world = await openLook(id);
    world.stub.on(path, exactly(200, body));
    expect(await world.probe()).toMatchObject({
      status: 'UNKNOWN',
      failureClass: 'CONFIG',
      message: expect.stringContaining(`It answers without ${missing}`),
    });
  });

  // Fails when an address that holds something else is called well.
  it('server: one that knows no such address', async () => {
    const world = await openProbeWorld('server', { path: '' });
    world.stub.on('/models', exactly(404, '404 page not found'));
    expect(await world.probe()).toMatchObject({
      status: 'UNKNOWN',
      failureClass: 'CONFIG',
      message: expect.stringContaining('/v1'),
    });
  });
});

describe('a look that nobody waits for', () => {
  // Fails when a cancel waits for the reply, or is told as a failure of the provider.
  it.each(remoteProviderIds)(
    '%s: ends with the reason of its signal, and leaves nothing behind',
    async (id) => {
      const world = await openAnswered(id, nothing());
      const [caller, reason] = [new AbortController(), new Error('closing')];
      const looking = rejectionOf(world.probe(caller.signal));
      await world.stub.answered(id === 'huggingface' ? 2 : 1);
      caller.abort(reason);
      expect(await looking).toBe(reason);
      await world.stub.left();
      expect(world.clock.sleepers()).toEqual([]);
    },
  );

  // Fails when the end by the caller is told as a failure, or when the next request still leaves.
  it('huggingface: the provider itself ends with that reason, between its requests too', async () => {
    const world = await openLook('huggingface');
    const [caller, reason] = [new AbortController(), new Error('closing')];
    world.stub.on('/api/whoami-v2', nothing());
    const probing = rejectionOf(world.provider.probe(caller.signal));
    await world.stub.answered();
    caller.abort(reason);
    expect(await probing).toBe(reason);
    expect(world.asked()).toEqual(['GET /api/whoami-v2']);
  });

  // Fails when a request leaves after the end, or when the provider itself hides the reason.
  it.each(remoteProviderIds)('%s: is not begun once its signal is aborted', async (id) => {
    const world = await openLook(id);
    const reason = new Error('closing');
    expect(await rejectionOf(world.provider.probe(AbortSignal.abort(reason)))).toBe(reason);
    expect(await rejectionOf(world.probe(AbortSignal.abort(reason)))).toBe(reason);
    expect(world.asked()).toEqual([]);
  });
});

describe('what a look costs', () => {
  // Fails when a probe asks for a forecast or sends a text, whatever it is answered.
  it.each(remoteProviderIds)('%s: requests that cost nothing, whatever the answer', async (id) => {
    const replies = [
      modelGone(),
      wrongKey(),
      refusal(503),
      refusal(429),
      exactly(200, {}),
      page(),
      spentCredit(),
    ];
    const world = await openLook(id);
    world.stub.otherwise(goodForecast);
    for (const reply of replies) {
      world.stub.on(lookOf(id)[1], reply);
      await world.probe();
    }
    await world.probe();
    const requests = world.stub.requests.length;
    expect(requests).toBe((id === 'huggingface' ? 2 : 1) * (replies.length + 1));
    expect(world.stub.requests.filter(({ method, text }) => method !== 'GET' || text !== '')).toEqual([]);
    expect(world.asked().filter((one) => one.includes('/completions'))).toEqual([]);
  });
});
