import type { HealthStatus, SchedulerState, StepOutcome } from '../../shared/contract/index.ts';
import { type Shape, StateShape } from './StateShape.tsx';

/** How loud a state is: colour says it a third time, after word and shape. */
type Tone = 'good' | 'busy' | 'quiet' | 'warn' | 'bad';

interface Mark {
  shape: Shape;
  tone: Tone;
}

export const schedulerMarks: Record<SchedulerState, Mark> = {
  RUNNING: { shape: 'check', tone: 'good' },
  DEGRADED: { shape: 'alert', tone: 'warn' },
  PAUSED: { shape: 'pause', tone: 'quiet' },
  STOPPED: { shape: 'stop', tone: 'quiet' },
};

export const stepMarks: Record<StepOutcome, Mark> = {
  done: { shape: 'check', tone: 'good' },
  'nothing-to-do': { shape: 'dash', tone: 'quiet' },
  failed: { shape: 'cross', tone: 'bad' },
  'timed-out': { shape: 'clock', tone: 'bad' },
  skipped: { shape: 'skip', tone: 'warn' },
  running: { shape: 'play', tone: 'busy' },
  interrupted: { shape: 'stop', tone: 'warn' },
};

export const runMarks: Record<'running' | 'published' | 'failed' | 'interrupted', Mark> = {
  running: stepMarks.running,
  published: stepMarks.done,
  failed: stepMarks.failed,
  interrupted: stepMarks.interrupted,
};

export const healthMarks: Record<HealthStatus, Mark> = {
  UP: { shape: 'check', tone: 'good' },
  FAILING: { shape: 'alert', tone: 'warn' },
  DOWN: { shape: 'cross', tone: 'bad' },
  REFUSED: { shape: 'barred', tone: 'bad' },
  UNKNOWN: { shape: 'question', tone: 'quiet' },
  NOT_CONFIGURED: { shape: 'dash', tone: 'quiet' },
  OFF: { shape: 'ring', tone: 'quiet' },
};

/** A state as word, shape and colour; outlined, so that it is not taken for a level of risk. */
export function StateChip({ mark, words }: { mark: Mark; words: string }) {
  return (
    <span className="chip state-chip" data-tone={mark.tone}>
      <StateShape shape={mark.shape} />
      {words}
    </span>
  );
}
