/** Strings of loose JSON: straight, single or curly quotes, raw line ends. */
import { blanksEnd, commentEnd } from './blanks.ts';

export type StringReading =
  | { kind: 'string'; value: string; end: number; isLoose: boolean }
  | { kind: 'cut' }
  | { kind: 'fault'; at: number };

const DOUBLE = '"';
const SINGLE = "'";
const curlySingles = '‘’‚‛';
const curlyDoubles = '“”„‟';

/** The characters that may close a string, by the one that opens it; '' when none opens there. */
function closersOf(opening: string | undefined): string {
  if (opening === undefined) return '';
  if (opening === DOUBLE || opening === SINGLE) return opening;
  if (curlySingles.includes(opening)) return curlySingles + SINGLE;
  return curlyDoubles.includes(opening) ? curlyDoubles : '';
}

/** @returns whether a string may start with a character */
export function opensString(char: string | undefined): boolean {
  return closersOf(char) !== '';
}

const plainIn: Record<string, RegExp> = {
  [DOUBLE]: /[^"\\\p{Cc}]*/uy,
  [SINGLE]: /[^'\\\p{Cc}]*/uy,
};
const plainInCurly = /[^'‘’‚‛“”„‟\\\p{Cc}]*/uy;

const escapes: Record<string, string> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Reads the string that starts at a position. */
export function readString(text: string, start: number): StringReading {
  const opening = text[start]!;
  const closers = closersOf(opening);
  const plain = plainIn[opening] ?? plainInCurly;
  const isStrict = opening === DOUBLE;
  let isLoose = !isStrict;
  let value = '';
  for (let at = start + 1; ; ) {
    plain.lastIndex = at;
    const run = plain.exec(text)![0];
    value += run;
    at += run.length;
    const char = text[at];
    if (char === undefined) return { kind: 'cut' };
    if (char === '\\') {
      const escaped = readEscape(text, at, isStrict);
      if (escaped.kind !== 'string') return escaped;
      value += escaped.value;
      isLoose ||= escaped.isLoose;
      at = escaped.end;
    } else if (closers.includes(char) && (isStrict || isClosing(text, at))) {
      return { kind: 'string', value, end: at + 1, isLoose };
    } else {
      // A line end or another control character; JSON wants those below the blank escaped.
      isLoose ||= char < ' ';
      value += char;
      at += 1;
    }
  }
}

/** An apostrophe inside a text looks like a closing quote; only what follows a string tells them apart. */
function isClosing(text: string, quote: number): boolean {
  const next = blanksEnd(text, quote + 1);
  return next >= text.length || ',:}]'.includes(text[next]!) || commentEnd(text, next) !== next;
}

/** The escape at a position. Beyond JSON: `\'` and a line end anywhere, `\xa0` where Python wrote the string. */
function readEscape(text: string, at: number, isStrict: boolean): StringReading {
  const letter = text[at + 1];
  if (letter === undefined) return { kind: 'cut' };
  const simple = Object.hasOwn(escapes, letter) ? escapes[letter]! : null;
  if (simple !== null) return { kind: 'string', value: simple, end: at + 2, isLoose: false };
  if (letter === SINGLE) return { kind: 'string', value: letter, end: at + 2, isLoose: true };
  if (letter === '\n') return { kind: 'string', value: '', end: at + 2, isLoose: true };
  if (letter === 'u') return readCode(text, at, 4, false);
  if (letter === 'x' && !isStrict) return readCode(text, at, 2, true);
  return { kind: 'fault', at };
}

function readCode(text: string, at: number, digits: number, isLoose: boolean): StringReading {
  const end = at + 2 + digits;
  const code = text.slice(at + 2, end);
  if (end > text.length) return { kind: 'cut' };
  if (!/^[0-9a-f]+$/i.test(code)) return { kind: 'fault', at };
  return { kind: 'string', value: String.fromCharCode(Number.parseInt(code, 16)), end, isLoose };
}
