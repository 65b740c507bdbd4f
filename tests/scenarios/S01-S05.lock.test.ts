import { describe, expect, it } from 'vitest';
import { createGate, goodAnswer } from '../support/fakeProvider.ts';
import { publishedDraft } from '../support/testLedger.ts';
import { rejectionOf } from '../support/thrownBy.ts';
import { failureOf, openBareLock } from './bareLock.ts';
import { openWorld } from './world.ts';

describe('the lock and its fence', () => {
  // Fails when `transact` decides before the commit under way has ended.
  it('S01 two acquires in one tick: one wins, the other is told holder and epoch, one change is written', async () => {
    const world = await openWorld();
    const { append } = world.test.store.writes;
    const both = await Promise.allSettled([
      world.call('lock.acquire', { id: 'gemini' }),
      world.call('lock.acquire', { id: 'openai' }),
    ]);
    expect(both[0]).toMatchObject({ status: 'fulfilled', value: { holder: 'gemini', epoch: 1 } });
    expect(both[1]).toMatchObject({
      status: 'rejected',
      reason: { code: 'LOCK_HELD', details: { holder: 'gemini', epoch: 1 } },
    });
    expect(world.test.store.writes.append).toBe(append + 1);
    expect(await world.entries('LOCK_ACQUIRED')).toHaveLength(1);
  });

  // Fails when `commitUnder` compares the holder alone, or not at all.
  it('S02 a late answer of a deposed provider is refused at the bottleneck, with one note', async () => {
    const { lock, lease, ledger } = await openBareLock('openai', 'gemini', 'embedded');
    const deposed = await lease();
    await lock.reportFailure(deposed, 'run-1', failureOf('QUOTA'), true);
    const before = lock.status();
    const set = publishedDraft('run-1', deposed.epoch, 'counts');
    expect(await rejectionOf(lock.commitUnder(deposed, 'run-1', [set]))).toMatchObject({
      code: 'FENCED',
      details: { runId: 'run-1', requestEpoch: 1, epoch: 2 },
    });
    expect(lock.status()).toMatchObject({ holder: 'gemini', epoch: 2, since: before.since });
    expect(ledger.ledger.state.sets).toEqual([]);
    const notes = ledger.ledger.recent.filter((entry) => entry.type === 'FENCED');
    expect(notes).toMatchObject([
      { epoch: 2, provider: 'openai', details: { runId: 'run-1', requestEpoch: 1 } },
    ]);
  });

  // Fails when the fence compares the holder alone.
  it('S02 the same provider under a later epoch is another holder', async () => {
    const { lock, lease, ledger } = await openBareLock('openai', 'embedded');
    const deposed = await lease();
    await lock.perform({ kind: 'release' });
    expect(await lease()).toMatchObject({ provider: 'openai', epoch: 3 });
    const set = publishedDraft('run-1', deposed.epoch, 'counts');
    expect(await rejectionOf(lock.commitUnder(deposed, 'run-1', [set]))).toMatchObject({ code: 'FENCED' });
    expect(ledger.ledger.state.sets).toEqual([]);
  });

  // Fails when the answer that comes after the abort is accepted, or when the fence compares no epoch.
  it('S02 an answer that arrives after a switch is neither published nor cached; the run is the new holder’s', async () => {
    const world = await openWorld();
    const gate = createGate();
    world.openai.next(goodAnswer, gate.reply);
    const running = world.run();
    await gate.arrived;
    await world.call('lock.switch', { id: 'gemini', reason: 'openai is slow today' });
    const { run, forecasts } = await running;
    gate.open();
    await world.test.clock.breathe();
    await world.invariants.check(world.test);
    expect(run).toMatchObject({ provider: 'gemini', epoch: 2 });
    expect(run.attempts).toMatchObject([
      { provider: 'openai', epoch: 1, requests: 2, outcome: 'fenced' },
      { provider: 'gemini', epoch: 2, requests: 6, outcome: 'published' },
    ]);
    expect(new Set(forecasts.map(({ provenance }) => provenance.epoch))).toEqual(new Set([2]));
    expect(await world.entries('FENCED')).toMatchObject([
      { epoch: 2, provider: 'openai', details: { runId: run.id, requestEpoch: 1 } },
    ]);
    expect(await world.status()).toMatchObject({ holder: 'gemini', epoch: 2 });
  });

  // Fails when `decideFailure` or `decideSuccess` does not look at the epoch of the call.
  it('S03 late failures and successes of a deposed provider change nothing', async () => {
    const { lock, lease, ledger } = await openBareLock('openai', 'gemini', 'embedded');
    const deposed = await lease();
    await lock.reportFailure(deposed, 'run-1', failureOf('QUOTA'), true);
    await lock.perform({ kind: 'readmit', id: 'openai', reason: 'credit bought' });
    const current = lock.leaseOfHolder()!;
    await lock.reportFailure(current, 'run-1', failureOf('DOWN'), true);
    const [bytes, status] = [ledger.disk.fingerprint(), lock.status()];
    for (const failureClass of ['DOWN', 'TRANSIENT', 'QUOTA', 'AUTH'] as const) {
      expect(await lock.reportFailure(deposed, 'run-1', failureOf(failureClass), true)).toBe('stale');
    }
    await lock.reportSuccess(deposed, 'run-1');
    // The same provider under another epoch is another holder.
    await lock.reportSuccess({ ...current, epoch: 1 }, 'run-1');
    expect(await lock.reportFailure({ ...current, epoch: 1 }, 'run-1', failureOf('DOWN'), true)).toBe(
      'stale',
    );
    expect(ledger.disk.fingerprint()).toBe(bytes);
    expect(lock.status()).toBe(status);
  });

  // Fails when a success is judged by the state from before the failures that wait in front of it.
  it('counts outcomes in the order of their reports, also those of one tick', async () => {
    const { lock, lease, ledger } = await openBareLock('openai', 'gemini', 'embedded');
    const holder = await lease();
    await Promise.all([
      lock.reportFailure(holder, 'run-1', failureOf('DOWN'), true),
      lock.reportSuccess(holder, 'run-1'),
      lock.reportFailure(holder, 'run-1', failureOf('DOWN'), true),
      lock.reportSuccess(holder, 'run-1'),
      lock.reportFailure(holder, 'run-1', failureOf('DOWN'), true),
    ]);
    const outcomes = ledger.ledger.recent.slice(-5).map((entry) => entry.type);
    expect(outcomes).toEqual([
      'PROVIDER_FAILED',
      'PROVIDER_SUCCEEDED',
      'PROVIDER_FAILED',
      'PROVIDER_SUCCEEDED',
      'PROVIDER_FAILED',
    ]);
    expect(lock.status()).toMatchObject({ holder: 'openai' });
    expect(lock.status().providers[0]).toMatchObject({ consecutiveFailures: 1, totalFailures: 3 });
  });

  // Fails when one bench stands for all causes.
  it('keeps a refused key and a spent quota of one epoch apart: a new key ends the first only', async () => {
    const { lock, ledger, lease, providers } = await openBareLock('openai', 'embedded');
    await lock.perform({ kind: 'pin', id: 'openai', reason: 'the ministry wants it', until: null });
    const pinned = await lease();
    const { clock } = ledger;
    const resumeAtMs = clock.now() + 3_600_000;
    const [refused, spent] = [failureOf('AUTH'), failureOf('QUOTA', { resumeAtMs })];
    expect(await lock.reportFailure(pinned, 'run-1', refused, true)).toBe('benched');
    expect(await lock.reportFailure(pinned, 'run-1', spent, true)).toBe('benched');
    const openai = () => lock.status().providers.find(({ id }) => id === 'openai');
    expect(openai()).toMatchObject({
      bench: { cause: 'AUTH', until: null },
      reason:
        'its key was refused, benched until its key changes; its quota is spent, benched until 2016-11-02 09:00 UTC',
    });
    providers[0]!.key = 'key-2';
    expect(openai()).toMatchObject({ eligible: false, bench: { cause: 'QUOTA' } });
    expect(openai()?.benchedUntil).toBe('2016-11-02T09:00:00.000Z');
    clock.advance(3_600_000);
    expect(openai()).toMatchObject({ eligible: true, bench: null });
    providers[0]!.key = 'key-1';
    expect(openai(), 'the refused key is still refused').toMatchObject({ bench: { cause: 'AUTH' } });
  });

  // Fails when a failure is judged without the epoch its request left under.
  it('S04 ten calls fail at once: one failover, to the next in order, none skipped', async () => {
    const { lock, lease, ledger } = await openBareLock('openai', 'gemini', 'groq', 'embedded');
    const holder = await lease();
    const verdicts = await Promise.all(
      Array.from({ length: 10 }, () => lock.reportFailure(holder, 'run-1', failureOf('QUOTA'), true)),
    );
    expect(verdicts).toEqual(['failed-over', ...Array.from({ length: 9 }, () => 'stale')]);
    expect(lock.status()).toMatchObject({ holder: 'gemini', epoch: 2, cause: 'FAILOVER' });
    const types = ledger.ledger.recent.map((entry) => entry.type);
    expect(types.filter((type) => type === 'LOCK_ACQUIRED')).toHaveLength(2);
    expect(types.filter((type) => type === 'PROVIDER_BENCHED')).toHaveLength(1);
    expect(lock.status().providers.filter((one) => !one.eligible && one.enabled)).toMatchObject([
      { id: 'openai' },
    ]);
  });

  // Fails when `release` without a holder writes an entry, or when a command takes a holder or an epoch from its caller.
  it('S05 release by a non-holder is refused with a reason and changes no byte; a correct one works once', async () => {
    const world = await openWorld();
    await world.call('lock.acquire', { id: 'gemini' });
    const bytes = world.test.disk.fingerprint();
    for (const claim of [{ epoch: 0 }, { id: 'openai' }, { holder: 'openai', epoch: 1 }]) {
      const refusal = await rejectionOf(world.call('lock.release', claim as object));
      expect(refusal).toMatchObject({ code: 'INVALID_PARAMS' });
    }
    expect(world.test.disk.fingerprint()).toBe(bytes);
    expect(await world.call('lock.release', {})).toMatchObject({ holder: null, epoch: 2, cause: 'RELEASED' });
    const released = world.test.disk.fingerprint();
    expect(await rejectionOf(world.call('lock.release', {}))).toMatchObject({
      code: 'NOT_HELD',
      details: { epoch: 2 },
    });
    expect(world.test.disk.fingerprint()).toBe(released);
    expect(await world.entries('LOCK_RELEASED')).toHaveLength(1);
  });
});
