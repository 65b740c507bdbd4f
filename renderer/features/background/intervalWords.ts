import type { Services } from '../../data/Services.ts';

const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;

/** "every 15 minutes", "every 2 hours", "once a day". */
export function intervalWords(minutes: number, { text, format }: Pick<Services, 'text' | 'format'>): string {
  const words = text.background.scheduler.every;
  if (minutes === DAY_MINUTES) return words.day;
  if (minutes % HOUR_MINUTES !== 0) return words.minutes(minutes, format.count(minutes));
  const hours = minutes / HOUR_MINUTES;
  return words.hours(hours, format.count(hours));
}
