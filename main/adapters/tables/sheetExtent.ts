/** Measures a sheet before it is parsed: one value far off would make every row as wide, every gap a row. */
import { needsHelp } from './sheetHelp.ts';
import { eachTag } from './sheetTags.ts';

export interface SheetExtent {
  /** The last row and the last column that hold a value. */
  rows: number;
  columns: number;
  /** The last row that is mentioned at all. */
  mentionedRows: number;
  /** Whether the parser can't read the sheet rightly as it is: see `sheetHelp.ts`. */
  needsHelp: boolean;
}

/** @param xml the bytes of a worksheet */
export async function extentOf(xml: Uint8Array): Promise<SheetExtent> {
  const extent = { rows: 0, columns: 0, mentionedRows: 0, needsHelp: false };
  await eachTag(xml, (tag) => {
    if (tag.kind === 'row') {
      extent.mentionedRows = Math.max(extent.mentionedRows, tag.row);
      return;
    }
    extent.needsHelp ||= needsHelp(tag);
    if (tag.attributes.endsWith('/')) return;
    extent.rows = Math.max(extent.rows, tag.row);
    extent.columns = Math.max(extent.columns, tag.column);
  });
  return extent;
}
