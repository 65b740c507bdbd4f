/** The rows and cells of a worksheet as its XML names them, piece by piece, and where each of them stands. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { PIECE_BYTES } from './limits.ts';

/** The opening tag of a row or a cell. */
const TAG = /<(?:\w+:)?(row|c)(?=[\s>/])([^<>]*)>/g;
const STATED = /\sr\s*=\s*["']/;
const PLACE = /\sr\s*=\s*["']([A-Z]*)(\d+)["']/;

export interface SheetTag {
  kind: 'row' | 'c';
  /** What stands between the name and the end of the tag, `/` included. */
  attributes: string;
  /** Counted from 1; the column of a row is 0. */
  row: number;
  column: number;
  /** Whether the tag itself says where it stands: the standard lets it be left out. */
  isStated: boolean;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** Follows the tags of a sheet: what does not state its place stands behind the one before. */
class SheetCursor {
  #row = 0;
  #column = 0;

  /** @param kind `row` or `c` */
  next(kind: SheetTag['kind'], attributes: string): SheetTag {
    const place = PLACE.exec(attributes);
    if (kind === 'row') {
      this.#row = place === null ? this.#row + 1 : Number(place[2]);
      this.#column = 0;
    } else if (place === null) this.#column += 1;
    else {
      this.#column = columnNumber(place[1]!);
      this.#row = Number(place[2]);
    }
    const isStated = place !== null || STATED.test(attributes);
    return { kind, attributes, row: this.#row, column: this.#column, isStated };
  }
}

/** @returns the text with what ends in the middle of a tag cut off, and that rest */
function cutAtTag(text: string): [whole: string, rest: string] {
  const open = text.lastIndexOf('<');
  return open > text.lastIndexOf('>') ? [text.slice(0, open), text.slice(open)] : [text, ''];
}

/** The text of a sheet in pieces that end between tags; other work goes on meanwhile. */
async function* piecesOf(xml: Uint8Array): AsyncGenerator<string> {
  let rest = '';
  for (let start = 0; start < xml.length; start += PIECE_BYTES) {
    // Tags and places are ASCII; other letters need not be decoded to step over them.
    const piece = Buffer.from(xml.subarray(start, start + PIECE_BYTES)).toString('latin1');
    const [whole, cut] = cutAtTag(rest + piece);
    rest = cut;
    yield whole;
    await nextTurn();
  }
  yield rest;
}

/** Visits the opening tags of rows and cells in their order. @param xml the bytes of a worksheet */
export async function eachTag(xml: Uint8Array, visit: (tag: SheetTag) => void): Promise<void> {
  const cursor = new SheetCursor();
  for await (const piece of piecesOf(xml)) {
    for (const [, kind, attributes = ''] of piece.matchAll(TAG))
      visit(cursor.next(kind as SheetTag['kind'], attributes));
  }
}

/**
 * Rewrites the opening tags of rows and cells.
 * @param change gives the attributes that a tag is to have
 * @returns the bytes of the rewritten worksheet
 */
export async function withTags(xml: Uint8Array, change: (tag: SheetTag) => string): Promise<Uint8Array> {
  const cursor = new SheetCursor();
  const rewritten: Uint8Array[] = [];
  for await (const piece of piecesOf(xml)) {
    const text = piece.replace(TAG, (tag: string, kind: SheetTag['kind'], attributes: string) => {
      const name = tag.slice(0, tag.length - attributes.length - 1);
      return `${name}${change(cursor.next(kind, attributes))}>`;
    });
    rewritten.push(Buffer.from(text, 'latin1'));
  }
  return Buffer.concat(rewritten);
}
