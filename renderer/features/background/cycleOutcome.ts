import type { Cycle, SchedulerStatus, StepOutcome } from '../../../shared/contract/index.ts';

/** What did not go well, the gravest first. */
export const troubles = ['failed', 'timed-out', 'interrupted', 'skipped'] as const satisfies StepOutcome[];
export type Trouble = (typeof troubles)[number];

/** What one step came to, its whole cycle came to. */
const byGravity: readonly StepOutcome[] = [...troubles, 'running', 'done', 'nothing-to-do'];

/** @returns whether it is the cycle that runs at this moment */
export function isRunningNow(
  cycle: Cycle,
  { isCycling, lastCycle }: Pick<SchedulerStatus, 'isCycling' | 'lastCycle'>,
): boolean {
  return isCycling && cycle.finishedAt === null && cycle.startedAt === lastCycle?.startedAt;
}

/** @returns what a cycle came to as a whole; one without an end was interrupted unless it runs now */
export function cycleOutcome(cycle: Cycle, isNow: boolean): StepOutcome {
  if (isNow) return 'running';
  const outcomes = new Set(cycle.steps.map(({ outcome }) => outcome));
  if (cycle.finishedAt === null) outcomes.add('interrupted');
  return byGravity.find((outcome) => outcomes.has(outcome)) ?? 'nothing-to-do';
}
