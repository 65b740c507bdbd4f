/** Regression trees on binned features, grown leaf by leaf where the squared error falls most. */
import type { BinnedTable } from './binnedTable.ts';
import { type WholeUnits, wholeUnits } from './wholeUnits.ts';

export interface TreeLimits {
  /** At least 1; at most 32,767. */
  leaves: number;
  /** No leaf holds fewer rows. */
  rowsPerLeaf: number;
  /** Share of what the leaves learn that the tree says. */
  rate: number;
}

export interface Tree {
  /** By inner node: what it asks, and up to which bin rows go to its first side. */
  feature: Uint8Array;
  bin: Uint8Array;
  /** Two by inner node: another node, or below 0 the leaf `-child - 1`. */
  children: Int16Array;
  /** By leaf. */
  values: Float64Array;
}

const BINS = 64;
/** Of the squared sum of a leaf over its rows: what a split gains beyond rounding. */
const LEAST_GAIN = 1e-9;

interface Leaf {
  /** Its rows: `order[from .. to)`. */
  from: number;
  to: number;
  /** Of the target, in whole units. */
  sum: number;
  /** Number of its histogram; -1 where it can't be split. */
  histogram: number;
  split: Split | null;
  /** Where in `children` it is pointed to from; -1 for the first. */
  pointer: number;
}

interface Split {
  gain: number;
  feature: number;
  bin: number;
  /** Rows of the first side, and their sum of the target in whole units. */
  rows: number;
  sum: number;
}

/** Those of a tree that is growing. */
interface Nodes {
  feature: number[];
  bin: number[];
  children: number[];
}

/**
 * Grows one tree after another on the same rows, each on what those before it left over. All numbers that are summed are whole, so
 * that sums are exact: the order of the rows does not matter.
 */
export class TreeGrower {
  readonly #table: BinnedTable;
  readonly #limits: TreeLimits;
  readonly #rest: WholeUnits;
  /** The rows, leaf by leaf. */
  readonly #order: Uint32Array;
  readonly #scratch: Uint32Array;
  /** By feature and bin: sum of what is left and number of rows, in one number. Used again and again. */
  readonly #histograms: Float64Array[] = [];
  #free: number[] = [];

  /**
   * @param table of the rows to learn from, at least one
   * @param target one value per row
   */
  constructor(table: BinnedTable, target: Float64Array, limits: TreeLimits) {
    this.#table = table;
    this.#limits = limits;
    this.#rest = wholeUnits(target);
    this.#order = new Uint32Array(table.rows);
    this.#scratch = new Uint32Array(table.rows);
  }

