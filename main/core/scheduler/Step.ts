import type { StepName } from '../../../shared/scheduler/schedulerSchema.ts';

export interface StepResult {
  outcome: 'done' | 'nothing-to-do' | 'failed' | 'interrupted';
  /** One sentence: what it did, or why it did not. */
  message: string;
}

/** One kind of work of a cycle. It may throw, reject, hang or be slow: nothing of that reaches the others. */
export interface Step {
  name: StepName;
  /** Whether cycles have it at all; they do where it is not given. */
  isNeeded?(): boolean;
  /** Milliseconds until its signal is aborted. */
  deadlineMs: number;
  /** @param signal aborted at the deadline, and when Outpost closes */
  run(signal: AbortSignal): Promise<StepResult>;
}
