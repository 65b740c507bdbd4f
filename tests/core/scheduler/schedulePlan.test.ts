import { describe, expect, it } from 'vitest';
import { createCronTimetable } from '../../../main/adapters/cronTimetable.ts';
import {
  type PlanFacts,
  type PlanMemory,
  type PlannedTick,
  planTick,
} from '../../../main/core/scheduler/schedulePlan.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../../shared/time/durations.ts';
import { utcGrid } from './utcGrid.ts';

const at = (time: string) => Date.parse(`2016-11-02T${time}Z`);
const NINE = at('09:00:00');
const TEN = at('10:00:00');

/** Half past eight, one cycle behind it, the next one due at nine. */
const memory: PlanMemory = {
  nextAtMs: NINE,
  intervalMinutes: 60,
  seenMs: at('08:30:00'),
  startedMs: 0,
};

interface Moment {
  wall: number;
  /** Since the start of the last cycle. */
  since?: number;
  intervalMinutes?: number;
  isBusy?: boolean;
  memory?: Partial<PlanMemory>;
}

function tickAt(moment: Moment): PlannedTick {
  const { wall: wallMs, since: monotonicMs = HOUR, intervalMinutes = 60, isBusy = false } = moment;
  const facts: PlanFacts = { wallMs, monotonicMs, intervalMinutes, isBusy };
  return planTick({ ...memory, ...moment.memory }, facts, utcGrid);
}

const nextOf = (moment: Moment) => tickAt(moment).memory.nextAtMs;

describe('the plan', () => {
  it('begins with the first round from now on, and starts nothing for it', () => {
    const tick = tickAt({ wall: at('08:30:00'), memory: { nextAtMs: null, startedMs: null } });
    expect(tick).toEqual({
      memory: { nextAtMs: NINE, intervalMinutes: 60, seenMs: at('08:30:00'), startedMs: null },
      start: null,
      missed: null,
    });
  });

  it('begins after the present round where that is now', () => {
    expect(nextOf({ wall: NINE, memory: { nextAtMs: null, startedMs: null } })).toBe(TEN);
  });

  it('waits until the last millisecond before the round', () => {
    const wall = NINE - 1;
    expect(tickAt({ wall })).toEqual({ memory: { ...memory, seenMs: wall }, start: null, missed: null });
  });

  it('starts the round when it is due, and plans the next one', () => {
    expect(tickAt({ wall: NINE })).toEqual({
      memory: { ...memory, nextAtMs: TEN, seenMs: NINE },
      start: 'due',
      missed: null,
    });
  });

  it('leaves it to the caller to note that a cycle started', () => {
    expect(tickAt({ wall: NINE }).memory.startedMs).toBe(0);
  });

  it.each([
    ['two minutes', 2 * MINUTE, 'due'],
    ['a moment more', 2 * MINUTE + 1, 'catch-up'],
  ])('calls a round that begins %s late %s', (_late, lateMs, cause) => {
    expect(tickAt({ wall: NINE + lateMs })).toMatchObject({ start: cause, missed: null });
  });

  it('is made anew for another interval', () => {
    const tick = tickAt({ wall: at('08:40:00'), since: 40 * MINUTE, intervalMinutes: 15 });
    expect(tick.memory).toMatchObject({ nextAtMs: at('08:45:00'), intervalMinutes: 15 });
    expect(tick).toMatchObject({ start: null, missed: null });
  });

  it('of a new interval follows the last cycle at no less than half of it', () => {
    const halfPast = at('08:30:00');
    const planned = (since: number) => nextOf({ wall: at('08:28:00'), since, intervalMinutes: 30 });
    expect(planned(13 * MINUTE)).toBe(halfPast);
    expect(planned(13 * MINUTE - 1)).toBe(NINE);
  });

  it('of a longer interval lets go of the round of the shorter one', () => {
    expect(nextOf({ wall: at('08:31:00'), intervalMinutes: 120 })).toBe(TEN);
  });
});

describe('rounds that passed', () => {
  it('are made up for by one cycle, and the others are missed', () => {
    expect(tickAt({ wall: at('13:30:00') })).toEqual({
      memory: { ...memory, nextAtMs: at('14:00:00'), seenMs: at('13:30:00') },
      start: 'catch-up',
      missed: { fromMs: NINE, count: 4, isBusy: false },
    });
  });

  it('count one that is due at this very moment', () => {
    expect(tickAt({ wall: TEN })).toMatchObject({ start: 'catch-up', missed: { count: 1 } });
  });

  it('are all missed while a cycle runs, and none starts', () => {
    expect(tickAt({ wall: at('10:30:00'), isBusy: true })).toEqual({
      memory: { ...memory, nextAtMs: at('11:00:00'), seenMs: at('10:30:00') },
      start: null,
      missed: { fromMs: NINE, count: 2, isBusy: true },
    });
  });

  it.each([
    ['counted over two days', 48 * HOUR],
    ['estimated beyond them', 48 * HOUR + 1],
    ['estimated over a month', 30 * DAY],
  ])('are %s', (_how, ms) => {
    expect(tickAt({ wall: NINE + ms }).missed?.count).toBe(Math.floor(ms / HOUR));
  });

  it('are counted by the timetable, which knows the day that has 23 hours', () => {
    const paris = createCronTimetable('Europe/Paris');
    const nextAtMs = Date.parse('2016-03-26T23:00:00Z');
    const wallMs = Date.parse('2016-03-27T22:00:00Z');
    const facts = { wallMs, monotonicMs: DAY, intervalMinutes: 180, isBusy: false };
    const tick = planTick({ ...memory, nextAtMs, intervalMinutes: 180, seenMs: nextAtMs }, facts, paris);
    // 00:00 is run; 03, 06, 09, 12, 15, 18, 21 and 24 o'clock are missed, an hour earlier each.
    expect(tick.missed?.count).toBe(8);
    expect(tick.memory.nextAtMs).toBe(Date.parse('2016-03-28T01:00:00Z'));
  });
});

