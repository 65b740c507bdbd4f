import { counted, decimal, fixed, whole } from './counted.ts';
import { percent, percents } from './percents.ts';

/** Numbers and spans, as the language writes them. */
export const numbers = {
  /** 1234567 -> `1,234,567`. */
  whole,
  /** As many decimals as it has. */
  decimal,
  /** With this many decimals. */
  fixed,
  percent,
  percents,
  /** The ends of a range, in a column. */
  ends: (low: string, high: string) => `${low}-${high}`,
  models: (count: number) => counted(count, 'model'),
  places: (count: number) => counted(count, 'place'),
  megabytes: (count: number) => `${count} MB`,
  /** From the first to the last of days or values. */
  span: (first: string, last: string) => `${first} to ${last}`,
};
