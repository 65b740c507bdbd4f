/** What is being done at the moment. */
import type { StepName } from '../../../scheduler/schedulerSchema.ts';

const steps: Record<StepName, string> = {
  connectivity: 'looking at the network',
  refresh: 'reading watched files',
  score: 'scoring forecasts',
  health: 'looking at providers',
  forecast: 'automatic forecasts',
  housekeeping: 'tidying up',
};

export const progress = {
  computing: ({ done, total }: { done: number; total: number }) =>
    `Computing on this computer: ${done} of ${total} places (Ctrl+C cancels)`,
  testing: ({ week, total }: { week: number; total: number }) =>
    `Imported. Testing past week ${week} of ${total} (Ctrl+C leaves the rest out)`,
  round: ({ round, total }: { round: number; total: number }) =>
    `Round ${round} of ${total} (Ctrl+C cancels)`,
  step: ({ number, total, name }: { number: number; total: number; name: string }) =>
    `Step ${number} of ${total}, ${name} (Ctrl+C ends the cycle)`,
  steps,
};
