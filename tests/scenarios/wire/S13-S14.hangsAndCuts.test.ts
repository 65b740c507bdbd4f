import { describe, expect, it } from 'vitest';
import { SECOND } from '../../../shared/time/durations.ts';
import { plainText } from '../../support/memoryStore.ts';
import type { ScriptedReply } from '../../support/providerStub.ts';
import { completionBody, cut, nothing, stalled, trickle } from '../../support/providerStubReplies.ts';
import { askedIn, forecastFor, goodForecast, heldForecast } from '../../support/wireAnswer.ts';
import { times } from './failures.ts';
import { openWireWorld, requestsIn, type WireWorld } from './wireWorld.ts';

const DEADLINE_MS = 120 * SECOND;

/** Lets the deadline of the nth request to OpenAI pass once it has arrived, and waits until it was left. */
async function outlast(world: WireWorld, nth: number): Promise<void> {
  await world.untilAsked('openai', nth);
  await world.test.clock.breathe();
  world.test.clock.advance(DEADLINE_MS);
  await world.stub('openai').left(nth);
}

describe('S13 a hung provider, from the wire', () => {
  // Fails when the deadline ends with the head of a reply, is not fresh for each attempt, or leaves a connection open.
  it.each([
    ['nothing ever comes', nothing()],
    ['a byte comes now and then', trickle(200)],
    ['an error comes byte by byte', trickle(500)],
    ['a good reply stops', stalled(200)],
    ['an error stops', stalled(429)],
  ])(
    'S13 %s: the deadline ends each request, the call counts once, no connection stays',
    async (_what, reply) => {
      const world = await openWireWorld();
      const { clock } = world.test;
      world.stub('openai').chat(...times(3, reply));
      const running = world.run();
      for (const nth of [1, 2, 3]) await outlast(world, nth);
      const { run, gaps } = await running;
      expect(gaps).toMatchObject([{ location: { name: 'Nord' }, message: 'no whole answer within 120 s' }]);
      expect(await world.entries('PROVIDER_FAILED')).toMatchObject([
        { cause: 'TRANSIENT', details: { status: null, requests: 3, total: 1 } },
      ]);
      expect(world.chats('openai').map(({ wasLeft }) => wasLeft)).toEqual([true, true, true, false, false]);
      expect(requestsIn(run.attempts)).toBe(5);
      expect(clock.sleepers()).toEqual([]);
      expect(await world.status()).toMatchObject({ holder: 'openai', epoch: 1 });
    },
  );

  // Fails when what comes after the deadline is still read: as the answer of the place, or as a failure of its own.
  it('S13 an answer that becomes whole after its deadline is ignored', async () => {
    const world = await openWireWorld(undefined, { settings: { 'retry.attempts': 1 } });
    const late = heldForecast();
    world.stub('openai').chat(late.reply);
    const running = world.run();
    await outlast(world, 1);
    const { gaps, forecasts } = await running;
    const seen = [await world.status(), await world.current(), world.test.disk.fingerprint()];
    late.release();
    await world.test.clock.breathe();
    expect(gaps).toMatchObject([{ location: { name: 'Nord' } }]);
    expect(forecasts.map(({ location }) => location.name)).toEqual(['Ouest', 'Sud']);
    expect([await world.status(), await world.current(), world.test.disk.fingerprint()]).toEqual(seen);
    expect(world.test.logLines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  // Fails when the list of models has no time limit of its own, or when it is waited for again before each place.
  it('S13 a list of models that never comes is waited for ten seconds, once', async () => {
    const world = await openWireWorld();
    world.stub('openai').on('/v1/models', ...times(5, nothing()));
    const running = world.run();
    await world.stub('openai').answered();
    world.test.clock.advance(10 * SECOND);
    const { run, gaps } = await running;
    expect({ provider: run.provider, gaps }).toEqual({ provider: 'openai', gaps: [] });
    expect(world.stub('openai').requests.map(({ method }) => method)).toEqual([
      'GET',
      'POST',
      'POST',
      'POST',
    ]);
    expect(world.stub('openai').requests[0]!.wasLeft).toBe(true);
  });

  // Fails when a cancel waits for the reply, or is counted.
  it('S13 a cancel ends a hung request at once, and counts for nothing', async () => {
    const world = await openWireWorld();
    world.stub('openai').chat(stalled(200));
    const failed = world.failedRun();
    await world.untilAsked('openai', 1);
    await world.test.client.call('forecasts.cancel', {});
    expect(await failed).toMatchObject({ code: 'CANCELLED', details: { attempts: [{ requests: 1 }] } });
    await world.stub('openai').left();
    expect(await world.provider('openai')).toMatchObject({ totalFailures: 0, eligible: true });
  });
});

/** The first part of a good answer: cut off inside its forecast. */
const cutAnswer: ScriptedReply = (request) => {
  const text = JSON.stringify(completionBody(JSON.stringify(forecastFor(askedIn(request)))));
  return cut(200, text.slice(0, Math.floor(text.length * 0.6)));
};

const MARK = 'chatcmpl-stub';

describe('S14 a cut in mid-body, from the wire', () => {
  /** The kept texts that hold a piece of a reply. */
  const repliesKept = (world: WireWorld) =>
    world.test.disk.names('exchanges/').filter((name) => plainText(world.test.disk, name)!.includes(MARK));

  // Fails when a part of a body is taken for a reply, or when the repetition is not the same request.
  it('S14 the fragment is discarded, and the whole request sent again', async () => {
    const world = await openWireWorld();
    world.stub('openai').chat(cutAnswer, cutAnswer);
    const { run, gaps, forecasts } = await world.run();
    expect(gaps).toEqual([]);
    expect(forecasts).toHaveLength(3);
    const [first, second, third] = world.chats('openai').map(({ text }) => text);
    expect([second, third]).toEqual([first, first]);
    expect(requestsIn(run.attempts)).toBe(world.chats('openai').length);
    expect(repliesKept(world)).toHaveLength(3);
    expect(await world.entries('PROVIDER_FAILED')).toEqual([]);
  });

  // Fails when a fragment is kept or published, or when the next provider goes on where the first one stood.
  it('S14 cuts that go on are one failure; after failover the whole set begins again', async () => {
    const world = await openWireWorld(undefined, { settings: { 'failover.threshold': 1 } });
    await world.run();
    world.stub('openai').chat(goodForecast, ...times(3, cutAnswer));
    const { run, forecasts } = await world.run();
    expect(run).toMatchObject({ provider: 'gemini', epoch: 2 });
    expect(forecasts.map(({ provenance }) => provenance.provider)).toEqual(times(3, 'gemini'));
    expect(world.chats('gemini')).toHaveLength(3);
    for (const name of repliesKept(world))
      expect(JSON.parse(plainText(world.test.disk, name)!)).toBeTypeOf('object');
    expect(await world.current()).toEqual(['Nord: gemini 2', 'Ouest: gemini 2', 'Sud: gemini 2']);
    expect(await world.entries('PROVIDER_FAILED')).toMatchObject([
      { cause: 'TRANSIENT', details: { requests: 3 } },
    ]);
  });
});
