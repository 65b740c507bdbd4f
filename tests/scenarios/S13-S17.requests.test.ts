import { describe, expect, it } from 'vitest';
import { planRun } from '../../main/core/runs/planRun.ts';
import { panelOf } from '../../main/core/surveillance/panel/panelOf.ts';
import { HOUR, MINUTE, SECOND } from '../../shared/time/durations.ts';
import { datasetOf, risingCounts, riskOf } from '../support/builders.ts';
import { passingWaits } from '../support/fakeClock.ts';
import {
  createGate,
  type FakeProvider,
  goodAnswer,
  type ScriptedReply,
  withQuantiles,
} from '../support/fakeProvider.ts';
import { rejectionOf } from '../support/thrownBy.ts';
import { failureOf, openBareLock } from './bareLock.ts';
import { DEADLINES_TOO_MS, fails, openWorld, RETRY_WAITS_MS, times, type World } from './world.ts';

describe('S13 a hung provider', () => {
  // Fails when the deadline is not raced against the request, or covers the first byte alone.
  it('S13 the total deadline ends a request that never settles; the failure counts once, the next place is asked', async () => {
    const world = await openWorld();
    const never: ScriptedReply = () => new Promise(() => {});
    world.openai.next(...times(3, never));
    const { run, gaps } = await world.run({}, DEADLINES_TOO_MS);
    expect(gaps).toMatchObject([{ location: { name: 'P01' }, message: 'no whole answer within 120 s' }]);
    expect(run.attempts).toMatchObject([{ provider: 'openai', requests: 8 }]);
    expect(await world.entries('PROVIDER_FAILED')).toMatchObject([
      { cause: 'TRANSIENT', details: { total: 1, requests: 3 } },
    ]);
    expect(world.test.clock.sleepers()).toEqual([]);
  });

  // Fails when an answer is taken without a look at the deadline of its own request.
  it('S13 an answer after its deadline does not take the place of the one that was asked for again', async () => {
    const world = await openWorld();
    const { clock, client } = world.test;
    const [late, again] = [Promise.withResolvers<void>(), createGate()];
    const tripled = withQuantiles((all) => all.map(({ level, value }) => ({ level, value: 3 * value })));
    world.openai.next(async (...asked) => {
      await late.promise;
      return tripled(...asked);
    }, again.reply);
    const running = client.call('forecasts.run', { datasetId: world.datasetId });
    while (clock.sleepers()[0] !== DEADLINES_TOO_MS) await clock.breathe();
    clock.advance(DEADLINES_TOO_MS);
    while (world.openai.asked.length < 2) {
      await clock.breathe();
      const [wait = DEADLINES_TOO_MS] = clock.sleepers();
      if (wait <= RETRY_WAITS_MS) clock.advance(wait);
    }
    again.open();
    late.resolve();
    const disturbed = await passingWaits(clock, running);
    const { forecasts } = await world.run();
    expect(disturbed.forecasts[0]!.targets).toEqual(forecasts[0]!.targets);
  });

  // Fails when an answer that comes after its deadline is published after all.
  it('S13 an answer that trickles in after the deadline is ignored', async () => {
    const world = await openWorld({ settings: { 'retry.attempts': 1 } });
    const trickle = createGate();
    world.openai.next(trickle.reply);
    const { gaps, forecasts } = await world.run({}, DEADLINES_TOO_MS);
    const seen = [await world.status(), await world.current(), world.test.disk.fingerprint()];
    trickle.open();
    await world.test.clock.breathe();
    await world.invariants.check(world.test);
    expect(gaps).toMatchObject([{ location: { name: 'P01' } }]);
    expect(forecasts).toHaveLength(5);
    expect([await world.status(), await world.current(), world.test.disk.fingerprint()]).toEqual(seen);
  });
});

describe('S14 a cut in mid-stream', () => {
  // Fails when a run that failed over goes on at the place where it stood.
  it('S14 the fragment is nowhere, and after failover the whole run begins again', async () => {
    const world = await openWorld({ settings: { 'failover.threshold': 1, 'retry.attempts': 1 } });
    const fragment = '{"targets":{"cases":[{"targetEnd';
    const cut = fails('TRANSIENT', { reason: 'the connection was cut', cause: fragment });
    world.openai.next(...times(3, goodAnswer), cut);
    const { run, forecasts } = await world.run();
    expect(run).toMatchObject({ provider: 'gemini', epoch: 2 });
    expect(world.gemini.asked.map(({ location }) => location.name)).toEqual([
      'P01',
      'P02',
      'P03',
      'P04',
      'P05',
      'P06',
    ]);
    expect(forecasts.every(({ provenance }) => provenance.provider === 'gemini')).toBe(true);
    for (const name of world.test.disk.names()) expect(world.test.disk.text(name)).not.toContain(fragment);
  });
});

