import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodeWorkbookWriter } from '../../../main/adapters/tables/nodeWorkbookWriter.ts';

const write = async (rows: (string | number | null)[][], name = 'Places') => {
  const files = unzipSync(
    await nodeWorkbookWriter.write([
      { name, rows },
      { name: 'Notes', rows: [['Text']] },
    ]),
  );
  const text = (path: string) => new TextDecoder().decode(files[path]);
  return { files, text };
};

describe('a workbook', () => {
  it('has a sheet a table, with numbers as numbers', async () => {
    const { text, files } = await write([
      ['Place', 'Cases'],
      ['Bo', 12.5],
    ]);
    expect(Object.keys(files).filter((name) => name.startsWith('xl/worksheets/sheet'))).toHaveLength(2);
    expect(text('xl/worksheets/sheet1.xml')).toContain('<v>12.5</v>');
    expect(text('xl/workbook.xml')).toMatch(/name="Places".*name="Notes"/s);
  });

  it('has no formula, whatever a place is called', async () => {
    const { text } = await write([['Place'], ['=HYPERLINK("http://x")'], ['<b>&"']]);
    expect(text('xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/);
    expect(text('xl/sharedStrings.xml')).toContain('=HYPERLINK(');
    expect(text('xl/sharedStrings.xml')).not.toContain('<b>');
  });

  it('takes names that spreadsheets refuse', async () => {
    const { text } = await write([['A']], 'Nord/Süd: [all] and much more than they take');
    expect(text('xl/workbook.xml')).toContain('Nord Süd');
  });
});
