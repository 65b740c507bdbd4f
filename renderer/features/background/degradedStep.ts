import type { SchedulerStatus, StepRecord } from '../../../shared/contract/index.ts';
import { type Trouble, troubles } from './cycleOutcome.ts';

/** @returns the step of the last cycle that the reason of the scheduler is about, or null where that is something else */
export function degradedStep({
  state,
  reason,
  cycles,
}: Pick<SchedulerStatus, 'state' | 'reason' | 'cycles'>): (StepRecord & { outcome: Trouble }) | null {
  if (state !== 'DEGRADED' || reason === null) return null;
  const last = cycles.find(({ finishedAt }) => finishedAt !== null);
  for (const { outcome, ...step } of last?.steps ?? []) {
    const trouble = troubles.find((one) => one === outcome);
    if (trouble !== undefined && reason.includes(step.message)) return { ...step, outcome: trouble };
  }
  return null;
}
