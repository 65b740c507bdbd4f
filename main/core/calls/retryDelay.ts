import { MINUTE, SECOND } from '../../../shared/time/durations.ts';

/** A hint above this is no hint for a retry: the call is over, and the lock's rules decide. */
export const LONGEST_INLINE_WAIT = MINUTE;
const LONGEST_BACKOFF = 30 * SECOND;

/**
 * How long to wait before the next request of a call: what the provider asked for, within bounds, else full jitter
 * over a wait that doubles (Brooker, "Exponential Backoff And Jitter", 2015).
 * @param attempt requests made so far, from 1
 * @param random from 0 to below 1
 * @returns milliseconds, or null when the provider asked for more than a call may wait
 */
export function retryDelay(
  attempt: number,
  hintMs: number | null,
  baseDelayMs: number,
  random: number,
): number | null {
  const longest = Math.min(LONGEST_BACKOFF, baseDelayMs * 2 ** (attempt - 1));
  const jittered = random * longest;
  if (hintMs === null || !Number.isFinite(hintMs) || hintMs < 0) return jittered;
  if (hintMs > LONGEST_INLINE_WAIT) return null;
  // A little after the hint, so that many laptops do not come back in the same moment.
  return Math.min(LONGEST_INLINE_WAIT, hintMs + Math.min(jittered, SECOND));
}
