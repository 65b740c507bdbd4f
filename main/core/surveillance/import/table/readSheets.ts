import { isAppError } from '../../../../../shared/errors/AppError.ts';
import type { ColumnTable } from './ColumnTable.ts';
import { partName, type SheetPart, sheetsToRead } from './workbookSheets.ts';

/**
 * Reads all sheets of a workbook, and keeps those that are parts of one table, or the one that holds counts.
 * @param readSheet reads one sheet as a table of a name
 * @throws AppError of `readSheet` where no sheet can be read
 */
export async function readSheets<T extends { table: ColumnTable }>(
  book: string,
  sheets: readonly string[],
  readSheet: (sheet: string, name: string) => Promise<T>,
): Promise<(T & { part: SheetPart })[]> {
  const found: { sheet: string; input: T; table: ColumnTable }[] = [];
  let refusal: unknown = null;
  for (const sheet of sheets) {
    try {
      const input = await readSheet(sheet, partName(book, sheet));
      found.push({ sheet, input, table: input.table });
    } catch (thrown) {
      if (!isAppError(thrown) || thrown.code !== 'FILE_EMPTY') throw thrown;
      refusal ??= thrown;
    }
  }
  const chosen = sheetsToRead(found);
  if (chosen.length === 0) throw refusal;
  const read = chosen.map(({ sheet }) => sheet);
  const others = found.map(({ sheet }) => sheet).filter((sheet) => !read.includes(sheet));
  const inputs = found.filter(({ sheet }) => read.includes(sheet));
  // One sheet alone goes by the name of its file.
  if (inputs.length === 1) {
    const input = await readSheet(inputs[0]!.sheet, book);
    return [{ ...input, part: { book, sheet: inputs[0]!.sheet, read, others } }];
  }
  return inputs.map(({ sheet, input }) => ({ ...input, part: { book, sheet, read, others } }));
}
