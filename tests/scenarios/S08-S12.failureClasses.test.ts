import { describe, expect, it } from 'vitest';
import { HOUR, SECOND } from '../../shared/time/durations.ts';
import { failing, goodAnswer, untilAborted } from '../support/fakeProvider.ts';
import { rejectionOf } from '../support/thrownBy.ts';
import { fails, openWorld, times } from './world.ts';

describe('S08 a rate limit is not a spent quota', () => {
  // Fails when `retryDelay` does not look at the hint, or when a retry is counted as a failure.
  it('S08 a rate limit with a hint is waited out inside the call, and counts for nothing when that helps', async () => {
    const world = await openWorld();
    const before = world.test.clock.monotonic();
    world.openai.next(...times(2, fails('TRANSIENT', { status: 429, retryAfterMs: 20 * SECOND })));
    const { run, gaps } = await world.run();
    const waited = world.test.clock.monotonic() - before;
    expect(waited).toBeGreaterThanOrEqual(40 * SECOND);
    expect(waited).toBeLessThanOrEqual(42 * SECOND);
    expect(gaps).toEqual([]);
    expect(run.attempts).toMatchObject([{ provider: 'openai', requests: 8, outcome: 'published' }]);
    expect(await world.provider('openai')).toMatchObject({
      consecutiveFailures: 0,
      totalFailures: 0,
      eligible: true,
    });
  });

  // Fails when each request counts, or when TRANSIENT moves the lock below the threshold.
  it('S08 a rate limit that stays counts once for the call, and below the threshold moves nothing', async () => {
    const world = await openWorld();
    world.openai.next(...times(3, fails('TRANSIENT', { status: 429, retryAfterMs: 20 * SECOND })));
    const { gaps } = await world.run();
    expect(gaps).toMatchObject([{ location: { name: 'P01' }, reason: 'PROVIDER_FAILED' }]);
    expect(await world.entries('PROVIDER_FAILED')).toMatchObject([
      { cause: 'TRANSIENT', details: { status: 429, requests: 3, consecutive: 1, total: 1 } },
    ]);
    expect(await world.status()).toMatchObject({ holder: 'openai', epoch: 1 });
  });

  // Fails when QUOTA is retried, waits for the threshold, or loses its resume point.
  it('S08 a spent quota moves the lock at once, without a retry, until its reset time', async () => {
    const world = await openWorld();
    const resumeAtMs = world.test.clock.now() + 5 * HOUR;
    world.openai.next(fails('QUOTA', { status: 429, resumeAtMs }));
    const { run } = await world.run();
    expect(run).toMatchObject({ provider: 'gemini', epoch: 2 });
    expect(world.openai.asked).toHaveLength(1);
    expect(await world.provider('openai')).toMatchObject({
      eligible: false,
      benchedUntil: new Date(resumeAtMs).toISOString(),
      consecutiveFailures: 0,
    });
    world.test.clock.advance(5 * HOUR);
    expect(await world.provider('openai')).toMatchObject({
      eligible: true,
      benchedUntil: null,
      reason: null,
    });
  });

  // Fails when a spent quota without a resume point gets a bench that ends by itself.
  it('S08 a spent quota without a reset time stays benched until the user readmits', async () => {
    const world = await openWorld();
    world.openai.next(fails('QUOTA', { status: 402 }));
    await world.run();
    world.test.clock.advance(10_000 * HOUR);
    expect(await world.provider('openai')).toMatchObject({
      eligible: false,
      reason: expect.stringContaining('readmit'),
    });
    await world.call('lock.readmit', { id: 'openai', reason: 'credit bought' });
    expect(await world.provider('openai')).toMatchObject({ eligible: true });
    expect(await rejectionOf(world.call('lock.readmit', { id: 'openai', reason: 'again' }))).toMatchObject({
      code: 'NOT_BENCHED',
    });
  });

  // Fails when `readmit` looks at the benches that were, not at those that run.
  it('S08 a bench whose time is over can not be ended once more', async () => {
    const world = await openWorld();
    world.openai.next(fails('QUOTA', { resumeAtMs: world.test.clock.now() + HOUR }));
    await world.run();
    world.test.clock.advance(HOUR);
    expect(await rejectionOf(world.call('lock.readmit', { id: 'openai', reason: 'too late' }))).toMatchObject(
      {
        code: 'NOT_BENCHED',
      },
    );
  });
});

const oddReason = 'HTTP 500 was unexpected: timeout of the context, which is too long';

