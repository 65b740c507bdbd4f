import { HOUR, MINUTE } from '../../../shared/time/durations.ts';

const FIRST = 10 * MINUTE;
const LONGEST = 12 * HOUR;

/**
 * How long a provider is benched that failed too often or was confirmed down.
 * @param before such benches since its last success
 * @returns milliseconds: 10 minutes, doubled each time, at most 12 hours
 */
export function benchLength(before: number): number {
  return Math.min(LONGEST, FIRST * 2 ** Math.min(before, 10));
}
