/** Least-squares polynomials through the newest values of a series, as fixed weights of those values. */
export interface PolynomialFit {
  /** Values that it goes through, the newest last. */
  weeks: number;
  /** By power of time, where time is 0 at the newest value: the weight of each value in that coefficient. */
  rows: readonly Float64Array[];
}

/** The rows of (X'X)^-1 X' for X with the columns 1, t, t^2, … and t = 1 - weeks .. 0. */
export function polynomialFit(degree: number, weeks: number): PolynomialFit {
  const size = degree + 1;
  const power = (week: number, k: number) => (week - weeks + 1) ** k;
  const matrix = Array.from({ length: size }, (_, i) => {
    const products = Array.from({ length: size }, (_, j) => {
      let sum = 0;
      for (let week = 0; week < weeks; week++) sum += power(week, i) * power(week, j);
      return sum;
    });
    return [...products, ...Array.from({ length: weeks }, (_, week) => power(week, i))];
  });
  for (const [i, row] of matrix.entries()) {
    const pivot = row[i]!;
    for (let c = 0; c < row.length; c++) row[c]! /= pivot;
    for (const other of matrix) {
      if (other === row) continue;
      const factor = other[i]!;
      for (let c = 0; c < row.length; c++) other[c]! -= factor * row[c]!;
    }
  }
  return { weeks, rows: matrix.map((row) => Float64Array.from(row.slice(size))) };
}
