import type { NoReproduction, ReproductionChange } from '../../../contract/assessSchema.ts';

/** What R(t) says, or why there is none. */
export const reproductions = {
  changes: {
    growing: 'growing',
    'likely-growing': 'likely growing',
    'not-changing': 'no clear change',
    'likely-declining': 'likely declining',
    declining: 'declining',
  } satisfies Record<ReproductionChange, string>,
  missing: {
    NO_SERIAL_INTERVAL: 'no serial interval is known for this disease',
    INTERVAL_TOO_SHORT: 'weekly counts are too coarse for this disease',
    NO_COUNTS: 'no final counts',
    SHORT_HISTORY: 'the series is too short',
    NOT_REPORTED: 'a week that it needs was not reported',
    FEW_CASES: 'fewer than 11 cases in its window',
  } satisfies Record<NoReproduction, string>,
};
