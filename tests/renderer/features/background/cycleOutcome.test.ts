import { describe, expect, it } from 'vitest';
import { cycleOutcome, isRunningNow } from '../../../../renderer/features/background/cycleOutcome.ts';
import type { StepOutcome } from '../../../../shared/contract/index.ts';
import { fakeCycle } from '../../support/FakeBackground.ts';

const cycleOf = (...outcomes: StepOutcome[]) => {
  const cycle = fakeCycle('2026-11-18T08:00:00.000Z');
  const steps = cycle.steps.slice(0, outcomes.length).map((step, i) => ({ ...step, outcome: outcomes[i]! }));
  return { ...cycle, steps };
};

describe('what a cycle came to', () => {
  it.each([
    [['nothing-to-do', 'nothing-to-do'], 'nothing-to-do'],
    [['nothing-to-do', 'done'], 'done'],
    [['done', 'running', 'done'], 'running'],
    [['done', 'skipped', 'running'], 'skipped'],
    [['timed-out', 'skipped', 'done'], 'timed-out'],
    [['done', 'timed-out', 'failed'], 'failed'],
    [[], 'nothing-to-do'],
  ] as const)('is the gravest of its steps: %j is %s', (outcomes, whole) => {
    expect(cycleOutcome(cycleOf(...outcomes), false)).toBe(whole);
  });

  it('is interrupted where it never ended, unless it runs now', () => {
    const open = { ...cycleOf('done'), finishedAt: null };
    expect(cycleOutcome(open, false)).toBe('interrupted');
    expect(cycleOutcome(open, true)).toBe('running');
  });
});

describe('the cycle that runs now', () => {
  it('is the last one, while the scheduler is at it', () => {
    const open = { ...cycleOf('done'), finishedAt: null };
    const other = { ...open, startedAt: '2026-11-18T07:00:00.000Z' };
    expect(isRunningNow(open, { isCycling: true, lastCycle: open })).toBe(true);
    expect(isRunningNow(other, { isCycling: true, lastCycle: open })).toBe(false);
    expect(isRunningNow(open, { isCycling: false, lastCycle: open })).toBe(false);
    expect(isRunningNow(cycleOf('done'), { isCycling: true, lastCycle: cycleOf('done') })).toBe(false);
  });
});
