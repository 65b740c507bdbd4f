/** Where the dates of a table stand. */
import type { ImportIssue, StatedMapping } from '../../../../../shared/surveillance/datasetSchema.ts';
import type { EpiWeekSystem } from '../../../../../shared/time/epiweek.ts';
import type { PlainDate } from '../../../../../shared/time/plainDate.ts';
import type { ColumnTable } from '../table/ColumnTable.ts';
import type { ColumnProfile } from '../table/columnProfile.ts';
import type { DateFormat } from './DateFormat.ts';
import type { DayLimits } from './plausibleDays.ts';

export interface DateSource {
  /** The column of dates or weeks; null where dates are columns, or all rows are of one day. */
  column: ColumnProfile | null;
  year: ColumnProfile | null;
  /** The year that the user stated for weeks without one. */
  statedYear: string | null;
  /** The columns that are dates. */
  headers: ColumnProfile[];
  format: string;
  /** Share of the cells, or headers, that are dates. */
  share: number;
  /** Why this order of day and month was taken where another could be read too; null where none could. */
  preferred: { rival: string; because: string } | null;
  /** The week system that the file shows, with how it does; null where it shows none. */
  weekSystem: { system: EpiWeekSystem; because: string } | null;
  /** The day of all rows, where the name of the file gives it. */
  day: PlainDate | null;
  /** The dates that count a person whose own is blank, in their order. */
  others: { column: ColumnProfile; format: DateFormat }[];
  limits: DayLimits | null;
  /** What is told about how the dates were read. */
  findings: ImportIssue[];
}

export const nothing: DateSource = {
  column: null,
  year: null,
  statedYear: null,
  headers: [],
  format: '',
  share: 1,
  preferred: null,
  weekSystem: null,
  day: null,
  others: [],
  limits: null,
  findings: [],
};

/** A table with what is known of it before its dates are. */
export interface Search {
  table: ColumnTable;
  columns: readonly ColumnProfile[];
  stated: StatedMapping;
  today: PlainDate;
}
