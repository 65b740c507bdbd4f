/** Texts that somebody could send, or have in a file, to make Outpost do what it should not. */
import type { Dice } from './Dice.ts';

/** Stands in files that no caller may have read; an answer that holds it gave one away. */
export const CANARY = 'canary-4b1f-must-never-be-read';

export const formulas = [
  '=HYPERLINK("http://evil.example","open")',
  "=cmd|'/c calc'!A0",
  '+1+1',
  '-2+3+cmd',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '＝1+1',
  '\ufeff=1+1',
] as const;

export const markup = [
  '<script>globalThis.hostile=1</script>',
  '</script><script>globalThis.hostile=1</script>',
  '<img src=x onerror="globalThis.hostile=1">',
  '"><svg onload=globalThis.hostile=1>',
  "' onmouseover='globalThis.hostile=1",
  '</title></style></textarea><iframe src="javascript:globalThis.hostile=1">',
  '<a href="javascript:globalThis.hostile=1">x</a>',
  ']]><!--<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '&lt;script&gt;&#x3c;img&#62;',
  '{{7*7}}<%= 7*7 %>#{7*7}',
] as const;

export const directions = [
  '\u202eemoR',
  '\u2067مديرية\u2066',
  '\u200f\u061cabc\u200e',
  'a\u202a\u202b\u202d\u2068b',
] as const;

export const paths = [
  '../../../../../../etc/passwd',
  '..\\..\\..\\windows\\win.ini',
  '/etc/passwd',
  'C:\\Windows\\System32\\config\\SAM',
  'file:///etc/passwd',
  '\\\\server\\share\\x',
  '../beside/secret.csv',
  '../beside/secret.csv\0.csv',
  '%2e%2e%2f%2e%2e%2fbeside%2fsecret.csv',
  'journal/../../beside/secret.csv',
  'CON',
  '.',
  '..',
  '~/.ssh/id_ed25519',
  '/dev/zero',
  '/proc/self/environ',
] as const;

const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
  'then',
  'toJSON',
] as const;

const odd = [
  '',
  ' ',
  '\0',
  // Clears a terminal, writes over the line above, renames the window.
  'x\u001b[2J\u001b[1A\u001b]0;renamed\u0007\u009b31m',
  'x\b\b\u007f\r\u001b[K',
  'a\0b',
  '\ud800',
  '\udc00x\ud83d',
  '\ufffe\uffff',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '0x10',
  '9007199254740993',
  '2025-02-30',
  '0000-00-00',
  '9999-99-99',
  '+275760-09-13',
  '2025-W60',
  "'; DROP TABLE forecasts; --",
  "1' OR '1'='1",
  // Nobody listens there.
  'postgres://u:p@127.0.0.1:1/x',
  'http://[::1]:1/v1',
  '%s%n%d',
  '(a+)+$',
  'e\u0301'.repeat(40),
  'ﷺ'.repeat(30),
  '🏴‍☠️'.repeat(20),
] as const;

const groups = [formulas, markup, directions, paths, names, odd];

/** Letters of the longest text that is made often; longer ones are made now and then. */
const OFTEN = 5_000;
const SELDOM = 300_000;

/** Any text: one of the lists, two of them joined, or a very long one. */
export function hostileText(dice: Dice): string {
  if (dice.happens(0.02)) return longText(dice);
  const one = dice.oneOf<string>(dice.oneOf(groups));
  return dice.happens(0.1) ? one + dice.oneOf<string>(dice.oneOf(groups)) : one;
}

function longText(dice: Dice): string {
  const letters = dice.happens(0.1) ? SELDOM : OFTEN;
  const piece = dice.oneOf(['a', '<', '"', '\u0301', '../', '=', '\n', '\ud83d\ude00', '[']);
  return piece.repeat(Math.ceil((letters * (1 + dice.below(100))) / 100 / piece.length));
}

/** A name of a place, an organisation or an author that a form or a file lets in. */
export function hostileName(dice: Dice): string {
  const piece = () => dice.oneOf<string>(dice.oneOf([formulas, markup, directions, paths, odd]));
  return dice.happens(0.3) ? `${piece()} ${piece()}` : piece();
}
