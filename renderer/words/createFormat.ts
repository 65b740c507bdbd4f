/** Numbers, dates and ages as people read them, by Intl. */
import {
  daysBetween,
  type EpiWeekSystem,
  epiWeekOf,
  formatEpiWeek,
  type PlainDate,
  wholePercent,
} from '../../shared/contract/index.ts';

import { estimateDigits } from '../../shared/words/estimateDigits.ts';
import { pickLanguage } from '../../shared/words/language.ts';
import { percentOfShare, withPercentSign } from '../../shared/words/percentSign.ts';
import { type DecimalMark, decimalMarkOf } from '../../shared/words/typedNumber.ts';

const NO_BREAK_SPACE = '\u00a0';
const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_MS = 24 * HOUR_MINUTES * MINUTE_MS;
/** From here on hours are near enough. */
const FEW_MINUTES = 2 * HOUR_MINUTES;

export interface FormatOptions {
  /** BCP 47 tag of the words, for example `en-GB`. */
  locale: string;
  /** Of numbers and dates; that of the words by default. */
  numbers?: string;
  /** IANA zone of instants; the computer's own by default. Plain dates have no zone. */
  timeZone?: string;
  /** Direction of the words around the numbers. */
  direction?: 'ltr' | 'rtl';
}

export interface Format {
  /** The locale of the words, for sorting and folding of names. */
  locale: string;
  /** What parts a whole number from its decimals. */
  decimalMark: DecimalMark;
  /** A count: whole, except that small averages keep one decimal. */
  count(value: number): string;
  /** A difference with its sign, 0 without. */
  signed(value: number): string;
  /** A number with at most `digits` decimals. */
  decimal(value: number, digits: number): string;
  /** A number with exactly `digits` decimals. */
  fixed(value: number, digits: number): string;
  /** A share in [0, 1] as whole percent; the ends are "<1 %" and ">99 %" unless they are exact. */
  percent(share: number): string;
  /** A relative change such as 0.26 as "+26 %". */
  signedPercent(change: number): string;
  /** "215–489". */
  interval(bounds: readonly [number, number]): string;
  /** The same of bounds that are written already. */
  range(low: string, high: string): string;
  /** "29 Oct 2016". */
  day(date: PlainDate): string;
  /** "29 Oct", without the year. */
  dayOfYear(date: PlainDate): string;
  /** "2 Nov 2016, 09:40" in the user's zone. */
  moment(instant: string): string;
  /** "09:40" on the day of `now`, "3 Nov 2016, 09:40" on another. */
  time(instant: string, now: number): string;
  /** "00:00" for the next one of the clock, with its day where it is a day away or more. */
  comingTime(instant: string, now: number): string;
  /** How long until an instant: "in 12 minutes"; "this minute" where it is due or past. */
  until(instant: string, now: number): string;
  /** "today 09:40", "yesterday 09:40", "2 days ago (17 Mar 2026, 09:40)". */
  age(instant: string, now: number): string;
  /** Whole days by the calendar from an instant to now, never negative. */
  daysSince(instant: string, now: number): number;
  /** "2016-W43". */
  week(date: PlainDate, system: EpiWeekSystem): string;
  /** "W43". */
  shortWeek(date: PlainDate, system: EpiWeekSystem): string;
  /** "a, b and c". */
  list(names: readonly string[]): string;
}

