/** Measures a sheet before it is parsed: one value far off would make every row as wide, every gap a row. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { PIECE_BYTES } from './limits.ts';

export interface SheetExtent {
  /** The last row and the last column that hold a value. */
  rows: number;
  columns: number;
  /** The last row that is mentioned at all. */
  mentionedRows: number;
}

/** The opening tag of a row or a cell, with its place where it states one. */
const TAG = /<(?:\w+:)?(row|c)(?=[\s>/])([^<>]*)>/g;
const PLACE = /\sr="([A-Z]*)(\d+)"/;

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** @param xml the bytes of a worksheet */
export async function extentOf(xml: Uint8Array): Promise<SheetExtent> {
  const extent = { rows: 0, columns: 0, mentionedRows: 0 };
  let row = 0;
  let column = 0;
  let rest = '';
  for (let start = 0; start < xml.length; start += PIECE_BYTES) {
    // Tags and places are ASCII; other letters need not be decoded to step over them.
    const text = rest + Buffer.from(xml.subarray(start, start + PIECE_BYTES)).toString('latin1');
    for (const [, tag, attributes = ''] of text.matchAll(TAG)) {
      const place = PLACE.exec(attributes);
      if (tag === 'row') {
        row = place === null ? row + 1 : Number(place[2]);
        column = 0;
        extent.mentionedRows = Math.max(extent.mentionedRows, row);
        continue;
      }
      column = place === null ? column + 1 : columnNumber(place[1]!);
      if (attributes.endsWith('/')) continue;
      extent.rows = Math.max(extent.rows, place === null ? row : Number(place[2]));
      extent.columns = Math.max(extent.columns, column);
    }
    const open = text.lastIndexOf('<');
    rest = open > text.lastIndexOf('>') ? text.slice(open) : '';
    await nextTurn();
  }
  return extent;
}
