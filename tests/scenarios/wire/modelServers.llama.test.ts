/** llama.cpp's server, from the wire: what it answers while it loads, is busy, has too little context, or asks for a key. */
import { describe, expect, it } from 'vitest';
import { SECOND } from '../../../shared/time/durations.ts';
import { risingCounts } from '../../support/builders.ts';
import { asLlamaServer, type LlamaOptions } from '../../support/modelServers/llamaServer.ts';
import { saysForecast } from '../../support/modelServers/writtenAnswer.ts';
import { askedIn } from '../../support/wireAnswer.ts';
import { keyOf } from '../../support/wiredCore.ts';
import { openWireWorld, requestsIn, type WireWorldOptions } from './wireWorld.ts';

const DEADLINE_MS = 300 * SECOND;

async function openLlama(llama: LlamaOptions = {}, options: WireWorldOptions = {}) {
  const world = await openWireWorld(['server'], options);
  return { world, llama: asLlamaServer(world.stub('server'), llama) };
}

const weeks = (count: number) => ({
  Nord: risingCounts(count, 20),
  Ouest: risingCounts(count, 40),
  Sud: risingCounts(count, 60),
});

describe('llama-server that loads its model', () => {
  // Fails when loading is waited for as shortly as a busy service, when a library repeats, or when a passed wait counts.
  it.each([true, false])(
    'is waited for by the one owner of retries, and then answers (lists models meanwhile: %s)',
    async (listsWhileLoading) => {
      const { world, llama } = await openLlama(
        { isLoading: true, listsWhileLoading },
        { settings: { 'providers.server.model': 'qwen3' } },
      );
      const running = world.run();
      await world.untilAsked('server', 2);
      llama.finishLoading();
      const { run, gaps } = await running;
      expect(gaps).toEqual([]);
      expect(requestsIn(run.attempts)).toBe(world.chats('server').length);
      for (const wait of world.waits) expect(wait).toBeGreaterThanOrEqual(20 * SECOND);
      expect(await world.entries('PROVIDER_FAILED')).toEqual([]);
      expect(await world.provider('server')).toMatchObject({ totalFailures: 0 });
    },
  );

  // Fails when the list of models that is refused meanwhile ends the call.
  it('is waited for too where no model is chosen, and it does not list its own yet', async () => {
    const { world, llama } = await openLlama({ isLoading: true });
    const running = world.run();
    while (world.waits.length === 0) await world.test.clock.breathe();
    llama.finishLoading();
    expect((await running).gaps).toEqual([]);
    expect(await world.provider('server')).toMatchObject({ totalFailures: 0 });
  });

  // Fails when somebody is told that the service "was busy" while it loads.
  it('for longer than a call waits: each place counts once, and the sentence says to wait', async () => {
    const { world } = await openLlama({ isLoading: true }, { settings: { 'failover.threshold': 5 } });
    const failed = await world.failedRun();
    expect(failed).toMatchObject({
      code: 'RUN_FAILED',
      details: {
        gaps: Array(3).fill({
          message: 'it is still loading its model; run again once it has, which can take some minutes',
        }),
      },
    });
    expect(await world.provider('server')).toMatchObject({ totalFailures: 3, eligible: true });
  });
});

describe('llama-server with one slot', () => {
  // Fails when a request that waits its turn is repeated, or counts.
  it('that is busy lets the request wait, which is then answered', async () => {
    const { world, llama } = await openLlama();
    const free = llama.slots.occupy();
    const running = world.run();
    await world.untilAsked('server', 1);
    while (llama.slots.waiting() === 0) await world.test.clock.breathe();
    free();
    const { run, gaps } = await running;
    expect({ gaps, requests: requestsIn(run.attempts) }).toEqual({ gaps: [], requests: 3 });
    expect(world.waits).toEqual([]);
  });

  // Fails when the request stays in the line of the server after its deadline: the next one would wait for it.
  it('that is busy for longer than the deadline is left, and asked again', async () => {
    const { world, llama } = await openLlama();
    const free = llama.slots.occupy();
    const running = world.run();
    await world.untilAsked('server', 1);
    while (llama.slots.waiting() === 0) await world.test.clock.breathe();
    world.test.clock.advance(DEADLINE_MS);
    await world.stub('server').left();
    free();
    expect((await running).gaps).toEqual([]);
    expect(llama.slots.waiting()).toBe(0);
    expect(await world.provider('server')).toMatchObject({ totalFailures: 0 });
  });

  // Fails when a cancel leaves a request in the line, or counts against the server.
  it('sees the connection close when the user cancels, and nothing counts', async () => {
    const { world, llama } = await openLlama();
    llama.slots.occupy();
    const failed = world.failedRun();
    await world.untilAsked('server', 1);
    while (llama.slots.waiting() === 0) await world.test.clock.breathe();
    await world.test.client.call('forecasts.cancel', {});
    expect(await failed).toMatchObject({ code: 'CANCELLED', details: { attempts: [{ requests: 1 }] } });
    await world.stub('server').left();
    expect(llama.slots.waiting()).toBe(0);
    expect(await world.provider('server')).toMatchObject({ totalFailures: 0, eligible: true });
    expect(await world.entries('PROVIDER_FAILED')).toEqual([]);
  });
});

