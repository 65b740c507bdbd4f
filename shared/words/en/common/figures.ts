import { decimal, fixed } from './counted.ts';
import { percent, percents } from './percents.ts';

/** Numbers as core and command line write them; the screens do by their formats. */
export const figures = {
  /** As many decimals as it has. */
  decimal,
  /** With this many decimals. */
  fixed,
  percent,
  percents,
  /** The ends of a range, in a column. */
  ends: (low: string, high: string) => `${low}-${high}`,
};
