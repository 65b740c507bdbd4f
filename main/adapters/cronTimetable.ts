import { Cron } from 'croner';
import type { Timetable } from '../core/ports/Timetable.ts';

const HOUR_MINUTES = 60;

/** The times of day at which rounds begin, as cron patterns; hours with the same minutes share one. */
function patternsOf(intervalMinutes: number): string[] {
  // What has a wildcard keeps its distance when clocks change, what has none its time of day. Of the seconds, every
  // 60th is the first alone.
  const second = intervalMinutes <= HOUR_MINUTES ? '*/60' : '0';
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  const byMinutes = Map.groupBy(hours, (hour) => minutesIn(hour, intervalMinutes).join());
  byMinutes.delete('');
  return [...byMinutes].map(([minutes, sharing]) => {
    const hour = sharing.length === hours.length ? '*' : sharing.join();
    return `${second} ${minutes} ${hour} * * *`;
  });
}

/** @returns the minutes of an hour of the day, 0 to 59, at which rounds begin */
function minutesIn(hour: number, intervalMinutes: number): number[] {
  const minutes = Array.from({ length: HOUR_MINUTES }, (_, minute) => minute);
  return minutes.filter((minute) => (hour * HOUR_MINUTES + minute) % intervalMinutes === 0);
}

/** @param zone name of the IANA database; without one, the machine's local time */
export function createCronTimetable(zone?: string): Timetable {
  const kept = new Map<number, Cron[]>();
  const build = (intervalMinutes: number) =>
    patternsOf(intervalMinutes).map(
      (pattern) =>
        new Cron(pattern, {
          mode: '6-part',
          paused: true,
          fixedTimeRule: 'no-wildcard',
          ...(zone === undefined ? {} : { timezone: zone }),
        }),
    );
  return {
    next(intervalMinutes, afterMs) {
      const crons = kept.get(intervalMinutes) ?? build(intervalMinutes);
      kept.set(intervalMinutes, crons);
      const after = new Date(afterMs);
      // Every pattern has a round on every day, so there always is a next one.
      return Math.min(...crons.map((cron) => cron.nextRun(after)!.getTime()));
    },
  };
}