describe('S09 our own bad request', () => {
  // Fails when CONFIG of scope request counts, is retried, or when classes are guessed from the text.
  it.each([400, 413, 422])(
    'S09 status %i is a gap with the reason of the provider, and no failure',
    async (status) => {
      const world = await openWorld();
      world.openai.next(goodAnswer, fails('CONFIG', { scope: 'request', status, reason: oddReason }));
      const { run, gaps } = await world.run();
      expect(gaps).toMatchObject([{ location: { name: 'P02' }, message: oddReason }]);
      expect(run.attempts).toMatchObject([{ provider: 'openai', requests: 6 }]);
      expect(await world.entries('PROVIDER_FAILED', 'PROVIDER_BENCHED')).toMatchObject([
        { type: 'PROVIDER_FAILED', cause: 'CONFIG', details: { status, requests: 1, consecutive: null } },
      ]);
      expect(await world.status()).toMatchObject({ holder: 'openai', epoch: 1 });
    },
  );

  // Fails when the one failure of a run with too many gaps is counted for gaps that our requests made.
  it('S09 a run of nothing but bad requests fails without a word against the provider', async () => {
    const world = await openWorld({ settings: { 'failover.threshold': 1 } });
    world.openai.otherwise(fails('CONFIG', { scope: 'request', status: 400, reason: oddReason }));
    expect(await world.failedRun()).toMatchObject({
      code: 'RUN_FAILED',
      details: { gaps: times(6, { reason: 'PROVIDER_FAILED', message: oddReason }) },
    });
    expect(world.openai.asked).toHaveLength(6);
    expect(await world.provider('openai')).toMatchObject({ totalFailures: 0, eligible: true });
    expect(await world.status()).toMatchObject({ holder: 'openai', epoch: 1 });
  });

  // Fails when a provider that refuses all we ask is shown in good order, or still accused after it has served.
  it('S09 a provider that refuses a whole run needs attention until its next set', async () => {
    const world = await openWorld();
    world.openai.next(...times(6, fails('CONFIG', { scope: 'request', status: 400, reason: oddReason })));
    await world.failedRun();
    expect(await world.provider('openai')).toMatchObject({
      eligible: true,
      ownFault: { reason: oddReason, seq: expect.any(Number) },
    });
    world.openai.otherwise(goodAnswer);
    await world.run();
    expect(await world.provider('openai')).not.toHaveProperty('ownFault');
  });

  // Fails when a wrong address makes gaps, or counts.
  it('S09 a wrong address ends the run with its reason, and counts for nothing', async () => {
    const world = await openWorld();
    world.openai.next(fails('CONFIG', { scope: 'endpoint', status: 404, reason: oddReason }));
    expect(await world.failedRun()).toMatchObject({
      code: 'RUN_FAILED',
      message: expect.stringContaining(oddReason),
      details: { class: 'CONFIG', scope: 'endpoint', status: 404 },
    });
    expect(world.openai.asked).toHaveLength(1);
    expect(await world.provider('openai')).toMatchObject({ totalFailures: 0, eligible: true });
  });

  // Fails when a repair that the adapter knows is not tried, or tried twice.
  it('S09 one repair is tried where the adapter knows one', async () => {
    const world = await openWorld();
    const repairable = fails('CONFIG', { scope: 'request', canRepair: true });
    world.openai.next(repairable, goodAnswer, repairable, repairable);
    const { gaps } = await world.run();
    expect(world.openai.asked.map(({ location }) => location.name).slice(0, 5)).toEqual([
      'P01',
      'P01',
      'P02',
      'P02',
      'P03',
    ]);
    expect(gaps).toMatchObject([{ location: { name: 'P02' } }]);
  });
});

describe('S10 a refused key', () => {
  // Fails when `hasNewKey` is not asked, when AUTH is retried, or when the bench of AUTH ends with time.
  it.each([401, 403])(
    'S10 status %i moves the lock at once; the bench ends with a new key alone, over a restart',
    async (status) => {
      const world = await openWorld({ settings: { 'failover.failback': 'manual' } });
      world.openai.key = 'mark-of-the-old-key';
      world.openai.next(fails('AUTH', { status }));
      expect((await world.run()).run).toMatchObject({ provider: 'gemini', epoch: 2 });
      expect(world.openai.asked).toHaveLength(1);
      world.test.clock.advance(100 * 24 * HOUR);
      const again = await world.restart();
      expect(await again.provider('openai')).toMatchObject({
        eligible: false,
        reason: expect.stringContaining('key'),
      });

      const before = await again.status();
      world.openai.key = 'mark-of-the-new-key';
      expect(await again.provider('openai')).toMatchObject({ eligible: true, reason: null });
      expect(await again.status()).toMatchObject({ holder: 'gemini', epoch: 2, since: before.since });
      expect(await again.entries()).toHaveLength((await world.entries()).length);
      await again.run();
      expect(await again.status()).toMatchObject({ holder: 'gemini', epoch: 2 });
      await again.call('settings.set', { key: 'failover.failback', value: 'next-run' });
      expect((await again.run()).run).toMatchObject({ provider: 'openai', epoch: 3 });
    },
  );
});

