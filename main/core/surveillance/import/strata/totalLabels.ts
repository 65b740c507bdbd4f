/** Which label of a column of groups means all of them together. */

import type { Column } from '../table/ColumnTable.ts';
import { isTotalLabel } from '../vocabulary/index.ts';
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

/** @param sets rows that share a place and date, and every other group */
export function groupLabelsOf(column: Column, counts: RowCounts, sets: readonly number[][]): GroupLabels {
  const labels = [...column.tally().keys()];
  const ages = partitionAges(labels);
  const named = labels.find((label) => isTotalLabel(label)) ?? null;
  const total = named ?? ages.all ?? totalByNumbers(column, counts, sets);
  const parts = ages.parts.filter((label) => label !== total && label !== ages.all && !isTotalLabel(label));
  return { column, total, parts, crossing: ages.crossing };
}

/** A label that is, again and again, the sum of all others: unknown ages may be missing from these. */
function totalByNumbers(column: Column, counts: RowCounts, sets: readonly number[][]): string | null {
  const agreement = new Map<string, NearlyEqual>();
  let judged = 0;
  for (const rows of sets) {
    const told = rows.filter((row) => counts.of(row) > 0);
    if (told.length < 3) continue;
    judged += 1;
    const sum = told.reduce((all, row) => all + counts.of(row), 0);
    // Only the largest can be the sum of the others.
    const largest = told.reduce((best, row) => (counts.of(row) > counts.of(best) ? row : best));
    const label = column.text(largest);
    const own = agreement.get(label) ?? new NearlyEqual();
    agreement.set(label, own);
    own.see(counts.of(largest), sum - counts.of(largest));
  }
  for (const [label, own] of agreement)
    if (own.distinct >= FEWEST_SETS && own.isNear && own.seen >= judged * 0.9) return label;
  return null;
}