  /** @param features numbers of those that may be split on, as many for every tree */
  grow(features: Uint8Array): Tree {
    for (let row = 0; row < this.#order.length; row++) this.#order[row] = row;
    this.#free = this.#histograms.map((_, number) => number);
    const nodes: Nodes = { feature: [], bin: [], children: [] };
    const leaves = [this.#wholeLeaf(features)];
    while (leaves.length < this.#limits.leaves) {
      const best = bestOf(leaves);
      const leaf = leaves[best]!;
      if (leaf.split === null) break;
      if (leaf.pointer >= 0) nodes.children[leaf.pointer] = nodes.feature.length;
      const sides = this.#divided(leaf, leaf.split, nodes.children.length);
      nodes.feature.push(leaf.split.feature);
      nodes.bin.push(leaf.split.bin);
      nodes.children.push(0, 0);
      leaves[best] = sides[0];
      leaves.push(sides[1]);
      this.#findSplits(leaf.histogram, sides, leaves.length, features);
    }
    return this.#learn(nodes, leaves);
  }

  #wholeLeaf(features: Uint8Array): Leaf {
    const leaf: Leaf = { from: 0, to: this.#table.rows, sum: 0, histogram: -1, split: null, pointer: -1 };
    let packed = 0;
    for (const value of this.#rest.packed) packed += value;
    leaf.sum = Math.floor(packed / this.#rest.place);
    if (!this.#canSplit(leaf, 1)) return leaf;
    leaf.histogram = this.#histogramOf(leaf, features);
    leaf.split = this.#bestSplit(leaf, features);
    return leaf;
  }

  /**
   * Of both sides of a leaf. The larger side's histogram is what the smaller one leaves of the whole.
   * @param whole number of the histogram of both together
   */
  #findSplits(
    whole: number,
    [left, right]: readonly [Leaf, Leaf],
    leaves: number,
    features: Uint8Array,
  ): void {
    const [small, large] = left.to - left.from <= right.to - right.from ? [left, right] : [right, left];
    if (!this.#canSplit(large, leaves)) {
      this.#free.push(whole);
      return;
    }
    small.histogram = this.#histogramOf(small, features);
    large.histogram = whole;
    const [part, rest] = [this.#histograms[small.histogram]!, this.#histograms[whole]!];
    for (let i = 0; i < rest.length; i++) rest[i]! -= part[i]!;
    for (const leaf of [small, large]) {
      leaf.split = this.#canSplit(leaf, leaves) ? this.#bestSplit(leaf, features) : null;
      if (leaf.split === null) this.#free.push(leaf.histogram);
    }
  }

  #canSplit({ from, to }: Leaf, leaves: number): boolean {
    return leaves < this.#limits.leaves && to - from >= 2 * this.#limits.rowsPerLeaf;
  }

  /** @returns its number */
  #histogramOf({ from, to }: Leaf, features: Uint8Array): number {
    const number = this.#free.pop() ?? this.#histograms.length;
    this.#histograms[number] ??= new Float64Array(features.length * BINS);
    const histogram = this.#histograms[number]!;
    histogram.fill(0);
    const { features: width, bins } = this.#table;
    const order = this.#order;
    const { packed } = this.#rest;
    for (let i = from; i < to; i++) {
      const row = order[i]!;
      const value = packed[row]!;
      const start = row * width;
      for (let f = 0; f < features.length; f++) histogram[f * BINS + bins[start + features[f]!]!]! += value;
    }
    return number;
  }

  /** The split after which the squared sums of both sides over their rows come to most. */
  #bestSplit({ from, to, sum: all, histogram: number }: Leaf, features: Uint8Array): Split | null {
    const histogram = this.#histograms[number]!;
    const { rowsPerLeaf } = this.#limits;
    const { place } = this.#rest;
    const { binCounts } = this.#table;
    const share = 1 / place;
    const rows = to - from;
    const before = (all * all) / rows;
    let most = LEAST_GAIN * before;
    let best: Split | null = null;
    for (let f = 0; f < features.length; f++) {
      const start = f * BINS;
      const last = binCounts[features[f]!]! - 1;
      let packed = 0;
      for (let bin = 0; bin < last; bin++) {
        const inBin = histogram[start + bin]!;
        if (inBin === 0) continue;
        packed += inBin;
        const sum = Math.floor(packed * share);
        const count = packed - sum * place;
        if (count < rowsPerLeaf) continue;
        if (rows - count < rowsPerLeaf) break;
        const other = all - sum;
        const gain = (sum * sum) / count + (other * other) / (rows - count) - before;
        if (!(gain > most)) continue;
        most = gain;
        best = { gain, feature: features[f]!, bin, rows: count, sum };
      }
    }
    return best;
  }

  /** Sorts the rows of a leaf to the sides of its split, each side in the order it had. */
  #divided({ from, to, sum }: Leaf, split: Split, pointer: number): [Leaf, Leaf] {
    const { rows, columns } = this.#table;
    const [order, scratch] = [this.#order, this.#scratch];
    const column = columns.subarray(split.feature * rows, (split.feature + 1) * rows);
    const { bin } = split;
    let middle = from;
    let others = 0;
    for (let i = from; i < to; i++) {
      const row = order[i]!;
      const isOther = column[row]! > bin ? 1 : 0;
      // Writing to both is faster than a choice that nobody can foresee.
      order[middle] = row;
      scratch[others] = row;
      middle += 1 - isOther;
      others += isOther;
    }
    order.set(scratch.subarray(0, others), middle);
    const leaf = { histogram: -1, split: null };
    return [
      { ...leaf, from, to: middle, sum: split.sum, pointer },
      { ...leaf, from: middle, to, sum: sum - split.sum, pointer: pointer + 1 },
    ];
  }

  /** Gives the leaves their values, which are taken from what is left. */
  #learn({ feature, bin, children }: Nodes, leaves: readonly Leaf[]): Tree {
    const { unit, packed, place } = this.#rest;
    const order = this.#order;
    const values = new Float64Array(leaves.length);
    leaves.forEach(({ from, to, sum, pointer }, number) => {
      if (pointer >= 0) children[pointer] = -number - 1;
      const units = Math.round((this.#limits.rate * sum) / (to - from));
      values[number] = units * unit;
      const taken = units * place;
      for (let i = from; i < to; i++) packed[order[i]!]! -= taken;
    });
    return {
      feature: Uint8Array.from(feature),
      bin: Uint8Array.from(bin),
      children: Int16Array.from(children),
      values,
    };
  }
}

/** Adds what a tree says of rows of a table to the value of each. */
export function addTree(
  { feature, bin, children, values }: Tree,
  { features, bins }: BinnedTable,
  rows: Uint32Array,
  into: Float64Array,
): void {
  const first = feature.length === 0 ? -1 : 0;
  for (let i = 0; i < rows.length; i++) {
    const start = rows[i]! * features;
    let node = first;
    while (node >= 0) node = children[2 * node + (bins[start + feature[node]!]! <= bin[node]! ? 0 : 1)]!;
    into[i]! += values[-node - 1]!;
  }
}

function bestOf(leaves: readonly Leaf[]): number {
  let best = 0;
  for (let i = 1; i < leaves.length; i++)
    if ((leaves[i]!.split?.gain ?? 0) > (leaves[best]!.split?.gain ?? 0)) best = i;
  return best;
}
