/** Text in lines of a width. */
import { stripVTControlCharacters } from 'node:util';

/** Marks of direction around a name or a number, and marks over letters that have no letter of their own, as in Arabic. */
const WITHOUT_ROOM = /[\u061c\u200e\u200f\u2066-\u2069]|\p{M}/gu;

/** Columns that a text takes; colours and marks take none. */
export function width(text: string): number {
  return [...stripVTControlCharacters(text).normalize('NFC').replace(WITHOUT_ROOM, '')].length;
}

/** @returns the width of the longest word: narrower lines would break it */
export function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/).map(width));
}

/** Lines of at most `size` columns, broken between words; inside a word only where it is longer than a line. */
export function wrapped(text: string, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((one) => pieces(one, size))) {
    if (line === '') line = word;
    else if (width(line) + 1 + width(word) <= size) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function pieces(word: string, size: number): string[] {
  if (width(word) <= size) return [word];
  const letters = [...stripVTControlCharacters(word).normalize('NFC')];
  return Array.from({ length: Math.ceil(letters.length / size) }, (_, at) =>
    letters.slice(at * size, (at + 1) * size).join(''),
  );
}
