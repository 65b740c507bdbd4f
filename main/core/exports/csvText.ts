export interface ExportedText {
  text: string;
  /** Without the header. */
  rows: number;
}

type Cell = string | number | null;

/** How a formula begins. Spreadsheets skip ends of lines, and some take the wide signs of East Asian keyboards for the plain ones. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Lines of a CSV, each with its end. */
export function linesOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

/**
 * Quotes what needs it, and disarms cells that a spreadsheet would run as a formula: place names come from
 * files that others wrote.
 */
function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
