/** Days that can't be right: years that were mistyped, and those of other calendars. */

import { addDays, type PlainDate, toDayNumber } from '../../../../../shared/time/plainDate.ts';
import { words } from '../../../../../shared/words/index.ts';

/** The days that a column's dates may lie between; numbers of days since 1970. */
export interface DayLimits {
  last: number;
  /** Days on which a date stands alone. */
  isolated: ReadonlySet<number>;
  /** Years that stand alone, where they have a column of their own. */
  years?: ReadonlySet<number>;
}

const ONE_YEAR = 366;
const FIVE_YEARS = 1_827;
/** Weeks, and a few that are missing. */
const ONE_STEP = 35;
/** Isolated dates are slips where they are fewer than this share of the cells. */
const FEW = 0.01;
/** In a column of this many cells a single isolated date is one too. */
const ENOUGH_CELLS = 30;

/** @param days distinct days with how many cells have them */
export function dayLimits(days: ReadonlyMap<number, number>, today: PlainDate): DayLimits {
  const last = lastConnected(days, toDayNumber(addDays(today, ONE_YEAR)));
  const known = [...days].filter(([day]) => day <= last).sort((a, b) => a[0] - b[0]);
  const cells = known.reduce((sum, [, times]) => sum + times, 0);
  const isolated = new Set<number>();
  for (const group of apart(known)) {
    const own = group.reduce((sum, [, times]) => sum + times, 0);
    const isFew = own < cells * FEW || (own === 1 && cells >= ENOUGH_CELLS);
    if (isFew && own < cells) for (const [day] of group) isolated.add(day);
  }
  return { last, isolated };
}

/** Dates that run on into the future step by step are no slips: the clock of the laptop may be what is wrong. */
function lastConnected(days: ReadonlyMap<number, number>, last: number): number {
  const ordered = [...days.keys()].sort((a, b) => a - b);
  let connected = ordered.findLast((day) => day <= last);
  if (connected === undefined) return last;
  for (const day of ordered) if (day > connected && day - connected <= ONE_STEP) connected = day;
  return Math.max(last, connected);
}

/** Groups of days that lie within five years of a neighbour. */
function apart(days: readonly (readonly [number, number])[]): (readonly [number, number])[][] {
  const groups: (readonly [number, number])[][] = [];
  for (const entry of days) {
    const group = groups.at(-1);
    if (group !== undefined && entry[0] - group.at(-1)![0] <= FIVE_YEARS) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** @returns why a day can't be right, as the reason of a rejected row; null where it can */
export function implausible(day: number, limits: DayLimits | null): string | null {
  if (limits === null) return null;
  if (day > limits.last) return words.dates.farFuture;
  return limits.isolated.has(day) ? words.dates.isolated : null;
}

/** Calendars whose years are other numbers; `now` is the year that they count beside 2024. */
const calendars: readonly { id: keyof typeof words.dates.calendars; now: number }[] = [
  { id: 'buddhist', now: 2567 },
  { id: 'nepal', now: 2081 },
  { id: 'hijri', now: 1445 },
  { id: 'persian', now: 1403 },
];
const THEIR_TIME = 1_950;
const PAST = 40;
const AHEAD = 10;

/** @returns the calendar that the years of most texts are of, or null */
export function otherCalendar(texts: Iterable<string>, today: PlainDate): string | null {
  const years = [...texts]
    .flatMap((text) => /(?<!\d)(1[34]\d{2}|2[05]\d{2})(?!\d)/.exec(text)?.[1] ?? [])
    .map(Number);
  const thisYear = Number(today.slice(0, 4));
  if (years.length === 0 || thisYear < THEIR_TIME) return null;
  const [nearest] = calendars
    .map(({ id, now }) => ({ id, year: now + thisYear - 2024 }))
    .map(({ id, year }) => ({
      id,
      share: years.filter((one) => one >= year - PAST && one <= year + AHEAD).length / years.length,
      distance: Math.abs(years[0]! - year),
    }))
    .filter(({ share }) => share >= 0.9)
    .sort((a, b) => a.distance - b.distance);
  return nearest === undefined ? null : words.dates.calendars[nearest.id];
}
