import type { Forecast } from './forecastSchema.ts';

type Trend = Forecast['trend'];

/** What a trend is called: its category, or that its direction is unclear. Never "stable" where no class reaches one half. */
export type TrendWord = Trend['category'] | 'unclear';

export function trendWordOf({ category, uncertain }: Pick<Trend, 'category' | 'uncertain'>): TrendWord {
  return uncertain ? 'unclear' : category;
}

/** The words where no translation is at hand: tables for people, exports. */
export const trendWords: Readonly<Record<TrendWord, string>> = {
  large_increase: 'large increase',
  increase: 'increase',
  stable: 'stable',
  decrease: 'decrease',
  large_decrease: 'large decrease',
  unclear: 'direction unclear',
};
