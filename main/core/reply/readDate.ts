/** Step 8, dates: as asked for, or as people and programs write them. */
import { type PlainDate, plainDateOf } from '../../../shared/time/plainDate.ts';
import { monthNamed } from '../surveillance/import/vocabulary/months.ts';

export type DateReading =
  | { date: PlainDate; isReformatted: boolean }
  | { fault: 'DATE_AMBIGUOUS' | 'DATE_UNRECOGNISED' };

/** Longer texts are sentences. */
const MAX_LENGTH = 60;

const TIME =
  '(?:[t ] ?\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[ap]m)?)?(?: ?(?:z|utc|gmt|[-+]\\d{2}:?\\d{2}))?';
const WEEKDAY = '(?:\\p{L}{2,10}\\.?,? )?';
const MONTH = '(\\p{L}{3,10})\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?';

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}${TIME}$`, 'iu');
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const YEAR_FIRST = whole('(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})');
const COMPACT = whole('(\\d{4})(\\d{2})(\\d{2})');
const YEAR_LAST = whole('(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})');
const DAY_MONTH_YEAR = whole(`${WEEKDAY}${DAY}[ -]?(?:of |de |d')?${MONTH},?[ -]?(?:de |del )?(\\d{4})`);
const MONTH_DAY_YEAR = whole(`${WEEKDAY}${MONTH} ${DAY},? (\\d{4})`);
const YEAR_MONTH_DAY = whole(`(\\d{4})[ -]${MONTH}[ -]${DAY}`);

/**
 * Reads a stated date.
 * @param stated a text; a number only as `YYYYMMDD`
 * @param isRequested whether a date was asked for: it alone settles the order of day and month
 */
export function readDate(stated: unknown, isRequested: (date: PlainDate) => boolean): DateReading {
  const text = typeof stated === 'number' ? String(stated) : stated;
  if (typeof text !== 'string' || text.length > MAX_LENGTH) return { fault: 'DATE_UNRECOGNISED' };
  if (isRequested(text)) return { date: text, isReformatted: false };
  const spaced = text.replace(/\s+/g, ' ').trim();
  const turned = YEAR_LAST.exec(spaced);
  if (turned !== null) return ofEitherOrder(turned, isRequested);
  const date = yearFirst(spaced) ?? compact(spaced) ?? written(spaced);
  if (date === null) return { fault: 'DATE_UNRECOGNISED' };
  return { date, isReformatted: !ISO.test(text) };
}

function ofEitherOrder(match: RegExpExecArray, isRequested: (date: PlainDate) => boolean): DateReading {
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const readings = [plainDateOf(year, second, first), plainDateOf(year, first, second)];
  const requested = [...new Set(readings)].filter((date) => date !== null && isRequested(date));
  if (requested.length === 1) return { date: requested[0]!, isReformatted: true };
  return { fault: readings.every((date) => date === null) ? 'DATE_UNRECOGNISED' : 'DATE_AMBIGUOUS' };
}

function yearFirst(text: string): PlainDate | null {
  const match = YEAR_FIRST.exec(text);
  return match && plainDateOf(Number(match[1]), Number(match[3]), Number(match[4]));
}

function compact(text: string): PlainDate | null {
  const match = COMPACT.exec(text);
  return match && plainDateOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

function written(text: string): PlainDate | null {
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  if (dayFirst !== null) return ofMonthName(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  if (monthFirst !== null) return ofMonthName(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!);
  const yearLed = YEAR_MONTH_DAY.exec(text);
  return yearLed && ofMonthName(yearLed[1]!, yearLed[2]!, yearLed[3]!);
}

function ofMonthName(year: string, name: string, day: string): PlainDate | null {
  const month = monthNamed(name);
  return month === null ? null : plainDateOf(Number(year), month, Number(day));
}
