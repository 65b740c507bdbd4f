import type { Cycle, StepName } from '../../../scheduler/schedulerSchema.ts';

/** Cycles of the scheduler and their steps. */
export const cycles = {
  steps: {
    connectivity: 'Network',
    refresh: 'Data files',
    score: 'Scores',
    health: 'Provider health',
    forecast: 'Forecasts',
    team: 'Team',
    housekeeping: 'Housekeeping',
  } satisfies Record<StepName, string>,
  causes: { due: 'on time', 'catch-up': 'catching up', user: 'by the user' } satisfies Record<
    Cycle['cause'],
    string
  >,
  byThemselves: 'Cycles start by themselves.',
  noneDue: 'none is due',
  none: 'No cycle has run yet.',
  noRun: 'none yet',
};
