/** S24: bad steps, long steps, long sleep. Each test names what must be broken for it to fail. */
import { afterEach, describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../shared/time/durations.ts';
import { letPass, settle } from '../support/fakeClock.ts';
import {
  type CountedStep,
  countedStep,
  openScheduler,
  type SchedulerWorld,
  stepOf,
} from '../support/openScheduler.ts';

let world: SchedulerWorld;

afterEach(() => world.close());

/** One throws at once, one rejects, one never settles, one takes three intervals, one is well. */
async function openBadDay() {
  const steps = {
    throwing: countedStep('connectivity', () => {
      throw new TypeError('inner text of a throw');
    }),
    rejecting: countedStep('refresh', () => Promise.reject(new Error('inner text of a rejection'))),
    hanging: countedStep('health', () => new Promise(() => {}), 10 * MINUTE),
    slow: countedStep(
      'forecast',
      () => world.test.clock.sleep(3 * HOUR, new AbortController().signal),
      6 * HOUR,
    ),
    well: countedStep('housekeeping'),
  };
  world = await openScheduler({ steps: Object.values(steps) });
  return steps;
}

const outcomes = (n: number) => world.cycles()[n]?.steps.map(({ outcome }) => outcome);
const mostAtOnce = (steps: Record<string, CountedStep>) =>
  Object.values(steps).map((step) => step.mostAtOnce);

describe('S24 bad steps', () => {
  // Fails when a step's throw ends the cycle, or when a hanging or slow one is waited for without end.
  it('do not keep the others from any round', async () => {
    const steps = await openBadDay();
    await letPass(world.test.clock, 6 * HOUR + MINUTE);
    const rounds = world.cycles().length;
    expect(rounds).toBe(6);
    expect([steps.throwing.runs, steps.rejecting.runs, steps.well.runs]).toEqual([6, 6, 6]);
    expect(world.cycles().every(({ finishedAt }) => finishedAt !== null)).toBe(true);
  });

  // Fails when a step is started again while the one before has not ended.
  it('never run twice at once; the rounds that one missed are noted', async () => {
    const steps = await openBadDay();
    await letPass(world.test.clock, 6 * HOUR + MINUTE);
    expect(mostAtOnce(steps)).toEqual([1, 1, 1, 1, 1]);
    expect(steps.hanging.runs).toBe(1);
    // Begun at 09:00, ended after 12:00: the rounds of 10, 11 and 12 go on without it, the one of 13 has it again.
    expect(steps.slow.runs).toBe(2);
    const slow = world.cycles().map((cycle) => stepOf(cycle, 'forecast')?.outcome);
    expect(slow).toEqual(['done', 'skipped', 'skipped', 'skipped', 'running', 'skipped']);
    expect(stepOf(world.cycles()[1], 'forecast')?.message).toBe(
      'Not started: the one of 2016-11-02 09:10 UTC has not ended.',
    );
  });

  // Fails when the cause is swallowed, or when the inner text of a defect is shown to users.
  it('are recorded with their cause, and the scheduler says that it is degraded', async () => {
    await openBadDay();
    await letPass(world.test.clock, 2 * HOUR);
    expect(outcomes(0)).toEqual(['failed', 'failed', 'timed-out', 'running', 'done']);
    expect(stepOf(world.cycles()[0], 'health')?.message).toBe(
      'Has not ended within 10 minutes, and did not stop when it was told to. It is not started again until it ends.',
    );
    const { state, reason } = world.scheduler.status();
    expect(state).toBe('DEGRADED');
    expect(reason).toMatch(/^In the last cycle "Network" failed: This is a defect in Outpost/);
    expect(JSON.stringify(world.announced)).not.toContain('inner text');
    expect(world.logLines.filter(({ event }) => event === 'step-failed').length).toBeGreaterThanOrEqual(2);
  });

  // Fails when a step that ended late stays "running" for ever, or when it is not told to stop at its deadline.
  it('are told to stop at their deadline, and what became of a late one is recorded in its own cycle', async () => {
    const obeying = countedStep('forecast', (signal) => world.test.clock.sleep(5 * HOUR, signal), 2 * HOUR);
    world = await openScheduler({ steps: [obeying, countedStep('housekeeping')] });
    await letPass(world.test.clock, 90 * MINUTE);
    expect(stepOf(world.cycles()[0], 'forecast')?.outcome).toBe('running');
    await letPass(world.test.clock, 2 * HOUR);
    expect(stepOf(world.cycles()[0], 'forecast')).toMatchObject({
      outcome: 'timed-out',
      ms: 2 * HOUR,
      message: expect.stringContaining('Stopped after 2 hours'),
    });
  });
});

describe('S24 a long sleep', () => {
  // Fails when every round that passed is made up for, or none, or when nobody is told of them.
  it('of eight hours is followed by exactly one catch-up round', async () => {
    const well = countedStep('housekeeping');
    world = await openScheduler({ steps: [well] });
    const { clock } = world.test;
    await letPass(clock, HOUR + MINUTE);
    expect(well.runs).toBe(1);
    clock.jump(8 * HOUR);
    await letPass(clock, 10 * MINUTE);
    expect(well.runs).toBe(2);
    expect(world.cycles().map(({ cause }) => cause)).toEqual(['due', 'catch-up']);
    expect(world.document.value.missed).toEqual([
      { from: '2016-11-02T10:00:00.000Z', count: 7, reason: 'asleep' },
    ]);
    await letPass(clock, HOUR);
    expect(world.cycles().map(({ cause }) => cause)).toEqual(['due', 'catch-up', 'due']);
  });

  // Fails when the program waits for its next poll, or when the network is used before it can be there.
  it('ends with the word of the host, after a moment for the network', async () => {
    let tell: (event: 'suspend' | 'resume' | 'changed') => void = () => {};
    const power = {
      isOnBattery: () => false,
      listen: (listener: typeof tell) => {
        tell = listener;
        return () => {};
      },
    };
    const well = countedStep('connectivity');
    world = await openScheduler({ steps: [well], power });
    const { clock } = world.test;
    await letPass(clock, 30 * MINUTE);
    tell('suspend');
    clock.jump(3 * HOUR);
    tell('resume');
    await letPass(clock, 14 * SECOND);
    expect(well.runs).toBe(0);
    await letPass(clock, SECOND);
    await settle(clock);
    expect(well.runs).toBe(1);
  });

  // Fails when a start runs a cycle that is not due, or forgets one that is.
  it('while closed is made up for once at the next start, and a start alone runs nothing', async () => {
    const well = countedStep('housekeeping');
    world = await openScheduler({ steps: [well] });
    await letPass(world.test.clock, 20 * MINUTE);
    world = world.restart();
    await letPass(world.test.clock, 20 * MINUTE);
    expect(well.runs).toBe(0);
    const { clock } = world.test;
    const closed = world;
    clock.jump(5 * HOUR);
    world = closed.restart();
    await letPass(clock, MINUTE);
    expect(well.runs).toBe(1);
    expect(world.cycles()).toMatchObject([{ cause: 'catch-up' }]);
    expect(world.document.value.missed).toMatchObject([{ reason: 'closed', count: 4 }]);
  });

  // Fails when a kill inside a cycle leaves a step that runs for ever, or takes the plan along.
  it('after a kill inside a cycle the next start says what was cut off, and goes on by the plan', async () => {
    const hanging = countedStep('forecast', () => new Promise(() => {}), 30 * MINUTE);
    world = await openScheduler({ steps: [hanging] });
    await letPass(world.test.clock, HOUR + MINUTE);
    expect(world.scheduler.status().isCycling).toBe(true);
    world = world.restart();
    await letPass(world.test.clock, MINUTE);
    expect(stepOf(world.cycles()[0], 'forecast')).toMatchObject({
      outcome: 'interrupted',
      message: 'Outpost ended before it was done.',
    });
    expect(world.cycles()).toHaveLength(1);
    expect(world.scheduler.status().nextAt).toBe('2016-11-02T10:00:00.000Z');
  });
});
