/** Features as small whole numbers: each is cut into at most 63 bins, so that a tree looks at bins and never at values. */

/** Bin 0 is "missing". */
const MISSING = 0;
const MOST_BINS = 63;
/** Cut points are looked for in at most so many values, evenly spread. */
const MOST_SAMPLED = 20_000;

/** Where the bins of each feature begin: `cuts[f][b]` is the lowest value of bin b + 2; bin 1 holds what lies below. */
export type Cuts = readonly Float64Array[];

export interface BinnedTable {
  rows: number;
  features: number;
  /** Row by row. */
  bins: Uint8Array;
  /** The same, feature by feature. */
  columns: Uint8Array;
}

/** Cut points that share out the values of each feature evenly. @param values row by row; NaN is "missing" */
export function cutPoints(values: Float64Array, features: number): Cuts {
  const rows = values.length / features;
  const step = Math.max(1, Math.ceil(rows / MOST_SAMPLED));
  return Array.from({ length: features }, (_, feature) => {
    const known: number[] = [];
    for (let row = 0; row < rows; row += step) {
      const value = values[row * features + feature]!;
      if (!Number.isNaN(value)) known.push(value);
    }
    const sorted = Float64Array.from(known).sort();
    const distinct = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
    if (distinct.length <= MOST_BINS) {
      return Float64Array.from(distinct.subarray(1), (value, i) => (value + distinct[i]!) / 2);
    }
    const cuts: number[] = [];
    for (let bin = 1; bin < MOST_BINS; bin++) {
      const cut = sorted[Math.floor((bin * sorted.length) / MOST_BINS)]!;
      if (cuts.length === 0 || cut > cuts.at(-1)!) cuts.push(cut);
    }
    return Float64Array.from(cuts);
  });
}

/** @param values row by row, as many features as there are cuts */
export function binned(values: Float64Array, cuts: Cuts): BinnedTable {
  const features = cuts.length;
  const rows = values.length / features;
  const bins = new Uint8Array(values.length);
  const columns = new Uint8Array(values.length);
  for (let feature = 0; feature < features; feature++) {
    const own = cuts[feature]!;
    for (let row = 0; row < rows; row++) {
      const bin = binOf(values[row * features + feature]!, own);
      bins[row * features + feature] = bin;
      columns[feature * rows + row] = bin;
    }
  }
  return { rows, features, bins, columns };
}

function binOf(value: number, cuts: Float64Array): number {
  if (Number.isNaN(value)) return MISSING;
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= cuts[middle]!) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
