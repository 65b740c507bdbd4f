/** Dates of numbers alone: `2024-05-03`, `3.5.24`, with or without a time of day or a weekday. */
import { westernDigits } from '../../../util/westernDigits.ts';
import { wordsOf } from '../vocabulary/index.ts';
import { isWeekday } from '../vocabulary/months.ts';
import { type DateFormat, dateOf } from './DateFormat.ts';

/** What may stand behind a date: a time of day, and where that time is. */
export const TIME =
  '(?:(?:[ T]|, ?)\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?(?: ?[AaPp]\\.?[Mm]\\.?)?(?: ?(?:Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?))?)?';

type Part = 'year' | 'month' | 'day';

const leadingWord = /^([\p{L}'’-]+)[.,]?\s+/u;

/** A text with digits 0 to 9, and without a weekday before the date. */
export function plainText(text: string): string {
  const digits = westernDigits(text.trim());
  const word = leadingWord.exec(digits);
  if (word === null || !wordsOf(word[1]!).split(' ').every(isWeekday)) return digits;
  return digits.slice(word[0].length);
}

/** A year of four digits that begins with 0 was meant otherwise; it is not one of two digits. */
const isSlip = (year: string) => year.length === 4 && year.startsWith('0');

function numeric(name: string, pattern: string, order: readonly Part[]): DateFormat {
  const expression = new RegExp(`^${pattern}${TIME}$`);
  return {
    name,
    read(text) {
      const match = expression.exec(plainText(text));
      if (match === null || isSlip(match[order.indexOf('year') + 1]!)) return null;
      const parts = { year: 0, month: 0, day: 0 };
      order.forEach((part, index) => {
        parts[part] = Number(match[index + 1]);
      });
      return dateOf(parts.year, parts.month, parts.day);
    },
  };
}

export const numericFormats: readonly DateFormat[] = [
  numeric('YYYY-MM-DD', '(\\d{4})-(\\d{1,2})-(\\d{1,2})', ['year', 'month', 'day']),
  numeric('YYYY/MM/DD', '(\\d{4})/(\\d{1,2})/(\\d{1,2})', ['year', 'month', 'day']),
  numeric('YYYY.MM.DD', '(\\d{4})\\.(\\d{1,2})\\.(\\d{1,2})', ['year', 'month', 'day']),
  numeric('YYYYMMDD', '(\\d{4})(\\d{2})(\\d{2})', ['year', 'month', 'day']),
  numeric('DD.MM.YYYY', '(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})', ['day', 'month', 'year']),
  numeric('DD/MM/YYYY', '(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})', ['day', 'month', 'year']),
  numeric('MM/DD/YYYY', '(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})', ['month', 'day', 'year']),
  numeric('DD-MM-YYYY', '(\\d{1,2})-(\\d{1,2})-(\\d{4})', ['day', 'month', 'year']),
  numeric('YYYY年MM月DD日', '(\\d{4})[年년] ?(\\d{1,2})[月월] ?(\\d{1,2})[日일]?', ['year', 'month', 'day']),
  numeric('MM-DD-YYYY', '(\\d{1,2})-(\\d{1,2})-(\\d{4})', ['month', 'day', 'year']),
];

const letters: Readonly<Record<string, { part: Part; pattern: string }>> = {
  YYYY: { part: 'year', pattern: '(\\d{4})' },
  YY: { part: 'year', pattern: '(\\d{2})' },
  MM: { part: 'month', pattern: '(\\d{1,2})' },
  DD: { part: 'day', pattern: '(\\d{1,2})' },
};

/** @returns the format that a pattern of YYYY or YY, MM and DD with its marks says, such as `DD/ MM /YY`, or null */
export function patternFormat(name: string): DateFormat | null {
  const words = name.match(/[A-Z]+/g) ?? [];
  const known = words.map((word) => letters[word]);
  if (known.length !== 3 || known.includes(undefined) || !/^[A-Z][A-Z /.,-]*$/.test(name)) return null;
  const order = known.map((one) => one!.part);
  if (new Set(order).size !== 3) return null;
  const pattern = name.replace(/[A-Z]+|[/.,-]/g, (piece) => letters[piece]?.pattern ?? `\\${piece}`);
  return numeric(name, pattern, order);
}
