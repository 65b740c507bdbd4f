/** Half width of a central 90 % interval of the standard normal distribution, in standard deviations. */
export const Z_90 = 1.6448536269514722;

/** The same limit, one-sided: 95 % lie below the mean plus this many standard deviations. */
export const Z_95_ONE_SIDED = Z_90;

/** One-sided limit of the standard normal distribution for a false alarm rate of 0.001. */
export const Z_ALPHA_001 = 3.090232306167813;

/** Beyond this the probability is 0 or 1 in double precision. */
const FAR = 8.3;

const BISECTIONS = 60;

/**
 * Standard normal distribution function, absolute error below 1e-14.
 * Source: Marsaglia 2004, J Stat Software 11(4): 1/2 + density(x) * (x + x^3/3 + x^5/(3*5) + ...).
 */
export function normalCdf(x: number): number {
  if (x > FAR) return 1;
  if (x < -FAR) return 0;
  let term = x;
  let sum = x;
  let previous = 0;
  for (let k = 3; sum !== previous; k += 2) {
    previous = sum;
    term *= (x * x) / k;
    sum += term;
  }
  const density = Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
  return Math.min(1, Math.max(0, 0.5 + density * sum));
}

/**
 * Standard normal quantile: the inverse of `normalCdf`, by bisection.
 * @param p strictly between 0 and 1
 * @throws RangeError for any other p
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`no finite normal quantile at ${p}`);
  let low = -FAR;
  let high = FAR;
  for (let i = 0; i < BISECTIONS; i++) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
