/** Gradient boosting of regression trees with squared error: each tree learns what those before it left over. */
import type { Random } from '../../util/seededRandom.ts';
import { type BinnedTable, takenRows } from './binnedTable.ts';
import { addTree, type Tree, TreeGrower, type TreeLimits } from './growTree.ts';

export interface BoostingOptions extends TreeLimits {
  trees: number;
  /** Share of the features that each tree may split on. */
  featureShare: number;
}

export interface BoostedTrees {
  /** Mean of what was learnt from, to which the trees add. */
  start: number;
  trees: readonly Tree[];
}

/**
 * @param rows numbers of the rows to learn from, at least one
 * @param target one value per row of the table, all of them numbers
 * @param random draws the features of each tree
 */
export function fitBoosting(
  table: BinnedTable,
  rows: Uint32Array,
  target: Float64Array,
  options: BoostingOptions,
  random: Random,
): BoostedTrees {
  let start = 0;
  for (const row of rows) start += target[row]! / rows.length;
  const wanted = Math.max(1, Math.round(options.featureShare * table.features));
  const rest = Float64Array.from(rows, (row) => target[row]! - start);
  // What lies close together is looked through several times faster.
  const grower = new TreeGrower(takenRows(table, rows), rest, options);
  const trees = Array.from({ length: options.trees }, () =>
    grower.grow(chosen(table.features, wanted, random)),
  );
  return { start, trees };
}

/**
 * @param rows numbers of the rows that are asked about
 * @returns one value for each of them
 */
export function predictBoosting(
  { start, trees }: BoostedTrees,
  table: BinnedTable,
  rows: Uint32Array,
): Float64Array {
  const values = new Float64Array(rows.length).fill(start);
  for (const tree of trees) addTree(tree, table, rows, values);
  return values;
}

function chosen(features: number, wanted: number, random: Random): Uint8Array {
  const all = Uint8Array.from({ length: features }, (_, feature) => feature);
  for (let i = 0; i < wanted; i++) {
    const other = i + Math.floor(random() * (features - i));
    [all[i], all[other]] = [all[other]!, all[i]!];
  }
  return all.slice(0, wanted).sort();
}
