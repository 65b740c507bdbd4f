import { expect, it } from 'vitest';
import { plainLine, plainLines } from '../../../main/core/util/plainLine.ts';

it.each([
  ['\u202eemoR', 'emoR'],
  ['a\u2067b\u2069c\u200f', 'abc'],
  [' Ministry\tof\r\nHealth\0 ', 'Ministry of Health'],
  ['e\u0301té 🦠', 'e\u0301té 🦠'],
  ['\u200b \ufeff', ''],
])('a typed line %j is kept as %j', (typed, plain) => {
  expect(plainLine(typed)).toBe(plain);
});

it('lines of a typed text stay lines, without marks of direction and control characters', () => {
  expect(plainLines('one\r\ntwo\u202e\0\rthree\u001b[31m')).toBe('one\ntwo \nthree [31m');
});
