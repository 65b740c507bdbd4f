import { describe, expect, it } from 'vitest';
import type { RemoteProviderId } from '../../../shared/providers/providerSchema.ts';
import { DAY, MINUTE, SECOND } from '../../../shared/time/durations.ts';
import type { ScriptedReply } from '../../support/providerStub.ts';
import { exactly } from '../../support/providerStubReplies.ts';
import { googleQuota, rateLimited, refusal, spentCredit, times } from './failures.ts';
import { openWireWorld, requestsIn } from './wireWorld.ts';

const in20 = rateLimited({ 'retry-after': '20' });

describe('S08 a rate limit is not a spent quota, from the wire', () => {
  // Fails when `retryHint` does not read `retry-after`, or when a repetition is counted as a failure.
  it('S08 a rate limit is waited out inside the call, and counts for nothing when that helps', async () => {
    const world = await openWireWorld();
    world.stub('openai').chat(in20, in20);
    const { run, gaps } = await world.run();
    expect(gaps).toEqual([]);
    expect(world.waits).toHaveLength(2);
    for (const wait of world.waits) {
      expect(wait).toBeGreaterThanOrEqual(20 * SECOND);
      expect(wait).toBeLessThanOrEqual(21 * SECOND);
    }
    expect(run.attempts).toMatchObject([{ provider: 'openai', requests: 5, outcome: 'published' }]);
    expect(world.chats('openai')).toHaveLength(5);
    expect(await world.provider('openai')).toMatchObject({ totalFailures: 0, eligible: true });
  });

  // Fails when each request counts, or when TRANSIENT moves the lock below the threshold.
  it('S08 a rate limit that stays is one failure when the attempts are used up, and moves nothing', async () => {
    const world = await openWireWorld();
    world.stub('openai').chat(...times(3, in20));
    const { gaps } = await world.run();
    expect(gaps).toMatchObject([{ location: { name: 'Nord' }, reason: 'PROVIDER_FAILED' }]);
    expect(await world.entries('PROVIDER_FAILED')).toMatchObject([
      { cause: 'TRANSIENT', details: { status: 429, requests: 3, retryAfterMs: 20 * SECOND, total: 1 } },
    ]);
    expect(world.chats('openai')).toHaveLength(5);
    expect(world.chats('gemini')).toEqual([]);
    expect(await world.status()).toMatchObject({ holder: 'openai', epoch: 1 });
  });

  // The clock stands at 2 November 2016, 08:00 UTC: summer time in California.
  const spent: [RemoteProviderId, string, ScriptedReply, string | null][] = [
    ['openai', 'a spent credit', spentCredit(), null],
    ['openai', 'status 402', refusal(402, { message: 'Payment required.' }), null],
    [
      'openai',
      'a spending limit',
      refusal(429, { code: 'organization_spend_limit_exceeded' }),
      '2016-12-01T00:00:00.000Z',
    ],
    [
      'gemini',
      'a daily quota',
      googleQuota({ quotaId: 'GenerateRequestsPerDayPerProjectPerModel-FreeTier', quotaValue: '20' }),
      '2016-11-03T07:00:00.000Z',
    ],
    [
      'gemini',
      'a quota of zero',
      googleQuota({ quotaId: 'GenerateRequestsPerMinutePerProjectPerModel-FreeTier', quotaValue: '0' }),
      null,
    ],
    [
      'groq',
      'a spending limit under 400',
      refusal(400, { code: 'spend_limit_reached' }),
      '2016-12-01T00:00:00.000Z',
    ],
    [
      'cloudflare',
      'its daily allowance',
      exactly(429, {
        success: false,
        errors: [{ code: 4006, message: 'you have used up your daily free allocation' }],
      }),
      '2016-11-03T00:00:00.000Z',
    ],
    [
      'huggingface',
      'its monthly credits',
      exactly(402, { error: 'You have depleted your monthly included credits.' }),
      '2016-12-01T00:00:00.000Z',
    ],
  ];

  // Fails when a quota is retried, waits for the threshold, or when `resumePoint` is not the provider's.
  it.each(spent)(
    'S08 %s: %s moves the lock at once, without a retry, until its end',
    async (id, _what, reply, until) => {
      const world = await openWireWorld([id, 'server']);
      world.stub(id).chat(reply);
      const { run } = await world.run();
      expect(run).toMatchObject({ provider: 'server', epoch: 2 });
      expect(world.chats(id)).toHaveLength(1);
      expect(world.waits).toEqual([]);
      expect(requestsIn(run.attempts)).toBe(4);
      expect(await world.provider(id)).toMatchObject({
        eligible: false,
        benchedUntil: until,
        bench: { cause: 'QUOTA' },
        totalFailures: 0,
      });
      expect((await world.entries('LOCK_ACQUIRED')).map(({ cause }) => cause)).toEqual(['RUN', 'FAILOVER']);
    },
  );

  // Fails when the bench of a quota ends before its time, or not with it.
  it('S08 a benched provider is asked nothing until its time is over, or the user readmits it', async () => {
    const world = await openWireWorld();
    world.stub('openai').chat(refusal(402));
    await world.run();
    world.test.clock.advance(400 * DAY);
    expect((await world.run()).run.provider).toBe('gemini');
    expect(world.chats('openai')).toHaveLength(1);
    await world.test.client.call('lock.readmit', { id: 'openai', reason: 'credit bought' });
    expect((await world.run()).run).toMatchObject({ provider: 'openai', epoch: 3 });
  });

  // Fails when the longest wait inside a call is not 60 s, or when a longer hint is waited for or forgotten.
  it.each([
    ['60', null],
    ['61', 61 * SECOND],
    ['7200', 120 * MINUTE],
  ])(
    'S08 a hint of %s s: up to a minute is waited for, longer is a quota until then',
    async (hint, benchMs) => {
      const world = await openWireWorld();
      const startMs = world.test.clock.now();
      world.stub('openai').chat(rateLimited({ 'retry-after': hint }));
      const { run } = await world.run();
      const { benchedUntil } = await world.provider('openai');
      expect(run.provider).toBe(benchMs === null ? 'openai' : 'gemini');
      expect(world.waits).toEqual(benchMs === null ? [MINUTE] : []);
      expect(benchedUntil).toBe(benchMs === null ? null : new Date(startMs + benchMs).toISOString());
      expect(world.chats('openai')).toHaveLength(benchMs === null ? 4 : 1);
    },
  );
});