describe('a clock that is set', () => {
  it('back has the rounds from now on planned anew', () => {
    const tick = tickAt({ wall: at('04:10:00'), memory: { seenMs: at('08:59:00') } });
    expect(tick).toMatchObject({ memory: { nextAtMs: at('05:00:00') }, start: null, missed: null });
  });

  it('back by no more than two seconds is one that is corrected, as all are', () => {
    const planned = (wall: number) => nextOf({ wall, memory: { nextAtMs: TEN, seenMs: at('08:30:00') } });
    expect(planned(at('08:29:58'))).toBe(TEN);
    expect(planned(at('08:29:58') - 1)).toBe(NINE);
  });

  it('back across a round that has run does not run it again soon', () => {
    const planned = (since: number) =>
      nextOf({ wall: at('08:55:00'), since, memory: { nextAtMs: TEN, seenMs: at('09:05:00') } });
    expect(planned(5 * MINUTE)).toBe(TEN);
    expect(planned(25 * MINUTE)).toBe(NINE);
  });

  it('forward and back again never starts two cycles within a minute: the round waits until it is over', () => {
    expect(tickAt({ wall: NINE, since: 20 * SECOND })).toEqual({
      memory: { ...memory, nextAtMs: NINE + 40 * SECOND, seenMs: NINE },
      start: null,
      missed: null,
    });
    expect(tickAt({ wall: NINE, since: MINUTE - 1 }).start).toBeNull();
    expect(tickAt({ wall: NINE, since: MINUTE }).start).toBe('due');
  });

  it('misses a round that would have to wait beyond the next one', () => {
    const soon = { since: 20 * SECOND, intervalMinutes: 5, memory: { intervalMinutes: 5 } };
    for (const time of ['09:04:20', '09:04:30'])
      expect(tickAt({ ...soon, wall: at(time) })).toMatchObject({
        memory: { nextAtMs: at('09:05:00') },
        missed: { fromMs: NINE, count: 1, isBusy: false },
      });
    expect(tickAt({ ...soon, wall: at('09:04:19') })).toMatchObject({
      memory: { nextAtMs: at('09:04:59') },
      missed: null,
    });
  });

  it('forward is a catch-up', () => {
    expect(tickAt({ wall: at('09:40:00') })).toMatchObject({ start: 'catch-up', missed: null });
  });

  // A lid that is closed right after a round: the monotonic clock stands still with the computer.
  it('forward by a sleep that began right after a cycle is still made up for, once', () => {
    const awake = tickAt({ wall: at('17:00:20'), since: 20 * SECOND });
    const facts = { wallMs: at('17:01:00'), monotonicMs: MINUTE, intervalMinutes: 60, isBusy: false };
    const ticks = [awake, planTick(awake.memory, facts, utcGrid)];
    const starts = ticks.filter(({ start }) => start !== null).length;
    const missed = ticks.reduce((sum, tick) => sum + (tick.missed?.count ?? 0), 0);
    // The rounds of nine to five.
    expect([starts, missed]).toEqual([1, 8]);
  });

  // The program closed while the clock was wrong: nothing of that is in its memory but the round it planned.
  it('back while Outpost was closed does not let it wait for a round that is years away', () => {
    const wall = at('08:10:00');
    const kept = { nextAtMs: NINE + 5 * 365 * DAY, seenMs: wall, startedMs: null };
    expect(nextOf({ wall, memory: kept })).toBe(NINE);
  });

  it('back while Outpost was closed may cost one round, and no more', () => {
    const kept = (nextAtMs: number) => ({ nextAtMs, seenMs: at('08:10:00'), startedMs: null });
    expect(nextOf({ wall: at('08:10:00'), memory: kept(TEN) })).toBe(TEN);
    expect(nextOf({ wall: at('08:10:00'), memory: kept(at('11:00:00')) })).toBe(NINE);
  });

  it('and all it did is forgotten by the next tick', () => {
    const { memory: after } = tickAt({ wall: at('04:10:00') });
    expect(after.seenMs).toBe(at('04:10:00'));
    const facts = { wallMs: at('05:00:00'), monotonicMs: 2 * HOUR, intervalMinutes: 60, isBusy: false };
    expect(planTick(after, facts, utcGrid)).toMatchObject({ start: 'due', missed: null });
  });
});
