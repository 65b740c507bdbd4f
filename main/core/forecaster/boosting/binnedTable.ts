/** Features as small whole numbers: each is cut into at most 63 bins, so that a tree looks at bins and never at values. */

/** Bin 0 is "missing". */
const MISSING = 0;
const MOST_BINS = 63;
/** Cut points are looked for in at most this many values, evenly spread. */
const MOST_SAMPLED = 20_000;

/** Values of this many rows fit into the fast memory of a processor while one feature after another is looked at. */
const ROWS_TOGETHER = 256;

/** Where the bins of each feature begin: `cuts[f][b]` is the lowest value of bin b + 2; bin 1 holds what lies below. */
export type Cuts = readonly Float64Array[];

export interface BinnedTable {
  rows: number;
  features: number;
  /** By feature: how many bins it has at most, the one of what is missing among them. */
  binCounts: Uint8Array;
  /** Row by row. */
  bins: Uint8Array;
  /** The same, feature by feature. */
  columns: Uint8Array;
}

/** Cut points that share out the values of each feature evenly. @param values row by row; NaN is "missing" */
export function cutPoints(values: Float64Array, features: number): Cuts {
  const rows = values.length / features;
  const step = Math.max(1, Math.ceil(rows / MOST_SAMPLED));
  const known = Array.from({ length: features }, () => new Float64Array(Math.ceil(rows / step)));
  const counts = new Uint32Array(features);
  for (let row = 0; row < rows; row += step) {
    for (let feature = 0; feature < features; feature++) {
      const value = values[row * features + feature]!;
      if (!Number.isNaN(value)) known[feature]![counts[feature]!++] = value;
    }
  }
  return known.map((column, feature) => cutsOf(column.slice(0, counts[feature]).sort()));
}

function cutsOf(sorted: Float64Array): Float64Array {
  const distinct = distinctUpTo(sorted, MOST_BINS);
  if (distinct !== null)
    return Float64Array.from(distinct.slice(1), (value, i) => (value + distinct[i]!) / 2);
  const cuts: number[] = [];
  for (let bin = 1; bin < MOST_BINS; bin++) {
    const cut = sorted[Math.floor((bin * sorted.length) / MOST_BINS)]!;
    if (cuts.length === 0 || cut > cuts.at(-1)!) cuts.push(cut);
  }
  return Float64Array.from(cuts);
}

/** @returns null where there are more */
function distinctUpTo(sorted: Float64Array, most: number): number[] | null {
  const distinct: number[] = [];
  for (const value of sorted) {
    if (value === distinct.at(-1)) continue;
    if (distinct.length === most) return null;
    distinct.push(value);
  }
  return distinct;
}

/** @param values row by row, as many features as there are cuts */
export function binned(values: Float64Array, cuts: Cuts): BinnedTable {
  const features = cuts.length;
  const rows = values.length / features;
  const bins = new Uint8Array(values.length);
  const columns = new Uint8Array(values.length);
  for (let start = 0; start < rows; start += ROWS_TOGETHER) {
    const end = Math.min(rows, start + ROWS_TOGETHER);
    for (let feature = 0; feature < features; feature++) {
      const own = cuts[feature]!;
      let before = Number.NaN;
      let bin = MISSING;
      for (let row = start; row < end; row++) {
        const value = values[row * features + feature]!;
        // Rows of one week follow each other and differ in how far they look ahead alone.
        if (value !== before) bin = binOf(value, own);
        before = value;
        bins[row * features + feature] = bin;
        columns[feature * rows + row] = bin;
      }
    }
  }
  return { rows, features, binCounts: Uint8Array.from(cuts, ({ length }) => length + 2), bins, columns };
}

/** A table of some rows of another one, in the order in which they are named. */
export function takenRows(
  { rows, features, binCounts, bins, columns }: BinnedTable,
  wanted: Uint32Array,
): BinnedTable {
  const count = wanted.length;
  const taken = {
    rows: count,
    features,
    binCounts,
    bins: new Uint8Array(count * features),
    columns: new Uint8Array(count * features),
  };
  for (let i = 0; i < count; i++) {
    const from = wanted[i]! * features;
    for (let feature = 0; feature < features; feature++)
      taken.bins[i * features + feature] = bins[from + feature]!;
  }
  for (let feature = 0; feature < features; feature++)
    for (let i = 0; i < count; i++)
      taken.columns[feature * count + i] = columns[feature * rows + wanted[i]!]!;
  return taken;
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