function asUtc(date: PlainDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** A minus that is as wide as a plus, so that columns of changes align. */
function withMinusSign(text: string): string {
  return text.replace('-', '\u2212');
}

/** Signs and percent marks keep their side of a number in words that run from right to left. */
function isolated(text: string, direction: FormatOptions['direction']): string {
  return direction === 'rtl' ? `\u2066${text}\u2069` : text;
}

/** Makes a formatter when it is first needed: each takes milliseconds, and the first screen uses few of them. */
function onDemand<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function numberFormats({ locale: ofWords, numbers: locale = ofWords, direction }: FormatOptions) {
  const whole = onDemand(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
  const fine = onDemand(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
  const signed = onDemand(
    () => new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
  );
  const signedWhole = onDemand(
    () => new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }),
  );
  const count = (value: number) => (estimateDigits(value) === 1 ? fine : whole)().format(value);
  const language = pickLanguage([ofWords]);
  const percents = (text: string) => isolated(text.replace(' ', NO_BREAK_SPACE), direction);
  const range = (low: string, high: string) => isolated(`${low}–${high}`, direction);
  return {
    count,
    signed: (value: number) => isolated(withMinusSign(signed().format(value)), direction),
    decimal: (value: number, digits: number) =>
      withMinusSign(new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value)),
    fixed: (value: number, digits: number) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
        value,
      ),
    percent: (share: number) =>
      percents(percentOfShare(language, share, (percent) => whole().format(percent))),
    signedPercent: (change: number) =>
      percents(withPercentSign(language, withMinusSign(signedWhole().format(wholePercent(change))))),
    interval: ([lower, upper]: readonly [number, number]) => range(count(lower), count(upper)),
    range,
  };
}

const languageOf = (locale: string) => locale.split('-')[0];

function dateFormats({ locale, numbers = locale, timeZone }: FormatOptions) {
  const zone = timeZone === undefined ? {} : { timeZone };
  // A name of a month in another language than the words around it would be in nobody's.
  const style =
    languageOf(numbers) === languageOf(locale)
      ? ({ day: 'numeric', month: 'short' } as const)
      : ({ day: '2-digit', month: '2-digit' } as const);
  const day = onDemand(
    () => new Intl.DateTimeFormat(numbers, { ...style, year: 'numeric', timeZone: 'UTC' }),
  );
  const dayOfYear = onDemand(() => new Intl.DateTimeFormat(numbers, { ...style, timeZone: 'UTC' }));
  const clock = onDemand(
    () => new Intl.DateTimeFormat(numbers, { hour: '2-digit', minute: '2-digit', ...zone }),
  );
  const calendar = onDemand(
    () =>
      new Intl.DateTimeFormat('en-CA', {
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        ...zone,
      }),
  );
  const relative = onDemand(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const localDay = (at: Date): PlainDate => calendar().format(at);
  const daysSince = (instant: string, now: number) =>
    Math.max(0, daysBetween(localDay(new Date(instant)), localDay(new Date(now))));
  const dayAndClock = onDemand(
    () =>
      new Intl.DateTimeFormat(numbers, {
        ...style,
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        ...zone,
      }),
  );
  const moment = (instant: string) => dayAndClock().format(new Date(instant));
  return {
    day: (date: PlainDate) => day().format(asUtc(date)),
    dayOfYear: (date: PlainDate) => dayOfYear().format(asUtc(date)),
    moment,
    time: (instant: string, now: number) =>
      localDay(new Date(instant)) === localDay(new Date(now))
        ? clock().format(new Date(instant))
        : moment(instant),
    comingTime: (instant: string, now: number) => {
      const ms = Date.parse(instant) - now;
      return ms >= 0 && ms < DAY_MS ? clock().format(new Date(instant)) : moment(instant);
    },
    until: (instant: string, now: number) => {
      const minutes = Math.max(0, Math.ceil((Date.parse(instant) - now) / MINUTE_MS));
      if (minutes < FEW_MINUTES) return relative().format(minutes, 'minute');
      return relative().format(Math.round(minutes / HOUR_MINUTES), 'hour');
    },
    daysSince,
    age: (instant: string, now: number) => {
      const days = daysSince(instant, now);
      const words = relative().format(-days, 'day');
      return days <= 1 ? `${words} ${clock().format(new Date(instant))}` : `${words} (${moment(instant)})`;
    },
  };
}

/** Builds the formatting of one locale. */
export function createFormat(options: FormatOptions): Format {
  const mark = onDemand(() => decimalMarkOf(options.numbers ?? options.locale));
  const names = onDemand(() => new Intl.ListFormat(options.locale, { type: 'conjunction' }));
  return {
    locale: options.locale,
    get decimalMark() {
      return mark();
    },
    ...numberFormats(options),
    ...dateFormats(options),
    week: (date, system) => formatEpiWeek(date, system),
    shortWeek: (date, system) => `W${String(epiWeekOf(date, system).week).padStart(2, '0')}`,
    list: (parts) => names().format(parts),
  };
}
