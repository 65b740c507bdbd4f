/** Whole runs over HTTP: who ends up with the set, what readers see meanwhile, and what reached whom. */
import { describe, expect, it } from 'vitest';
import { HOUR, SECOND } from '../../../shared/time/durations.ts';
import { completionBody, gzipped, oversized, redirect } from '../../support/providerStubReplies.ts';
import { askedIn, forecastFor, goodForecast, heldForecast } from '../../support/wireAnswer.ts';
import { rateLimited, spentCredit, times } from './failures.ts';
import { openWireWorld, requestsIn, type WireWorld } from './wireWorld.ts';

const places = (world: WireWorld, id: 'openai' | 'gemini') =>
  world.chats(id).map((request) => askedIn(request).location);
const setOf = (provider: string, epoch: number) =>
  ['Nord', 'Ouest', 'Sud'].map((place) => `${place}: ${provider} ${epoch}`);

describe('failover inside a run', () => {
  // Fails when the next provider goes on where the first one stood, or when a set is readable before it is whole.
  it('a spent quota in mid-run: the next provider makes the whole set, and the old one is readable until then', async () => {
    const world = await openWireWorld();
    await world.run();
    const held = heldForecast();
    world.stub('openai').chat(goodForecast, spentCredit());
    world.stub('gemini').chat(goodForecast, goodForecast, held.reply);
    const running = world.run();
    await world.untilAsked('gemini', 3);
    expect(await world.status()).toMatchObject({ holder: 'gemini', epoch: 2 });
    expect(await world.current()).toEqual(setOf('openai', 1));
    held.release();
    const { run, gaps } = await running;
    expect(gaps).toEqual([]);
    expect(run).toMatchObject({
      provider: 'gemini',
      epoch: 2,
      attempts: [
        { provider: 'openai', epoch: 1, requests: 2, outcome: 'fenced' },
        { provider: 'gemini', epoch: 2, requests: 3, outcome: 'published' },
      ],
    });
    expect(places(world, 'gemini')).toEqual(['Nord', 'Ouest', 'Sud']);
    expect(await world.current()).toEqual(setOf('gemini', 2));
    expect((await world.entries('LOCK_ACQUIRED')).map(({ cause }) => cause)).toEqual(['RUN', 'FAILOVER']);
  });

  // Fails when a switch waits for the answer of the one that lost the lock, or when that answer is still used.
  it('a switch ends the request that is under way; its late answer goes nowhere', async () => {
    const world = await openWireWorld();
    const held = heldForecast();
    world.stub('openai').chat(held.reply);
    const running = world.run();
    await world.untilAsked('openai', 1);
    await world.test.client.call('lock.switch', { id: 'gemini', reason: 'better record here' });
    await world.stub('openai').left();
    held.release();
    const { run } = await running;
    expect(run.attempts).toMatchObject([
      { provider: 'openai', requests: 1, outcome: 'fenced' },
      { provider: 'gemini', requests: 3, outcome: 'published' },
    ]);
    expect(await world.provider('openai')).toMatchObject({ totalFailures: 0, eligible: true });
  });
});

describe('failback', () => {
  // Fails when a run in progress is taken away from its holder, or when the way back is not one entry.
  it('the first provider takes over again before the next run, once its time on the bench is over', async () => {
    const world = await openWireWorld();
    const { clock } = world.test;
    world.stub('openai').chat(rateLimited({ 'retry-after': '7200' }));
    await world.run();
    clock.advance(2 * HOUR - SECOND);
    const held = heldForecast();
    world.stub('gemini').chat(held.reply);
    const running = world.run();
    await world.untilAsked('gemini', 4);
    clock.advance(2 * SECOND);
    held.release();
    expect((await running).run).toMatchObject({ provider: 'gemini', epoch: 2 });
    expect(world.chats('openai')).toHaveLength(1);
    expect((await world.run()).run).toMatchObject({ provider: 'openai', epoch: 3 });
    expect((await world.entries('LOCK_ACQUIRED')).map(({ cause }) => cause)).toEqual([
      'RUN',
      'FAILOVER',
      'FAILBACK',
    ]);
  });
});

describe('replies as networks give them', () => {
  // Fails when a body is not unpacked before it is read.
  it('a packed answer is read like any other', async () => {
    const world = await openWireWorld();
    const packed = (request: Parameters<typeof askedIn>[0]) =>
      gzipped(200, completionBody(JSON.stringify(forecastFor(askedIn(request)))));
    world.stub('openai').chat(...times(3, packed));
    expect((await world.run()).gaps).toEqual([]);
  });

  // Fails when a redirection is followed: the request, with its counts, would go wherever the reply says.
  it('a redirection is not followed, and nothing is sent to where it leads', async () => {
    const world = await openWireWorld();
    world.stub('openai').otherwise(redirect(`${world.stub('gemini').origin}/v1/chat/completions`));
    const { run } = await world.run();
    expect(run.attempts).toMatchObject([{ provider: 'openai', requests: 3 }, { provider: 'gemini' }]);
    expect(world.chats('gemini').map(({ headers }) => headers.authorization)).toEqual(
      times(3, 'Bearer sk-canary-gemini-0123456789'),
    );
    expect(await world.entries('PROVIDER_FAILED')).toMatchObject(
      times(3, { cause: 'DOWN', details: { status: 307, requests: 1 } }),
    );
  });

  // Fails when a reply has no bound, or when one that is too large is asked for more than once more.
  it('a reply without end in sight is refused, asked for once more, and then a gap', async () => {
    const world = await openWireWorld();
    world.stub('openai').chat(...times(2, oversized(2 * 1024 * 1024)));
    const { run, gaps } = await world.run();
    expect(gaps).toMatchObject([
      {
        location: { name: 'Nord' },
        reason: 'REPLY_REJECTED',
        message: 'the reply is larger than any forecast',
      },
    ]);
    expect(requestsIn(run.attempts)).toBe(4);
    expect(await world.provider('openai')).toMatchObject({ totalFailures: 0 });
  });
});
