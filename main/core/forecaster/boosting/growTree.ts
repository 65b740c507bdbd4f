/** Regression trees on binned features, grown leaf by leaf where the squared error falls most. */
import type { BinnedTable } from './binnedTable.ts';
import { wholeUnits } from './wholeUnits.ts';

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

/**
 * Grows one tree after another on the same rows, in memory that it uses again. Sums are of whole numbers, so that they are
 * exact: the order of the rows does not matter.
 */
export class TreeGrower {
  readonly #table: BinnedTable;
  readonly #rows: Uint32Array;
  readonly #limits: TreeLimits;
  /** The rows, leaf by leaf. */
  readonly #order: Uint32Array;
  readonly #scratch: Uint32Array;
  readonly #packed: Float64Array;
  /** By feature and bin: sum of the target and number of rows, in one number. */
  readonly #histograms: Float64Array[] = [];
  #free: number[] = [];

  /** @param rows numbers of the rows of the table to learn from, at least one */
  constructor(table: BinnedTable, rows: Uint32Array, limits: TreeLimits) {
    this.#table = table;
    this.#rows = rows;
    this.#limits = limits;
    this.#order = rows.slice();
    this.#scratch = new Uint32Array(rows.length);
    this.#packed = new Float64Array(table.rows);
  }

  /**
   * @param features numbers of those that may be split on
   * @param rest one value per row of the table: what is to be learnt; the tree takes what it says from the rows it learns from
   */
  grow(features: Uint8Array, rest: Float64Array): Tree {
    this.#order.set(this.#rows);
    this.#free = this.#histograms.map((_, number) => number);
    const units = wholeUnits(rest, this.#rows, this.#packed);
    const nodes = { feature: [] as number[], bin: [] as number[], children: [] as number[] };
    const first: Leaf = {
      from: 0,
      to: this.#rows.length,
      sum: units.total,
      histogram: -1,
      split: null,
      pointer: -1,
    };
    const leaves = [first];
    if (this.#canSplit(first, 1)) {
      first.histogram = this.#histogramOf(first, features, units.packed);
      first.split = this.#bestSplit(first, features, units.place);
    }
    for (;;) {
      const best = bestOf(leaves);
      const leaf = leaves[best]!;
      if (leaf.split === null || leaves.length >= this.#limits.leaves) break;
      if (leaf.pointer >= 0) nodes.children[leaf.pointer] = nodes.feature.length;
      nodes.feature.push(leaf.split.feature);
      nodes.bin.push(leaf.split.bin);
      const [left, right] = this.#divided(leaf, leaf.split, nodes.children.length);
      nodes.children.push(0, 0);
      leaves[best] = left;
      leaves.push(right);
      this.#look(leaf, [left, right], leaves.length, features, units);
    }
    return this.#treeOf(nodes, leaves, units.unit, rest);
  }

  /** Finds the splits of both sides of a leaf; the larger side's histogram is what the smaller one's leaves of the whole. */
  #look(
    { histogram: whole }: Leaf,
    [left, right]: readonly [Leaf, Leaf],
    leaves: number,
    features: Uint8Array,
    { packed, place }: { packed: Float64Array; place: number },
  ): void {
    const [small, large] = left.to - left.from <= right.to - right.from ? [left, right] : [right, left];
    if (!this.#canSplit(large, leaves)) {
      this.#free.push(whole);
      return;
    }
    small.histogram = this.#histogramOf(small, features, packed);
    large.histogram = whole;
    const [part, rest] = [this.#histograms[small.histogram]!, this.#histograms[whole]!];
    for (let i = 0; i < rest.length; i++) rest[i]! -= part[i]!;
    for (const leaf of [small, large]) {
      leaf.split = this.#canSplit(leaf, leaves) ? this.#bestSplit(leaf, features, place) : null;
      if (leaf.split === null) this.#free.push(leaf.histogram);
    }
  }

  #canSplit({ from, to }: Leaf, leaves: number): boolean {
    return leaves < this.#limits.leaves && to - from >= 2 * this.#limits.rowsPerLeaf;
  }

  #histogramOf({ from, to }: Leaf, features: Uint8Array, packed: Float64Array): number {
    const number = this.#free.pop() ?? this.#histograms.length;
    this.#histograms[number] ??= new Float64Array(features.length * BINS);
    const histogram = this.#histograms[number]!;
    histogram.fill(0);
    const { features: width, bins } = this.#table;
    const order = this.#order;
    for (let i = from; i < to; i++) {
      const row = order[i]!;
      const value = packed[row]!;
      const start = row * width;
      for (let f = 0; f < features.length; f++) histogram[f * BINS + bins[start + features[f]!]!]! += value;
    }
    return number;
  }