describe('S11 the edge of the threshold', () => {
  // Fails when a success does not reset the row, resets the total, or when the edge is `>` for `>=`.
  it('S11 N-1 failures, a success, N-1 failures move nothing; one more moves the lock once, over a restart', async () => {
    const world = await openWorld({ places: 15 });
    const down = fails('DOWN');
    world.openai.next(down, down, goodAnswer, down, down, ...times(10, goodAnswer));
    await world.run();
    // The first run ended with a success: two more failures in a row come at the end of the second.
    world.openai.next(...times(13, goodAnswer), down, down);
    await world.run();
    expect(await world.status()).toMatchObject({ holder: 'openai', epoch: 1 });
    const record = { consecutiveFailures: 2, totalFailures: 6 };
    const provider = await world.provider('openai');
    expect(provider).toMatchObject(record);
    expect(provider.lastSuccessAt).not.toBeNull();

    const again = await world.restart();
    expect(await again.provider('openai')).toEqual(provider);
    world.openai.next(down);
    expect((await again.run()).run).toMatchObject({ provider: 'gemini', epoch: 2 });
    expect(await again.provider('openai')).toMatchObject({
      consecutiveFailures: 3,
      totalFailures: 7,
      eligible: false,
    });
    expect((await again.entries('LOCK_ACQUIRED')).map(({ cause }) => cause)).toEqual(['RUN', 'FAILOVER']);
  });

  // Fails when the bench does not double, when a trial does not count as N, or when a success leaves the length.
  it('S11 benches double without a success between, and the first call after one is a trial', async () => {
    const world = await openWorld({ settings: { 'failover.threshold': 2 } });
    const { clock } = world.test;
    const lengths: number[] = [];
    world.openai.next(
      ...times(2, fails('DOWN')),
      ...times(2, fails('DOWN')),
      goodAnswer,
      ...times(2, fails('DOWN')),
    );
    for (let benches = 0; benches < 4; benches += 1) {
      await world.run();
      const { benchedUntil } = await world.provider('openai');
      if (benchedUntil === null) continue;
      lengths.push((Date.parse(benchedUntil) - clock.now()) / 60_000);
      clock.advance(Date.parse(benchedUntil) - clock.now());
    }
    expect(lengths).toEqual([10, 20, 40, 10]);
  });
});

describe('S12 a cancel and a defect', () => {
  // Fails when an abort of the user is counted, or when it ends the run as anything but CANCELLED.
  it('S12 a cancel of the user is no failure', async () => {
    const world = await openWorld();
    const hung = untilAborted();
    world.openai.next(fails('DOWN'), hung.reply);
    const running = world.failedRun();
    await hung.arrived;
    const before = await world.status();
    expect(await world.test.client.call('forecasts.cancel', {})).toEqual({ cancelled: true });
    expect(await running).toMatchObject({ code: 'CANCELLED' });
    expect(await world.status()).toEqual(before);
    expect(before.providers[0]).toMatchObject({ consecutiveFailures: 1, totalFailures: 1 });
  });

  // Fails when everything that an adapter throws is taken for a failure of its provider.
  it('S12 an exception of our own code is a defect with its stack, and no failure', async () => {
    const world = await openWorld();
    const bug = new TypeError('undefined is not a quantile');
    world.openai.next(goodAnswer, failing(bug));
    expect(await world.failedRun()).toMatchObject({ code: 'DEFECT' });
    const logged = world.test.logLines.filter(({ level }) => level === 'error');
    expect(logged.map(({ thrown }) => thrown)).toContain(bug);
    expect(await world.provider('openai')).toMatchObject({
      consecutiveFailures: 0,
      totalFailures: 0,
      eligible: true,
    });
    expect(await world.status()).toMatchObject({ holder: 'openai', epoch: 1 });
    expect(await world.entries('PROVIDER_FAILED')).toEqual([]);
  });
});
