/** A parsed table of texts. Rows keep the line number where they start, counted from 1. */
export interface Table {
  name: string;
  header: string[];
  rows: { line: number; cells: string[] }[];
}

/** Splits the text of a delimited file into cells: delimiter, quoting and line ends. Meaning is the core's. */
export interface TableReader {
  /** @throws AppError `FILE_EMPTY` when there is no header row */
  parse(name: string, text: string): Table;
}
