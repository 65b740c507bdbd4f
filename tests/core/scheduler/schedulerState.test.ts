import { describe, expect, it } from 'vitest';
import { type StateFacts, stateOf } from '../../../main/core/scheduler/schedulerState.ts';
import {
  type Cycle,
  type StepOutcome,
  type StepRecord,
  stepNames,
} from '../../../shared/scheduler/schedulerSchema.ts';

/** Cycles run, and all is well. */
const well: StateFacts = { isActive: true, refusal: null, pause: null, lastFinished: null, unsaved: null };
const pause = { reason: null, since: '2016-11-02T08:15:42.000Z', seq: 7 };

function cycleOf(...outcomes: StepOutcome[]): Cycle {
  const steps = outcomes.map((outcome, index): StepRecord => {
    const name = stepNames[index]!;
    return { name, outcome, ms: 1, message: `What became of ${name}.` };
  });
  const at = '2016-11-02T08:00:00.000Z';
  return { startedAt: at, finishedAt: at, cause: 'due', steps };
}

const state = (facts: Partial<StateFacts>) => stateOf({ ...well, ...facts });

describe('the scheduler', () => {
  it('runs, and has no reason to give, before its first cycle', () => {
    expect(state({})).toEqual({ state: 'RUNNING', reason: null });
  });

  it('runs after a cycle in which nothing went wrong', () => {
    const lastFinished = cycleOf('done', 'nothing-to-do', 'running', 'interrupted', 'done');
    expect(state({ lastFinished })).toEqual({ state: 'RUNNING', reason: null });
  });

  it('is paused by the user', () => {
    expect(state({ pause })).toEqual({
      state: 'PAUSED',
      reason: 'Paused by the user: no cycle starts by itself.',
    });
  });

  it('is paused for the reason of the user', () => {
    expect(state({ pause: { ...pause, reason: 'in the field' } }).reason).toBe(
      'Paused by the user (in the field): no cycle starts by itself.',
    );
  });

  it('is stopped by settings that can not be used, in their own words', () => {
    const refusal = 'scheduler.intervalMinutes can’t be 3.';
    expect(state({ refusal })).toEqual({ state: 'STOPPED', reason: refusal });
  });

  it('is stopped where no program that stays open has the folder, and says what to do', () => {
    const { state: found, reason } = state({ isActive: false });
    expect(found).toBe('STOPPED');
    expect(reason).toContain('Outpost is not open here');
    expect(reason).toContain('`outpost scheduler run-once`');
  });

  it('is degraded while what it did can not be saved', () => {
    const unsaved = 'Not saved: the disk is full.';
    expect(state({ unsaved, lastFinished: cycleOf('done') })).toEqual({ state: 'DEGRADED', reason: unsaved });
  });
});

describe('a last cycle that did not go well', () => {
  it.each([
    ['connectivity', 0, 'Network'],
    ['refresh', 1, 'Data files'],
    ['score', 2, 'Scores'],
    ['health', 3, 'Provider health'],
    ['forecast', 4, 'Forecasts'],
    ['team', 5, 'Team'],
    ['housekeeping', 6, 'Housekeeping'],
  ])('is named by its step: %s', (name, index, title) => {
    const outcomes = stepNames.map((_, at): StepOutcome => (at === index ? 'failed' : 'done'));
    expect(state({ lastFinished: cycleOf(...outcomes) })).toEqual({
      state: 'DEGRADED',
      reason: `In the last cycle "${title}" failed: What became of ${name}.`,
    });
  });

  it.each([
    ['failed', 'failed'],
    ['timed-out', 'failed'],
    ['skipped', 'had to wait'],
  ] as const)('says of a step that %s: %s', (outcome, words) => {
    expect(state({ lastFinished: cycleOf(outcome) }).reason).toBe(
      `In the last cycle "Network" ${words}: What became of connectivity.`,
    );
  });

  it('names the others', () => {
    const { reason } = state({ lastFinished: cycleOf('done', 'timed-out', 'failed', 'skipped', 'done') });
    expect(reason).toBe(
      'In the last cycle "Data files" failed: What became of refresh. Nor did "Scores" and "Provider health" go well.',
    );
  });
});

describe('what stands above what', () => {
  const lastFinished = cycleOf('failed');
  const all: StateFacts = { isActive: false, refusal: 'not allowed', pause, lastFinished, unsaved: 'full' };

  it('is the pause, then the settings, then whether it runs here, then the disk, then the last cycle', () => {
    expect(stateOf(all).state).toBe('PAUSED');
    expect(stateOf({ ...all, pause: null }).reason).toBe('not allowed');
    expect(stateOf({ ...all, pause: null, refusal: null }).state).toBe('STOPPED');
    expect(state({ lastFinished, unsaved: 'full' }).reason).toBe('full');
    expect(state({ lastFinished }).state).toBe('DEGRADED');
  });
});
