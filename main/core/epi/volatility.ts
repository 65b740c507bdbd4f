import { type VolatilityBand, volatilityBand } from '../../../shared/forecast/volatilityBand.ts';
import { quantileType7 } from './quantileType7.ts';

/** How much weekly counts have jumped about, as week-to-week growth on the log scale. */
export interface Volatility {
  /** Robust standard deviation of weekly log growth; 0.21 is about 23 % a week. */
  sigma: number;
  /** The variance that counting alone gives. */
  countingVariance: number;
  /** What is left of sigma without counting noise. */
  excessSigma: number;
  /** Class of sigma. */
  band: VolatilityBand;
}

const WINDOW_WEEKS = 26;
const MIN_OBSERVED_WEEKS = 8;
/** Quartiles of fewer growth steps say nothing. */
const MIN_STEPS = 4;
/** Interquartile range of a standard normal distribution. */
const NORMAL_IQR = 1.349;

/**
 * Historical volatility of the last 26 weeks: interquartile range of ln((y + 1/2) / (previous + 1/2)) over
 * 1.349, type 7 quartiles.
 * Steps from or to an unreported week are left out.
 * @param counts weekly, oldest first; null is "not reported"
 * @returns null with fewer than 8 observed weeks in the window, or fewer than 4 steps between observed neighbours
 */
export function volatility(counts: readonly (number | null)[]): Volatility | null {
  const window = counts.slice(-WINDOW_WEEKS);
  const steps = observedSteps(window);
  const observed = window.filter((count) => count !== null).length;
  if (observed < MIN_OBSERVED_WEEKS || steps.length < MIN_STEPS) return null;

  const growth = steps.map(([from, to]) => Math.log(to / from));
  const sigma = (quantileType7(growth, 0.75) - quantileType7(growth, 0.25)) / NORMAL_IQR;
  const countingVariance = steps.reduce((sum, [from, to]) => sum + 1 / from + 1 / to, 0) / steps.length;
  const excessSigma = Math.sqrt(Math.max(0, sigma ** 2 - countingVariance));
  return { sigma, countingVariance, excessSigma, band: volatilityBand(sigma) };
}

/** @returns neighbouring observed counts, each with 1/2 added. */
function observedSteps(counts: readonly (number | null)[]): [from: number, to: number][] {
  return counts.flatMap((to, t): [number, number][] => {
    const from = counts[t - 1] ?? null;
    return from === null || to === null ? [] : [[from + 0.5, to + 0.5]];
  });
}
