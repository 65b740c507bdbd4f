/**
 * When a cycle runs. Pure: the same clocks and memory give the same plan. The wall clock says when a round is due; the
 * monotonic clock keeps cycles apart where the wall clock is set to and fro.
 */
import { HOUR, MINUTE, SECOND } from '../../../shared/time/durations.ts';
import type { Timetable } from '../ports/Timetable.ts';

/** Cycles are never closer than this, whatever the wall clock does. */
const LEAST_GAP = MINUTE;
/** A round that begins later than this is a catch-up. */
const LATE = 2 * MINUTE;
/** Clocks are corrected by less than this all the time. */
const SET_BACK = 2 * SECOND;
/** Rounds are counted one by one up to this span, and estimated beyond it. */
const COUNTED_SPAN = 48 * HOUR;

export interface PlanMemory {
  /** When the next round is due, wall clock; null before the first plan. */
  nextAtMs: number | null;
  /** The interval it was planned with. */
  intervalMinutes: number;
  /** Wall clock of the last tick. */
  seenMs: number;
  /** Monotonic clock at the start of the last cycle; null where this process ran none. */
  startedMs: number | null;
}

export interface PlanFacts {
  wallMs: number;
  monotonicMs: number;
  intervalMinutes: number;
  /** Whether a cycle is running. */
  isBusy: boolean;
}

/** Rounds that were due and do not run by themselves. */
export interface MissedSlots {
  fromMs: number;
  count: number;
  isBusy: boolean;
}

export interface PlannedTick {
  memory: PlanMemory & { nextAtMs: number };
  /** The cycle that starts now, or null. */
  start: 'due' | 'catch-up' | null;
  missed: MissedSlots | null;
}

/** @returns what to do at this moment, and what to remember; the caller notes the start of a cycle in the memory */
export function planTick(memory: PlanMemory, facts: PlanFacts, timetable: Timetable): PlannedTick {
  const { wallMs, monotonicMs, intervalMinutes } = facts;
  const wait = (nextAtMs: number): PlannedTick => ({
    memory: { ...memory, nextAtMs, intervalMinutes, seenMs: wallMs },
    start: null,
    missed: null,
  });
  const { nextAtMs } = memory;
  const isSetBack = wallMs < memory.seenMs - SET_BACK;
  if (nextAtMs === null || isSetBack) return wait(firstRound(memory, facts, timetable));
  if (wallMs < nextAtMs) {
    const isSame = intervalMinutes === memory.intervalMinutes;
    const isPlausible = isSame && isWithinTwoRounds(nextAtMs, facts, timetable);
    return wait(isPlausible ? nextAtMs : firstRound(memory, facts, timetable));
  }
  const later = roundsBetween(timetable, intervalMinutes, nextAtMs, wallMs);
  const next = timetable.next(intervalMinutes, wallMs);
  const planned = wait(next);
  if (facts.isBusy) return { ...planned, missed: { fromMs: nextAtMs, count: 1 + later, isBusy: true } };
  const tooSoonMs = memory.startedMs === null ? 0 : memory.startedMs + LEAST_GAP - monotonicMs;
  if (tooSoonMs > 0) {
    // The round waits for its distance from the last cycle, unless the one after it is due by then.
    const isOvertaken = next <= wallMs + tooSoonMs;
    const missed = later + (isOvertaken ? 1 : 0);
    return {
      ...wait(isOvertaken ? next : wallMs + tooSoonMs),
      missed: missed === 0 ? null : { fromMs: nextAtMs, count: missed, isBusy: false },
    };
  }
  const isLate = later > 0 || wallMs - nextAtMs > LATE;
  return {
    ...planned,
    start: isLate ? 'catch-up' : 'due',
    // One cycle stands for all of them.
    missed: later === 0 ? null : { fromMs: nextAtMs, count: later, isBusy: false },
  };
}

/** A plan that reaches further was made by a wall clock that was wrong, and was put right while nobody looked. */
function isWithinTwoRounds(
  nextAtMs: number,
  { wallMs, intervalMinutes }: PlanFacts,
  timetable: Timetable,
): boolean {
  if (nextAtMs - wallMs <= intervalMinutes * MINUTE) return true;
  return nextAtMs <= timetable.next(intervalMinutes, timetable.next(intervalMinutes, wallMs));
}

/** The first round from now on, but none that would follow the last cycle at less than half the interval. */
function firstRound(
  { startedMs }: PlanMemory,
  { wallMs, monotonicMs, intervalMinutes }: PlanFacts,
  timetable: Timetable,
): number {
  const first = timetable.next(intervalMinutes, wallMs);
  if (startedMs === null) return first;
  const sinceLast = monotonicMs - startedMs + (first - wallMs);
  return sinceLast < (intervalMinutes * MINUTE) / 2 ? timetable.next(intervalMinutes, first) : first;
}

/** @returns how many rounds lie after `fromMs` and up to `toMs` */
function roundsBetween(timetable: Timetable, intervalMinutes: number, fromMs: number, toMs: number): number {
  if (toMs - fromMs > COUNTED_SPAN) return Math.floor((toMs - fromMs) / (intervalMinutes * MINUTE));
  let count = 0;
  for (
    let at = timetable.next(intervalMinutes, fromMs);
    at <= toMs;
    at = timetable.next(intervalMinutes, at)
  ) {
    count += 1;
  }
  return count;
}
