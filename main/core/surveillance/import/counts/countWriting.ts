/** How the counts of one file are written: seen in all of them together, and in the notes of the file. */
import { westernDigits } from '../../../util/westernDigits.ts';
import type { ColumnTable } from '../table/ColumnTable.ts';
import type { CountWriting } from './readCount.ts';

/** `- : zero`, `"-" = no cases`, `- signifie zéro`. */
const dashIsZero =
  /(?:^|[\s("'«“])[-–—−]["'»”]?\s*(?:[:=]|means|signifie|significa|bedeutet|betekent|stands for|denotes|berarti)\s*["'«“]?(?:0|zero|zéro|cero|null|nul|nol|sıfır|sifuri|صفر|no cases?|nil|aucun cas|ningún caso|nenhum caso|keine fälle)/i;

const isZero = (text: string) => /^0+([.,]0+)?$/.test(westernDigits(text));

/** @param texts the texts of each column of counts */
export function countWritingOf(
  table: ColumnTable,
  texts: readonly ReadonlyMap<string, number>[],
  thousandsMark: string,
): CountWriting {
  const hasZero = texts.some((column) => column.has('0') || [...column.keys()].some(isZero));
  const isDashZero = table.notes.some(({ text }) => dashIsZero.test(text));
  return { thousandsMark, lowestHidden: hasZero || isDashZero ? 1 : 0, isDashZero };
}
