import { describe, expect, it } from 'vitest';
import { table } from '../../../main/hosts/cli/table.ts';
import { columnsOf } from '../../../main/hosts/cli/terminal.ts';
import { width } from '../../../main/hosts/cli/wrap.ts';

const headings = ['Place', 'Next week (80 %)', 'Meaning', 'Id'];
const rows = [
  ['Niederösterreich', '458 (287-639)', 'falls more slowly than the last four weeks', 'run-7ecd547d.3'],
  ['Wien', '928 (669-1,232)', '', 'run-7ecd547d.9'],
];

describe('a table', () => {
  it('is as wide as it is behind a pipe', () => {
    expect(table(headings, rows, [1], null).split('\n')[2]).toBe(
      'Niederösterreich     458 (287-639)  falls more slowly than the last four weeks  run-7ecd547d.3',
    );
  });

  it('wraps long cells within their column, between words, and keeps numbers and ids whole', () => {
    expect(table(headings, rows, [1], 72).split('\n')).toEqual([
      'Place             Next week (80 %)  Meaning               Id',
      '----------------  ----------------  --------------------  --------------',
      'Niederösterreich     458 (287-639)  falls more slowly     run-7ecd547d.3',
      '                                    than the last four',
      '                                    weeks',
      'Wien               928 (669-1,232)                        run-7ecd547d.9',
    ]);
  });

  it('moves the last columns below their row where there is no room beside it', () => {
    expect(table(headings, rows, [1], 40).split('\n')).toEqual([
      'Place             Next week (80 %)',
      '----------------  ----------------',
      'Niederösterreich     458 (287-639)',
      '  Meaning: falls more slowly than the',
      '  last four weeks',
      '  Id: run-7ecd547d.3',
      'Wien               928 (669-1,232)',
      '  Id: run-7ecd547d.9',
    ]);
  });
});

describe('the width of a text', () => {
  it.each([
    ['plain', 'Bo 12', 5],
    ['of marks of direction', '\u2068Bo\u2069 \u206612-30\u2069 \u200f', 9],
    ['of marks over Arabic letters', 'لم يُبلَّغ', 7],
    ['of letters with accents', 'e\u0301te\u0301', 3],
  ])('counts no columns %s', (_, text, columns) => {
    expect(width(text)).toBe(columns);
  });

  it('keeps the columns of a table of Arabic aligned', () => {
    const lines = table(
      ['A', 'B'],
      [
        ['\u206612%\u2069', 'x'],
        ['12%', 'y'],
      ],
      [0],
      null,
    ).split('\n');
    expect(lines.slice(2).map(width)).toEqual([6, 6]);
  });
});

describe('the columns of a terminal', () => {
  it.each([
    [undefined, undefined, null],
    [undefined, 120, 120],
    ['80', undefined, 80],
    ['80', 120, 80],
    ['10', undefined, 40],
    ['many', 120, 120],
    ['0', undefined, null],
    ['', undefined, null],
  ])('with COLUMNS=%s on one of %s are %s', (stated, ofTerminal, columns) => {
    expect(columnsOf(stated, ofTerminal)).toBe(columns);
  });
});
