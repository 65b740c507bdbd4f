/** One regression tree on binned features, grown leaf by leaf where the squared error falls most. */
import type { BinnedTable } from './binnedTable.ts';

export interface TreeLimits {
  leaves: number;
  rowsPerLeaf: number;
  /** Share of what the leaves learn that the tree says. */
  rate: number;
}

/** Inner nodes by number; a child below 0 is the leaf `-child - 1`. */
export interface Tree {
  feature: Uint8Array;
  /** Rows whose bin is at most this go left. */
  bin: Uint8Array;
  left: Int16Array;
  right: Int16Array;
  /** Of the leaves. */
  value: Float64Array;
  /** A single leaf, without a node. */
  isStump: boolean;
}

const BINS = 64;

interface Leaf {
  /** Its rows: `order[from .. to)`. */
  from: number;
  to: number;
  sum: number;
  histogram: Float64Array;
  gain: number;
  feature: number;
  bin: number;
  /** Which node points here, and from which side. */
  parent: number;
  isLeft: boolean;
}

/**
 * @param table all rows
 * @param rows numbers of the rows to learn from; their order is changed
 * @param features numbers of those that may be split on
 * @param target one value per row of the table
 */
export function growTree(
  table: BinnedTable,
  rows: Uint32Array,
  features: readonly number[],
  target: Float64Array,
  limits: TreeLimits,
): Tree {
  const tree: Tree = {
    feature: new Uint8Array(limits.leaves),
    bin: new Uint8Array(limits.leaves),
    left: new Int16Array(limits.leaves),
    right: new Int16Array(limits.leaves),
    value: new Float64Array(limits.leaves),
    isStump: false,
  };
  const scratch = new Uint32Array(rows.length);
  const compact = compactBins(table, features);
  const width = features.length;
  const histogram = (from: number, to: number) => histogramOf(compact, width, rows, from, to, target);
  const first = leafOf(0, rows.length, histogram(0, rows.length), -1, true);
  findSplit(first, features, limits);
  const leaves = [first];
  let nodes = 0;
  while (leaves.length < limits.leaves) {
    let best = 0;
    for (let i = 1; i < leaves.length; i++) if (leaves[i]!.gain > leaves[best]!.gain) best = i;
    const leaf = leaves[best]!;
    if (!(leaf.gain > 0)) break;
    const node = nodes++;
    tree.feature[node] = leaf.feature;
    tree.bin[node] = leaf.bin;
    pointTo(tree, leaf, node);
    const middle = partition(table, rows, scratch, leaf);
    const isLeftSmaller = middle - leaf.from <= leaf.to - middle;
    const small = isLeftSmaller ? histogram(leaf.from, middle) : histogram(middle, leaf.to);
    const large = subtracted(leaf.histogram, small);
    const left = leafOf(leaf.from, middle, isLeftSmaller ? small : large, node, true);
    const right = leafOf(middle, leaf.to, isLeftSmaller ? large : small, node, false);
    findSplit(left, features, limits);
    findSplit(right, features, limits);
    leaves[best] = left;
    leaves.push(right);
  }
  tree.isStump = nodes === 0;
  leaves.forEach((leaf, number) => {
    pointTo(tree, leaf, -number - 1);
    tree.value[number] = (limits.rate * leaf.sum) / (leaf.to - leaf.from);
  });
  return tree;
}

/** Adds what a tree says of each row of a table. */
export function addTree(tree: Tree, table: BinnedTable, into: Float64Array): void {
  for (let row = 0; row < table.rows; row++) into[row]! += leafValue(tree, table, row);
}

/** Takes what a tree says of some rows from them. */
export function subtractTree(tree: Tree, table: BinnedTable, rows: Uint32Array, from: Float64Array): void {
  for (let i = 0; i < rows.length; i++) from[rows[i]!]! -= leafValue(tree, table, rows[i]!);
}

