import type { figures as english } from '../../en/common/figures.ts';
import { decimal, fixed } from './counted.ts';
import { percent, percents } from './percents.ts';

export const figures: typeof english = {
  decimal,
  fixed,
  percent,
  percents,
  ends: (low, high) => `${low}-${high}`,
};
