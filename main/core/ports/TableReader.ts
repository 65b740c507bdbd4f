/** Reads files of any kind as rows of texts: unpacking, encoding, delimiter, quoting, sheets. Meaning is the core's. */
import type { TextEncoding } from '../../../shared/surveillance/textEncodings.ts';
import type { InputFile } from './InputFiles.ts';

/** Some rows of a table, in order. */
export interface RowBatch {
  /** The cells of each row, as texts. Rows may have fewer or more cells than others; rows of blanks are left out. */
  cells: string[][];
  /** The line, from 1, where each row starts: in the text, or the row of the sheet, or the number of the record. */
  lines: number[];
  /** Bytes of the stored file that were read so far, for progress. */
  bytesRead: number;
}

export interface OpenTable {
  format: 'delimited' | 'xlsx' | 'json';
  /** Null where the format has only one. */
  encoding: TextEncoding | null;
  delimiter: string | null;
  /** The sheet that is read, of `sheets`; null where the format has none. */
  sheet: string | null;
  sheets: string[];
  /**
   * All rows, the header's too. Stops between two batches once the signal is aborted, without an error.
   * @throws AppError `FILE_NOT_TEXT`, `FILE_TOO_LARGE`, `FILE_UNREADABLE`
   */
  batches(signal: AbortSignalLike): AsyncIterable<RowBatch>;
}

/** The part of an AbortSignal that the core needs. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}

export interface OpenOptions {
  /** Which sheet of a workbook; without it the first one that has rows. */
  sheet?: string | undefined;
  /** How a text is encoded; without it that is found out. */
  encoding?: TextEncoding | undefined;
}

export interface TableReader {
  /**
   * Recognises a file by its content, not by its name. Dates of a workbook are given as `YYYY-MM-DD`.
   * @throws AppError `FILE_EMPTY`, `FILE_NOT_TEXT`, `FILE_TOO_LARGE`, `FILE_UNREADABLE`, `BAD_MAPPING` for an unknown
   * sheet, or an encoding that the file is not written in
   */
  open(file: InputFile, options: OpenOptions): Promise<OpenTable>;
}
