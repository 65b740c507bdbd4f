/** Gradient boosting of regression trees with squared error: each tree learns what those before it left over. */
import type { Random } from '../../util/seededRandom.ts';
import type { BinnedTable } from './binnedTable.ts';
import { addTree, growTree, subtractTree, type Tree, type TreeLimits } from './growTree.ts';

export interface BoostingOptions extends TreeLimits {
  trees: number;
  /** Share of the features that each tree may split on. */
  featureShare: number;
  /** Share of the rows that each tree is grown on. */
  rowShare: number;
}

export interface BoostedTrees {
  start: number;
  trees: readonly Tree[];
}

/**
 * @param rows numbers of the rows to learn from
 * @param target one value per row of the table
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
  const rest = Float64Array.from(target, (value) => value - start);
  const wanted = Math.max(1, Math.round(options.featureShare * table.features));
  const trees: Tree[] = [];
  const order = new Uint32Array(Math.max(1, Math.round(options.rowShare * rows.length)));
  const shuffled = rows.slice();
  for (let number = 0; number < options.trees; number++) {
    const features = chosen(table.features, wanted, random);
    draw(shuffled, order.length, random);
    order.set(shuffled.subarray(0, order.length));
    const tree = growTree(table, order, features, rest, options);
    trees.push(tree);
    subtractTree(tree, table, shuffled, rest);
  }
  return { start, trees };
}

export function predictBoosting({ start, trees }: BoostedTrees, table: BinnedTable): Float64Array {
  const values = new Float64Array(table.rows).fill(start);
  for (const tree of trees) addTree(tree, table, values);
  return values;
}

/** Brings rows drawn without replacement to the front. */
function draw(rows: Uint32Array, wanted: number, random: Random): void {
  if (wanted === rows.length) return;
  for (let i = 0; i < wanted; i++) {
    const other = i + Math.floor(random() * (rows.length - i));
    const row = rows[i]!;
    rows[i] = rows[other]!;
    rows[other] = row;
  }
}

function chosen(features: number, wanted: number, random: Random): number[] {
  const all = Array.from({ length: features }, (_, feature) => feature);
  for (let i = 0; i < wanted; i++) {
    const other = i + Math.floor(random() * (features - i));
    [all[i], all[other]] = [all[other]!, all[i]!];
  }
  return all.slice(0, wanted).sort((a, b) => a - b);
}
