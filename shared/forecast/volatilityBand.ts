export type VolatilityBand = 'low' | 'moderate' | 'high';

/**
 * Band of a volatility (a default of this product): low below 0.15, moderate below 0.35. It follows the
 * two decimals that are shown.
 * @param sigma robust standard deviation of weekly log growth
 */
export function volatilityBand(sigma: number): VolatilityBand {
  const shown = Math.round(100 * sigma) / 100;
  if (shown < 0.15) return 'low';
  return shown < 0.35 ? 'moderate' : 'high';
}
