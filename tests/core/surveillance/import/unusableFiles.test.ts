import { describe, expect, it } from 'vitest';
import { csv, expectRefusal, importText, leaveOut, refusalOf, WEEKS, weekly } from '../importing.ts';

describe('a file without data', () => {
  it.each([
    ['no bytes', new Uint8Array()],
    ['only a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf])],
    ['only blank lines', ' \n\r\n\t\n'],
    ['only a header', 'date,Ouest\n'],
    ['a header and rows of blanks', 'date,Ouest\n,\n , \n'],
  ])('is refused as empty: %s', async (_what, content) => {
    expectRefusal(
      await refusalOf(content),
      'FILE_EMPTY',
      'counts.csv',
      'Choose the file that holds the counts',
    );
  });
});

describe('a file of running text', () => {
  it.each([
    [
      'Markdown',
      '# Weekly report\n\nMany people fell ill in the last days of the month.\n\n- The first team went to the north of the district.\n- The second team stayed where it was.\n',
    ],
    [
      'sentences with commas',
      'prose\nThe rains came early, and the roads were closed for weeks.\nThe wells were flooded, so that people drank from the river.\n',
    ],
  ])('is refused as having no table, also with a date in its name: %s', async (_what, text) => {
    for (const file of ['report.md', 'report-2020-01-04.md']) {
      const refusal = await refusalOf(text, { file });
      expectRefusal(refusal, 'LAYOUT_NOT_SUPPORTED', `No table was found in ${file}`, 'Copy the table alone');
      expect(refusal.message).not.toContain('Columns found');
    }
  });
});

describe('a file whose dates are missing or unreadable', () => {
  it('is refused with the names of its columns when none holds dates', async () => {
    const refusal = await refusalOf(csv('place,cases', 'Ouest,3', 'Nord,4'));
    expectRefusal(
      refusal,
      'NO_DATE_COLUMN',
      'counts.csv',
      'place, cases',
      'Add a column with one date per row',
    );
    expect(refusal.details).toMatchObject({ file: 'counts.csv', columns: ['place', 'cases'] });
  });

  it('is refused with the text found when a column is named like one', async () => {
    const refusal = await refusalOf(csv('date,Ouest', 'first week,3', 'second week,4'));
    expectRefusal(
      refusal,
      'DATES_UNREADABLE',
      'counts.csv',
      '"date"',
      'row 2 has "first week"',
      'Write them like',
    );
    expect(refusal.details).toMatchObject({ column: 'date', row: 2, found: 'first week' });
  });

  it('is read as far as its dates can be', async () => {
    const built = await importText(
      csv('date,Ouest', '2020-01-04,3', '2020-01-11,4', '31/02,5', 'soon,6'),
      leaveOut,
    );
    expect(built.summary).toMatchObject({ cases: { total: 7 }, rows: { used: 2, rejected: 2 } });
    expect(built.rejected.map(({ row, found }) => [row, found])).toEqual([
      [4, '31/02'],
      [5, 'soon'],
    ]);
  });

  it('is refused for a column of dates that the user names but no format reads', async () => {
    const refusal = await refusalOf(weekly('Ouest,seen', '3,once'), { mapping: { date: 'seen' } });
    expectRefusal(refusal, 'DATES_UNREADABLE', '"seen"', 'row 2 has "once"');
  });

  it('quotes no more than 40 characters of the text found', async () => {
    const refusal = await refusalOf(csv('date,Ouest', `${'long '.repeat(30)},3`));
    expect(refusal.message).toContain(`"${'long '.repeat(8)}"`);
    expect(refusal.message).not.toContain('long '.repeat(9));
  });
});

describe('a file without usable counts', () => {
  it('is refused when no column holds any', async () => {
    const refusal = await refusalOf(weekly('place,note', 'Ouest,calm'));
    expectRefusal(refusal, 'NO_COUNT_COLUMN', 'counts.csv', 'no column of counts');
  });

  it('is refused when every row is bad, with the first as example', async () => {
    const refusal = await refusalOf(weekly('place,cases', 'Ouest,few'));
    expectRefusal(
      refusal,
      'NO_USABLE_ROWS',
      'None of the 6 rows of counts.csv',
      'Row 2, column "cases": "few" is not a whole number',
      'import again',
    );
    expect(refusal.details).toMatchObject({ rows: { read: 6, used: 0, rejected: 6 } });
  });

  it('is refused when the stated way to write dates reads none', async () => {
    const refusal = await refusalOf(weekly('place,cases', 'Ouest,3'), {
      mapping: { dateFormat: 'DD.MM.YYYY' },
    });
    expectRefusal(refusal, 'NO_USABLE_ROWS', 'not a date written DD.MM.YYYY');
  });

  it('is refused when its only counts are rates', async () => {
    const refusal = await refusalOf(weekly('place,cases_per_100k', (week) => `Ouest,${week + 3}`));
    expectRefusal(refusal, 'NO_COUNT_COLUMN', 'counts.csv', 'cases_per_100k', 'Add a column');
    expect(refusal.details).not.toHaveProperty('readings');
  });
});

describe('a file that counts by month', () => {
  it('is refused: a month can not be cut into weeks', async () => {
    const months = ['2019-08-01', '2019-09-01', '2019-10-01', '2019-11-01', '2019-12-01'];
    const refusal = await refusalOf(csv('date,Ouest', ...months.map((month) => `${month},3`)));
    expectRefusal(refusal, 'LAYOUT_NOT_SUPPORTED', 'counts.csv', 'by month', 'import weekly or daily counts');
  });

  it('is not what a weekly file with some long gaps is', async () => {
    const weeks = [...WEEKS, '2020-04-04', '2020-05-02'];
    const built = await importText(csv('date,Ouest', ...weeks.map((week) => `${week},3`)));
    expect(built.summary).toMatchObject({ frequency: 'week', cases: { total: 24 } });
  });
});