describe('llama-server with a small context', () => {
  // Fails when its numbers are not read, when the repaired request is still too long, or when our request counts against it.
  it('is asked for less history at once, and that is remembered', async () => {
    const { world } = await openLlama(
      { contextTokens: 3_200, charactersPerToken: 1.2 },
      { places: weeks(104) },
    );
    const { gaps } = await world.run();
    expect(gaps).toEqual([]);
    const sent = world.chats('server').map((request) => askedIn(request).weeks.length);
    expect(sent).toHaveLength(4);
    expect(sent[0]).toBeGreaterThan(sent[1]!);
    expect(new Set(sent.slice(1)).size).toBe(1);
    expect(await world.entries('REQUEST_REPAIRED')).toMatchObject([
      { cause: 'CONFIG', details: { scope: 'request', status: 400, repair: { kind: 'size' } } },
    ]);
    expect(await world.provider('server')).toMatchObject({ totalFailures: 0 });
  });

  // Fails when the user is not told which option makes the context larger.
  it('that holds no request at all is a gap that says what to start it with', async () => {
    const { world } = await openLlama({ contextTokens: 512 }, { places: weeks(12) });
    const { details } = (await world.failedRun()) as unknown as { details: { gaps: { message: string }[] } };
    expect(details.gaps).toHaveLength(3);
    for (const { message } of details.gaps) {
      expect(message).toContain('its context is 512 tokens');
      expect(message).toContain('llama.cpp: --ctx-size');
    }
    expect(await world.provider('server')).toMatchObject({ totalFailures: 0, consecutiveFailures: 0 });
    expect(await world.status()).toMatchObject({ holder: 'server', epoch: 1 });
  });

  // Fails when an answer without its end is asked for again unchanged, or when its part is published.
  it('that is full in the middle of the answer is named, with what to start it with', async () => {
    const { world } = await openLlama(
      {
        contextTokens: 1_700,
        says: (request) => ({ ...saysForecast(request), reasoning: 'hm, '.repeat(900) }),
      },
      { places: weeks(12) },
    );
    const { details } = (await world.failedRun()) as unknown as { details: { gaps: { message: string }[] } };
    expect(details.gaps[0]!.message).toMatch(
      /^the answer was cut off after [\d,]+ tokens, since the context was full/,
    );
    expect(details.gaps[0]!.message).toContain('--ctx-size');
    const failed = await world.entries('PROVIDER_FAILED');
    // Each place, and the run that had no whole answer.
    expect(failed.map(({ details }) => details.consecutive)).toEqual([null, null, null, 1]);
    expect(await world.current()).toEqual([]);
  });
});

describe('llama-server with a key', () => {
  // Fails when a refused key is repeated, or when what the server was started with is not said to be the matter.
  it('that is another one hands the work on at once, and says that the key was refused', async () => {
    const { world } = await openLlama({ key: 'another' });
    const { run } = await world.run();
    expect(run.provider).toBe('embedded');
    expect(world.waits).toEqual([]);
    expect(await world.provider('server')).toMatchObject({
      eligible: false,
      totalFailures: 0,
      bench: { cause: 'AUTH', until: null },
    });
    const [failed] = await world.entries('PROVIDER_FAILED', 'PROVIDER_BENCHED');
    expect(failed!.details.reason).toBe('the key was refused; enter a valid one');
  });

  it('that is the same answers', async () => {
    const { world } = await openLlama({ key: keyOf('server') });
    expect((await world.run()).gaps).toEqual([]);
  });
});

describe('what a model of llama-server writes', () => {
  // Fails when thoughts that stand before the answer, or beside it, are taken for the answer.
  it.each([
    [
      'thoughts in the text',
      (text: string) => ({ text: `<think>\nAbout {"horizons": 3} …\n</think>\n\n${text}` }),
    ],
    ['thoughts beside the text', (text: string) => ({ text, reasoning: 'About {"horizons": 3} …' })],
  ])('with %s is read', async (_what, around) => {
    const { world } = await openLlama({ says: (request) => around(saysForecast(request).text) });
    const { gaps, forecasts } = await world.run();
    expect(gaps).toEqual([]);
    expect(forecasts).toHaveLength(3);
    expect(world.chats('server')).toHaveLength(3);
  });

  // Fails when a thought without end is read as an answer, or counts against the server.
  it('that thinks until its tokens are used up is a gap, asked once more', async () => {
    const { world } = await openLlama({
      contextTokens: 100_000,
      says: (request) =>
        askedIn(request).location === 'Nord'
          ? { text: `<think>${'hm, '.repeat(9_000)}` }
          : saysForecast(request),
    });
    const { gaps } = await world.run();
    expect(gaps).toMatchObject([
      {
        location: { name: 'Nord' },
        message:
          'the answer was cut off after 8,192 tokens, the most that it may take: choose a model that thinks and writes less',
      },
    ]);
    expect(await world.entries('PROVIDER_FAILED')).toMatchObject([
      { cause: 'BAD_OUTPUT', details: { requests: 2, consecutive: null } },
    ]);
  });

  // Fails when the name of a request is taken for the model that answered where the server says another.
  it('is its one model, whatever name is asked for', async () => {
    const { world } = await openLlama({}, { settings: { 'providers.server.model': 'no-such-model' } });
    expect((await world.run()).gaps).toEqual([]);
  });
});
