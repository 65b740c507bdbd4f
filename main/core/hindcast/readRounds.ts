import { AppError } from '../../../shared/errors/AppError.ts';
import { quoted } from '../../../shared/errors/shortened.ts';
import { isPlainDate, type PlainDate } from '../../../shared/time/plainDate.ts';
import type { InputFile } from '../ports/InputFiles.ts';
import { forEachNamedRow, type RowPorts } from './namedRows.ts';

/** A round, and which state of the data its forecasters had. */
export interface StatedRound {
  referenceDate: PlainDate;
  asOf: PlainDate;
}

/**
 * Reads a table of rounds (`reference_date,as_of`, others are passed over).
 * @returns by reference date
 * @throws AppError `PARTLY_UNREADABLE` for a date that is none or stands twice, or a vintage of after the reference date, `NO_USABLE_ROWS`, `BAD_MAPPING`
 */
export async function readRounds(ports: RowPorts, file: InputFile): Promise<StatedRound[]> {
  const rounds = new Map<PlainDate, StatedRound>();
  await forEachNamedRow(ports, file, ['reference_date', 'as_of'], (row, line) => {
    const { reference_date: referenceDate, as_of: asOf } = row;
    for (const text of [referenceDate, asOf]) checkDate(file.name, line, text);
    if (asOf > referenceDate) {
      throw new AppError(
        'PARTLY_UNREADABLE',
        `${file.name}, row ${line}: as_of ${asOf} lies after the reference date ${referenceDate}, so the round would know what it forecasts. Correct the row, or leave it out.`,
        { file: file.name, row: line, referenceDate, asOf },
      );
    }
    if (rounds.has(referenceDate)) {
      throw new AppError(
        'PARTLY_UNREADABLE',
        `${file.name}, row ${line}: the round of ${referenceDate} stands there twice. Keep one of them.`,
        { file: file.name, row: line },
      );
    }
    rounds.set(referenceDate, { referenceDate, asOf });
  });
  if (rounds.size === 0) {
    throw new AppError('NO_USABLE_ROWS', `${file.name} names no round.`, { file: file.name });
  }
  return [...rounds.values()].sort((a, b) => (a.referenceDate < b.referenceDate ? -1 : 1));
}

/** @throws AppError `PARTLY_UNREADABLE` */
export function checkDate(file: string, line: number, text: string): void {
  if (isPlainDate(text)) return;
  throw new AppError(
    'PARTLY_UNREADABLE',
    `${file}, row ${line}: ${quoted(text)} is no date. Write dates as YYYY-MM-DD.`,
    { file, row: line, found: text },
  );
}
