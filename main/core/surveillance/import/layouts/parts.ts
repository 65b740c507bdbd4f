/** What each layout finds in a table: where its counts stand, and what else its rows tell. */

import type { Layout, StatedMapping } from '../../../../../shared/surveillance/datasetSchema.ts';
import type { Measure } from '../../../../../shared/surveillance/measures.ts';
import { words } from '../../../../../shared/words/index.ts';
import type { DateSource } from '../dates/dateSource.ts';
import type { DetectedMapping } from '../detectMapping.ts';
import type { Column } from '../table/Column.ts';
import type { ColumnTable } from '../table/ColumnTable.ts';
import type { ColumnProfile } from '../table/columnProfile.ts';

export interface Parts {
  /** Every column that holds counts. */
  counted: ColumnProfile[];
  /** What the cells count, where no column says so. */
  countedAs: Measure | null;
  cases: ColumnProfile | null;
  deaths: ColumnProfile | null;
  /** The column that says row by row what `valueColumn` counts, and the measure that each of its texts means. */
  measureColumn: ColumnProfile | null;
  valueColumn: ColumnProfile | null;
  measureTexts: ReadonlyMap<string, Measure>;
  places: ColumnProfile[];
  outcome: ColumnProfile | null;
  classification: ColumnProfile | null;
  deathDate: ColumnProfile | null;
  /** How far the choice of columns is from the best other one, 0 to 1. */
  certainty: number;
  /** Sentences about choices between columns that count the same thing. */
  chosen: string[];
}

export const noParts: Parts = {
  counted: [],
  countedAs: null,
  cases: null,
  deaths: null,
  measureColumn: null,
  valueColumn: null,
  measureTexts: new Map(),
  places: [],
  outcome: null,
  classification: null,
  deathDate: null,
  certainty: 1,
  chosen: [],
};

/** A table with the columns that are no dates. */
export interface LayoutContext {
  table: ColumnTable;
  dates: DateSource;
  columns: readonly ColumnProfile[];
  stated: StatedMapping;
}

/** A count that a row may hold: where its cells stand, and what they are of, where columns say so. */
export interface Entry {
  place: string | null;
  day: number | null;
  cases: Column | null;
  deaths: Column | null;
}

/** One layout of tables. A new layout is a file that exports one, and its line in `layouts.ts`. */
export interface LayoutReader {
  layout: Layout;
  /** Whether each row names its place. */
  namesPlaceByRow: boolean;
  /** @throws AppError `AMBIGUOUS` where several readings of the columns are equally good */
  find(context: LayoutContext): Parts;
  /** Where the counts of each row stand. */
  entries(table: ColumnTable, mapping: DetectedMapping): Entry[];
  /** Sentences that say what was read as what. */
  reasons(table: ColumnTable, parts: Parts): string[];
}

/** The one column of a wide table, read as what the file counts. */
export function cellsOf(mapping: DetectedMapping, column: Column): Pick<Entry, 'cases' | 'deaths'> {
  if (mapping.measureColumn !== null) return { cases: column, deaths: column };
  return mapping.counted === 'deaths' ? { cases: null, deaths: column } : { cases: column, deaths: null };
}

export const measureTextReason = ({ measureTexts }: Parts) =>
  words.common.lists.row(
    [...measureTexts].map(([text, measure]) => words.imports.textsMean({ text, measure })),
  );
