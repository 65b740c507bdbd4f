import { describe, expect, it } from 'vitest';
import { risingCounts } from '../../support/builders.ts';
import { exactly } from '../../support/providerStubReplies.ts';
import { askedIn } from '../../support/wireAnswer.ts';
import { refusal, times, tooLong } from './failures.ts';
import { openWireWorld, type WireWorld } from './wireWorld.ts';

const odd = 'HTTP 500 was unexpected: timeout of the field, rate limit of the quota';

/** Nothing is counted, nobody is benched, and the lock stays. */
async function expectNothingCounted(world: WireWorld): Promise<void> {
  expect(await world.entries('PROVIDER_FAILED', 'PROVIDER_BENCHED')).toEqual([]);
  expect(await world.provider('openai')).toMatchObject({
    totalFailures: 0,
    consecutiveFailures: 0,
    eligible: true,
  });
  expect(await world.status()).toMatchObject({ holder: 'openai', epoch: 1 });
  expect(world.chats('gemini')).toEqual([]);
  expect(world.waits).toEqual([]);
}

describe('S09 our own bad request, from the wire', () => {
  // Fails when a class is guessed from the words of a refusal, or when CONFIG of scope request counts or is retried.
  it.each([
    [400, refusal(400, { message: odd })],
    [
      400,
      refusal(400, { message: 'Internal Server Error 503: unexpected timeout while reading `messages`' }),
    ],
    [413, refusal(413, { message: odd })],
    [422, refusal(422, { message: odd })],
    [422, exactly(422, { detail: [{ loc: ['body', 'messages', 0], msg: odd, type: 'value_error' }] })],
    [400, exactly(400, odd, { 'content-type': 'text/plain' })],
  ])('S09 status %i is a gap with the words of the provider, and no failure', async (_status, reply) => {
    const world = await openWireWorld(undefined, { places: fewWeeks });
    world.stub('openai').chat(reply);
    const { run, gaps } = await world.run();
    expect(gaps).toMatchObject([
      { location: { name: 'Nord' }, reason: 'PROVIDER_FAILED', message: expect.stringContaining('timeout') },
    ]);
    expect(run.attempts).toMatchObject([{ provider: 'openai', requests: 3, outcome: 'published' }]);
    expect(world.chats('openai')).toHaveLength(3);
    await expectNothingCounted(world);
  });

  // Fails when the failure of a whole run is counted for gaps that our requests made.
  it('S09 a run of nothing but bad requests fails without a word against the provider', async () => {
    const world = await openWireWorld(undefined, { settings: { 'failover.threshold': 1 } });
    world.stub('openai').otherwise(refusal(400, { message: odd }));
    expect(await world.failedRun()).toMatchObject({
      code: 'RUN_FAILED',
      details: {
        attempts: [{ requests: 3, outcome: 'failed' }],
        gaps: times(3, { reason: 'PROVIDER_FAILED' }),
      },
    });
    await expectNothingCounted(world);
  });

  // Fails when an address that is not served makes gaps, or counts.
  it('S09 an address that is not served ends the run after one request, and counts for nothing', async () => {
    const world = await openWireWorld();
    world.stub('openai').chat(exactly(404, { error: { message: 'Not Found: unexpected path' } }));
    expect(await world.failedRun()).toMatchObject({
      code: 'RUN_FAILED',
      details: { class: 'CONFIG', scope: 'endpoint', status: 404, attempts: [{ requests: 1 }] },
    });
    expect(world.chats('openai')).toHaveLength(1);
    await expectNothingCounted(world);
  });
});

/** Twelve weeks can't be cut any further. */
const fewWeeks = {
  Nord: risingCounts(12, 20),
  Ouest: risingCounts(12, 40),
  Sud: risingCounts(12, 60),
};
const manyWeeks = {
  Nord: risingCounts(120, 20),
  Ouest: risingCounts(120, 40),
  Sud: risingCounts(120, 60),
};

const weeksSent = (world: WireWorld) => world.chats('openai').map((request) => askedIn(request).weeks.length);
const bodies = (world: WireWorld) => world.chats('openai').map(({ body }) => body as Record<string, unknown>);

