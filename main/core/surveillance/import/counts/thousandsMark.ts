/** What stands between thousands in the counts of a file: `1,234`, `1.234`, `1 234`, `1'234`, `1,23,456`. */
import { westernDigits } from '../../../util/westernDigits.ts';

const marks = [',', '.', ' ', '\u00a0', '\u2009', '\u202f', "'", '’'] as const;
const escaped = (mark: string) => mark.replace(/[.]/, '\\$&');

export interface FoundMark {
  mark: string;
  /** Texts that the mark explains, for the finding that says so. */
  example: string;
  count: number;
  /** Whether another reading, as fractions, is as good: nothing in the file speaks for whole numbers. */
  isAmbiguous: boolean;
}

/**
 * @param texts distinct texts of all count columns with how many cells have them
 * @returns null when no count is grouped, or when the mark also stands before decimals
 */
export function findThousandsMark(texts: ReadonlyMap<string, number>): FoundMark | null {
  const all = [...texts.keys()].map(westernDigits);
  const times = [...texts.values()];
  for (const mark of marks) {
    const m = escaped(mark);
    const grouped = new RegExp(
      `^[+-]?(?:[1-9]\\d{0,2}(?:${m}\\d{3})+|[1-9]\\d?(?:${m}\\d{2})+${m}\\d{3})(?:[.,]\\d+)?$`,
    );
    const decimal = new RegExp(`^[+-]?(?:\\d+${m}\\d{1,2}|\\d+${m}\\d{4,}|0${m}\\d+|\\d{4,}${m}\\d+)$`);
    const hits = all.filter((text) => grouped.test(text));
    if (hits.length === 0 || all.some((text) => decimal.test(text))) continue;
    const isClear =
      (mark !== ',' && mark !== '.') ||
      hits.some((text) => text.split(mark).length > 2) ||
      all.some((text) => /^\d{1,3}$/.test(text) && text !== '0');
    const count = all.reduce((sum, text, index) => sum + (grouped.test(text) ? times[index]! : 0), 0);
    return { mark, example: hits[0]!, count, isAmbiguous: !isClear };
  }
  return null;
}
