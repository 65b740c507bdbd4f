/** Bare words of loose JSON: keys without quotes, and values that are no strings. */

const KEY = /[\p{L}\p{N}_$][\p{L}\p{N}_$.%-]*/uy;
const TOKEN = /[-+\w.]+/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?$/i;

/** Python's and JavaScript's words. `NaN` and `Infinity` are read, to be refused as numbers later. */
const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['none', null],
  ['nan', Number.NaN],
  ['inf', Number.POSITIVE_INFINITY],
  ['infinity', Number.POSITIVE_INFINITY],
  ['+inf', Number.POSITIVE_INFINITY],
  ['+infinity', Number.POSITIVE_INFINITY],
  ['-inf', Number.NEGATIVE_INFINITY],
  ['-infinity', Number.NEGATIVE_INFINITY],
]);
const strictWords = new Set(['true', 'false', 'null']);

/** @returns the bare key at a position, or '' */
export function bareKeyAt(text: string, at: number): string {
  KEY.lastIndex = at;
  return KEY.exec(text)?.[0] ?? '';
}

export type TokenReading =
  | { kind: 'token'; value: unknown; end: number; isLoose: boolean }
  | { kind: 'cut' }
  | { kind: 'fault' };

/** Reads the number or word at a position. */
export function readToken(text: string, at: number): TokenReading {
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(text)?.[0];
  if (token === undefined) return { kind: 'fault' };
  const end = at + token.length;
  if (end === text.length) return { kind: 'cut' };
  if (NUMBER.test(token)) return { kind: 'token', value: Number(token), end, isLoose: false };
  const word = token.toLowerCase();
  if (!words.has(word)) return { kind: 'fault' };
  return { kind: 'token', value: words.get(word), end, isLoose: !strictWords.has(token) };
}
