import { AppError } from '../../../shared/errors/AppError.ts';
import { quoted } from '../../../shared/errors/shortened.ts';
import { isPlainDate, type PlainDate } from '../../../shared/time/plainDate.ts';
import { words } from '../../../shared/words/index.ts';
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
        words.hindcast.asOfAfterReference({ name: file.name, line, asOf, referenceDate }),
        { file: file.name, row: line, referenceDate, asOf },
      );
    }
    if (rounds.has(referenceDate)) {
      throw new AppError(
        'PARTLY_UNREADABLE',
        words.hindcast.roundTwice({ name: file.name, line, referenceDate }),
        { file: file.name, row: line },
      );
    }
    rounds.set(referenceDate, { referenceDate, asOf });
  });
  if (rounds.size === 0) {
    throw new AppError('NO_USABLE_ROWS', words.hindcast.noRounds({ name: file.name }), { file: file.name });
  }
  return [...rounds.values()].sort((a, b) => (a.referenceDate < b.referenceDate ? -1 : 1));
}

/** @throws AppError `PARTLY_UNREADABLE` */
export function checkDate(file: string, line: number, text: string): void {
  if (isPlainDate(text)) return;
  throw new AppError('PARTLY_UNREADABLE', words.hindcast.noDate({ file, line, text: quoted(text) }), {
    file,
    row: line,
    found: text,
  });
}
