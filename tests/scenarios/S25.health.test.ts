/** S25: the health monitor against real traffic. Each test names what must be broken for it to fail. */
import { afterEach, describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../shared/time/durations.ts';
import { letPass, settle } from '../support/fakeClock.ts';
import { createGate, type FakeProvider, goodAnswer } from '../support/fakeProvider.ts';
import { fails, failure, openWorld, times, type World, type WorldOptions } from './world.ts';

let world: World;

afterEach(() => world.test.core.close());

/** Cycles and probes run by themselves; requests are made once, so that no call waits. */
async function open(options: WorldOptions = {}): Promise<World> {
  world = await openWorld({
    isBackground: true,
    ...options,
    settings: { 'retry.attempts': 1, ...options.settings },
  });
  return world;
}

const pass = (ms: number) => letPass(world.test.clock, ms);
const health = () => world.test.client.call('health.status', {});
async function healthOf(id: string) {
  return (await health()).providers.find((one) => one.id === id)!;
}
const isDown = () => Promise.reject(failure('DOWN', { reason: 'the connection was refused' }));
/** Moments of the probes of a provider from now on. */
function momentsOf(provider: FakeProvider): number[] {
  const moments: number[] = [];
  const { onProbe } = provider;
  provider.onProbe = (signal) => {
    moments.push(world.test.clock.monotonic());
    return onProbe(signal);
  };
  return moments;
}

describe('S25 probes and real traffic', () => {
  // Fails when a probe that is answered resets a count or ends a bench.
  it('S25 probes that succeed clear nothing that real calls found', async () => {
    await open();
    world.openai.next(...times(2, fails('TRANSIENT', { status: 503 })));
    await world.run();
    const { probes } = world.openai;
    await pass(2 * HOUR);
    expect(world.openai.probes).toBeGreaterThan(probes + 10);
    expect(await world.provider('openai')).toMatchObject({ consecutiveFailures: 0, totalFailures: 2 });
    world.openai.otherwise(fails('TRANSIENT', { status: 503 }));
    await world.run();
    expect(await world.status()).toMatchObject({ holder: 'gemini', cause: 'FAILOVER' });
    await pass(5 * MINUTE + MINUTE);
    expect(await healthOf('openai')).toMatchObject({ status: 'FAILING', source: 'probe' });
    expect(await world.provider('openai')).toMatchObject({ eligible: false, consecutiveFailures: 3 });
  });

  // Fails when a single success of a probe resets the count between two real failures.
  it('S25 a count of two stays two, whatever probes say', async () => {
    await open({ places: 7 });
    world.openai.next(...times(5, goodAnswer), ...times(2, fails('TRANSIENT', { status: 500 })));
    await world.run();
    expect(await world.provider('openai')).toMatchObject({ consecutiveFailures: 2 });
    await pass(HOUR);
    expect(await healthOf('openai')).toMatchObject({
      status: 'FAILING',
      message: 'Answers probes, but real requests fail (scripted TRANSIENT). Only a real answer clears that.',
    });
    expect(await world.provider('openai')).toMatchObject({ consecutiveFailures: 2 });
    world.openai.next(fails('TRANSIENT', { status: 500 }));
    await world.run();
    expect(await world.status()).toMatchObject({ holder: 'gemini', cause: 'FAILOVER' });
  });

  // Fails when the monitor counts its own failures against a provider.
  it('S25 probes that flap every second change no holder, no bench and no count', async () => {
    await open();
    await world.run();
    const before = await world.entries();
    let isUp = true;
    for (const provider of [world.openai, world.gemini, world.groq])
      provider.onProbe = () => {
        isUp = !isUp;
        return isUp ? 'Answers.' : isDown();
      };
    for (let second = 0; second < 300; second += 1) {
      await world.call('health.check', {});
      await pass(SECOND);
    }
    expect(await world.status()).toMatchObject({ holder: 'openai', epoch: 1 });
    expect(await world.entries()).toEqual(before);
    expect((await healthOf('openai')).confirming).toBeNull();
  });

  // Fails when a second probe of a provider starts while one is out.
  it('S25 a slow probe never overlaps the next, even where it does not stop when it is told to', async () => {
    await open();
    let most = 0;
    world.openai.onProbe = async () => {
      most = Math.max(most, world.openai.probesInFlight);
      // It ignores its signal, and ends after a quarter of an hour.
      await world.test.clock.sleep(15 * MINUTE, new AbortController().signal);
      return 'Answers, late.';
    };
    await pass(HOUR);
    void world.test.client.call('health.check', {});
    void world.test.client.call('health.check', {});
    await pass(HOUR);
    expect(most).toBe(1);
    expect(world.openai.probes).toBeGreaterThan(2);
    expect(await healthOf('openai')).toMatchObject({ status: 'DOWN', message: 'No answer within 10 s.' });
  });

  // Fails when the epoch is not looked at once a probe has ended.
  it('S25 a probe that began before a failover changes nothing after it', async () => {
    await open();
    await world.run();
    await pass(MINUTE);
    const seen = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<string>();
    world.openai.onProbe = () => {
      seen.resolve();
      return gate.promise;
    };
    const checked = world.test.client.call('health.check', {});
    await seen.promise;
    world.openai.next(fails('QUOTA'));
    await world.run();
    const after = { health: await healthOf('openai'), entries: await world.entries() };
    expect(after.health).toMatchObject({ status: 'REFUSED', source: 'request' });
    gate.reject(failure('DOWN'));
    await checked;
    await settle(world.test.clock);
    const { nextProbeAt: _later, ...shown } = await healthOf('openai');
    expect(after.health).toMatchObject(shown);
    expect(await world.entries()).toEqual(after.entries);
  });

  // Fails when real answers do not put the next probe off.
  it('S25 probes stop while the holder answers real calls, also one that takes its time', async () => {
    await open({ settings: { 'providers.openai.deadlineMs': HOUR } });
    await world.run();
    const { probes } = world.openai;
    const gate = createGate();
    for (let run = 0; run < 8; run += 1) {
      await world.run();
      await pass(4 * MINUTE);
    }
    world.openai.next(gate.reply);
    const running = world.test.client.call('forecasts.run', { datasetId: world.datasetId });
    await gate.arrived;
    await pass(12 * MINUTE);
    expect(world.openai.probes).toBe(probes);
    gate.open();
    await running;
  });

  // Fails when a new key, or a new address, waits for the next round of five minutes.
  it('S25 a provider is looked at soon after its key or its settings changed', async () => {
    await open();
    await pass(MINUTE);
    const { probes } = world.openai;
    await world.call('providers.setKey', { id: 'openai', key: 'sk-never-to-be-seen-1', plainText: true });
    await pass(SECOND);
    expect(world.openai.probes).toBe(probes + 1);
    await world.call('settings.set', { key: 'providers.openai.model', value: 'another' });
    await pass(SECOND);
    expect(world.openai.probes).toBe(probes + 2);
  });

  // Fails when the floor of five minutes is lost, or when a failing provider is not left alone for longer and longer.
  it('S25 nobody is probed more often than every five minutes, and one that is down ever less', async () => {
    await open();
    world.gemini.onProbe = isDown;
    const [up, down] = [momentsOf(world.openai), momentsOf(world.gemini)];
    await pass(12 * HOUR);
    const gaps = (moments: number[]) => moments.slice(1).map((at, n) => at - moments[n]!);
    expect(Math.min(...gaps(up), ...gaps(down))).toBeGreaterThanOrEqual(5 * MINUTE);
    expect(up.length).toBeGreaterThan(100);
    expect(down.length).toBeLessThan(22);
    expect(Math.max(...gaps(down))).toBeLessThanOrEqual(1.2 * HOUR + SECOND);
  });
});

describe('S25 confirmed down', () => {
  const suspectOpenai = async (options: WorldOptions = {}) => {
    await open(options);
    // One place of six: counted, and below the threshold.
    world.openai.next(fails('DOWN', { reason: 'the connection was refused' }));
    await world.run();
    expect(await world.provider('openai')).toMatchObject({ consecutiveFailures: 0, totalFailures: 1 });
  };
  /** The last of seven places is down, so that nothing good follows it. */
  const openWithHolderDown = async (options: WorldOptions = {}) => {
    await open({ places: 7, ...options });
    world.openai.next(...times(6, goodAnswer), fails('DOWN', { reason: 'the connection was refused' }));
    await world.run();
    expect(await world.provider('openai')).toMatchObject({ consecutiveFailures: 1 });
  };

  // Fails when the monitor does not confirm, confirms sooner, or nobody is told why.
  it('S25 a holder that a real request found down loses the lock after three probes, 30 to 60 s apart', async () => {
    await openWithHolderDown();
    world.openai.onProbe = isDown;
    const start = world.test.clock.monotonic();
    const moments = momentsOf(world.openai);
    while (moments.length < 2) await pass(SECOND);
    expect(await healthOf('openai')).toMatchObject({ confirming: { failed: 2, of: 3 } });
    expect(await world.status()).toMatchObject({ holder: 'openai', epoch: 1 });
    await pass(MINUTE + SECOND);
    const gaps = [start, ...moments].slice(0, 4).map((at, n, all) => (n === 0 ? 0 : at - all[n - 1]!));
    for (const gap of gaps.slice(1)) {
      expect(gap).toBeGreaterThanOrEqual(30 * SECOND);
      expect(gap).toBeLessThanOrEqual(61 * SECOND);
    }
    expect(await world.status()).toMatchObject({ holder: 'gemini', epoch: 2, cause: 'FAILOVER' });
    expect(await world.provider('openai')).toMatchObject({ bench: { cause: 'DOWN' } });
    const [failed, benched, acquired] = (await world.entries()).slice(-3);
    expect([failed!.type, benched!.type, acquired!.type]).toEqual([
      'PROVIDER_FAILED',
      'PROVIDER_BENCHED',
      'LOCK_ACQUIRED',
    ]);
    expect(failed!.details).toMatchObject({ class: 'DOWN', requests: 0, runId: null, consecutive: null });
    const sentences = (await world.explain()).map(({ text }) => text).join(' ');
    expect(sentences).toContain('after a request had found it down, 3 probes in a row did too: ');
    expect(world.test.events('lock.changed').at(-1)).toMatchObject({ holder: 'gemini' });
    await world.invariants.check(world.test);
    expect((await world.run()).run.provider).toBe('gemini');
  });

  // Fails when one probe that is answered does not end the suspicion.
  it('S25 one probe that is answered ends the confirmation, and clears no count', async () => {
    await openWithHolderDown();
    let looks = 0;
    world.openai.onProbe = () => {
      looks += 1;
      return looks === 3 ? 'Answers.' : isDown();
    };
    await pass(4 * MINUTE);
    expect(looks).toBeGreaterThanOrEqual(3);
    expect(await world.status()).toMatchObject({ holder: 'openai', epoch: 1 });
    expect(await world.provider('openai')).toMatchObject({ consecutiveFailures: 1 });
  });

  // Fails when an answered probe is forgotten, or when the suspicion goes on at its own pace.
  it('S25 after an answered probe it is looked at in its usual turn, until one finds it down again', async () => {
    await openWithHolderDown();
    const moments = momentsOf(world.openai);
    await pass(2 * HOUR);
    expect(moments.length).toBeLessThan(27);
    expect((await healthOf('openai')).confirming).toBeNull();
    world.openai.onProbe = isDown;
    await pass(9 * MINUTE);
    expect(await world.status()).toMatchObject({ holder: 'gemini', cause: 'FAILOVER' });
  });

  // Fails when probes that somebody asks for are counted however close they are.
  it('S25 probes that the user asks for do not make it quicker', async () => {
    await openWithHolderDown();
    world.openai.onProbe = isDown;
    for (let second = 0; second < 29; second += 1) {
      await world.call('health.check', {});
      await pass(SECOND);
    }
    expect(await world.status()).toMatchObject({ holder: 'openai', epoch: 1 });
    expect(await healthOf('openai')).toMatchObject({ confirming: { failed: 0 } });
    await pass(4 * MINUTE);
    expect(await world.status()).toMatchObject({ holder: 'gemini', cause: 'FAILOVER' });
  });

  // Fails when a DOWN that a success followed still leads to a confirmation.
  it('S25 a real answer after the failure ends the suspicion', async () => {
    await suspectOpenai();
    world.openai.onProbe = isDown;
    await pass(6 * HOUR);
    expect(await world.status()).toMatchObject({ holder: 'openai', epoch: 1 });
    expect(await world.provider('openai')).toMatchObject({ bench: null });
  });

  // Fails when failed probes count while this computer is offline.
  it('S25 offline nothing is confirmed; online again three more are needed', async () => {
    await openWithHolderDown();
    world.openai.onProbe = isDown;
    world.test.connectivity.online = false;
    await pass(HOUR);
    expect(await world.status()).toMatchObject({ holder: 'openai', epoch: 1 });
    expect((await health()).connectivity).toMatchObject({ status: 'OFFLINE' });
    world.test.connectivity.online = true;
    await pass(2 * MINUTE);
    expect(await world.status()).toMatchObject({ holder: 'openai', epoch: 1 });
    await pass(4 * MINUTE);
    expect(await world.status()).toMatchObject({ holder: 'gemini', cause: 'FAILOVER' });
  });

  // Fails when a provider that does not hold is benched by probes.
  it('S25 nobody but the holder is confirmed down', async () => {
    await openWithHolderDown();
    await world.call('lock.switch', { id: 'gemini', reason: 'another one today' });
    world.openai.onProbe = isDown;
    await pass(6 * HOUR);
    expect(await world.provider('openai')).toMatchObject({ bench: null });
    expect(await world.status()).toMatchObject({ holder: 'gemini', epoch: 2 });
  });

  // Fails when a pin is undone, or when each new confirmation makes the bench longer.
  it('S25 a pinned holder is benched once, and the lock stays with it', async () => {
    await openWithHolderDown();
    await world.call('lock.pin', { id: 'openai', reason: 'the same model all week', until: 'never' });
    world.openai.onProbe = isDown;
    await pass(5 * MINUTE);
    expect(await world.status()).toMatchObject({ holder: 'openai', epoch: 1 });
    expect(await world.entries('PROVIDER_BENCHED')).toHaveLength(1);
    expect((await healthOf('openai')).confirming).toBeNull();
  });

  // Fails when the suspicion is lost with the process.
  it('S25 a kill in between loses nothing: the next process confirms from the start', async () => {
    await openWithHolderDown();
    world.openai.onProbe = isDown;
    await pass(70 * SECOND);
    const killed = world;
    world = await world.restart();
    await killed.test.core.close();
    expect(await world.status()).toMatchObject({ holder: 'openai' });
    await pass(4 * MINUTE);
    expect(await world.status()).toMatchObject({ holder: 'gemini', cause: 'FAILOVER' });
  });

  // Fails when a disk that is full for a moment costs the failover.
  it('S25 a failover that can not be saved is tried again with the next probe', async () => {
    await openWithHolderDown();
    world.openai.onProbe = isDown;
    world.test.store.failNext('append');
    await pass(4 * MINUTE);
    expect(await world.status()).toMatchObject({ holder: 'gemini', cause: 'FAILOVER' });
  });
});
