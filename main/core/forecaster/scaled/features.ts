/** What the boosted model sees of a place in a week. */
import type { ScaledPlace } from './scaledPlaces.ts';

export const BASE_FEATURES = 26;

/** Least-squares line or parabola through the newest `n` values, with time 0 at the newest. */
const FITS = [
  { degree: 2, n: 4 },
  { degree: 2, n: 6 },
  { degree: 1, n: 3 },
  { degree: 1, n: 5 },
].map(({ degree, n }) => ({ degree, n, rows: projection(degree, n) }));

/** The rows of (X'X)^-1 X' for X with columns 1, x, x^2 and x = 1 - n .. 0. */
function projection(degree: number, n: number): Float64Array[] {
  const p = degree + 1;
  const x = Array.from({ length: n }, (_, i) => i - n + 1);
  const design = x.map((v) => Array.from({ length: p }, (_, d) => (d === 0 ? 1 : d === 1 ? v : v * v)));
  const a = Array.from({ length: p }, (_, i) => [
    ...Array.from({ length: p }, (_, j) => design.reduce((s, r) => s + r[i]! * r[j]!, 0)),
    ...Array.from({ length: n }, (_, k) => design[k]![i]!),
  ]);
  for (let i = 0; i < p; i++) {
    const pivot = a[i]![i]!;
    for (let c = 0; c < p + n; c++) a[i]![c]! /= pivot;
    for (let r = 0; r < p; r++) {
      if (r === i) continue;
      const factor = a[r]![i]!;
      for (let c = 0; c < p + n; c++) a[r]![c]! -= factor * a[i]![c]!;
    }
  }
  return a.map((row) => Float64Array.from(row.slice(p)));
}

export interface FeatureContext {
  places: readonly ScaledPlace[];
  weeks: number;
  seasonOf: Int32Array;
  weekOf: Float64Array;
  source: number;
  means: Float64Array;
}

export function meansOf(places: readonly ScaledPlace[], weeks: number): Float64Array {
  return Float64Array.from({ length: weeks }, (_, t) => {
    let sum = 0;
    let n = 0;
    for (const { first, last, z } of places) {
      if (t < first || t > last) continue;
      sum += z[t]!;
      n += 1;
    }
    return n === 0 ? Number.NaN : sum / n;
  });
}

/** Writes the features of week t of a place; NaN is "not known". */
export function writeFeatures(
  context: FeatureContext,
  place: ScaledPlace,
  t: number,
  into: Float64Array,
  at: number,
): void {
  const { z, first } = place;
  const now = z[t]!;
  const back = (n: number) => (t - n < first ? Number.NaN : z[t - n]!);
  let k = at;
  into[k++] = now;
  for (let i = 0; i < 4; i++) into[k++] = back(i) - back(i + 1);
  into[k++] = now - back(7);
  for (const { n, rows } of FITS) {
    rows.forEach((row, degree) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += row[i]! * back(n - 1 - i);
      into[k++] = degree === 0 ? sum - now : sum;
    });
  }
  into[k++] = context.weekOf[t]!;
  const { means } = context;
  const mean = means[t]!;
  into[k++] = mean;
  into[k++] = mean - (means[t - 1] ?? Number.NaN);
  into[k++] = mean - (means[t - 2] ?? Number.NaN);
  into[k++] = mean - (means[t - 4] ?? Number.NaN);
  into[k++] = now - mean;
  let highest = now;
  for (let s = t; s >= first && context.seasonOf[s] === context.seasonOf[t]; s--)
    if (z[s]! > highest) highest = z[s]!;
  into[k++] = highest;
  into[k++] = highest - now;
  into[k++] = context.source;
  into[k++] = place.logPopulation;
}