  /** The split after which the squared sums of both sides over their rows come to most. */
  #bestSplit({ from, to, sum: all, histogram: number }: Leaf, features: Uint8Array, place: number): Split | null {
    const histogram = this.#histograms[number]!;
    const { rowsPerLeaf } = this.#limits;
    const rows = to - from;
    const before = (all * all) / rows;
    const best: Split = { gain: LEAST_GAIN * before, feature: -1, bin: 0, rows: 0, sum: 0 };
    for (let f = 0; f < features.length; f++) {
      let packed = 0;
      for (let bin = 0; bin < BINS - 1; bin++) {
        const inBin = histogram[f * BINS + bin]!;
        if (inBin === 0) continue;
        packed += inBin;
        const sum = Math.floor(packed / place);
        const count = packed - sum * place;
        if (count < rowsPerLeaf) continue;
        if (rows - count < rowsPerLeaf) break;
        const other = all - sum;
        const gain = (sum * sum) / count + (other * other) / (rows - count) - before;
        if (!(gain > best.gain)) continue;
        best.gain = gain;
        best.feature = features[f]!;
        best.bin = bin;
        best.rows = count;
        best.sum = sum;
      }
    }
    return best.feature < 0 ? null : best;
  }

  /** Sorts the rows of a leaf to the sides of its split, each side in the order it had. */
  #divided({ from, to, sum }: Leaf, split: Split, pointer: number): [Leaf, Leaf] {
    const { features, bins } = this.#table;
    const [order, scratch] = [this.#order, this.#scratch];
    const { feature, bin } = split;
    let middle = from;
    let others = 0;
    for (let i = from; i < to; i++) {
      const row = order[i]!;
      if (bins[row * features + feature]! <= bin) order[middle++] = row;
      else scratch[others++] = row;
    }
    order.set(scratch.subarray(0, others), middle);
    const leaf = { histogram: -1, split: null };
    return [
      { ...leaf, from, to: middle, sum: split.sum, pointer },
      { ...leaf, from: middle, to, sum: sum - split.sum, pointer: pointer + 1 },
    ];
  }

  #treeOf(
    { feature, bin, children }: { feature: number[]; bin: number[]; children: number[] },
    leaves: readonly Leaf[],
    unit: number,
    rest: Float64Array,
  ): Tree {
    const values = new Float64Array(leaves.length);
    leaves.forEach(({ from, to, sum, pointer }, number) => {
      if (pointer >= 0) children[pointer] = -number - 1;
      const value = (this.#limits.rate * unit * sum) / (to - from);
      values[number] = value;
      for (let i = from; i < to; i++) rest[this.#order[i]!]! -= value;
    });
    return {
      feature: Uint8Array.from(feature),
      bin: Uint8Array.from(bin),
      children: Int16Array.from(children),
      values,
    };
  }
}

/** @returns what a tree says of a row of a table */
export function treeValue(
  { feature, bin, children, values }: Tree,
  { features, bins }: BinnedTable,
  row: number,
): number {
  let node = feature.length === 0 ? -1 : 0;
  const start = row * features;
  while (node >= 0) node = children[2 * node + (bins[start + feature[node]!]! <= bin[node]! ? 0 : 1)]!;
  return values[-node - 1]!;
}

function bestOf(leaves: readonly Leaf[]): number {
  let best = 0;
  for (let i = 1; i < leaves.length; i++)
    if ((leaves[i]!.split?.gain ?? 0) > (leaves[best]!.split?.gain ?? 0)) best = i;
  return best;
}
