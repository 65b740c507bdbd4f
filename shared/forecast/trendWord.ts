import type { Forecast } from './forecastSchema.ts';

type Trend = Forecast['trend'];

/** What a trend is called: its category, or that its direction is unclear. Never "stable" where no class reaches one half. */
export type TrendWord = Trend['category'] | 'unclear';

export function trendWordOf({ category, uncertain }: Pick<Trend, 'category' | 'uncertain'>): TrendWord {
  return uncertain ? 'unclear' : category;
}