describe('S09 repairs of our own requests, from the wire', () => {
  // Fails when a shorter prompt is not tried, is tried twice, or is forgotten before the second place.
  it.each([
    [tooLong()],
    [refusal(413, { message: 'Request too large for the model: timeout', code: 'rate_limit_exceeded' })],
    [
      refusal(429, {
        message: 'Request too large: Limit 8000, Requested 9500.',
        code: 'rate_limit_exceeded',
      }),
    ],
  ])(
    'S09 a prompt that is too long is halved once, and later places are asked with the shorter one',
    async (reply) => {
      const world = await openWireWorld(undefined, { places: manyWeeks });
      world.stub('openai').chat(reply);
      const { run, gaps } = await world.run();
      expect(weeksSent(world)).toEqual([104, 52, 52, 52]);
      expect(gaps).toEqual([]);
      expect(run.attempts).toMatchObject([{ requests: 4 }]);
      await expectNothingCounted(world);
    },
  );

  // Fails when "shorter" is measured by the longest history there may be, and not by what was sent.
  it('S09 the history of a place with few weeks is made shorter than it was', async () => {
    const world = await openWireWorld();
    world.stub('openai').chat(tooLong());
    expect((await world.run()).gaps).toEqual([]);
    expect(weeksSent(world)).toEqual([20, 13, 13, 13]);
  });

  // Fails when the same prompt is sent again.
  it('S09 a history that can not be cut is not sent twice', async () => {
    const world = await openWireWorld(undefined, { places: fewWeeks });
    world.stub('openai').chat(tooLong());
    expect((await world.run()).gaps).toMatchObject([{ message: expect.stringContaining('too long') }]);
    expect(weeksSent(world)).toEqual([12, 12, 12]);
    await expectNothingCounted(world);
  });

  // Fails when a second repair is tried inside one call.
  it('S09 a prompt that stays too long is a gap after two requests', async () => {
    const world = await openWireWorld(undefined, { places: manyWeeks });
    world.stub('openai').chat(tooLong(), tooLong());
    expect((await world.run()).gaps).toMatchObject([{ location: { name: 'Nord' } }]);
    expect(weeksSent(world)).toEqual([104, 52, 26, 26]);
    await expectNothingCounted(world);
  });

  const unsupported = (param: string, message: string) =>
    refusal(400, { message, code: 'unsupported_parameter', param });

  // Fails when `mannersAfter` forgets a parameter, or when what was learnt holds for one place alone.
  it('S09 a parameter that is refused is dropped or renamed once, and stays so', async () => {
    const world = await openWireWorld();
    const effort = "Unsupported parameter: 'reasoning_effort' is not supported with this model.";
    const limit = "Unsupported parameter: 'max_completion_tokens'. Use 'max_tokens' instead.";
    world.stub('openai').chat(unsupported('reasoning_effort', effort));
    expect((await world.run()).run.attempts).toMatchObject([{ requests: 4 }]);
    expect(bodies(world).map((body) => 'reasoning_effort' in body)).toEqual([true, false, false, false]);
    world.stub('openai').chat(unsupported('max_completion_tokens', limit));
    expect((await world.run()).run.attempts).toMatchObject([{ requests: 4 }]);
    expect(
      bodies(world)
        .slice(4)
        .map((body) => 'max_tokens' in body),
    ).toEqual([false, true, true, true]);
    await expectNothingCounted(world);
  });

  // Fails when the ladder of answer forms is not gone down, or is begun anew at each place.
  it('S09 a form of answer that is refused is taken a step down, and stays there', async () => {
    const world = await openWireWorld();
    const message = "Invalid parameter: 'response_format' of type 'json_schema' is not supported.";
    world.stub('openai').chat(refusal(400, { message, param: 'response_format' }));
    expect((await world.run()).gaps).toEqual([]);
    expect(bodies(world).map((body) => (body.response_format as { type: string }).type)).toEqual([
      'json_schema',
      'json_object',
      'json_object',
      'json_object',
    ]);
    await expectNothingCounted(world);
  });
});
