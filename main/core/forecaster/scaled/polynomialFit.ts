/** Least-squares polynomials through the newest values of a series, as fixed weights of those values. */
export interface PolynomialFit {
  /** Values that it goes through, the newest last. */
  weeks: number;
  /** By power of time, where time is 0 at the newest value: the weight of each value in that coefficient. */
  rows: readonly Float64Array[];
}

/**
 * The rows of (X'X)^-1 X' for X with the columns 1, t, t^2, … and t = 1 - weeks .. 0.
 * @param degree of the polynomial, below `weeks`
 */
export function polynomialFit(degree: number, weeks: number): PolynomialFit {
  const powers = Array.from({ length: degree + 1 }, (_, k) =>
    Array.from({ length: weeks }, (_, week) => power(week - weeks + 1, k)),
  );
  // X'X beside X': what makes the one the identity makes the other the solution.
  const matrix = powers.map((row) => [...powers.map((other) => dot(row, other)), ...row]);
  for (const [i, row] of matrix.entries()) {
    const pivot = row[i]!;
    for (let c = 0; c < row.length; c++) row[c]! /= pivot;
    for (const other of matrix) {
      if (other === row) continue;
      const factor = other[i]!;
      for (let c = 0; c < row.length; c++) other[c]! -= factor * row[c]!;
    }
  }
  return { weeks, rows: matrix.map((row) => Float64Array.from(row.slice(degree + 1))) };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

/** By products, which are the same on every machine. */
function power(base: number, exponent: number): number {
  let product = 1;
  for (let i = 0; i < exponent; i++) product *= base;
  return product;
}
