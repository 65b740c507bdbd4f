/** Ridge regressions of the change over some weeks on what a week shows, drawn towards what is expected of outbreaks. */
import type { RootPlace } from '../rootPanel.ts';
import { solvePositive } from '../solvePositive.ts';
import { someOf } from './someOf.ts';
import { trendPrior } from './trendPrior.ts';
import { FIRST_ROW, type TrendRows, WIDTH } from './trendRows.ts';

/**
 * The prior counts as much as this many weeks of one place, and more the further ahead: the changes over four weeks from
 * neighbouring weeks are nearly the same change.
 */
const PRIOR_WEEKS = 300;
/** On the root scale: noise of this variance halves the weight of a row. */
const USUAL_NOISE = 0.005;
/** Keeps columns that are 0 in all rows solvable. */
const LEAST_RIDGE = 1e-9;

/** Rows of a panel as a regression needs them: X'X, X'y and the sum of the weights. */
export interface Moments {
  products: Float64Array;
  changes: Float64Array;
  weight: number;
}

/** @param share weight of a panel against the one that is forecast */
export function momentsOf(
  places: readonly RootPlace[],
  rows: readonly TrendRows[],
  horizon: number,
  share: number,
): Moments {
  const moments = {
    products: new Float64Array(WIDTH * WIDTH),
    changes: new Float64Array(WIDTH),
    weight: 0,
  };
  const some = someOf([...places.keys()]);
  // All places of a week tell of one course of the outbreak: many count as a few.
  const shareOfPlace = share / Math.sqrt(some.length);
  for (const p of some) {
    const { roots } = places[p]!;
    const { count, features, noise } = rows[p]!;
    for (let i = 0; i + horizon < count; i++) {
      const at = i + FIRST_ROW;
      const weight = shareOfPlace / (1 + noise[i]! / USUAL_NOISE);
      addRow(
        moments,
        features.subarray(i * WIDTH, (i + 1) * WIDTH),
        roots[at + horizon]! - roots[at]!,
        weight,
      );
    }
  }
  return moments;
}

function addRow(moments: Moments, x: Float64Array, change: number, weight: number): void {
  for (let a = 0; a < WIDTH; a++) {
    const weighted = weight * x[a]!;
    moments.changes[a]! += weighted * change;
    for (let b = 0; b <= a; b++) moments.products[a * WIDTH + b]! += weighted * x[b]!;
  }
  moments.weight += weight;
}

/** @returns one coefficient per column */
export function fitTrend(all: readonly Moments[], horizon: number): Float64Array {
  const prior = trendPrior(horizon);
  const matrix = new Float64Array(WIDTH * WIDTH);
  const right = new Float64Array(WIDTH);
  let sum = 0;
  for (const { products, changes, weight } of all) {
    sum += weight;
    products.forEach((product, i) => {
      matrix[i]! += product;
    });
    changes.forEach((change, a) => {
      right[a]! += change;
    });
  }
  if (sum === 0) return prior;
  for (let a = 0; a < WIDTH; a++)
    for (let b = 0; b < WIDTH; b++) right[a]! -= lowerOf(matrix, a, b) * prior[b]!;
  for (let a = 0; a < WIDTH; a++) {
    const square = matrix[a * WIDTH + a]! / sum;
    matrix[a * WIDTH + a]! += PRIOR_WEEKS * horizon * square + LEAST_RIDGE;
  }
  const off = solvePositive(matrix, right);
  return prior.map((expected, a) => expected + off[a]!);
}

/** Of a symmetric matrix only the lower triangle is filled. */
function lowerOf(matrix: Float64Array, a: number, b: number): number {
  return a >= b ? matrix[a * WIDTH + b]! : matrix[b * WIDTH + a]!;
}
