/** Dates that stand in one column. */

import { AppError } from '../../../../../shared/errors/AppError.ts';
import type { ImportIssue, StatedMapping } from '../../../../../shared/surveillance/datasetSchema.ts';
import { toDayNumber } from '../../../../../shared/time/plainDate.ts';
import { words } from '../../../../../shared/words/index.ts';
import { findingOf } from '../finding.ts';
import type { ColumnTable } from '../table/ColumnTable.ts';
import type { ColumnProfile } from '../table/columnProfile.ts';
import { hasHint } from '../vocabulary/index.ts';
import { weeksOf } from '../weeks/weekColumns.ts';
import { systemOfWeeks, systemStartingOn } from '../weeks/weekSystem.ts';
import type { DateFormat } from './DateFormat.ts';
import { dateFormatNamed, dateFormats } from './dateFormats.ts';
import { allInFuture, datesUnreadable } from './dateRefusals.ts';
import { type DateSource, nothing, type Search } from './dateSource.ts';
import type { DetectedFormat } from './detectDates.ts';
import { WEEK_OF_YEAR } from './headerDates.ts';
import { dayLimits } from './plausibleDays.ts';

/** Behind the format of a date that the file's name gives. */
export const OF_FILE_NAME = ' in the name of the file';

/** @throws AppError `DATES_UNREADABLE`, and `AMBIGUOUS` for dates that can be read in two orders */
export function columnSource(search: Search, column: ColumnProfile): DateSource {
  const { table, stated, today } = search;
  const name = statedFormat(stated);
  if (name === null && column.dates === null) throw datesUnreadable(table, column, today);
  const format = name ?? settled(table.name, column.name, column.dates!).format.name;
  const known = dateFormatNamed(format);
  const days = daysOf(column, known);
  const limits = dayLimits(days, today);
  if (days.size > 0 && [...days.keys()].every((day) => day > limits.last))
    throw allInFuture(table, column, today);
  return {
    ...nothing,
    column,
    format,
    share: column.dates?.share ?? 0.5,
    preferred: column.dates === null ? null : preferenceOf(column.dates, stated),
    weekSystem: systemOf(table, column, known, [...days.keys()]),
    limits,
    findings: name === null ? spellingFindings(table, column) : [],
  };
}

/** @returns the days of a column with how many cells have them */
export function daysOf(column: ColumnProfile, format: DateFormat | null): Map<number, number> {
  const days = new Map<number, number>();
  for (const [text, times] of column.texts) {
    const date = format?.read(text) ?? null;
    if (date !== null) days.set(toDayNumber(date), (days.get(toDayNumber(date)) ?? 0) + times);
  }
  return days;
}

function systemOf(
  table: ColumnTable,
  column: ColumnProfile,
  format: DateFormat | null,
  days: readonly number[],
): DateSource['weekSystem'] {
  if (format?.system !== undefined) return { system: format.system, because: words.dates.sayWeekStart };
  if (format?.ofWeeks === true) return systemOfWeeks(weeksOf(table, column, null));
  const namesStart =
    hasHint(column.words, 'weekStart') &&
    !hasHint(column.words, 'weekEnd') &&
    !hasHint(column.words, 'onset');
  const isStart = namesStart || (hasHint(column.words, 'weekStart') && hasHint(column.words, 'week'));
  const system = isStart ? systemStartingOn(days) : null;
  return system === null ? null : { system, because: words.dates.isWeekStart({ name: column.name }) };
}

function spellingFindings({ name }: ColumnTable, column: ColumnProfile): ImportIssue[] {
  const spellings = column.dates?.spellings ?? [];
  return findingOf('DATE_SPELLINGS', 'warning', spellings.length, () =>
    words.dates.severalSpellings({
      name,
      column: column.name,
      count: spellings.length,
      ways: words.common.lists.parts(
        spellings.map(({ name: way, cells }) =>
          words.common.lists.about({ name: way, text: words.common.numbers.whole(cells) }),
        ),
      ),
    }),
  );
}

export function preferenceOf(detected: DetectedFormat, stated: StatedMapping): DateSource['preferred'] {
  if (stated.dateFormat !== undefined || detected.rival === null || detected.because === null) return null;
  return { rival: detected.rival.name, because: detected.because };
}

/** @throws AppError `BAD_MAPPING` for a format that nobody knows */
export function statedFormat(stated: StatedMapping): string | null {
  const { dateFormat } = stated;
  if (dateFormat === undefined || dateFormat.endsWith(OF_FILE_NAME)) return null;
  if (dateFormatNamed(dateFormat) !== null || dateFormat === WEEK_OF_YEAR) return dateFormat;
  const known = dateFormats.map((one) => one.name).join(', ');
  throw new AppError('BAD_MAPPING', words.dates.noFormat({ format: dateFormat, known }), { dateFormat });
}

/** @throws AppError `AMBIGUOUS` where nothing settles the order of day and month */
export function settled(file: string, column: string | null, detected: DetectedFormat): DetectedFormat {
  if (detected.rival === null || detected.because !== null) return detected;
  const names = [detected.format.name, detected.rival.name];
  const where = words.dates.where({ column });
  // Neither way reads them all where both are in use.
  const state = words.dates.stateWhich({ share: detected.share, column });
  throw new AppError('AMBIGUOUS', words.dates.ambiguous({ file, where, formats: names, state }), {
    file,
    column,
    readings: names.map((dateFormat) => ({ dateFormat })),
  });
}
