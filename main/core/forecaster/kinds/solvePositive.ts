/**
 * Solves A x = b by the Cholesky decomposition A = L L'.
 * @param matrix n by n, row by row, symmetric and positive definite; only the lower triangle is read
 * @param right n values
 * @throws RangeError when the matrix is not positive definite
 */
export function solvePositive(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const lower = choleskyOf(matrix, n);
  const x = right.slice();
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) x[i]! -= lower[i * n + j]! * x[j]!;
    x[i]! /= lower[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let j = i + 1; j < n; j++) x[i]! -= lower[j * n + i]! * x[j]!;
    x[i]! /= lower[i * n + i]!;
  }
  return x;
}

function choleskyOf(matrix: Float64Array, n: number): Float64Array {
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i * n + j]!;
      for (let k = 0; k < j; k++) rest -= lower[i * n + k]! * lower[j * n + k]!;
      if (i !== j) lower[i * n + j] = rest / lower[j * n + j]!;
      else if (rest > 0) lower[i * n + i] = Math.sqrt(rest);
      else throw new RangeError('the matrix is not positive definite');
    }
  }
  return lower;
}
