/**
 * What the parser of workbooks (read-excel-file) does not do by itself: it takes a cell without its address for damage,
 * though the standard lets addresses be left out (ECMA-376, 18.3.1.4), and it takes a failed formula for an empty cell.
 */
import { type SheetTag, withTags } from './sheetTags.ts';

const ERROR_TYPE = /(\st\s*=\s*["'])e(?=["'])/;

/** @param column from 1 @returns `A`, `Z`, `AA` */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : columnLetters(Math.floor((column - 1) / 26)) + last;
}

/** @returns whether a tag has to be rewritten before the parser sees it */
export function needsHelp({ kind, attributes, isStated }: SheetTag): boolean {
  return kind === 'c' && (!isStated || ERROR_TYPE.test(attributes));
}

/**
 * Writes its address on each cell that has none, and makes a failed formula the text that the sheet shows (`#REF!`),
 * so that it is read like the same text of a CSV file.
 * @param xml the bytes of a worksheet @returns its bytes as the parser reads them rightly
 */
export function helpedSheet(xml: Uint8Array): Promise<Uint8Array> {
  return withTags(xml, (tag) => {
    if (!needsHelp(tag)) return tag.attributes;
    const place = tag.isStated ? '' : ` r="${columnLetters(tag.column)}${tag.row}"`;
    return place + tag.attributes.replace(ERROR_TYPE, '$1str');
  });
}
