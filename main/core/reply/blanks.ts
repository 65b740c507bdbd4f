/** What may stand between the parts of a value: blanks, and comments in loose JSON. */

const FENCE = '```';
const BLANKS = /[\s\uFEFF]*/y;
const NOT_JSON_BLANK = /[^ \t\n\r]/;
const LINE_END = /\n|$/g;
const [HASH, SLASH, BACKTICK, DELETE] = [0x23, 0x2f, 0x60, 0x7f];

/** Where the next part starts. `isCut`: the text, or its code block, ends first. `isLoose`: strict JSON has no such blanks. */
export interface Gap {
  at: number;
  isCut: boolean;
  isLoose: boolean;
}

/** @returns where the run of blanks at a position ends */
export function blanksEnd(text: string, at: number): number {
  BLANKS.lastIndex = at;
  return at + BLANKS.exec(text)![0].length;
}

/** @returns where a comment at a position ends; `at` itself when there is none, -1 when it never ends */
export function commentEnd(text: string, at: number): number {
  if (text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2);
    return end < 0 ? -1 : end + 2;
  }
  if (text[at] !== '#' && !text.startsWith('//', at)) return at;
  LINE_END.lastIndex = at;
  return LINE_END.exec(text)!.index;
}

/** @returns whether a character can be nothing but part of a value: nearly every one is */
function isOfValue(code: number): boolean {
  return code > HASH && code < DELETE && code !== SLASH && code !== BACKTICK;
}

/** Steps over blanks and comments. */
export function skipBlanks(text: string, from: number): Gap {
  if (isOfValue(text.charCodeAt(from))) return { at: from, isCut: false, isLoose: false };
  let at = from;
  let isLoose = false;
  for (;;) {
    const end = blanksEnd(text, at);
    isLoose ||= end > at && NOT_JSON_BLANK.test(text.slice(at, end));
    at = commentEnd(text, end);
    if (at < 0) return { at: text.length, isCut: true, isLoose: true };
    if (at === end) break;
    isLoose = true;
  }
  return { at, isCut: at >= text.length || text.startsWith(FENCE, at), isLoose };
}
