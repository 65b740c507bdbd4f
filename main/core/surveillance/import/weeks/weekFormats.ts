/** Numbers of weeks: with a year in one text, or alone beside a column of years. */
import {
  type EpiWeekSystem,
  epiWeekOf,
  epiWeekSystems,
  weekEnd,
} from '../../../../../shared/time/epiweek.ts';
import { addDays, type PlainDate } from '../../../../../shared/time/plainDate.ts';
import { westernDigits } from '../../../util/westernDigits.ts';
import type { DateFormat } from '../dates/DateFormat.ts';
import { phrasesOf } from '../vocabulary/compose.ts';
import { wordsOf } from '../vocabulary/index.ts';
import type { WordRole } from '../vocabulary/languageWords.ts';

const singleWords = (role: WordRole) =>
  new Set(phrasesOf(role).flatMap((phrase) => wordsOf(phrase.replaceAll(/[=*]/g, ' ')).split(' ')));
const joiningWords = singleWords('joining');
const weekWords = new Set([...singleWords('week')].filter((word) => !joiningWords.has(word)));
/** Words that stand beside the word for a week: `epidemiological`, `week no. 12 of year 2023`. */
const besideWeek = /^(epi|epidem\w*|no|nr|num|number|year|annee|ano|anno|jahr|tahun|ke)$/;
const LONGEST = 40;

/** @returns the numbers of a text whose words all speak of weeks, with the words; null for any other text */
function weekTokens(text: string): { numbers: string[]; words: string[] } | null {
  if (text.length > LONGEST || !/\p{N}/u.test(text)) return null;
  const tokens = wordsOf(text).match(/\d+|\p{L}+/gu) ?? [];
  const words = tokens.filter((token) => !/\d/.test(token));
  return { numbers: tokens.filter((token) => /\d/.test(token)), words };
}

const speaksOfWeeks = (words: readonly string[]) =>
  words.some((word) => weekWords.has(word)) &&
  words.every((word) => weekWords.has(word) || joiningWords.has(word) || besideWeek.test(word));

/** @returns the number that `12`, `W12` or `SE 12` gives a week, or null */
export function weekNumberOf(text: string): number | null {
  const plain = /^\s*(\d{1,2})(?:\.0+)?\s*$/.exec(text)?.[1];
  if (plain !== undefined) return Number(plain);
  const tokens = weekTokens(text);
  if (tokens === null || tokens.numbers.length !== 1 || tokens.numbers[0]!.length > 2) return null;
  if (tokens.words.length > 0 && !speaksOfWeeks(tokens.words)) return null;
  return Number(tokens.numbers[0]);
}

/** @returns whether a text names a week by a word and a number, without a year: `SE7`, `Week 12` */
export function isNamedWeek(text: string): boolean {
  return /\p{L}/u.test(text) && weekNumberOf(text) !== null;
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

export interface NumberedWeek {
  year: number;
  week: number;
}

interface WeekFormat extends DateFormat {
  /** The year and number of a week that is written so, whether or not there is such a week. */
  weekOf(text: string): NumberedWeek | null;
}

function weekFormat(
  name: string,
  weekOf: WeekFormat['weekOf'],
  more: Pick<DateFormat, 'needsName' | 'system'> = {},
): WeekFormat {
  return {
    name,
    ofWeeks: true,
    ...more,
    weekOf,
    read(text, system = 'iso') {
      const found = weekOf(text);
      return found === null ? null : numberedWeekEnd(found.year, found.week, more.system ?? system);
    },
  };
}

/** A year and a week with words, in this order. */
function worded(
  order: 'year' | 'week',
  isWording: (words: readonly string[]) => boolean,
): WeekFormat['weekOf'] {
  return (text) => {
    if (!/\p{L}/u.test(text)) return null;
    const tokens = weekTokens(text);
    if (tokens === null || tokens.numbers.length !== 2 || !isWording(tokens.words)) return null;
    const [year, week] = order === 'year' ? tokens.numbers : [...tokens.numbers].reverse();
    return year!.length === 4 && week!.length <= 2 ? { year: Number(year), week: Number(week) } : null;
  };
}

function numbered(pattern: string, order: 'year' | 'week'): WeekFormat['weekOf'] {
  const expression = new RegExp(`^${pattern}$`);
  return (text) => {
    const match = expression.exec(westernDigits(text.trim()));
    if (match === null) return null;
    const [year, week] = order === 'year' ? [match[1], match[2]] : [match[2], match[1]];
    return { year: Number(year), week: Number(week) };
  };
}

/** DHIS2 names the day that weeks start on: `2020SunW30`. */
const startDays: readonly (readonly [string, EpiWeekSystem])[] = [
  ['Sun', 'cdc'],
  ['Wed', 'wednesday'],
  ['Thu', 'thursday'],
  ['Fri', 'friday'],
  ['Sat', 'saturday'],
];

export const weekFormats: readonly WeekFormat[] = [
  weekFormat('YYYY-Www', worded('year', speaksOfWeeks)),
  weekFormat('Www-YYYY', worded('week', speaksOfWeeks)),
  ...startDays.map(([day, system]) =>
    weekFormat(
      `YYYY${day}Www`,
      worded('year', (words) => words.join(' ') === `${day.toLowerCase()} w`),
      { system },
    ),
  ),
  weekFormat('YYYYWW', numbered('(\\d{4})(\\d{1,2})(?:\\.0)?', 'year'), { needsName: 'week' }),
  weekFormat('YYYY-WW', numbered('(\\d{4})[ _/.-](\\d{1,2})', 'year'), { needsName: 'week' }),
  weekFormat('WW-YYYY', numbered('(\\d{1,2})[ _/.-](\\d{4})', 'week'), { needsName: 'week' }),
];

/** @returns the year and number that a text gives in a format of weeks, whether or not there is such a week */
export function weekWritten(format: DateFormat, text: string): NumberedWeek | null {
  return weekFormats.find((one) => one === format)?.weekOf(text) ?? null;
}