describe('S15 everything exhausted', () => {
  // Fails when `endTurn` goes round to a benched provider, or when the refusal forgets reasons or the first return.
  it('S15 the lock says none, with the first return and a reason per provider; nobody is asked before it', async () => {
    const { lock, lease, ledger } = await openBareLock('openai', 'gemini');
    const { clock } = ledger;
    const resumeAtMs = (hours: number) => clock.now() + hours * HOUR;
    const first = resumeAtMs(2);
    await lock.reportFailure(await lease(), 'run-1', failureOf('QUOTA', { resumeAtMs: first }), true);
    await lock.reportFailure(await lease(), 'run-1', failureOf('QUOTA', { resumeAtMs: resumeAtMs(3) }), true);
    expect(lock.status()).toMatchObject({ holder: null, epoch: 3, cause: 'NONE_ELIGIBLE', next: null });
    const bytes = ledger.disk.fingerprint();
    for (let asked = 0; asked < 3; asked += 1) {
      expect(await rejectionOf(lease())).toMatchObject({
        code: 'NONE_ELIGIBLE',
        message: expect.stringContaining(new Date(first).toISOString()),
        details: {
          earliest: new Date(first).toISOString(),
          providers: expect.arrayContaining([
            { id: 'openai', reason: expect.stringContaining('its quota is spent') },
            { id: 'gemini', reason: expect.stringContaining('its quota is spent') },
          ]),
        },
      });
    }
    expect(ledger.disk.fingerprint()).toBe(bytes);
    const text = lock.explain().sentences.map((one) => one.text);
    expect(text[0]).toContain('no other can');
    expect(text).toContainEqual(expect.stringContaining("OpenAI can't serve"));
    clock.advance(2 * HOUR);
    expect(lock.status().next).toBe('openai');
    expect(await lease()).toMatchObject({ provider: 'openai', epoch: 4 });
  });

  // Fails when the end of an epoch that nobody takes over is answered as a fence.
  it('S15 a run that exhausts the last one says so, with its attempts, and asks nobody twice', async () => {
    const { runner, providers } = await openBareLock('openai', 'gemini');
    const dataset = datasetOf({ Ouest: risingCounts(24) });
    const plan = planRun(dataset, panelOf(dataset, '2016-11-02'), {
      locations: null,
      horizons: 4,
      today: '2016-11-02',
    });
    const order = { dataset, plan, risk: riskOf(), borrow: null, named: null, host: 'cli', automatic: null };
    for (const provider of providers) provider.otherwise(fails('QUOTA'));
    expect(await rejectionOf(runner.run(order))).toMatchObject({
      code: 'NONE_ELIGIBLE',
      details: { attempts: [{ provider: 'openai' }, { provider: 'gemini' }] },
    });
    expect(await rejectionOf(runner.run(order))).toMatchObject({ code: 'NONE_ELIGIBLE' });
    expect(providers.map(({ asked }) => asked.length)).toEqual([1, 1]);
  });

  // Fails when a failed run takes the published set away.
  it('S15 with all remote providers benched the embedded one serves, and the last set stays until then', async () => {
    const world = await openWorld();
    await world.run();
    for (const provider of [world.openai, world.gemini, world.groq]) provider.otherwise(fails('QUOTA'));
    const { run } = await world.run();
    expect(run).toMatchObject({ provider: 'embedded', epoch: 4 });
    expect(run.attempts.map((one) => [one.provider, one.outcome])).toEqual([
      ['openai', 'fenced'],
      ['gemini', 'fenced'],
      ['groq', 'fenced'],
      ['embedded', 'published'],
    ]);
  });
});

/** The waits between requests, deadlines left out. */
function waitsOf({ test: { clock } }: World): number[] {
  const waits: number[] = [];
  const { sleep } = clock;
  clock.sleep = (ms, signal) => {
    if (ms <= MINUTE) waits.push(ms);
    return sleep(ms, signal);
  };
  return waits;
}

const askedOf = (providers: readonly FakeProvider[]) => providers.map(({ asked }) => asked.length);

