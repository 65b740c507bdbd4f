import { wholePercent } from '../../../shared/forecast/shownPercent.ts';

/** Lowest whole percent of the classes 2 to 5. */
const LIMITS = [5, 30, 70, 95] as const;

/**
 * Likelihood class from the outbreak probability. It follows the percent that is shown: what is shown as 30 % is class 3 everywhere.
 * Source: WHO, rapid risk assessment of acute public health events, 2012.
 * @returns 1 very unlikely (below 5 %), 2 unlikely, 3 likely (from 30 %), 4 highly likely (from 70 %),
 *   5 almost certain (from 95 %)
 */
export function likelihoodClass(probability: number): number {
  const percent = wholePercent(probability);
  return 1 + LIMITS.filter((limit) => percent >= limit).length;
}
