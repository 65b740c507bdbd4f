import { describe, expect, it } from 'vitest';
import { readCount } from '../../../../main/core/surveillance/import/counts/readCount.ts';

describe('a cell of counts', () => {
  it.each([
    ['0', 0],
    ['17', 17],
    [' 17 ', 17],
    ['+17', 17],
    ['007', 7],
    ['17.0', 17],
    ['17,00', 17],
    ['1234.000', 1234],
    ['0.000', 0],
    ['-17', -17],
    ['-0', 0],
  ])('"%s" is %d', (text, value) => {
    expect(readCount(text)).toStrictEqual({ kind: 'count', value });
  });

  it.each(['', '  ', '-', '.', 'NA', 'n/a', 'NaN', 'NULL', 'None', 'NR', '?'])(
    '"%s" is not reported, never 0',
    (text) => {
      expect(readCount(text)).toEqual({ kind: 'not-reported' });
    },
  );

  it.each(['1,000', '1.000', '12,345', '1 234', '1\u202f234', "1'234", '1,234,567', '-1,000'])(
    '"%s" could be thousands or a fraction and is not guessed',
    (text) => {
      expect(readCount(text)).toMatchObject({
        kind: 'unreadable',
        likeness: 'count',
        reason: expect.stringContaining('thousands'),
      });
    },
  );

  it.each(['1.5', '1,5', '.5', '0.123', '-2,25'])('"%s" is a fraction', (text) => {
    expect(readCount(text)).toMatchObject({ likeness: 'fraction', reason: 'a fraction is no count' });
  });

  it.each([
    ['<5', 'count'],
    ['≥ 10', 'count'],
    ['5*', 'count'],
    ['(3)', 'count'],
    ['few', 'other'],
    ['1e5', 'other'],
    ['0x10', 'other'],
    ['2017/18', 'other'],
    ['5 cases', 'other'],
  ])('"%s" is not a whole number, and looks like a %s', (text, likeness) => {
    expect(readCount(text)).toEqual({ kind: 'unreadable', reason: 'not a whole number', likeness });
  });

  it('too large for exact arithmetic is refused', () => {
    expect(readCount('9007199254740993')).toMatchObject({ kind: 'unreadable', reason: 'too large' });
  });
});
