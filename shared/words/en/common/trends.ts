import type { TrendWord } from '../../../forecast/trendWord.ts';

/** What a trend is called. Never "stable" where no class reaches one half. */
export const trends: Readonly<Record<TrendWord, string>> = {
  large_increase: 'large increase',
  increase: 'increase',
  stable: 'stable',
  decrease: 'decrease',
  large_decrease: 'large decrease',
  unclear: 'direction unclear',
};
