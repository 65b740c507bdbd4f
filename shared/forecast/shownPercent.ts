/** How probabilities are shown. Classes and words follow what is shown, so that two places with one number never differ. */

/** A share as whole percent: the one rounding behind words, classes, screens and the command line. */
export function wholePercent(share: number): number {
  return Math.round(100 * share);
}

/** "About 3 in 10", and its open ends. */
export interface NaturalFrequency {
  kind: 'less' | 'about' | 'at-least';
  times: number;
  of: number;
}

/**
 * A probability as a natural frequency, as people read it best. The open ends, below 1 in 20 and from 19 in 20, are the
 * likelihood classes 1 and 5.
 */
export function naturalFrequency(probability: number): NaturalFrequency {
  const percent = wholePercent(probability);
  if (percent < 5) return { kind: 'less', times: 1, of: 20 };
  if (percent >= 95) return { kind: 'at-least', times: 19, of: 20 };
  if (percent < 10) return { kind: 'about', times: 1, of: Math.round(100 / percent) };
  return { kind: 'about', times: Math.round(percent / 10), of: 10 };
}
