/** How large what a file holds may be, so that no file can exhaust the memory or stop the process from answering. */
import { words } from '../../../shared/words/index.ts';

const MEGABYTE = 1024 * 1024;

/** Bytes that are decoded and parsed at once: few enough that the rows in the making stay close at hand. */
export const PIECE_BYTES = 32 * 1024;
/** Bytes after which other work gets its turn. */
export const TURN_BYTES = 128 * 1024;
/** Bytes that are looked at to recognise a file. */
export const HEAD_BYTES = 64 * 1024;

export const MAX_UNPACKED_BYTES = 512 * MEGABYTE;
export const MAX_JSON_BYTES = 128 * MEGABYTE;
/** Lists and objects one inside the other. What is read with `JSON.parse` is also written as the text of a cell, which takes stack for each. */
export const MAX_JSON_DEPTH = 500;
export const MAX_WORKBOOK_BYTES = 200 * MEGABYTE;
export const MAX_WORKBOOK_PARTS = 2_000;
/** Rows times columns of one sheet, over the area that its values span. The parser holds them all, and does not pause. */
export const MAX_SHEET_CELLS = 5_000_000;

/** What unpacks to this many times its stored size is made to exhaust memory. */
const MAX_RATIO = 200;
const RATIO_COUNTS_FROM_BYTES = 20 * MEGABYTE;

/** What a row may take with all its cells; malformed quotation marks over more than that would take long to search. */
export const MAX_LINE_LENGTH = 4 * MEGABYTE;
export const MAX_CELL_LENGTH = 1_000_000;
export const MAX_COLUMNS = 20_000;

/** A batch ends at whichever comes first. */
export const BATCH_ROWS = 4_096;
export const BATCH_CELLS = 65_536;

/** @returns whether so few bytes can't honestly hold so many. */
export function isOverpacked(unpackedBytes: number, storedBytes: number): boolean {
  return unpackedBytes > RATIO_COUNTS_FROM_BYTES && unpackedBytes > MAX_RATIO * storedBytes;
}

export function inMegabytes(bytes: number): string {
  return words.common.numbers.megabytes(Math.round(bytes / MEGABYTE));
}
