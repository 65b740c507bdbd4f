/** How dates may be written, and which way of writing a column uses. */
import { type PlainDate, plainDateOf } from '../../../../shared/time/plainDate.ts';

/** A way to write dates. `read` answers null for a text that is no such date. */
export interface DateFormat {
  /** Shown to people and accepted in a mapping. */
  name: string;
  read(text: string): PlainDate | null;
}

const TIME = '(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?';

type Part = 'year' | 'month' | 'day';

function format(name: string, pattern: string, order: readonly Part[]): DateFormat {
  const expression = new RegExp(`^${pattern}${TIME}$`);
  return {
    name,
    read(text) {
      const match = expression.exec(text.trim());
      if (match === null) return null;
      const parts = { year: 0, month: 0, day: 0 };
      order.forEach((part, index) => {
        parts[part] = Number(match[index + 1]);
      });
      // Two-digit years: surveillance data is of this century.
      const year = parts.year < 100 ? 2000 + parts.year : parts.year;
      return year < 1900 || year > 2200 ? null : plainDateOf(year, parts.month, parts.day);
    },
  };
}

/** Known formats; where two can read a whole column, `detectDateFormat` says so. */
export const dateFormats: readonly DateFormat[] = [
  format('YYYY-MM-DD', '(\\d{4})-(\\d{1,2})-(\\d{1,2})', ['year', 'month', 'day']),
  format('YYYY/MM/DD', '(\\d{4})/(\\d{1,2})/(\\d{1,2})', ['year', 'month', 'day']),
  format('YYYYMMDD', '(\\d{4})(\\d{2})(\\d{2})', ['year', 'month', 'day']),
  format('DD.MM.YYYY', '(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})', ['day', 'month', 'year']),
  format('DD/MM/YYYY', '(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})', ['day', 'month', 'year']),
  format('MM/DD/YYYY', '(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})', ['month', 'day', 'year']),
  format('DD-MM-YYYY', '(\\d{1,2})-(\\d{1,2})-(\\d{4})', ['day', 'month', 'year']),
  format('MM-DD-YYYY', '(\\d{1,2})-(\\d{1,2})-(\\d{4})', ['month', 'day', 'year']),
];

/** @returns the format of a name as it stands in a mapping, or null. */
export function dateFormatNamed(name: string): DateFormat | null {
  return dateFormats.find((known) => known.name === name) ?? null;
}

export interface DetectedFormat {
  format: DateFormat;
  /** Share of the texts that the format reads, 0 to 1. */
  share: number;
  /** A second format that reads as many texts but other days: the file alone can't decide. */
  rival: DateFormat | null;
}

/** @returns the format that reads most of the texts, or null when none reads any. */
export function detectDateFormat(texts: readonly string[]): DetectedFormat | null {
  const filled = texts.filter((text) => text.trim() !== '');
  const scored = dateFormats
    .map((candidate) => ({ candidate, read: filled.filter((text) => candidate.read(text) !== null).length }))
    .sort((a, b) => b.read - a.read);
  const best = scored[0];
  if (best === undefined || best.read === 0) return null;
  const rival = scored.find(
    (other) =>
      other.candidate !== best.candidate &&
      other.read === best.read &&
      filled.some((text) => other.candidate.read(text) !== best.candidate.read(text)),
  );
  return { format: best.candidate, share: best.read / filled.length, rival: rival?.candidate ?? null };
}