function leafValue(
  { feature, bin, left, right, value, isStump }: Tree,
  { features, bins }: BinnedTable,
  row: number,
): number {
  let node = isStump ? -1 : 0;
  const start = row * features;
  while (node >= 0) node = bins[start + feature[node]!]! <= bin[node]! ? left[node]! : right[node]!;
  return value[-node - 1]!;
}

/**
 * By feature and bin: the sum of the target and the number of rows, side by side.
 * @param compact bins of the features that may be split on, row by row
 */
function histogramOf(
  compact: Uint8Array,
  width: number,
  rows: Uint32Array,
  from: number,
  to: number,
  target: Float64Array,
): Float64Array {
  const histogram = new Float64Array(width * BINS * 2);
  for (let i = from; i < to; i++) {
    const row = rows[i]!;
    const value = target[row]!;
    const start = row * width;
    for (let f = 0; f < width; f++) {
      const at = (f * BINS + compact[start + f]!) << 1;
      histogram[at]! += value;
      histogram[at + 1]! += 1;
    }
  }
  return histogram;
}

/** Takes a part from a whole, whose memory it uses. */
function subtracted(whole: Float64Array, part: Float64Array): Float64Array {
  for (let i = 0; i < whole.length; i++) whole[i]! -= part[i]!;
  return whole;
}

function leafOf(from: number, to: number, histogram: Float64Array, parent: number, isLeft: boolean): Leaf {
  let sum = 0;
  for (let bin = 0; bin < BINS; bin++) sum += histogram[2 * bin]!;
  return { from, to, sum, histogram, gain: 0, feature: -1, bin: 0, parent, isLeft };
}

/** The split that lowers the squared error most: the sum of (sum of target)^2 / rows over both sides rises by `gain`. */
function findSplit(leaf: Leaf, features: readonly number[], { rowsPerLeaf }: TreeLimits): void {
  const rows = leaf.to - leaf.from;
  if (rows < 2 * rowsPerLeaf) return;
  const before = (leaf.sum * leaf.sum) / rows;
  const { histogram } = leaf;
  for (let f = 0; f < features.length; f++) {
    let sum = 0;
    let count = 0;
    const start = f * BINS;
    for (let bin = 0; bin < BINS - 1; bin++) {
      const inBin = histogram[2 * (start + bin) + 1]!;
      if (inBin === 0) continue;
      sum += histogram[2 * (start + bin)]!;
      count += inBin;
      if (count < rowsPerLeaf) continue;
      const rest = rows - count;
      if (rest < rowsPerLeaf) break;
      const other = leaf.sum - sum;
      const gain = (sum * sum) / count + (other * other) / rest - before;
      if (gain > leaf.gain + 1e-12) {
        leaf.gain = gain;
        leaf.feature = features[f]!;
        leaf.bin = bin;
      }
    }
  }
}

function compactBins({ rows, features: width, bins }: BinnedTable, features: readonly number[]): Uint8Array {
  const compact = new Uint8Array(rows * features.length);
  let at = 0;
  for (let start = 0; start < bins.length; start += width)
    for (let f = 0; f < features.length; f++) compact[at++] = bins[start + features[f]!]!;
  return compact;
}

/** Sorts the rows of a leaf to the sides of its split, each side in the order it had. @returns where the right one begins */
function partition(
  { features, bins }: BinnedTable,
  rows: Uint32Array,
  scratch: Uint32Array,
  leaf: Leaf,
): number {
  let left = leaf.from;
  let right = 0;
  for (let i = leaf.from; i < leaf.to; i++) {
    const row = rows[i]!;
    if (bins[row * features + leaf.feature]! <= leaf.bin) rows[left++] = row;
    else scratch[right++] = row;
  }
  rows.set(scratch.subarray(0, right), left);
  return left;
}

function pointTo(tree: Tree, { parent, isLeft }: Leaf, child: number): void {
  if (parent < 0) return;
  if (isLeft) tree.left[parent] = child;
  else tree.right[parent] = child;
}
