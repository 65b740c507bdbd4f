/** Numbers that count days, seconds or milliseconds. */
import { addDays, fromDayNumber, type PlainDate } from '../../../../../shared/time/plainDate.ts';
import { westernDigits } from '../../../util/westernDigits.ts';
import type { DateFormat } from './DateFormat.ts';

const SECONDS_OF_DAY = 86_400;
/** 1990 and 2100, in days since 1970. */
const [FIRST_DAY, LAST_DAY] = [7_305, 47_482];

/** Spreadsheets count days from 1899-12-30; the years 1990 to 2090. */
const spreadsheetDay: DateFormat = {
  name: 'spreadsheet day number',
  needsName: 'date',
  read(text) {
    const digits = westernDigits(text.trim());
    if (!/^\d{5}(\.\d+)?$/.test(digits)) return null;
    const day = Math.floor(Number(digits));
    return day < 32_874 || day > 69_398 ? null : addDays('1899-12-30', day);
  },
};

function sinceEpoch(name: string, digits: number, unit: number): DateFormat {
  const expression = new RegExp(`^\\d{${digits}}(\\.\\d+)?$`);
  return {
    name,
    needsName: 'date',
    read(text): PlainDate | null {
      const plain = westernDigits(text.trim());
      if (!expression.test(plain)) return null;
      const day = Math.floor(Number(plain) / unit / SECONDS_OF_DAY);
      return day < FIRST_DAY || day > LAST_DAY ? null : fromDayNumber(day);
    },
  };
}

export const dayNumberFormats: readonly DateFormat[] = [
  spreadsheetDay,
  sinceEpoch('milliseconds since 1970', 13, 1_000),
  sinceEpoch('seconds since 1970', 10, 1),
];
