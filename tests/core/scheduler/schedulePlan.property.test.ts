import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCronTimetable } from '../../../main/adapters/cronTimetable.ts';
import type { Timetable } from '../../../main/core/ports/Timetable.ts';
import type { PlannedTick } from '../../../main/core/scheduler/schedulePlan.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../../shared/time/durations.ts';
import { countOf } from '../../support/longCounts.ts';
import { type Move, PlanWalk } from './planWalk.ts';
import { utcGrid } from './utcGrid.ts';

interface Rounds {
  timetable: Timetable;
  /** By how much two rounds may lie further apart than the interval, when clocks change. */
  furtherMs: number;
  runs: number;
}

const inZone = (zone: string): Rounds => ({
  timetable: createCronTimetable(zone),
  furtherMs: 2 * HOUR,
  runs: countOf(12, 1_000),
});

const rounds: [string, Rounds][] = [
  ['a fixed grid', { timetable: utcGrid, furtherMs: 0, runs: countOf(120, 30_000) }],
  ['Paris', inZone('Europe/Paris')],
  ['Lord Howe', inZone('Australia/Lord_Howe')],
];

const intervals = fc.constantFrom(5, 7, 15, 30, 60, 90, 120, 360, 1_440);
/** Clocks change on some of these days. */
const instants = fc.integer({ min: Date.parse('2016-03-20'), max: Date.parse('2016-11-10') });
const upTo = (max: number, min = 1) => fc.integer({ min, max });

const pass = upTo(5 * HOUR).map((ms): Move => ({ kind: 'pass', ms }));
const sleep = fc.oneof(upTo(3 * MINUTE), upTo(40 * HOUR)).map((ms): Move => ({ kind: 'sleep', ms }));
const set = fc
  .oneof(upTo(3 * SECOND, -3 * SECOND), upTo(2 * HOUR, -2 * HOUR), upTo(400 * DAY, -400 * DAY))
  .map((ms): Move => ({ kind: 'set', ms }));
const interval = intervals.map((minutes): Move => ({ kind: 'interval', minutes }));
const busy = fc.boolean().map((isBusy): Move => ({ kind: 'busy', isBusy }));
const reopen = upTo(40 * HOUR).map((ms): Move => ({ kind: 'reopen', ms }));
const reopenAnywhen = fc
  .oneof(upTo(5 * HOUR, -5 * HOUR), upTo(400 * DAY, -400 * DAY))
  .map((ms): Move => ({ kind: 'reopen', ms }));

const walkOf = (...moves: fc.Arbitrary<Move>[]) => fc.array(fc.oneof(...moves), { maxLength: 10 });

/** Checks after every tick of every walk. */
function walkAll(
  { timetable, runs }: Rounds,
  moves: fc.Arbitrary<Move[]>,
  check: (walk: PlanWalk, tick: PlannedTick) => void,
): void {
  const property = fc.property(intervals, instants, moves, (intervalMinutes, startMs, walk) => {
    const plan = new PlanWalk(timetable, intervalMinutes, startMs, check);
    for (const move of walk) plan.move(move);
  });
  fc.assert(property, { numRuns: runs });
}

/** @returns the rounds after one instant and up to another */
function roundsIn(timetable: Timetable, intervalMinutes: number, fromMs: number, toMs: number): number[] {
  const rounds: number[] = [];
  for (let at = fromMs; ; ) {
    at = timetable.next(intervalMinutes, at);
    if (at > toMs) return rounds;
    rounds.push(at);
  }
}

const missedBy = ({ missed }: PlanWalk) => missed.reduce((sum, { count }) => sum + count, 0);

