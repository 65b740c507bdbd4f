/** What state the scheduler is in, and why, in words for people. Pure. */

import type { Cycle, SchedulerState, StepRecord } from '../../../shared/scheduler/schedulerSchema.ts';
import { words } from '../../../shared/words/index.ts';
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

function isBad({ outcome }: StepRecord): boolean {
  return outcome === 'failed' || outcome === 'timed-out' || outcome === 'skipped';
}

export function stateOf(facts: StateFacts): { state: SchedulerState; reason: string | null } {
  const { isActive, refusal, pause, lastFinished, unsaved } = facts;
  if (pause !== null) {
    return { state: 'PAUSED', reason: words.scheduler.paused({ reason: pause.reason }) };
  }
  if (refusal !== null) return { state: 'STOPPED', reason: refusal };
  if (!isActive && unsaved === null) {
    const reason = words.scheduler.notOpen;
    return { state: 'STOPPED', reason };
  }
  if (unsaved !== null) return { state: isActive ? 'DEGRADED' : 'STOPPED', reason: unsaved };
  const bad = lastFinished?.steps.filter(isBad) ?? [];
  if (bad.length === 0) return { state: 'RUNNING', reason: null };
  const [first] = bad;
  const others = bad.slice(1).map(({ name }) => words.common.cycles.steps[name]);
  const reason = words.scheduler.lastCycle({
    name: words.common.cycles.steps[first!.name],
    outcome: first!.outcome,
    message: first!.message,
    count: others.length,
    others: words.common.lists.quoted(others),
  });
  return { state: 'DEGRADED', reason };
}