describe('S16 the accounting of retries', () => {
  // Fails when requests are counted per place, when a layer below retries too, or when the wait does not grow.
  it('S16 requests seen are attempts recorded, within the budget; waits grow with jitter', async () => {
    const world = await openWorld({ settings: { 'retry.attempts': 4 } });
    const waits = waitsOf(world);
    for (const provider of [world.openai, world.gemini, world.groq])
      provider.otherwise(fails('TRANSIENT', { status: 503 }));
    const { run } = await world.run();
    const remote = run.attempts.filter(({ provider }) => provider !== 'embedded');
    // Three places use up the threshold of each: 3 calls of 4 requests.
    expect(askedOf([world.openai, world.gemini, world.groq])).toEqual([12, 12, 12]);
    expect(remote.map(({ requests }) => requests)).toEqual([12, 12, 12]);
    const recorded = (await world.entries('PROVIDER_FAILED')).map(
      ({ details }) => details.requests as number,
    );
    expect(recorded).toEqual(times(9, 4));
    expect(waits).toHaveLength(27);
    for (const [index, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(SECOND * 2 ** (index % 3));
    }
    expect(new Set(waits).size).toBeGreaterThan(20);
    const mean = (nth: number) =>
      waits.filter((_, index) => index % 3 === nth).reduce((sum, ms) => sum + ms, 0) / 9;
    expect(mean(2)).toBeGreaterThan(mean(0));
  });

  // Fails when the hint is a ceiling, or when the jitter may shorten it.
  it('S16 no wait is shorter than what the provider asked for', async () => {
    const world = await openWorld();
    const waits = waitsOf(world);
    world.openai.next(...times(3, fails('TRANSIENT', { status: 503, retryAfterMs: 7 * SECOND })));
    await world.run();
    expect(waits).toHaveLength(2);
    for (const wait of waits) expect(wait).toBeGreaterThanOrEqual(7 * SECOND);
  });

  // Fails when requests are counted when their call has ended.
  it('S16 a request that a cancel cut off is counted too', async () => {
    const world = await openWorld();
    const gate = createGate();
    world.openai.next(goodAnswer, gate.reply);
    const running = world.failedRun();
    await gate.arrived;
    await world.test.client.call('forecasts.cancel', {});
    expect(await running).toMatchObject({ code: 'CANCELLED', details: { attempts: [{ requests: 2 }] } });
    gate.open();
  });
});

describe('S17 odd hints', () => {
  const odd: [string, number | undefined][] = [
    ['missing', undefined],
    ['0', 0],
    ['-5', -5],
    ['no number', Number.NaN],
    ['half a millisecond', 0.5],
    ['59 s', 59 * SECOND],
    ['a minute', MINUTE],
    ['above a minute', MINUTE + 1],
    ['10^9 s', 1e12],
    ['endless', Number.POSITIVE_INFINITY],
    ['beyond the range of dates', 1e300],
  ];

  // Fails when a hint is used unchecked: `retryDelay` without its bounds, or `usable` without its look at what came.
  it.each(odd)(
    'S17 a hint of %s gives a bounded wait and a readable journal',
    async (_name, retryAfterMs) => {
      const world = await openWorld();
      const waits = waitsOf(world);
      const facts = { status: 429, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
      world.openai.next(...times(3, fails('TRANSIENT', facts)));
      await world.run();
      const isTooLong = retryAfterMs !== undefined && retryAfterMs > MINUTE;
      expect(waits).toHaveLength(isTooLong ? 0 : 2);
      for (const wait of waits) {
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(MINUTE);
      }
      const again = await world.restart();
      expect(await again.test.client.call('app.info', {})).toMatchObject({ notices: [] });
    },
  );

  // Fails when a resume point is used unchecked.
  it.each([
    ['no number', Number.NaN],
    ['in the past', 0],
    ['before time', -5],
    ['beyond the range of dates', 1e300],
    ['endless', Number.POSITIVE_INFINITY],
  ])(
    'S17 a resume point %s gives a bench of at least a minute and a readable journal',
    async (_name, resumeAtMs) => {
      const world = await openWorld();
      world.openai.next(fails('QUOTA', { resumeAtMs }));
      expect((await world.run()).run).toMatchObject({ provider: 'gemini' });
      const again = await world.restart();
      expect(await again.test.client.call('app.info', {})).toMatchObject({ notices: [] });
      world.test.clock.advance(MINUTE - 1);
      expect((await again.provider('openai')).eligible).toBe(false);
    },
  );
});
