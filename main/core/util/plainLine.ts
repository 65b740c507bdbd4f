/** Texts that people typed, without what nobody sees. */

/**
 * Marks of direction, which nobody sees and nobody typed: programs put them before dates, and one in the name of a place turns round the
 * sentences that name it.
 */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** What a terminal, a page or a workbook can't show or takes for a command; tabs and ends of lines are none of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u009b]/g;
/** Characters that no line has: tabs, ends of lines, and what no letter can be made of. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u200b\ufeff]+/gu;
const UNSEEN_IN_LINES = /[^\P{Cc}\n]+/gu;

export function withoutMarks(text: string): string {
  return text.replace(DIRECTION, '');
}

/** @returns a cell of a table without marks of direction and control characters */
export function withoutUnseen(text: string): string {
  return withoutMarks(text).replace(CONTROL, '');
}

/** @returns a typed text as one line without marks of direction, as names of places are read; empty where nothing is left of it */
export function plainLine(text: string): string {
  return withoutMarks(text).replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
}

/** @returns a typed text with its lines, and without what would turn or break the text after it */
export function plainLines(text: string): string {
  return withoutMarks(text).replaceAll(/\r\n?/g, '\n').replace(UNSEEN_IN_LINES, ' ');
}
