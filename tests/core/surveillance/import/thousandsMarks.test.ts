import { describe, expect, it } from 'vitest';
import { findThousandsMark } from '../../../../main/core/surveillance/import/counts/thousandsMark.ts';
import { casesOf, csv, expectRefusal, importText, issueOf, refusalOf, WEEKS } from '../importing.ts';

/** One place with these counts, as cells of a file of semicolons. */
const counts = (...cells: readonly string[]) =>
  csv('date;region;cases', ...cells.map((cell, week) => `${WEEKS[week]};Ouest;${cell}`));

describe('a mark between thousands', () => {
  it.each([
    [',', '1,234'],
    ['.', '1.234'],
    [' ', '1 234'],
    ['\u00a0', '1\u00a0234'],
    ['\u202f', '1\u202f234'],
    ["'", "1'234"],
    ['’', '1’234'],
  ])('"%s" is found beside plain counts, and told', async (mark, text) => {
    const built = await importText(counts('12', text, '7'));
    expect(casesOf(built, 'Ouest')).toEqual([12, 1234, 7]);
    expect(built.mappings[0]!.thousandsMark).toBe(mark);
    expect(issueOf(built, 'THOUSANDS_MARK')).toMatchObject({ severity: 'warning', count: 1 });
    expect(issueOf(built, 'THOUSANDS_MARK')!.message).toContain(text);
  });

  it('is clear where it stands twice in a count', async () => {
    expect(casesOf(await importText(counts('1.234.567', '2.000')), 'Ouest')).toEqual([1_234_567, 2_000]);
  });

  it.each([',', '.'])(
    '"%s" is refused where nothing tells it from a fraction, with the one reading that works',
    async (mark) => {
      const refusal = await refusalOf(counts(`1${mark}234`, `2${mark}000`));
      expectRefusal(refusal, 'AMBIGUOUS', 'thousands or as fractions', 'State what stands between');
      expect(refusal.details!.readings).toMatchObject([
        {
          thousandsMark: mark,
          totals: { cases: 3_234, deaths: null },
          firstDate: WEEKS[0],
          lastDate: WEEKS[1],
        },
      ]);
      expect(refusal.details!.readings).toHaveLength(1);
    },
  );

  it('is read as the user states', async () => {
    const built = await importText(counts('1.234', '2.000'), { mapping: { thousandsMark: '.' } });
    expect(built.summary.cases!.total).toBe(3_234);
  });

  it('is none where it also stands before decimals', () => {
    expect(
      findThousandsMark(
        new Map([
          ['1.234', 1],
          ['0.5', 1],
        ]),
      ),
    ).toBeNull();
    expect(
      findThousandsMark(
        new Map([
          ['12.5', 1],
          ['1.234', 1],
        ]),
      ),
    ).toBeNull();
    expect(
      findThousandsMark(
        new Map([
          ['1234', 1],
          ['5', 1],
        ]),
      ),
    ).toBeNull();
  });

  it('leaves decimals of nothing as they are', async () => {
    expect(casesOf(await importText(counts('12.0', '7.00', '1234.0')), 'Ouest')).toEqual([12, 7, 1_234]);
    expect(casesOf(await importText(counts('1,234.0', '7.0', '12')), 'Ouest')).toEqual([1_234, 7, 12]);
  });
});
