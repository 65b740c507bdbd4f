import { describe, expect, it } from 'vitest';
import { risingCounts } from '../../support/builders.ts';
import { completion, exactly } from '../../support/providerStubReplies.ts';
import { askedIn } from '../../support/wireAnswer.ts';
import { refusal, times, tooLong } from './failures.ts';
import { openWireWorld, type WireWorld } from './wireWorld.ts';

const odd = 'HTTP 500 was unexpected: timeout of the field, rate limit of the quota';

/** Nothing is counted, nobody is benched, and the lock stays. */
async function expectNothingCounted(world: WireWorld): Promise<void> {
  const failed = await world.entries('PROVIDER_FAILED', 'PROVIDER_BENCHED');
  expect(failed).toEqual(failed.map(() => expect.objectContaining({ type: 'PROVIDER_FAILED' })));
  expect(failed.map(({ details }) => details.consecutive)).toEqual(failed.map(() => null));
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
  ])('S09 status %i is a gap with the words of the provider, and no failure', async (status, reply) => {
    const world = await openWireWorld(undefined, { places: fewWeeks });
    world.stub('openai').chat(reply);
    const { run, gaps } = await world.run();
    expect(gaps).toMatchObject([
      { location: { name: 'Nord' }, reason: 'PROVIDER_FAILED', message: expect.stringContaining('timeout') },
    ]);
    expect(run.attempts).toMatchObject([{ provider: 'openai', requests: 3, outcome: 'published' }]);
    expect(world.chats('openai')).toHaveLength(3);
    await expectNothingCounted(world);
    expect(await world.entries('PROVIDER_FAILED')).toMatchObject([
      { cause: 'CONFIG', details: { class: 'CONFIG', scope: 'request', status, requests: 1 } },
    ]);
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

/** llama.cpp's words. */
const contextOf = (tokens: number, prompt: number) =>
  exactly(400, {
    error: {
      code: 400,
      message: `request (${prompt} tokens) exceeds the available context size (${tokens} tokens), try increasing it`,
      type: 'exceed_context_size_error',
      n_prompt_tokens: prompt,
      n_ctx: tokens,
    },
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
        message: 'Request too large: Limit 8000, Requested 8100.',
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
    world.stub('openai').chat(contextOf(256, 1_421));
    expect((await world.run()).gaps).toMatchObject([
      {
        message:
          'its context is 256 tokens, and the shortest request needs about 2,500 with its answer: choose a model with a larger one',
      },
    ]);
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

  // Fails when `withRepair` forgets a parameter, or when what was learnt holds for one place alone.
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

const repairsOf = async (world: WireWorld) =>
  (await world.entries('REQUEST_REPAIRED', 'PROVIDER_FAILED')).map(({ type, details }) => [
    type,
    details.status,
    details.requests,
    (details.repaired as { repair: unknown } | undefined)?.repair ?? null,
    details.repair ?? null,
  ]);

describe('what was learnt from a refusal', () => {
  const unsupported = (param: string) =>
    refusal(400, { message: `Unsupported parameter: '${param}'.`, code: 'unsupported_parameter', param });
  const noSchema = refusal(400, {
    message: 'The specified schema produces a constraint that has too many states for serving.',
  });
  const formsOf = (world: WireWorld) =>
    bodies(world).map(({ response_format: form }) => (form as { type: string } | undefined)?.type ?? 'none');

  // Fails when a call that was repaired leaves no entry, or when the entry does not say what was done.
  it('stands in the trail with class, scope, status and requests, where the call then answered', async () => {
    const world = await openWireWorld();
    world.stub('openai').chat(unsupported('max_completion_tokens'));
    expect((await world.run()).gaps).toEqual([]);
    expect(bodies(world).map((body) => 'max_tokens' in body)).toEqual([false, true, true, true]);
    expect(await world.entries('REQUEST_REPAIRED')).toMatchObject([
      {
        provider: 'openai',
        epoch: 1,
        cause: 'CONFIG',
        details: {
          class: 'CONFIG',
          scope: 'request',
          status: 400,
          requests: 1,
          model: expect.any(String),
          repair: { kind: 'parameter', param: 'max_completion_tokens', to: 'max_tokens' },
        },
      },
    ]);
    await expectNothingCounted(world);
  });

  // Fails when two things are repaired in one call, or when the second one is forgotten with it.
  it('is one repair a call; what the second failure taught holds for the next call', async () => {
    const world = await openWireWorld();
    world.stub('openai').chat(unsupported('max_completion_tokens'), noSchema);
    expect((await world.run()).gaps).toMatchObject([{ location: { name: 'Nord' } }]);
    expect(formsOf(world)).toEqual(['json_schema', 'json_schema', 'json_object', 'json_object']);
    expect(await repairsOf(world)).toEqual([
      [
        'PROVIDER_FAILED',
        400,
        2,
        { kind: 'parameter', param: 'max_completion_tokens', to: 'max_tokens' },
        { kind: 'answer-form', to: 'json_object' },
      ],
    ]);
    await expectNothingCounted(world);
  });

  // Fails when what was learnt lives in the process alone: the command line is a new one each time.
  it('is known to the next process, until the address is another one or a week has passed', async () => {
    const world = await openWireWorld();
    world.stub('openai').chat(noSchema, noSchema);
    await world.run();
    expect(formsOf(world)).toEqual(['json_schema', 'json_object', 'none', 'none']);
    const next = await world.restart();
    const asked = world.chats('openai').length;
    expect((await next.run()).gaps).toEqual([]);
    expect(new Set(formsOf(world).slice(asked))).toEqual(new Set(['none']));
    next.test.clock.advance(8 * 24 * 3_600_000);
    const later = world.chats('openai').length;
    await next.run();
    expect(formsOf(world)[later]).toBe('json_schema');
  });

  it.each([
    ['vLLM, where prompt and answer share the context', 2_048 + 1_300, 1_300],
    ['a server whose context holds less history', 3_200, 2_600],
  ])('%s: fits the request at the first repair', async (_, limit, prompt) => {
    const world = await openWireWorld(['server'], { places: manyWeeks });
    const message = `This model's maximum context length is ${limit} tokens. However, you requested ${prompt + 8_192} tokens (${prompt} in the messages, 8192 in the completion).`;
    const flat = exactly(400, { object: 'error', message, type: 'BadRequestError', param: null, code: 400 });
    world.stub('server').chat(flat);
    expect((await world.run()).gaps).toEqual([]);
    const [first, second] = world.chats('server').map((request) => ({
      weeks: askedIn(request).weeks.length,
      answer: (request.body as { max_tokens: number }).max_tokens,
      size: JSON.stringify((request.body as { messages: unknown }).messages).length,
    }));
    const promptAfter = (prompt * second!.size) / first!.size;
    expect(promptAfter + second!.answer).toBeLessThanOrEqual(limit);
    expect(second!.answer).toBeGreaterThanOrEqual(1_000);
    expect(world.chats('server')).toHaveLength(4);
    expect(await repairsOf(world)).toMatchObject([['REQUEST_REPAIRED', 400, 1, null, { kind: 'size' }]]);
  });

  // Fails when a longest answer is taken for a prompt that is too long.
  it('an answer that may not be so long is asked for shorter, with the whole history', async () => {
    const world = await openWireWorld(undefined, { places: manyWeeks });
    world.stub('openai').chat(
      refusal(400, {
        message:
          'max_completion_tokens is too large: 8192. This model supports at most 4096 completion tokens.',
        param: 'max_completion_tokens',
      }),
    );
    expect((await world.run()).gaps).toEqual([]);
    expect(weeksSent(world)).toEqual([104, 104, 104, 104]);
    expect(bodies(world).map((body) => body.max_completion_tokens)).toEqual([8_192, 4_096, 4_096, 4_096]);
  });
});

describe('an answer that was cut off', () => {
  const cutAt = (completionTokens: number) =>
    completion('{"reference_date":"2016-11-05","horizons":[{"target_end', {
      choices: [
        {
          index: 0,
          finish_reason: 'length',
          message: { role: 'assistant', content: '{"reference_date":"2016-11-05","horizons":[{"target_end' },
        },
      ],
      usage: {
        prompt_tokens: 1_900,
        completion_tokens: completionTokens,
        total_tokens: 1_900 + completionTokens,
      },
    });

  // Fails when the same request is sent again into the same full context.
  it('because the context was full is asked for again with less history', async () => {
    const world = await openWireWorld(undefined, { places: manyWeeks });
    world.stub('openai').chat(cutAt(500));
    expect((await world.run()).gaps).toEqual([]);
    expect(weeksSent(world)[0]).toBe(104);
    expect(weeksSent(world)[1]).toBeLessThan(104);
  });

  it.each([
    [500, 'the answer was cut off after 500 tokens, since the context was full (1,900 were the request)'],
    [8_192, 'the answer was cut off after 8,192 tokens, the most that it may take'],
  ])('after %i tokens says why, and what to do', async (tokens, words) => {
    const world = await openWireWorld(undefined, { places: fewWeeks });
    world.stub('openai').chat(cutAt(tokens), cutAt(tokens));
    expect((await world.run()).gaps).toMatchObject([
      { reason: 'REPLY_REJECTED', message: expect.stringContaining(words) },
    ]);
    expect(await world.entries('PROVIDER_FAILED')).toMatchObject([
      { cause: 'BAD_OUTPUT', details: { requests: 2, consecutive: null } },
    ]);
  });
});
