/** When a spent quota comes back. Pure; times are milliseconds since 1970. */
import { assertNever } from '../../../../../shared/errors/AppError.ts';
import { DAY, HOUR } from '../../../../../shared/time/durations.ts';
import type { ResumeRule } from './Classified.ts';

/** @param hintMs what the provider asked to wait, for the rule `retry-after` */
export function resumePoint(rule: ResumeRule, nowMs: number, hintMs: number): number | null {
  switch (rule) {
    case 'retry-after':
      return nowMs + hintMs;
    case 'utc-midnight':
      return nextUtcMidnight(nowMs);
    case 'pacific-midnight':
      return nextPacificMidnight(nowMs);
    case 'month':
      return nextMonth(nowMs);
    case 'manual':
      return null;
    default:
      return assertNever(rule);
  }
}

export function nextUtcMidnight(nowMs: number): number {
  return (Math.floor(nowMs / DAY) + 1) * DAY;
}

/** The first of the next month, 00:00 UTC. */
export function nextMonth(nowMs: number): number {
  const now = new Date(nowMs);
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1);
}

/** Hours that Los Angeles is behind UTC, in summer and in winter. */
const PACIFIC_OFFSETS = [7 * HOUR, 8 * HOUR];

/** Made with the first such day: a command that asks no provider would wait for it. */
let pacificFormat: Intl.DateTimeFormat | null = null;

function pacific(): Intl.DateTimeFormat {
  pacificFormat ??= new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Los_Angeles',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    hourCycle: 'h23',
  });
  return pacificFormat;
}

/** The next 00:00 in Los Angeles. Clocks change there at 02:00, so every day has exactly one. */
export function nextPacificMidnight(nowMs: number): number {
  const { year, month, day } = pacificParts(nowMs);
  const next = Date.UTC(year, month - 1, day + 1);
  const isMidnight = (ms: number) => pacificParts(ms).hour === 0;
  const offset = PACIFIC_OFFSETS.find((one) => isMidnight(next + one)) ?? PACIFIC_OFFSETS[1]!;
  return next + offset;
}

function pacificParts(ms: number): Record<'year' | 'month' | 'day' | 'hour', number> {
  const parts = pacific().formatToParts(ms);
  const numberOf = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { year: numberOf('year'), month: numberOf('month'), day: numberOf('day'), hour: numberOf('hour') };
}
