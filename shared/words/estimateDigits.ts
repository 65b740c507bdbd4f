/** Estimates below this keep one decimal wherever they are shown. */
const FEW = 10;

/**
 * How many decimals the estimate of a count has, in window, report and command line: rounded to whole counts, 1.1 (0.7–1.4) would read 1 (1–1),
 * and another number here than there. Estimates that are whole stay whole.
 */
export function estimateDigits(value: number): 0 | 1 {
  return value < FEW ? 1 : 0;
}
