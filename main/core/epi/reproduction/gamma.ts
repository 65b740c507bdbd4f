/** The gamma distribution: distribution function and quantiles, accurate to 1e-12 for shapes from 1e-3 to 1e8. */

const HALF_LN_2_PI = 0.5 * Math.log(2 * Math.PI);
/** From here on Stirling's series below is exact to double precision. */
const STIRLING_FROM = 12;
/** A relative change below this ends a series. */
const TINY = 1e-17;
/** Keeps the continued fraction from dividing by zero. */
const NEARLY_ZERO = 1e-300;
const MAX_STEPS = 1_000_000;
const MIN_QUANTILE_SHAPE = 0.3;
const MAX_HALVINGS = 200;

/**
 * Distribution function of a gamma variable.
 * @param shape above 0
 * @param scale above 0, in the unit of `x`
 * @throws RangeError for any other shape or scale
 */
export function gammaCdf(x: number, shape: number, scale: number): number {
  if (!(shape > 0 && scale > 0))
    throw new RangeError(`no gamma distribution of shape ${shape}, scale ${scale}`);
  return x <= 0 ? 0 : regularisedLowerGamma(shape, x / scale);
}

/**
 * The inverse of `gammaCdf`: Newton steps from the mean, kept inside a bracket that shrinks.
 * @param p strictly between 0 and 1
 * @param shape at least 0.3: the low quantiles of smaller ones soon fall below the smallest double
 * @throws RangeError for any other p or shape
 */
export function gammaQuantile(p: number, shape: number, scale: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`no finite gamma quantile at ${p}`);
  if (!(shape >= MIN_QUANTILE_SHAPE)) throw new RangeError(`no gamma quantile for shape ${shape}`);
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let x = shape;
  for (let i = 0; i < MAX_HALVINGS; i++) {
    const excess = gammaCdf(x, shape, 1) - p;
    if (excess < 0) low = x;
    else high = x;
    const newton = x - (excess * x) / (shape * poissonTerm(shape, x));
    const inside = newton > low && newton < high;
    const next = inside ? newton : high === Number.POSITIVE_INFINITY ? 2 * x : (low + high) / 2;
    if (Math.abs(next - x) <= 4 * Number.EPSILON * x) return next * scale;
    x = next;
  }
  return x * scale;
}

/**
 * Regularised lower incomplete gamma function P(a, x): a power series below x = a + 1, a continued fraction (modified
 * Lentz) above. Source: DLMF 8.11.4 and 8.9.2; Press et al., Numerical Recipes, section 6.2.
 */
export function regularisedLowerGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  const first = poissonTerm(a, x);
  if (first === 0) return x < a ? 0 : 1;
  return x < a + 1 ? Math.min(1, first * seriesSum(a, x)) : Math.max(0, 1 - first * a * upperFraction(a, x));
}

function seriesSum(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < MAX_STEPS && term > TINY * sum; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / NEARLY_ZERO;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < MAX_STEPS; n++) {
    const factor = -n * (n - a);
    b += 2;
    d = 1 / nonZero(factor * d + b);
    c = nonZero(b + factor / c);
    const change = c * d;
    fraction *= change;
    if (Math.abs(change - 1) < Number.EPSILON) break;
  }
  return fraction;
}

function nonZero(value: number): number {
  return Math.abs(value) < NEARLY_ZERO ? NEARLY_ZERO : value;
}

/**
 * x^a e^-x / gamma(a + 1), without the cancellation that logarithms of large numbers bring.
 * Source: Loader 2000, Fast and accurate computation of binomial probabilities (as R's dpois).
 */
function poissonTerm(a: number, x: number): number {
  return Math.exp(-stirlingError(a) - deviance(a, x) - 0.5 * Math.log(2 * Math.PI * a));
}

/** a ln(a / x) + x - a, also where x is close to a. */
function deviance(a: number, x: number): number {
  if (Math.abs(a - x) >= 0.1 * (a + x)) return a * Math.log(a / x) + x - a;
  const v = (a - x) / (a + x);
  let sum = (a - x) * v;
  let power = 2 * a * v;
  for (let j = 1; ; j++) {
    power *= v * v;
    const next = sum + power / (2 * j + 1);
    if (next === sum) return sum;
    sum = next;
  }
}

/** ln gamma(a + 1) - ((a + 1/2) ln a - a + ln(2 pi) / 2). */
function stirlingError(a: number): number {
  if (a >= STIRLING_FROM) return stirlingSeries(a);
  const steps = Math.ceil(STIRLING_FROM - a);
  const far = a + steps;
  let product = 1;
  for (let j = 1; j <= steps; j++) product *= a + j;
  const logGammaOfNext =
    (far + 0.5) * Math.log(far) - far + HALF_LN_2_PI + stirlingSeries(far) - Math.log(product);
  return logGammaOfNext - ((a + 0.5) * Math.log(a) - a + HALF_LN_2_PI);
}

function stirlingSeries(a: number): number {
  const square = a * a;
  const tail = 1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square;
  return (1 / 12 - (1 / 360 - tail / square) / square) / a;
}
