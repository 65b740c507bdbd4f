import { beforeEach, describe, expect, it } from 'vitest';
import { BenchClock } from '../../../main/core/lock/BenchClock.ts';
import { initialLockState, type LockState } from '../../../main/core/state/lockState.ts';
import { type Bench, newRecord } from '../../../main/core/state/providerRecord.ts';
import { DAY, HOUR, SECOND } from '../../../shared/time/durations.ts';
import { createFakeClock, type FakeClock } from '../../support/fakeClock.ts';

let clock: FakeClock;

function benchFor(lengthMs: number | null, seq = 7): Bench {
  const until = lengthMs === null ? null : new Date(clock.now() + lengthMs).toISOString();
  const since = new Date(clock.now()).toISOString();
  return { cause: 'QUOTA', since, until, lengthMs, reason: 'spent', seq, keyMark: null };
}

function stateWith(bench: Bench | null, benchedModels: Record<string, Bench> = {}): LockState {
  return {
    ...initialLockState,
    records: { groq: { ...newRecord, benches: bench === null ? [] : [bench], benchedModels } },
  };
}

beforeEach(() => {
  clock = createFakeClock();
});

describe('a bench inside a process', () => {
  it('lasts its length of monotonic time, whatever happens to the wall clock (S07)', () => {
    for (const jump of [-HOUR, DAY]) {
      const benches = new BenchClock(clock, initialLockState);
      const bench = benchFor(60 * SECOND);
      benches.note(stateWith(bench));
      clock.jump(jump);
      clock.advance(59 * SECOND);
      expect(benches.left(bench)).toBe(SECOND);
      expect(benches.isOver(bench)).toBe(false);
      clock.advance(SECOND);
      expect(benches.isOver(bench)).toBe(true);
    }
  });

  it('begins when it is noted, once: later commits do not move its end', () => {
    const benches = new BenchClock(clock, initialLockState);
    const bench = benchFor(60 * SECOND);
    benches.note(stateWith(bench));
    clock.advance(40 * SECOND);
    benches.note(stateWith(bench));
    expect(benches.left(bench)).toBe(20 * SECOND);
  });

  it('without an end never ends by itself', () => {
    const benches = new BenchClock(clock, initialLockState);
    const bench = benchFor(null);
    benches.note(stateWith(bench));
    clock.advance(1_000 * DAY);
    expect(benches.left(bench)).toBeNull();
    expect(benches.isOver(bench)).toBe(false);
  });

  it('of a model ends like one of a provider', () => {
    const benches = new BenchClock(clock, initialLockState);
    const bench = benchFor(60 * SECOND);
    benches.note(stateWith(null, { 'm/1': bench }));
    clock.advance(45 * SECOND);
    expect(benches.left(bench)).toBe(15 * SECOND);
  });

  it('is shown with the end that the wall clock will show, also after that was set', () => {
    const benches = new BenchClock(clock, initialLockState);
    const bench = benchFor(HOUR);
    benches.note(stateWith(bench));
    clock.advance(20 * 60 * SECOND);
    expect(benches.shown(bench)).toBe(bench);
    clock.jump(-DAY);
    expect(benches.shown(bench).until).toBe(new Date(clock.now() + 40 * 60 * SECOND).toISOString());
    clock.jump(DAY + 400);
    expect(benches.shown(bench), 'two clocks never agree on milliseconds').toBe(bench);
  });
});

describe('a bench over a restart', () => {
  /** A new process: its monotonic clock starts anew, its wall clock goes on. */
  function restartAfter(wallMs: number): void {
    clock = createFakeClock(new Date(clock.now() + wallMs).toISOString());
  }

  it.each([
    ['in the middle', 45 * SECOND, 15 * SECOND],
    ['after its end', HOUR, 0],
    ['after the wall clock was set back: never longer than it was', -DAY, 60 * SECOND],
  ])('goes by the wall clock: %s', (_when, wallMs, left) => {
    const bench = benchFor(60 * SECOND);
    restartAfter(wallMs);
    const benches = new BenchClock(clock, stateWith(bench));
    expect(benches.left(bench)).toBe(left);
    clock.jump(-DAY);
    clock.advance(left);
    expect(benches.isOver(bench)).toBe(true);
  });

  it('without an end goes on', () => {
    const bench = benchFor(null);
    restartAfter(1_000 * DAY);
    expect(new BenchClock(clock, stateWith(bench)).isOver(bench)).toBe(false);
  });
});

describe('the benches that run', () => {
  it('are left in the state, with the end as the wall clock shows it now; those that are over are not', () => {
    const benches = new BenchClock(clock, initialLockState);
    const [short, long] = [benchFor(60 * SECOND, 1), benchFor(HOUR, 2)];
    const state = stateWith(long, { 'm/1': short, 'm/2': long });
    benches.note(state);
    clock.advance(60 * SECOND);
    clock.jump(-DAY);
    const until = new Date(clock.now() + HOUR - 60 * SECOND).toISOString();
    const running = { ...long, until, lengthMs: HOUR - 60 * SECOND };
    expect(benches.running(state).records.groq).toMatchObject({ benches: [running] });
    expect(Object.keys(benches.running(state).records.groq!.benchedModels)).toEqual(['m/2']);
    clock.advance(HOUR);
    expect(benches.running(state).records.groq).toEqual(newRecord);
  });

  it('tell when the first of them ends', () => {
    const benches = new BenchClock(clock, initialLockState);
    const state = stateWith(benchFor(HOUR, 1), { 'm/1': benchFor(60 * SECOND, 2), 'm/2': benchFor(null, 3) });
    benches.note(state);
    expect(benches.soonestEnd(state)).toBe(60 * SECOND);
    clock.advance(60 * SECOND);
    expect(benches.soonestEnd(state)).toBe(HOUR - 60 * SECOND);
    clock.advance(HOUR);
    expect(benches.soonestEnd(state)).toBe(Number.POSITIVE_INFINITY);
  });
});
