/** What state the scheduler is in, and why, in words for people. Pure. */
import type {
  Cycle,
  SchedulerState,
  StepName,
  StepRecord,
} from '../../../shared/scheduler/schedulerSchema.ts';
import type { LedgerState } from '../state/ledgerState.ts';

export interface StateFacts {
  /** Whether cycles run by themselves, in this process or in the one that has the data folder. */
  isActive: boolean;
  /** Why the settings can't be used, or null. */
  refusal: string | null;
  pause: LedgerState['pause'];
  lastFinished: Cycle | null;
  /** Why the last save failed, or null. */
  unsaved: string | null;
}

/** Names of the steps for people. */
export const stepTitles: Record<StepName, string> = {
  connectivity: 'Network',
  refresh: 'Data files',
  score: 'Scores',
  health: 'Provider health',
  forecast: 'Forecasts',
  housekeeping: 'Housekeeping',
};

function isBad({ outcome }: StepRecord): boolean {
  return outcome === 'failed' || outcome === 'timed-out' || outcome === 'skipped';
}

export function stateOf(facts: StateFacts): { state: SchedulerState; reason: string | null } {
  const { isActive, refusal, pause, lastFinished, unsaved } = facts;
  if (pause !== null) {
    const why = pause.reason === null ? '' : ` (${pause.reason})`;
    return { state: 'PAUSED', reason: `Paused by the user${why}: no cycle starts by itself.` };
  }
  if (refusal !== null) return { state: 'STOPPED', reason: refusal };
  if (!isActive && unsaved === null) {
    const reason =
      'Outpost is not open here: cycles run while its window or `outpost serve` is. `outpost scheduler run-once` runs one now.';
    return { state: 'STOPPED', reason };
  }
  if (unsaved !== null) return { state: isActive ? 'DEGRADED' : 'STOPPED', reason: unsaved };
  const bad = lastFinished?.steps.filter(isBad) ?? [];
  if (bad.length === 0) return { state: 'RUNNING', reason: null };
  const [first] = bad;
  const how = first!.outcome === 'skipped' ? 'had to wait' : 'failed';
  const others = bad.slice(1).map(({ name }) => `"${stepTitles[name]}"`);
  const more = others.length === 0 ? '' : ` Nor did ${others.join(', ')} go well.`;
  const reason = `In the last cycle "${stepTitles[first!.name]}" ${how}: ${first!.message}${more}`;
  return { state: 'DEGRADED', reason };
}
