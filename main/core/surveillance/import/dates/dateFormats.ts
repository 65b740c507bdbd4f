/** How dates may be written. */
import {
  type EpiWeekSystem,
  epiWeekOf,
  epiWeekSystems,
  weekEnd,
} from '../../../../../shared/time/epiweek.ts';
import { addDays, type PlainDate, plainDateOf } from '../../../../../shared/time/plainDate.ts';
import { wordsOf } from '../vocabulary/index.ts';

/** A way to write dates. `read` answers null for a text that is no such date. */
export interface DateFormat {
  /** Shown to people and accepted in a mapping. */
  name: string;
  read(text: string, system?: EpiWeekSystem): PlainDate | null;
  /** Whether it writes numbers of weeks, which mean other days in each week system (ISO unless stated). */
  ofWeeks?: boolean;
  /** Only read where the column's name speaks of dates or weeks: as plain numbers these texts could be anything. */
  needsName?: 'date' | 'week';
}

const TIME = '(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[AaPp][Mm])?(?:Z|[+-]\\d{2}:?\\d{2})?)?';

type Part = 'year' | 'month' | 'day';

/** Two-digit years: surveillance data is of this century. */
function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function dateOf(year: number, month: number, day: number): PlainDate | null {
  const full = fullYear(year);
  return full < 1900 || full > 2200 ? null : plainDateOf(full, month, day);
}

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
      return dateOf(parts.year, parts.month, parts.day);
    },
  };
}

/** Beginnings of month names in English, French, Spanish, Portuguese and German, accents folded. */
const monthStarts: readonly RegExp[] = [
  /^(jan|ene)/,
  /^(feb|fev)/,
  /^(mar|mrz|maer)/,
  /^(apr|avr|abr)/,
  /^(may|mai|maj)/,
  /^(jun|juin)/,
  /^(jul|juil)/,
  /^(aug|aou|ago)/,
  /^(sep|set)/,
  /^(oct|okt|out)/,
  /^(nov)/,
  /^(dec|dez|dic)/,
];

/** @returns 1 to 12, or null. June before July: `juin` and `juillet` share a beginning. */
export function monthNamed(text: string): number | null {
  const word = wordsOf(text);
  if (!/^[a-z]{3,10}$/.test(word)) return null;
  const month = monthStarts.findIndex((start) => start.test(word)) + 1;
  return month === 0 ? null : month;
}

function named(name: string, pattern: string, order: readonly Part[]): DateFormat {
  const expression = new RegExp(`^${pattern}${TIME}$`, 'u');
  return {
    name,
    read(text) {
      const match = expression.exec(text.trim());
      if (match === null) return null;
      const texts = { year: '', month: '', day: '' };
      order.forEach((part, index) => {
        texts[part] = match[index + 1]!;
      });
      const month = monthNamed(texts.month);
      return month === null ? null : dateOf(Number(texts.year), month, Number(texts.day));
    },
  };
}

const MONTH = '(\\p{L}{3,10})\\.?';

/** What stands before the number of a week in English, French, Spanish, Portuguese and German. */
const WEEK = '(?:epi ?)?(?:week|wk|w|ew|semaine|semana|sem|se|s|kw|k)(?: ?epi)?';

/** @returns the number that `12`, `W12` or `SE 12` gives a week, or null */
export function weekNumberOf(text: string): number | null {
  const digits = new RegExp(`^(?:${WEEK}[ ._-]*)?(\\d{1,2})$`, 'i').exec(text.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

/** @returns the last day of a numbered week, or null for a week that the year does not have */
export function numberedWeekEnd(year: number, week: number, system: EpiWeekSystem): PlainDate | null {
  if (!(year >= 1990 && year <= 2200 && week >= 1 && week <= 53)) return null;
  // The day of January that is always in week 1.
  const first = `${year}-01-0${epiWeekSystems[system].minDays}`;
  const end = addDays(weekEnd(first, system), (week - 1) * 7);
  const found = epiWeekOf(end, system);
  return found.year === year && found.week === week ? end : null;
}

function numberedWeek(
  name: string,
  pattern: string,
  order: readonly ('year' | 'week')[] = ['year', 'week'],
  needsName?: 'week',
): DateFormat {
  const expression = new RegExp(`^${pattern}$`, 'i');
  return {
    name,
    ofWeeks: true,
    ...(needsName === undefined ? {} : { needsName }),
    read(text, system = 'iso') {
      const match = expression.exec(text.trim());
      if (match === null) return null;
      const [year, week] = order[0] === 'year' ? [match[1], match[2]] : [match[2], match[1]];
      return numberedWeekEnd(Number(year), Number(week), system);
    },
  };
}

/** Spreadsheets count days from 1899-12-30; the years 1990 to 2090. */
const spreadsheetDay: DateFormat = {
  name: 'spreadsheet day number',
  needsName: 'date',
  read(text) {
    if (!/^\d{5}(\.\d+)?$/.test(text.trim())) return null;
    const day = Math.floor(Number(text));
    return day < 32_874 || day > 69_398 ? null : addDays('1899-12-30', day);
  },
};

/** Known formats; where two can read a whole column, `detectDates` says so. */
export const dateFormats: readonly DateFormat[] = [
  format('YYYY-MM-DD', '(\\d{4})-(\\d{1,2})-(\\d{1,2})', ['year', 'month', 'day']),
  format('YYYY/MM/DD', '(\\d{4})/(\\d{1,2})/(\\d{1,2})', ['year', 'month', 'day']),
  format('YYYY.MM.DD', '(\\d{4})\\.(\\d{1,2})\\.(\\d{1,2})', ['year', 'month', 'day']),
  format('YYYYMMDD', '(\\d{4})(\\d{2})(\\d{2})', ['year', 'month', 'day']),
  format('DD.MM.YYYY', '(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})', ['day', 'month', 'year']),
  format('DD/MM/YYYY', '(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})', ['day', 'month', 'year']),
  format('MM/DD/YYYY', '(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})', ['month', 'day', 'year']),
  format('DD-MM-YYYY', '(\\d{1,2})-(\\d{1,2})-(\\d{4})', ['day', 'month', 'year']),
  format('MM-DD-YYYY', '(\\d{1,2})-(\\d{1,2})-(\\d{4})', ['month', 'day', 'year']),
  named('DD MON YYYY', `(\\d{1,2})\\.?[ /-]${MONTH}[ /-](\\d{4}|\\d{2})`, ['day', 'month', 'year']),
  named('MON DD, YYYY', `${MONTH} (\\d{1,2}),? (\\d{4})`, ['month', 'day', 'year']),
  numberedWeek('YYYY-Www', `(\\d{4})[ _/-]?${WEEK}[ ._-]?(\\d{1,2})`),
  numberedWeek('Www-YYYY', `${WEEK}[ ._-]?(\\d{1,2})[ ,_/-]{1,2}(\\d{4})`, ['week', 'year']),
  numberedWeek('YYYYWW', '(\\d{4})(\\d{2})', ['year', 'week'], 'week'),
  numberedWeek('YYYY-WW', '(\\d{4})[ _/-](\\d{1,2})', ['year', 'week'], 'week'),
  spreadsheetDay,
];

/** @returns the format of a name as it stands in a mapping, or null. */
export function dateFormatNamed(name: string): DateFormat | null {
  return dateFormats.find((known) => known.name === name) ?? null;
}
