/** Files whose day stands in their name. */

import { AppError } from '../../../../../shared/errors/AppError.ts';
import type { StatedMapping } from '../../../../../shared/surveillance/datasetSchema.ts';
import { toDayNumber } from '../../../../../shared/time/plainDate.ts';
import { words } from '../../../../../shared/words/index.ts';
import { findingOf } from '../finding.ts';
import type { ColumnProfile } from '../table/columnProfile.ts';
import { hasHint } from '../vocabulary/index.ts';
import { daysOf, OF_FILE_NAME } from './columnSource.ts';
import { datesUnreadable, noDateColumn } from './dateRefusals.ts';
import { type DateSource, nothing, type Search } from './dateSource.ts';
import { fileNameDate, type NamedReading } from './fileNameDate.ts';

/** @throws AppError where the name of the file gives no date either */
export function namedByFile(search: Search, unread: ColumnProfile | undefined): DateSource {
  const { table, columns, stated, today } = search;
  if (unread !== undefined) throw datesUnreadable(table, unread, today);
  const refusal = noDateColumn(table, columns, today);
  const found = fileNameDate(table.name, statedPart(stated), stated.epiWeek ?? 'iso');
  // A column of dates that nobody can read is no reason to take another day.
  if (found === null || refusal.code !== 'NO_DATE_COLUMN') throw refusal;
  if (found.rival !== null) {
    const formats = [found.format, found.rival.format];
    throw new AppError('AMBIGUOUS', words.dates.nameIsAmbiguous({ name: table.name, formats }), {
      file: table.name,
      readings: formats.map((name) => ({ dateFormat: `${name}${OF_FILE_NAME}` })),
    });
  }
  return ofFile(found, words.dates.hasNoColumn({ name: table.name }));
}

/** How far the name of a file may be from the last change of its rows. */
const NEAR_DAYS = 2;

/** Rows that were last changed on several days are all of the day that the file is of, where its name says it. */
export function stampedFile({ table, stated }: Search, column: ColumnProfile): DateSource | null {
  if (!hasHint(column.words, 'stamp')) return null;
  const changed = [...daysOf(column, column.dates?.format ?? null).keys()];
  const found =
    changed.length > 1 ? fileNameDate(table.name, statedPart(stated), stated.epiWeek ?? 'iso') : null;
  if (found === null) return null;
  const last = Math.max(...changed);
  const readings = [found, ...(found.rival === null ? [] : [found.rival])];
  const near = readings.filter(({ date }) => Math.abs(toDayNumber(date) - last) <= NEAR_DAYS);
  if (near.length !== 1) return null;
  return ofFile(near[0]!, words.dates.whenChanged({ name: column.name, file: table.name }));
}

const statedPart = ({ dateFormat }: StatedMapping) => dateFormat?.replace(OF_FILE_NAME, '') ?? null;

function ofFile({ date, format }: NamedReading, why: string): DateSource {
  return {
    ...nothing,
    day: date,
    format: `${format}${OF_FILE_NAME}`,
    share: 0.9,
    findings: findingOf('DATE_OF_FILE', 'warning', 1, () => words.dates.takenFromName({ why, date })),
  };
}
