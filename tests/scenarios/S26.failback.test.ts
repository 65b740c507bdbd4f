import { beforeEach, describe, expect, it } from 'vitest';
import { MINUTE } from '../../shared/time/durations.ts';
import { createGate, goodAnswer } from '../support/fakeProvider.ts';
import { fails, failure, openWorld, type World } from './world.ts';

describe('S26 failback', () => {
  let world: World;

  /** A is openai, benched for a minute by its quota; B is gemini, which holds. */
  beforeEach(async () => {
    world = await openWorld();
    world.openai.next(fails('QUOTA', { resumeAtMs: world.test.clock.now() + MINUTE }));
    await world.run();
    expect(await world.status()).toMatchObject({ holder: 'gemini', epoch: 2, next: 'gemini' });
  });

  const causes = async () =>
    (await world.entries('LOCK_ACQUIRED')).map(({ cause, provider }) => `${cause} ${provider}`);

  // Fails when `acquireForRun` keeps an unchosen holder, or when a run in progress looks for a better one.
  it('S26 the run in progress ends under B; before the next one A takes over, with one entry', async () => {
    const gate = createGate();
    world.gemini.next(goodAnswer, gate.reply);
    const running = world.run();
    await gate.arrived;
    world.test.clock.advance(MINUTE);
    expect(await world.status()).toMatchObject({ holder: 'gemini', next: 'openai' });
    gate.open();
    expect((await running).run).toMatchObject({ provider: 'gemini', epoch: 2 });
    expect((await world.run()).run).toMatchObject({ provider: 'openai', epoch: 3 });
    await world.run();
    expect(await causes()).toEqual(['RUN openai', 'FAILOVER gemini', 'FAILBACK openai']);
  });

  // Fails when `failover.failback` is not read.
  it('S26 with failback = manual nothing moves', async () => {
    await world.call('settings.set', { key: 'failover.failback', value: 'manual' });
    world.test.clock.advance(MINUTE);
    expect((await world.run()).run).toMatchObject({ provider: 'gemini', epoch: 2 });
  });

  // Fails when a pin does not stand above the order of priority, or when unpinning leaves the holder chosen.
  it('S26 with a pin on B nothing moves; the end of the pin lets A take over', async () => {
    await world.call('lock.pin', { id: 'gemini', reason: 'same model all week' });
    world.test.clock.advance(MINUTE);
    expect((await world.run()).run).toMatchObject({ provider: 'gemini', epoch: 2 });
    await world.call('lock.unpin', {});
    expect((await world.run()).run).toMatchObject({ provider: 'openai', epoch: 3 });
    expect(await causes()).toEqual(['RUN openai', 'FAILOVER gemini', 'FAILBACK openai']);
  });

  // Fails when a holder that the user chose gives way.
  it('S26 a holder that the user chose by switch stays', async () => {
    await world.call('lock.switch', { id: 'groq', reason: 'cheaper' });
    world.test.clock.advance(MINUTE);
    expect((await world.run()).run).toMatchObject({ provider: 'groq', epoch: 3 });
  });

  // Fails when the successor is looked for among the providers below, or when the repetition fails back once more.
  it('S26 B fails in the same instant in which A becomes eligible: one change of holder', async () => {
    world.gemini.next(() => {
      world.test.clock.advance(MINUTE);
      throw failure('QUOTA');
    });
    expect((await world.run()).run).toMatchObject({ provider: 'openai', epoch: 3 });
    expect(await causes()).toEqual(['RUN openai', 'FAILOVER gemini', 'FAILOVER openai']);
  });

  // Fails when the repetition of a run takes the lock by the rules for a new one.
  it('S26 what becomes eligible while a run is repeated waits for the next run', async () => {
    world.gemini.next(fails('QUOTA'));
    world.groq.next((request) => {
      world.test.clock.advance(MINUTE);
      return goodAnswer(request);
    });
    const { append } = world.test.store.writes;
    expect((await world.run()).run).toMatchObject({ provider: 'groq', epoch: 3 });
    expect(world.test.store.writes.append).toBeGreaterThan(append);
    expect((await world.run()).run).toMatchObject({ provider: 'openai', epoch: 4 });
  });

  // Fails when a failback needs no connectivity, or when offline takes the lock from a holder that is near.
  it('S26 offline nothing fails back', async () => {
    await world.call('settings.set', { key: 'failover.failback', value: 'next-run' });
    world.gemini.where = 'near';
    world.test.clock.advance(MINUTE);
    world.test.connectivity.online = false;
    expect((await world.run()).run).toMatchObject({ provider: 'gemini', epoch: 2 });
    world.test.connectivity.online = true;
    expect((await world.run()).run).toMatchObject({ provider: 'openai', epoch: 3 });
  });
});
