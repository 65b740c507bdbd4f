import type { Services } from '../data/Services.ts';

const MINUTE_SECONDS = 60;

/** "about 20 seconds left", "about 3 minutes left". */
export function timeLeftWords(seconds: number, { text, format }: Pick<Services, 'text' | 'format'>): string {
  const words = text.imports.progress;
  const whole = Math.ceil(seconds);
  if (whole < MINUTE_SECONDS) return words.secondsLeft(whole, format.count(whole));
  const minutes = Math.ceil(seconds / MINUTE_SECONDS);
  return words.minutesLeft(minutes, format.count(minutes));
}
