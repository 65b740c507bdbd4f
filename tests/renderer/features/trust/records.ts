/** A track record with round numbers. */
import type { Miss, ScoreLine, ScoreMonth, Standing } from '../../../../shared/contract/index.ts';

export const who = { provider: 'embedded', model: 'tiered/1', disease: 'cholera' } as const;

export function standing(
  changes: Partial<Standing> = {},
  confidence: Partial<Standing['confidence']> = {},
): Standing {
  return {
    ...who,
    sources: [
      { source: 'prospective', n: 8 },
      { source: 'backtest', n: 80 },
    ],
    firstWeek: '2025-11-01',
    lastWeek: '2026-11-14',
    confidence: {
      calibrated: 0.64,
      interval90: [0.5, 0.7],
      word: 'moderate',
      basis: 'backtest',
      n: 88,
      wins: 57,
      hits80: 71,
      n80: 88,
      coverage80: 0.81,
      relativeWis: 0.9,
      ...confidence,
    },
    relativeWis90: [0.71, 1.1],
    kappa: 1,
    isKappaFromRecord: true,
    isNoChange: false,
    ...changes,
  };
}

export function line(changes: Partial<ScoreLine> = {}): ScoreLine {
  return {
    ...who,
    source: 'backtest',
    horizon: 0,
    firstWeek: '2025-11-01',
    lastWeek: '2026-11-14',
    n: 20,
    wins: 13,
    hits80: 17,
    n80: 20,
    coverage50: 0.45,
    coverage80: 0.85,
    coverage95: null,
    relativeWis: 0.9,
    relativeLogWis: 0.9,
    relativeWis90: [0.7, 1.5],
    wis: 4,
    absoluteError: 6,
    bias: 0,
    confidence: { calibrated: 0.6, interval90: [0.4, 0.7], word: 'moderate' },
    text: '17 of 20 inside the 80 % range, 13 of 20 better than no-change',
    ...changes,
  };
}

export function month(changes: Partial<ScoreMonth> = {}): ScoreMonth {
  return {
    ...who,
    source: 'backtest',
    month: '2026-11',
    n: 8,
    relativeWis: 0.8,
    coverage80: 0.75,
    ...changes,
  };
}

export function miss(changes: Partial<Miss> = {}): Miss {
  return {
    datasetId: 'set',
    forecastId: 'run-1.ouest',
    location: { code: 'ouest', name: 'Ouest', population: null },
    asOf: '2026-11-02',
    targetEndDate: '2026-11-07',
    horizon: 0,
    median: 48,
    interval80: [30, 68],
    observed: 97,
    wis: 31.25,
    twinWis: 12,
    ...changes,
  };
}
