import type { Sheet, WorkbookWriter } from '../../core/ports/WorkbookWriter.ts';

/** A heading is bold; columns are as wide as what stands in them, within reason. */
const [NARROWEST, WIDEST] = [8, 60];
/** Excel takes no longer names, and none of these characters. */
const LONGEST_NAME = 31;
const FORBIDDEN_IN_NAMES = /[\\/*?:[\]]/g;

/** Workbooks through `write-excel-file`, loaded with the first one. */
export const nodeWorkbookWriter: WorkbookWriter = {
  async write(sheets) {
    const { default: writeXlsxFile } = await import('write-excel-file/node');
    const buffer = await writeXlsxFile(sheets.map(asSheet)).toBuffer();
    return new Uint8Array(buffer);
  },
};

function asSheet({ name, rows }: Sheet) {
  return {
    sheet: name.replaceAll(FORBIDDEN_IN_NAMES, ' ').slice(0, LONGEST_NAME),
    data: rows.map((row, index) => row.map((value) => cellOf(value, index === 0))),
    columns: widthsOf(rows).map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

/** A text is a text, also where it begins like a formula. */
function cellOf(value: string | number | null, isHeading: boolean) {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  return { value, type: String, ...(isHeading ? { fontWeight: 'bold' as const } : {}) };
}

function widthsOf(rows: Sheet['rows']): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(...rows.map((row) => String(row[column] ?? '').length));
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
  });
}
