import { betaCdf } from './betaDistribution.ts';
import { normalQuantile } from './normal.ts';

const PRECISION = 1e-15;

/**
 * Quantile of an overdispersed count: the smallest whole number that a count of this mean stays at or below with
 * probability `p`. Negative binomial with variance = dispersion * mean; Poisson where the dispersion is 1 or less.
 * As R's qnbinom(p, size = mean / (dispersion - 1), prob = 1 / dispersion) and qpois(p, mean).
 * @param p strictly between 0 and 1
 * @param mean expected count, 0 or more
 */
export function countQuantile(p: number, mean: number, dispersion: number): number {
  if (!(mean > 0)) return 0;
  return dispersion > 1 ? negativeBinomialQuantile(p, mean, dispersion) : poissonQuantile(p, mean);
}

/** Adds up the probabilities from the lower tail on, relative to the one at the mode: no factorial is needed. */
function poissonQuantile(p: number, mean: number): number {
  const mode = Math.floor(mean);
  const terms: number[] = [];
  let term = 1;
  let first = mode;
  for (; first > 0 && term > PRECISION; first--) term *= first / mean;
  let sum = 0;
  for (let k = first; term > PRECISION || k <= mode; k++) {
    terms.push(term);
    sum += term;
    term *= mean / (k + 1);
  }
  let below = 0;
  const found = terms.findIndex((one) => {
    below += one;
    return below >= p * sum;
  });
  return first + found;
}

/** Brackets the quantile from the normal one outwards, then halves. */
function negativeBinomialQuantile(p: number, mean: number, dispersion: number): number {
  const size = mean / (dispersion - 1);
  const isEnough = (count: number) => betaCdf(1 / dispersion, size, count + 1) >= p;
  const spread = Math.sqrt(mean * dispersion);
  let high = Math.max(0, Math.ceil(mean + normalQuantile(p) * spread));
  let step = Math.max(1, Math.ceil(spread / 8));
  let low = -1;
  if (isEnough(high)) {
    for (let next = high - step; next >= 0; next = high - step) {
      if (!isEnough(next)) {
        low = next;
        break;
      }
      high = next;
      step *= 2;
    }
  } else {
    do {
      low = high;
      high += step;
      step *= 2;
    } while (!isEnough(high));
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
