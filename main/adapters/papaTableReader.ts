import Papa from 'papaparse';
import { AppError } from '../../shared/errors/AppError.ts';
import type { Table, TableReader } from '../core/ports/TableReader.ts';

const DELIMITERS = [',', ';', '\t', '|'];

/** Headers must be distinct to be named: a repeated or blank one gets its column number. */
function distinctHeader(cells: readonly string[]): string[] {
  const seen = new Set<string>();
  return cells.map((cell, index) => {
    const name = cell.trim();
    let unique = name || `column (${index + 1})`;
    for (let number = index + 1; seen.has(unique); number += 1) unique = `${name || 'column'} (${number})`;
    seen.add(unique);
    return unique;
  });
}

/** The delimiter of the first lines. Blank lines would count against every guess, so they are left out. */
function delimiterOf(text: string): string {
  const options = { delimitersToGuess: DELIMITERS, skipEmptyLines: 'greedy', preview: 10 } as const;
  return Papa.parse<string[]>(text, options).meta.delimiter;
}

/** Numbers the rows by the line where they start: a quoted cell may go over several. */
function numbered(rows: readonly string[][]): Table['rows'] {
  let line = 1;
  return rows.map((cells) => {
    const row = { line, cells };
    line += 1;
    for (const cell of cells) line += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
    return row;
  });
}

/** Reads delimited text with Papa Parse: any usual delimiter, quoting and line ends. */
export const papaTableReader: TableReader = {
  parse(name: string, text: string): Table {
    const { data } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text), skipEmptyLines: false });
    const filled = numbered(data).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    const [first, ...rows] = filled;
    if (first === undefined || rows.length === 0) {
      throw new AppError(
        'FILE_EMPTY',
        `${name} has no rows of data${first === undefined ? '' : ' below its header'}. Choose the file that holds the counts.`,
        { file: name },
      );
    }
    return { name, header: distinctHeader(first.cells), rows };
  },
};
