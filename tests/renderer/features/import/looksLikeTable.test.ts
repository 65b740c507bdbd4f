import { describe, expect, it } from 'vitest';
import { looksLikeTable } from '../../../../renderer/features/import/looksLikeTable.ts';

describe('a pasted text', () => {
  it.each([
    ['date\tcases\r\n2026-01-03\t5'],
    ['date;cases\n2026-01-03;5\n'],
    ['a|b\r1|2'],
    ['\na,b\n\n1,2\n'],
  ])('is a table with a line of headers and one of cells: %j', (text) =>
    expect(looksLikeTable(text)).toBe(true),
  );

  it.each([[''], ['date\tcases'], ['Dear all,\nthe counts follow.'], ['one\ntwo\nthree']])(
    'is none otherwise: %j',
    (text) => expect(looksLikeTable(text)).toBe(false),
  );
});
