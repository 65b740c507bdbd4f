import { describe, expect, it } from 'vitest';
import { decimalMarkOf, typedNumber, typedWhole } from '../../../shared/words/typedNumber.ts';

describe('a typed number', () => {
  it.each([
    ['1,5', ',', 1.5],
    ['1.5', '.', 1.5],
    // The other mark, where it can mean nothing else.
    ['1,5', '.', 1.5],
    ['1.5', ',', 1.5],
    ['0,125', '.', 0.125],
    ['1234.567', ',', 1234.567],
    // Three digits behind the mark of the language are decimals, behind the other one perhaps thousands.
    ['1,500', ',', 1.5],
    ['1.500', '.', 1.5],
    ['1,500', '.', Number.NaN],
    ['1.500', ',', Number.NaN],
    ['1.500,5', ',', Number.NaN],
    ['1,500.5', '.', Number.NaN],
    ['1 500', ',', Number.NaN],
    [' -2 ', '.', -2],
    ['\u22122', '.', -2],
    ['١٫٥', '.', 1.5],
    ['۱۲', ',', 12],
    ['', '.', Number.NaN],
    ['many', '.', Number.NaN],
    ['1e3', '.', Number.NaN],
    ['Infinity', '.', Number.NaN],
  ] as const)('%j is, where decimals have a "%s", %d', (typed, mark, number) => {
    expect(typedNumber(typed, mark)).toBe(number);
  });

  it.each([
    ['1500', 1500],
    ['١٥٠٠', 1500],
    ['1.500', Number.NaN],
    ['1,500', Number.NaN],
    ['1.0', Number.NaN],
  ])('of things is, of %j, %d: it has no mark at all', (typed, number) => {
    expect(typedWhole(typed)).toBe(number);
  });
});

it.each([
  ['en', '.'],
  ['fr', ','],
  ['es', ','],
  ['pt', ','],
  ['ar-u-nu-latn', '.'],
  ['ar-u-nu-arab', '.'],
  ['de-CH', '.'],
])('decimals in %s have a "%s"', (locale, mark) => {
  expect(decimalMarkOf(locale)).toBe(mark);
});
