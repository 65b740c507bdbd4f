/** Which columns of a table hold counts, and which of them are named after cases or deaths. */
import type { StatedMapping } from '../../../../../shared/surveillance/datasetSchema.ts';
import type { Measure } from '../../../../../shared/surveillance/measures.ts';
import { type ColumnProfile, isCountColumn, isDateColumn } from '../table/columnProfile.ts';
import { hasHint } from '../vocabulary/index.ts';

/** @returns whether a column is named after a measure, and is neither the number of a case nor the date of one */
export function isNamedMeasure(column: ColumnProfile, measure: Measure): boolean {
  return hasHint(column.words, measure) && !hasHint(column.words, 'notCounting') && !isDateColumn(column);
}

/**
 * Columns of whole numbers; when none of them is named after a measure, also those that are: their cells are
 * then refused one by one, with the text found, which says more than "no such column".
 */
export function countColumns(columns: readonly ColumnProfile[], stated: StatedMapping): ColumnProfile[] {
  const isNamed = (column: ColumnProfile) =>
    (isNamedMeasure(column, 'cases') || isNamedMeasure(column, 'deaths')) && !hasHint(column.words, 'person');
  const fixed = [stated.cases, stated.deaths, stated.valueColumn, ...(stated.placeColumns ?? [])];
  const numeric = columns.filter(
    (column) =>
      isCountColumn(column) || fixed.includes(column.name) || (column.countShare > 0 && isNamed(column)),
  );
  if (numeric.some(isNamed)) return numeric;
  return columns.filter((column) => numeric.includes(column) || (column.filled > 0 && isNamed(column)));
}

/** The columns that may hold a measure by their names: no rates, no other measures, and deaths are no cases. */
export function namedCandidates(counts: readonly ColumnProfile[], measure: Measure): ColumnProfile[] {
  return counts.filter(
    (column) =>
      isNamedMeasure(column, measure) &&
      !hasHint(column.words, 'otherMeasure') &&
      !hasHint(column.words, 'population') &&
      !hasHint(column.words, 'derived') &&
      !(measure === 'cases' && hasHint(column.words, 'deaths')),
  );
}

/** Whole numbers under a name that says nothing: they may count, while codes, years and coordinates can't. */
export function unnamedCandidates(counts: readonly ColumnProfile[]): ColumnProfile[] {
  const others = [
    'otherMeasure',
    'population',
    'derived',
    'notCounting',
    'rowFact',
    'locationCode',
    'location',
    'date',
    'person',
    'group',
  ] as const;
  return counts.filter(
    (column) =>
      isCountColumn(column) && !isDateColumn(column) && others.every((hint) => !hasHint(column.words, hint)),
  );
}
