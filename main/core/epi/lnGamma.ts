const COEFFICIENTS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const G = 7;

/**
 * Logarithm of the gamma function, relative error below 1e-13.
 * Source: Lanczos 1964, SIAM J Numer Anal 1:86, with g = 7 and nine terms.
 * @param x above 0
 */
export function lnGamma(x: number): number {
  const shifted = x - 1;
  let sum = 0.99999999999980993;
  for (let i = 0; i < COEFFICIENTS.length; i++) sum += COEFFICIENTS[i]! / (shifted + i + 1);
  const t = shifted + G + 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}
