import type { Services } from '../data/Services.ts';

const SECOND_MS = 1_000;
const MINUTE_SECONDS = 60;

/** "320 ms", "1.2 s", "3 min 20 s". */
export function durationWords(ms: number, { text, format }: Pick<Services, 'text' | 'format'>): string {
  const words = text.common.durations;
  if (ms < SECOND_MS) return words.milliseconds(format.decimal(ms, 0));
  const seconds = Math.round(ms / SECOND_MS);
  if (seconds < MINUTE_SECONDS) return words.seconds(format.decimal(ms / SECOND_MS, 1));
  const minutes = Math.floor(seconds / MINUTE_SECONDS);
  return words.minutes(format.count(minutes), format.count(seconds % MINUTE_SECONDS));
}