describe.each(rounds)('clocks that do as they like, by %s', (_name, one) => {
  const anything = walkOf(pass, sleep, set, interval, busy);
  const longest = (intervalMinutes: number) => 1.5 * intervalMinutes * MINUTE + one.furtherMs;

  it('never start two cycles within a minute, nor one while another runs', () => {
    walkAll(one, anything, ({ starts, isBusy, monotonicMs }, { start }) => {
      if (start === null) return;
      expect(isBusy).toBe(false);
      const before = starts.at(-2);
      if (before !== undefined) expect(monotonicMs - before.monotonicMs).toBeGreaterThanOrEqual(MINUTE);
    });
  });

  it('always have a next round, which is after now', () => {
    walkAll(one, anything, ({ wallMs }, { memory }) => {
      expect(memory.nextAtMs).toBeGreaterThan(wallMs);
    });
  });

  it('never make anybody wait longer than an interval and a half', () => {
    walkAll(one, anything, ({ wallMs, intervalMinutes }, { memory }) => {
      expect(memory.nextAtMs - wallMs).toBeLessThanOrEqual(longest(intervalMinutes));
    });
  });

  it('never let a round be more than two intervals away, though they were set while Outpost was closed', () => {
    const walks = walkOf(pass, sleep, set, interval, busy, reopenAnywhen);
    walkAll(one, walks, ({ wallMs, intervalMinutes }, { memory }) => {
      expect(memory.nextAtMs - wallMs).toBeLessThanOrEqual(2 * intervalMinutes * MINUTE + one.furtherMs);
    });
  });
});

describe.each(rounds)('clocks that only go forward, by %s', (_name, { timetable, runs }) => {
  it('have every round run or missed, exactly once', () => {
    const property = fc.property(
      intervals,
      instants,
      walkOf(pass, sleep, busy, reopen),
      (intervalMinutes, startMs, walk) => {
        const plan = new PlanWalk(timetable, intervalMinutes, startMs);
        let seenMs = startMs;
        let due = 0;
        const open = (move: Move) => {
          plan.move(move);
          due += roundsIn(timetable, intervalMinutes, seenMs, plan.wallMs).length;
          seenMs = plan.wallMs;
          return due - plan.starts.length - missedBy(plan);
        };
        // One may wait until a minute is over since the last cycle.
        for (const move of walk) expect([0, 1]).toContain(open(move));
        expect(open({ kind: 'pass', ms: 3 * MINUTE })).toBe(0);
      },
    );
    fc.assert(property, { numRuns: runs });
  });

  it('run one cycle after a sleep, whenever it began and however long it was', () => {
    const property = fc.property(
      intervals,
      instants,
      upTo(3 * HOUR),
      upTo(40 * HOUR),
      (intervalMinutes, startMs, awakeMs, asleepMs) => {
        const plan = new PlanWalk(timetable, intervalMinutes, startMs);
        plan.move({ kind: 'pass', ms: awakeMs });
        const before = { starts: plan.starts.length, missed: missedBy(plan), wallMs: plan.wallMs };
        const isSoon = plan.monotonicMs - (plan.starts.at(-1)?.monotonicMs ?? -MINUTE) < MINUTE;
        // So long that its first round is late, whatever clocks do meanwhile.
        plan.move({ kind: 'sleep', ms: intervalMinutes * MINUTE + 3 * HOUR + asleepMs });
        const passed = roundsIn(timetable, intervalMinutes, before.wallMs, plan.wallMs).length;
        const untilNext = timetable.next(intervalMinutes, plan.wallMs) - plan.wallMs;
        // One that would follow a cycle at less than a minute may wait, and be overtaken by the round after it.
        fc.pre(!isSoon || untilNext > MINUTE);
        plan.move({ kind: 'pass', ms: Math.min(MINUTE, untilNext - 1) });
        const starts = plan.starts.slice(before.starts);
        expect(starts).toHaveLength(1);
        if (!isSoon) expect(starts[0]!.cause).toBe('catch-up');
        expect(missedBy(plan) - before.missed).toBe(passed - 1);
      },
    );
    fc.assert(property, { numRuns: runs });
  });
});

describe.each(rounds)('a steady clock, by %s', (_name, { timetable, runs }) => {
  it('starts exactly the rounds, each when it is due', () => {
    const property = fc.property(
      intervals,
      instants,
      upTo(30 * HOUR),
      (intervalMinutes, startMs, passedMs) => {
        const plan = new PlanWalk(timetable, intervalMinutes, startMs);
        plan.move({ kind: 'pass', ms: passedMs });
        const due = roundsIn(timetable, intervalMinutes, startMs, plan.wallMs);
        expect(plan.starts.map(({ wallMs }) => wallMs)).toEqual(due);
        expect(plan.starts.every(({ cause }) => cause === 'due')).toBe(true);
        expect(plan.missed).toEqual([]);
      },
    );
    fc.assert(property, { numRuns: runs });
  });
});
