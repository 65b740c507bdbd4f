/** The ways to write dates that are known, and those that a mapping names. */
import { weekFormats } from '../weeks/weekFormats.ts';
import type { DateFormat } from './DateFormat.ts';
import { rangeOf } from './dateRanges.ts';
import { dayNumberFormats } from './dayNumbers.ts';
import { namedFormats } from './namedDates.ts';
import { numericFormats, patternFormat } from './numericDates.ts';

/** Known formats; where two can read a whole column, `detectDates` says so. */
export const dateFormats: readonly DateFormat[] = [
  ...numericFormats,
  ...namedFormats,
  ...weekFormats,
  ...dayNumberFormats,
];

export const rangeFormats: readonly DateFormat[] = [...numericFormats, ...namedFormats].map(rangeOf);

/** What stands between the names of formats that a column mixes. */
const AND = ' + ';

/** A column in which each text is written in one of several ways; a text that two of them read differently is none. */
export function mixedFormat(parts: readonly DateFormat[]): DateFormat {
  return {
    name: parts.map((part) => part.name).join(AND),
    read(text, system) {
      const readings = new Set(parts.map((part) => part.read(text, system)).filter((date) => date !== null));
      return readings.size === 1 ? [...readings][0]! : null;
    },
  };
}

/** @returns the format of a name as it stands in a mapping, or null. */
export function dateFormatNamed(name: string): DateFormat | null {
  const known = [...dateFormats, ...rangeFormats].find((one) => one.name === name);
  if (known !== undefined) return known;
  if (!name.includes(AND)) return patternFormat(name);
  const parts = name.split(AND).map((part) => patternFormat(part) ?? dateFormatNamed(part));
  return parts.includes(null) ? null : mixedFormat(parts as DateFormat[]);
}
