/** Models that are retired or spent, over HTTP. */
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../shared/time/durations.ts';
import { goodForecast } from '../../support/wireAnswer.ts';
import { googleQuota, modelGone, refusal, times } from './failures.ts';
import { openWireWorld, requestsIn, type WireWorld } from './wireWorld.ts';

const modelsAsked = (world: WireWorld, id: 'openai' | 'gemini') =>
  world.chats(id).map(({ body }) => (body as { model: string }).model);

const LUNA = 'gpt-6-luna';
const OLDER = 'gpt-5.6-luna';

describe('a model that is retired', () => {
  // Fails when the next listed model is not tried, when the retired one is asked again, or when the repair is counted.
  it('gives way to the next one that the provider lists, after two requests', async () => {
    const world = await openWireWorld();
    world.stub('openai').models([OLDER, LUNA]);
    world.stub('openai').chat(modelGone());
    const { run } = await world.run();
    expect(modelsAsked(world, 'openai')).toEqual([LUNA, OLDER, OLDER, OLDER]);
    expect(run).toMatchObject({ provider: 'openai', model: OLDER, attempts: [{ requests: 4 }] });
    expect(await world.provider('openai')).toMatchObject({ totalFailures: 0, model: OLDER });
    await world.run();
    expect(modelsAsked(world, 'openai').slice(4)).toEqual(times(3, OLDER));
  });

  // Fails when a set mixes models.
  it('in mid-run makes the run begin again whole with the next one, in the same epoch', async () => {
    const world = await openWireWorld();
    world.stub('openai').models([OLDER, LUNA]);
    world.stub('openai').chat(goodForecast, modelGone());
    const { run, forecasts } = await world.run();
    expect(modelsAsked(world, 'openai')).toEqual([LUNA, LUNA, OLDER, OLDER, OLDER, OLDER]);
    expect(run).toMatchObject({ model: OLDER, epoch: 1, attempts: [{ requests: 6, outcome: 'published' }] });
    expect(forecasts.map(({ provenance }) => provenance.model)).toEqual(times(3, OLDER));
  });

  // Fails when a model is guessed that is not listed, or when the failure is not counted once.
  it.each([
    ['the provider lists no other', ['something-else']],
    ['the provider lists it alone', [LUNA]],
  ])('is one request and one failure where %s', async (_what, listed) => {
    const world = await openWireWorld();
    world.stub('openai').models(listed);
    world.stub('openai').chat(modelGone());
    expect(await world.failedRun()).toMatchObject({
      code: 'RUN_FAILED',
      details: {
        class: 'CONFIG',
        scope: 'model',
        status: 404,
        attempts: [{ provider: 'openai', requests: 1 }],
      },
    });
    expect(world.chats('openai')).toHaveLength(1);
    expect(await world.provider('openai')).toMatchObject({
      consecutiveFailures: 1,
      totalFailures: 1,
      eligible: true,
    });
    expect(await world.status()).toMatchObject({ holder: 'openai', epoch: 1 });
  });

  // Fails when the user's own choice is replaced by ours.
  it('is one request and one failure where the user chose it', async () => {
    const world = await openWireWorld(undefined, { settings: { 'providers.openai.model': LUNA } });
    world.stub('openai').models([OLDER, LUNA]);
    world.stub('openai').chat(modelGone());
    expect(await world.failedRun()).toMatchObject({ code: 'RUN_FAILED' });
    expect(world.stub('openai').requests.map(({ method }) => method)).toEqual(['POST']);
    expect(await world.provider('openai')).toMatchObject({ totalFailures: 1 });
  });

  // Fails when a list that can't be had stops the run, or is asked for before each place.
  it.each([
    [
      'is refused to this key',
      refusal(403, { message: 'You have insufficient permissions. Missing scopes: api.model.read' }),
    ],
    ['fails', refusal(500)],
    ['is no list', refusal(200, {})],
  ])(
    'where the list %s, the models that are known by name are asked; the list once',
    async (_what, reply) => {
      const world = await openWireWorld();
      world.stub('openai').on('/v1/models', ...times(5, reply));
      const { run } = await world.run();
      expect(run).toMatchObject({ provider: 'openai', model: LUNA });
      expect(world.stub('openai').requests.map(({ method }) => method)).toEqual([
        'GET',
        'POST',
        'POST',
        'POST',
      ]);
      world.test.clock.advance(HOUR);
      await world.run();
      expect(world.stub('openai').requests.filter(({ method }) => method === 'GET')).toHaveLength(2);
    },
  );
});

describe('a model whose own quota is spent', () => {
  const LITE = 'gemini-3.5-flash-lite';
  const FLASH = 'gemini-3.8-flash';
  const perDay = googleQuota({
    quotaId: 'GenerateRequestsPerDayPerProjectPerModel-FreeTier',
    quotaValue: '20',
  });

  // Fails when the whole provider is benched, when the model is not, or when its bench is forgotten over a restart.
  it('rests until its day is over, while the provider goes on with another one', async () => {
    const world = await openWireWorld(['gemini', 'server']);
    world.stub('gemini').models([`models/${LITE}`, FLASH]);
    world.stub('gemini').chat(perDay);
    const { run } = await world.run();
    expect(run).toMatchObject({ provider: 'gemini', model: FLASH, epoch: 1, attempts: [{ requests: 4 }] });
    expect(modelsAsked(world, 'gemini')).toEqual([LITE, FLASH, FLASH, FLASH]);
    expect(await world.entries('PROVIDER_BENCHED')).toMatchObject([
      { cause: 'QUOTA', details: { model: LITE, until: '2016-11-03T07:00:00.000Z' } },
    ]);
    expect(await world.provider('gemini')).toMatchObject({ eligible: true, totalFailures: 0 });

    const again = await world.restart();
    await again.run();
    expect(modelsAsked(world, 'gemini').slice(4)).toEqual(times(3, FLASH));
    world.test.clock.advance(DAY - HOUR);
    await again.run();
    expect(modelsAsked(world, 'gemini').slice(7)).toEqual(times(3, LITE));
  });

  // Fails when a third model is tried, or when the provider stays although its models are spent.
  it('costs two requests, and the lock, when the next one is spent too', async () => {
    const world = await openWireWorld(['gemini', 'server']);
    world.stub('gemini').models([LITE, FLASH, 'gemini-3.1-flash-lite']);
    world.stub('gemini').chat(perDay, perDay);
    const { run } = await world.run();
    expect(run).toMatchObject({ provider: 'server', epoch: 2 });
    expect(modelsAsked(world, 'gemini')).toEqual([LITE, 'gemini-3.1-flash-lite']);
    expect(requestsIn(run.attempts)).toBe(5);
    expect(await world.provider('gemini')).toMatchObject({ eligible: false, bench: { cause: 'QUOTA' } });
  });

  // Fails when a request is made that can't help.
  it('costs one request, and the lock, where the provider lists no other', async () => {
    const world = await openWireWorld(['gemini', 'server']);
    world.stub('gemini').models([LITE]);
    world.stub('gemini').chat(perDay);
    expect((await world.run()).run).toMatchObject({ provider: 'server', epoch: 2 });
    expect(world.chats('gemini')).toHaveLength(1);
  });
});
