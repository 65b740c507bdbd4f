import type { AutoForecast, SchedulerState } from '../../../contract/index.ts';

/** Whether cycles run by themselves. */
export const schedulerStates: Readonly<Record<SchedulerState, string>> = {
  RUNNING: 'Running',
  DEGRADED: 'Needs attention',
  PAUSED: 'Paused',
  STOPPED: 'Stopped',
};

/** How an automatic run of a dataset ended. */
export const runOutcomes: Readonly<Record<NonNullable<AutoForecast['last']>['outcome'], string>> = {
  running: 'Running',
  published: 'Published',
  failed: 'Failed',
  interrupted: 'Interrupted',
};
