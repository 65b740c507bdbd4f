import type { RiskBasis } from '../../../contract/index.ts';
import { confidenceWords } from '../common/confidenceWords.ts';
import { riskLevels } from '../common/riskLevels.ts';
import { thresholdMethod } from '../common/thresholdMethod.ts';

/** Words for levels and classes. */
export const risk = {
  levels: riskLevels,
  /** One letter for a cell of the matrix. */
  letters: { RED: 'R', YELLOW: 'Y', GREEN: 'G', NOT_ASSESSED: '?' },
  classed: (word: string, number: string) => `${word} (${number})`,
  confidence: confidenceWords,
  volatility: { low: 'low', moderate: 'moderate', high: 'high' },
  method: (code: string) => thresholdMethod(code).replaceAll(' ', '\u00a0'),
  methodOf: (method: string, years: string) => `${method} of ${years}`,
  /** What gave a level. */
  basis: {
    cases: 'outbreak probability of cases',
    deaths: 'deaths',
    'above-now': 'the last count, above its alert line or the one before a long wave',
    official: 'the official threshold of the disease',
  } satisfies Record<RiskBasis, string>,
  matrix: (likelihood: string, impact: string, level: string) =>
    `Risk matrix: likelihood ${likelihood}, impact ${impact}: ${level}.`,
  matrixEmpty: 'Risk matrix: no cell, because the level is not assessed.',
  matrixCaption: 'Likelihood (up) by impact (across); impact is yours to set.',
};
