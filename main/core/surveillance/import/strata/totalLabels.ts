/** Which label of a column of groups means all of them together. */

import type { Column } from '../table/Column.ts';
import { isGroupTotalLabel } from '../vocabulary/index.ts';
import { partitionAges } from './ages.ts';
import { NearlyEqual } from './nearlyEqual.ts';
import type { RowCounts } from './rowCounts.ts';

export interface GroupLabels {
  column: Column;
  /** The label of all groups together, or null. */
  total: string | null;
  /** Labels that are added up where there is no total: none of them holds another. */
  parts: readonly string[];
  /** Labels that cut across each other. */
  crossing: readonly string[];
}

/** Sets of rows with different counts that must agree before numbers alone call a label a total. */
const FEWEST_SETS = 4;
const SHARE_OF_SETS = 0.9;

/** @param sets rows that share a place and date, and every other group */
export function groupLabelsOf(column: Column, counts: RowCounts, sets: readonly number[][]): GroupLabels {
  const labels = [...column.tally().keys()];
  const ages = partitionAges(labels);
  const named = labels.find((label) => isGroupTotalLabel(label)) ?? null;
  const total = named ?? ages.all ?? totalByNumbers(column, counts, sets);
  const parts = ages.parts.filter(
    (label) => label !== total && label !== ages.all && !isGroupTotalLabel(label),
  );
  return { column, total, parts, crossing: ages.crossing };
}

/** A label that is, again and again, the sum of all others: unknown ages may be missing from these. */
function totalByNumbers(column: Column, counts: RowCounts, sets: readonly number[][]): string | null {
  return sumOfOthers(sets, counts, (row) => column.text(row));
}

/**
 * The labels of all groups in several columns at once, where no row is a total of one of them alone: `all, all` beside
 * the ages of each sex.
 * @returns a label for each column, or null
 */
export function jointTotal(
  columns: readonly Column[],
  counts: RowCounts,
  sets: readonly number[][],
): string[] | null {
  const labels = sumOfOthers(sets, counts, (row) => columns.map((one) => one.text(row)).join('\n'));
  return labels === null ? null : labels.split('\n');
}

function sumOfOthers(
  sets: readonly number[][],
  counts: RowCounts,
  labelOf: (row: number) => string,
): string | null {
  const agreement = new Map<string, NearlyEqual>();
  let judged = 0;
  for (const rows of sets) {
    const told = rows.filter((row) => counts.of(row) > 0);
    if (told.length < 3) continue;
    judged += 1;
    const sum = told.reduce((all, row) => all + counts.of(row), 0);
    // Only the largest can be the sum of the others.
    const largest = told.reduce((best, row) => (counts.of(row) > counts.of(best) ? row : best));
    const own = agreement.get(labelOf(largest)) ?? new NearlyEqual();
    agreement.set(labelOf(largest), own);
    own.see(counts.of(largest), sum - counts.of(largest));
  }
  for (const [label, own] of agreement)
    if (own.distinct >= FEWEST_SETS && own.isNear && own.seen >= judged * SHARE_OF_SETS) return label;
  return null;
}
