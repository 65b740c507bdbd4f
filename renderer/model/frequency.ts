import type { Frequency } from '../text/en/place.ts';

/**
 * A probability as a natural frequency ("about 9 in 10"), with open ends below 1 in 20 and above 19 in 20.
 * @param probability in [0, 1]
 */
export function naturalFrequency(probability: number): Frequency {
  if (probability < 0.05) return { kind: 'less', times: '1', of: '20' };
  if (probability > 0.95) return { kind: 'more', times: '19', of: '20' };
  if (probability < 0.075) return { kind: 'about', times: '1', of: '20' };
  const tenths = Math.min(9, Math.max(1, Math.round(probability * 10)));
  return { kind: 'about', times: String(tenths), of: '10' };
}
