/** Every distinct text of a table once, with a number. */
import { withoutUnseen } from '../../../util/plainLine.ts';

/** Counts below this are found by their value, which is several times quicker than by their text. */
const SMALL_COUNTS = 10_000;
/** A power of two. */
const RECENT = 4_096;

/** @returns the value of a small count that is written without anything else, or -1 */
function smallCount(text: string): number {
  const { length } = text;
  if (length === 0 || length > 4) return -1;
  let value = 0;
  for (let index = 0; index < length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9 || (digit === 0 && value === 0 && length > 1)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Longer texts are kept by the engine as a part of what they were cut from: a whole piece of the file. */
const LONGEST_COPIED_TEXT = 12;

function ownCopy(text: string): string {
  return text.length > LONGEST_COPIED_TEXT ? text.split('').join('') : text;
}

/** @returns a cell or a header as it is read: without space around it, marks of direction and control characters */
export function plainText(text: string): string {
  return withoutUnseen(text).trim();
}

/** The texts that the columns of a table share; 0 is the blank one. */
export class TextPool {
  readonly texts: string[] = [''];
  readonly #codes = new Map<string, number>([['', 0]]);
  /** The numbers of the texts of small counts, by value; 0 is none. */
  readonly #smallCounts = new Int32Array(SMALL_COUNTS);
  readonly #recent = new Int32Array(RECENT);

  /**
   * @param last the number of the text above: the rows of a day, or of a place, often stand together
   * @returns the number of a text
   */
  codeOf(text: string, last = 0): number {
    const value = smallCount(text);
    if (value < 0) return text === this.texts[last] ? last : this.#recentOf(text);
    const code = this.#smallCounts[value] || this.#lookUp(text);
    this.#smallCounts[value] = code;
    return code;
  }

  /** Names and dates come again and again: most are still where they were found last, by a few of their letters. */
  #recentOf(text: string): number {
    const { length } = text;
    const letters =
      (text.charCodeAt(length - 1) * 31 + text.charCodeAt(length - 2)) * 31 + text.charCodeAt(length - 3);
    const slot = (letters * 31 + length) & (RECENT - 1);
    const recent = this.#recent[slot]!;
    if (this.texts[recent] === text) return recent;
    const code = this.#lookUp(text);
    this.#recent[slot] = code;
    return code;
  }

  #lookUp(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const trimmed = plainText(text);
    let code = trimmed === text ? undefined : this.#codes.get(trimmed);
    if (code === undefined) {
      code = this.texts.length;
      this.texts.push(ownCopy(trimmed));
      if (trimmed !== text) this.#codes.set(trimmed, code);
    }
    this.#codes.set(text, code);
    return code;
  }
}
