/** Dates with the name of a month, in all languages: `5 Agustus 2023`, `1er janvier 2024`, `May 3, 2024`. */
import { wordsOf } from '../vocabulary/index.ts';
import { isWeekday, monthNamed } from '../vocabulary/months.ts';
import { type DateFormat, dateOf } from './DateFormat.ts';
import { TIME } from './numericDates.ts';

interface NamedDate {
  order: 'day' | 'month' | 'year';
  year: string;
  month: number;
  day: string;
}

/** What joins the parts of a date, and what makes a number an ordinal. */
const joining = new Set(
  'de del do da dal di d of the den der du le la el dos dei am el al er st nd rd th o a e eme ª º tarihi bulan tanggal من في'.split(
    ' ',
  ),
);
const LONGEST = 60;
const time = new RegExp(`(?<=\\d)${TIME}$`);

/** @returns the month that the words name together, once what joins them, and then weekdays, are left out */
function monthOf(words: readonly string[]): number | null {
  const whole = monthNamed(words.join(' '));
  if (whole !== null) return whole;
  const bare = words.filter((word) => !joining.has(word));
  const month = monthNamed(bare.join(' '));
  if (month !== null || bare.length < 2) return month;
  // `mar` is Tuesday and March: the weekday stands first.
  return isWeekday(bare[0]!) ? monthNamed(bare.slice(1).join(' ')) : null;
}

function partsOf(text: string): NamedDate | null {
  if (text.length > LONGEST || !/\p{L}/u.test(text) || !/\p{N}/u.test(text)) return null;
  const tokens = wordsOf(text.trim().replace(time, '')).match(/\d+|\p{L}+/gu) ?? [];
  const numbers = tokens.flatMap((token, index) => (/\d/.test(token) ? [{ token, index }] : []));
  if (numbers.length !== 2) return null;
  const [first, second] = numbers as [{ token: string; index: number }, { token: string; index: number }];
  const month = monthOf(tokens.filter((token) => !/\d/.test(token)));
  if (month === null) return null;
  const isBetween = tokens.slice(first.index + 1, second.index).some((token) => !joining.has(token));
  if (!isBetween) return { order: 'month', month, day: first.token, year: second.token };
  if (first.token.length === 4) return { order: 'year', year: first.token, month, day: second.token };
  return { order: 'day', day: first.token, month, year: second.token };
}

function named(name: string, order: NamedDate['order'], year: RegExp): DateFormat {
  return {
    name,
    read(text) {
      const parts = partsOf(text);
      if (parts === null || parts.order !== order || !year.test(parts.year)) return null;
      return parts.day.length > 2 ? null : dateOf(Number(parts.year), parts.month, Number(parts.day));
    },
  };
}

export const namedFormats: readonly DateFormat[] = [
  named('DD MON YYYY', 'day', /^(\d{4}|\d{2})$/),
  named('MON DD, YYYY', 'month', /^\d{4}$/),
  named('YYYY MON DD', 'year', /^\d{4}$/),
];
