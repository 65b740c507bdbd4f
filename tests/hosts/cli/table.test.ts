import { describe, expect, it } from 'vitest';
import { table } from '../../../main/hosts/cli/table.ts';
import { columnsOf } from '../../../main/hosts/cli/terminal.ts';

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
