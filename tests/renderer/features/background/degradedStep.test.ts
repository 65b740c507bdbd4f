import { describe, expect, it } from 'vitest';
import { degradedStep } from '../../../../renderer/features/background/degradedStep.ts';
import type { Cycle, SchedulerStatus } from '../../../../shared/contract/index.ts';
import { fakeCycle } from '../../support/FakeBackground.ts';

const message = 'Haiti: There is no file /usb/counts.csv.';
const failed = { name: 'refresh', outcome: 'failed', ms: 3, message } as const;

const cycle = fakeCycle('2026-11-18T08:00:00.000Z');
const bad: Cycle = { ...cycle, steps: cycle.steps.with(1, failed) };
const running: Cycle = { ...cycle, startedAt: '2026-11-18T09:00:00.000Z', finishedAt: null };

function degraded(changes: Partial<SchedulerStatus> = {}) {
  const reason = `In the last cycle "Data files" failed: ${message}`;
  return degradedStep({ state: 'DEGRADED', reason, cycles: [bad], ...changes });
}

describe('the step that a degraded scheduler complains of', () => {
  it('is the one whose words are in the reason', () => {
    expect(degraded()).toEqual(failed);
  });

  it('is of the last cycle that has ended, not of the one that runs', () => {
    expect(degraded({ cycles: [running, bad] })).toEqual(failed);
    expect(degraded({ cycles: [cycle, bad] })).toBeNull();
  });

  it('is none where the reason is another one, or there is nothing to complain of', () => {
    expect(degraded({ reason: 'The disk is full.' })).toBeNull();
    expect(degraded({ reason: cycle.steps[0]!.message, cycles: [cycle] })).toBeNull();
    expect(degraded({ state: 'PAUSED' })).toBeNull();
  });
});
