import type { figures as english } from '../../en/common/figures.ts';
import { fixed, plain } from './counted.ts';
import { percent, percents } from './percents.ts';

export const figures: typeof english = {
  decimal: plain,
  fixed,
  percent,
  percents,
  ends: (low, high) => `${low}-${high}`,
};
