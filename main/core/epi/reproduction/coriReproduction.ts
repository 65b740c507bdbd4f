import { gammaCdf, gammaQuantile } from './gamma.ts';

export interface RenewalInput {
  /** New cases by day or by week, oldest first, none missing; before the first there are none. */
  counts: readonly number[];
  /** Of the serial interval by lag, in the step of `counts`, from lag 0 on. */
  weights: readonly number[];
  /** The last steps, in which R is taken as constant. */
  window: number;
}

/** The reproduction number of a window: how many people one case infects. */
export interface Reproduction {
  mean: number;
  standardDeviation: number;
  /** Central 95 % of the posterior. */
  interval95: [number, number];
  /** That R is above 1, so that cases grow. */
  probabilityAboveOne: number;
  casesInWindow: number;
}

/** Prior of R: gamma with mean 5 and standard deviation 5, so that too few data do not look like control. */
const PRIOR_SHAPE = 1;
const PRIOR_SCALE = 5;

/**
 * Instantaneous reproduction number by the renewal equation, with a gamma posterior: shape 1 + cases of the window,
 * rate 1/5 + infectiousness of the window. Constant under-reporting cancels.
 * Source: Cori et al. 2013, Am J Epidemiol 178:1505 (as `estimate_R` of R's EpiEstim with `parametric_si`).
 */
export function coriReproduction({ counts, weights, window }: RenewalInput): Reproduction {
  const from = Math.max(0, counts.length - window);
  let casesInWindow = 0;
  let infectiousness = 0;
  for (let t = from; t < counts.length; t++) {
    casesInWindow += counts[t]!;
    for (let lag = Math.min(t, weights.length - 1); lag >= 0; lag--)
      infectiousness += weights[lag]! * counts[t - lag]!;
  }
  const shape = PRIOR_SHAPE + casesInWindow;
  const rate = 1 / PRIOR_SCALE + infectiousness;
  return {
    mean: shape / rate,
    standardDeviation: Math.sqrt(shape) / rate,
    interval95: [gammaQuantile(0.025, shape, 1 / rate), gammaQuantile(0.975, shape, 1 / rate)],
    probabilityAboveOne: 1 - gammaCdf(1, shape, 1 / rate),
    casesInWindow,
  };
}
