/** What is being done at the moment. */
import type { StepName } from '../../../scheduler/schedulerSchema.ts';

const steps: Record<StepName, string> = {
  connectivity: 'looking at the network',
  refresh: 'reading watched files',
  score: 'scoring forecasts',
  health: 'looking at providers',
  forecast: 'automatic forecasts',
  team: 'syncing with the team',
  housekeeping: 'tidying up',
};

const phases = { reading: 'Reading', checking: 'Checking', saving: 'Saving' };

export const progress = {
  place: (p: { provider: string; number: number; total: number; place: string }) =>
    `${p.provider}: place ${p.number} of ${p.total}, ${p.place} (Ctrl+C cancels)`,
  /** What is being saved is not cancelled any more. */
  importing: (p: { phase: keyof typeof phases; rows: string; secondsLeft: number | null }) =>
    [
      `${phases[p.phase]}: ${p.rows}`,
      p.secondsLeft === null ? '' : `, about ${p.secondsLeft} s left`,
      p.phase === 'saving' ? '' : ' (Ctrl+C cancels)',
    ].join(''),
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
