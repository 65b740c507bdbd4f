/** A table as rows of a sheet: its heading, then numbers and texts; null is an empty cell. */
export interface Sheet {
  name: string;
  rows: readonly (readonly (string | number | null)[])[];
}

/** Writes workbooks that spreadsheets open. */
export interface WorkbookWriter {
  /** @returns the bytes of an XLSX file */
  write(sheets: readonly Sheet[]): Promise<Uint8Array>;
}
