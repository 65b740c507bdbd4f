/** Weeks that are written as their first and last day: `01/01/2024 - 07/01/2024`, `Week 40: 2-8 Oct 2023`. */
import { addDays, daysBetween, type PlainDate } from '../../../../../shared/time/plainDate.ts';
import { weekNumberOf } from '../weeks/weekFormats.ts';
import type { DateFormat } from './DateFormat.ts';

const between =
  /\s+(?:-|–|—|to|au|al|à|a|bis|hasta|até|ate|t\/m|s\/d|hingga|sampai|ile|hadi|إلى|الى)\s+|\s*[–—]\s*/iu;
/** `Semaine du 5 au 11 février`: what stands before the first day. */
const fromWords = /^(?:\p{L}+ )?(?:du|from|von|vom|dal|del|van|dari|من)\s+(?=.*\d)/iu;
const LONGEST = 80;
const LONGEST_WEEK = 7;

/** Leaves out the number of a week and brackets around the days: `Week 40 (2023-10-02 - 2023-10-08)`. */
function withoutWeekNumber(text: string): string {
  const match = /^(\p{L}[\p{L}. ]*\d{1,2})(?:\s*[:,;([]\s*|\s+)(.*\d.*?)[)\]]?$/u.exec(text);
  return match !== null && weekNumberOf(match[1]!) !== null ? match[2]! : text;
}

/** @returns the texts of the first and last day, or null */
export function halvesOf(text: string): [string, string] | null {
  if (text.length > LONGEST) return null;
  const plain = withoutWeekNumber(text.trim().replace(/^[([](.*)[\])]$/, '$1')).replace(fromWords, '');
  const parts = plain.split(between);
  if (parts.length === 2) return [parts[0]!.trim(), parts[1]!.trim()];
  if (parts.length > 2) return null;
  // Without blanks, two dates of one shape stand around the mark.
  const middle = (plain.length - 1) / 2;
  const [first, second] = [plain.slice(0, middle), plain.slice(middle + 1)];
  const shape = (half: string) => half.replace(/\d/g, '0');
  const isPair = /^[-/]$/.test(plain[middle] ?? '') && shape(first) === shape(second) && /\d{4}/.test(first);
  if (isPair && first.length >= 8) return [first, second];
  const partly = /^(\d{1,2}(?:[ ./]?\p{L}{3,})?)\s*-\s*(\d{1,2}[ ./]\s*[\p{L}\d].*\d{2,4})$/u.exec(plain);
  return partly === null ? null : [partly[1]!, partly[2]!];
}

/** The first day of a week, whose month or year may stand on the last day only. */
function startOf(text: string, end: PlainDate, format: DateFormat): PlainDate | null {
  const whole = format.read(text);
  if (whole !== null) return whole;
  if (/^\d{1,2}\.?$/.test(text)) {
    const day = String(Number.parseInt(text, 10)).padStart(2, '0');
    return (
      Array.from({ length: LONGEST_WEEK }, (_, back) => addDays(end, -1 - back)).find((date) =>
        date.endsWith(day),
      ) ?? null
    );
  }
  const years = [end.slice(0, 4), String(Number(end.slice(0, 4)) - 1)];
  const completed = years.flatMap((year) =>
    [' ', '/', '.', '-', ''].map((mark) => format.read(`${text}${mark}${year}`)),
  );
  return completed.find((date) => date !== null && isWeek(date, end)) ?? null;
}

function isWeek(start: PlainDate, end: PlainDate): boolean {
  const days = daysBetween(start, end);
  return days > 0 && days <= LONGEST_WEEK;
}

/** A range reads as its last day: that is the end of the week. */
export function rangeOf(format: DateFormat): DateFormat {
  return {
    name: `${format.name} - ${format.name}`,
    read(text) {
      const halves = halvesOf(text);
      const end = halves === null ? null : format.read(halves[1]);
      if (halves === null || end === null) return null;
      const start = startOf(halves[0], end, format);
      return start !== null && isWeek(start, end) ? end : null;
    },
  };
}
