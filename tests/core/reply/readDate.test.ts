import { describe, expect, it } from 'vitest';
import { readDate } from '../../../main/core/reply/readDate.ts';

const read = (stated: unknown, ...requested: string[]) =>
  readDate(stated, (date) => requested.includes(date));

describe('dates in one reading', () => {
  it.each(['2026-11-28', '1999-01-01'])('%s stays as it is', (text) => {
    expect(read(text)).toEqual({ date: text, isReformatted: false });
  });

  it.each<[unknown]>([
    ['2026-11-28T00:00:00Z'],
    ['2026-11-28T23:59:59.999+02:00'],
    ['2026-11-28 00:00'],
    [' 2026-11-28 '],
    ['2026/11/28'],
    ['2026.11.28'],
    ['20261128'],
    [20_261_128],
    ['November 28, 2026'],
    ['Nov. 28 2026'],
    ['November 28th, 2026'],
    ['28 November 2026'],
    ['28-Nov-2026'],
    ['28. November 2026'],
    ['28th of November 2026'],
    ['2026-Nov-28'],
    ['Saturday, November 28, 2026'],
    ['Sat, 28 Nov 2026 00:00:00 GMT'],
    ['28 novembre 2026'],
    ['28 de noviembre de 2026'],
    ['28 de novembro de 2026'],
  ])('%s is written anew', (stated) => {
    expect(read(stated)).toEqual({ date: '2026-11-28', isReformatted: true });
  });

  it.each<[unknown]>([
    ['2026-W48'],
    ['week 48'],
    ['2026-11-31'],
    ['2026-13-01'],
    ['2026/28/11'],
    ['31 November 2026'],
    ['28 Novembruary 2026 or so'],
    ['28 November'],
    ['2026-11'],
    ['28/11/26'],
    ['31/31/2026'],
    ['2026-11-22/2026-11-28'],
    ['2026-11-28 or later'],
    ['soon'],
    [''],
    [1_795_824_000],
    [null],
    [undefined],
    [{}],
    ['1'.repeat(100)],
  ])('%s is no date', (stated) => {
    expect(read(stated)).toEqual({ fault: 'DATE_UNRECOGNISED' });
  });
});

describe('dates in two readings', () => {
  it.each(['05/12/2026', '5.12.2026', '05-12-2026', '12/05/2026'])(
    '%s is the one that was asked for',
    (text) => {
      expect(read(text, '2026-11-28', '2026-12-05')).toEqual({ date: '2026-12-05', isReformatted: true });
    },
  );

  it.each([
    ['none was asked for', '05/12/2026', ['2026-11-28']],
    ['both were asked for', '05/12/2026', ['2026-12-05', '2026-05-12']],
    ['the only real one was not asked for', '28/11/2026', ['2026-12-05']],
  ])('stay open when %s', (_, text, requested) => {
    expect(read(text, ...requested)).toEqual({ fault: 'DATE_AMBIGUOUS' });
  });

  it('that are the same day are one', () => {
    expect(read('12/12/2026', '2026-12-12')).toEqual({ date: '2026-12-12', isReformatted: true });
  });
});
