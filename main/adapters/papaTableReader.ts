import Papa from 'papaparse';
import { AppError } from '../../shared/errors/AppError.ts';
import type { Table, TableReader } from '../core/ports/TableReader.ts';

const DELIMITERS = [',', ';', '\t', '|'];

/** Headers must be distinct to be named: a repeated or blank one gets its column number. */
function distinctHeader(cells: readonly string[]): string[] {
  const seen = new Set<string>();
  return cells.map((cell, index) => {
    const name = cell.trim();
    const unique = name === '' || seen.has(name) ? `${name || 'column'} (${index + 1})` : name;
    seen.add(unique);
    return unique;
  });
}

/** Reads delimited text with Papa Parse: any usual delimiter, quoting and line ends. */
export const papaTableReader: TableReader = {
  parse(name: string, text: string): Table {
    const { data } = Papa.parse<string[]>(text, { delimitersToGuess: DELIMITERS, skipEmptyLines: false });
    const numbered = data.map((cells, index) => ({ line: index + 1, cells }));
    const filled = numbered.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
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
