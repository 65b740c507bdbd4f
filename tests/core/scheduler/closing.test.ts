/** The end of the scheduler: nothing of it may reach a folder that the next process may have by then. */
import { afterEach, describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../shared/time/durations.ts';
import { letPass, settle } from '../../support/fakeClock.ts';
import { countedStep, openScheduler, type SchedulerWorld } from '../../support/openScheduler.ts';

let world: SchedulerWorld;

afterEach(() => world.close());

/** A step that heeds no signal, and ends when the test says so. */
function openEnded() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { step: countedStep('refresh', () => promise), end: resolve };
}

describe('a scheduler that is closed', () => {
  it('waits for no step', async () => {
    const { step } = openEnded();
    world = await openScheduler({ steps: [step] });
    await letPass(world.test.clock, HOUR + MINUTE);
    expect(world.scheduler.status().isCycling).toBe(true);
    await world.close();
    expect(world.scheduler.status()).toMatchObject({ state: 'STOPPED', isCycling: false });
    expect(world.test.clock.sleepers()).toEqual([]);
  });

  it('starts no further step', async () => {
    const { step, end } = openEnded();
    const next = countedStep('housekeeping');
    world = await openScheduler({ steps: [step, next] });
    await letPass(world.test.clock, HOUR + MINUTE);
    await world.close();
    end();
    await settle(world.test.clock);
    expect(next.runs).toBe(0);
  });

  it.each([
    ['in a cycle', MINUTE],
    ['after its cycle had gone on without it', 45 * MINUTE],
  ])('saves and says nothing more when a step ends at last: %s', async (_when, afterMs) => {
    const { step, end } = openEnded();
    world = await openScheduler({ steps: [step] });
    await letPass(world.test.clock, HOUR + afterMs);
    expect(step.runs).toBe(1);
    await world.close();
    const { disk, store } = world.test;
    const before = { bytes: disk.fingerprint(), commits: store.writes.commit, said: world.announced.length };
    end();
    await settle(world.test.clock);
    expect(disk.fingerprint()).toBe(before.bytes);
    expect(store.writes.commit).toBe(before.commits);
    expect(world.announced).toHaveLength(before.said);
  });
});
