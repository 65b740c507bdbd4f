/** Several models, each without one part of the rows, so that every row is judged by one that has not seen it. */
import type { Random } from '../../../util/seededRandom.ts';
import type { BinnedTable } from '../../boosting/binnedTable.ts';
import { type BoostingOptions, fitBoosting, predictBoosting } from '../../boosting/fitBoosting.ts';

export interface CrossFitOrder {
  table: BinnedTable;
  /** One value per row of the table. */
  target: Float64Array;
  /** By row of the table: which model leaves it out. */
  foldOf: Uint8Array;
  folds: number;
  /** By row of the table: 1 where each model draws its own share of such rows. */
  isDrawn: Uint8Array;
  drawnShare: number;
  /** Rows of the table whose errors are wanted. */
  judged: Uint32Array;
  asked: BinnedTable;
  /** By row of `asked`: whose answer counts, or the mean of all for -1. */
  askedFold: Int8Array;
  options: BoostingOptions;
  random: Random;
  report(share: number): void;
}

/** @returns by row of the table: the error of the model that left it out, 0 where it is not judged; and what is said of the rows that are asked about */
export function crossFit(order: CrossFitOrder): { errors: Float64Array; answers: Float64Array } {
  const { table, target, foldOf, folds, isDrawn, drawnShare, asked, askedFold, options, random } = order;
  const errors = new Float64Array(table.rows);
  const answers = new Float64Array(asked.rows);
  for (let fold = 0; fold < folds; fold++) {
    order.report(fold / folds);
    const left = order.judged.filter((row) => foldOf[row] === fold);
    const others = rowsWhere(
      table.rows,
      (row) => foldOf[row] !== fold && (isDrawn[row] === 0 || random() < drawnShare),
    );
    // Everything is of one part: nothing would be left to learn from without it.
    const model = fitBoosting(table, others.length > 0 ? others : left, target, options, random);
    const fitted = predictBoosting(model, table, left);
    left.forEach((row, i) => {
      errors[row] = target[row]! - fitted[i]!;
    });
    const judged = rowsWhere(asked.rows, (row) => askedFold[row]! < 0 || askedFold[row] === fold);
    predictBoosting(model, asked, judged).forEach((value, i) => {
      const row = judged[i]!;
      answers[row]! += askedFold[row]! < 0 ? value / folds : value;
    });
  }
  return { errors, answers };
}

function rowsWhere(rows: number, keeps: (row: number) => boolean): Uint32Array {
  const kept = new Uint32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) if (keeps(row)) kept[count++] = row;
  return kept.slice(0, count);
}
