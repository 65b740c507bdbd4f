/** When a provider is probed next. Pure. */
import { HOUR, MINUTE, SECOND } from '../../../shared/time/durations.ts';

/** Nobody is probed more often by itself, but to confirm that the holder is down. */
export const PROBE_EVERY = 5 * MINUTE;
const LONGEST = HOUR;
/** Waits differ from laptop to laptop, and never become shorter by it. */
const JITTER = 0.2;
/** Radios cost a laptop more than anything else that a probe does. */
const ON_BATTERY = 3;

/** Probes that confirm are so far apart. */
export const CONFIRM_FROM = 30 * SECOND;
const CONFIRM_TO = 60 * SECOND;

/** How soon the network is asked again: after a yes, and after a no. */
export const ONLINE_AGE = PROBE_EVERY;
export const OFFLINE_AGE = MINUTE;

/**
 * @param failuresInRow probes that failed since the last one that was answered: each doubles the wait, up to an hour
 * @param random from 0 to below 1
 * @returns milliseconds from the start of one probe to the next
 */
export function probeWait(failuresInRow: number, isOnBattery: boolean, random: number): number {
  const base = Math.min(LONGEST, PROBE_EVERY * 2 ** Math.min(failuresInRow, 10));
  return base * (isOnBattery ? ON_BATTERY : 1) * (1 + JITTER * random);
}

/** @returns milliseconds from the start of one confirming probe to the next: 30 to 60 s */
export function confirmWait(random: number): number {
  return CONFIRM_FROM + (CONFIRM_TO - CONFIRM_FROM) * random;
}
