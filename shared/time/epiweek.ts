import { addDays, daysBetween, type PlainDate, weekdayOf } from './plainDate.ts';

/**
 * The epidemiological week systems in use: four that countries use, and those that DHIS2 and bulletins start on
 * other days, which like ISO weeks are of the year that has most of their days.
 * `firstWeekday`: 0 Sunday to 6 Saturday; `minDays`: days of week 1 that must lie in the new year.
 */
export const epiWeekSystems = {
  cdc: { firstWeekday: 0, minDays: 4 },
  iso: { firstWeekday: 1, minDays: 4 },
  saturday: { firstWeekday: 6, minDays: 4 },
  tuesday: { firstWeekday: 2, minDays: 4 },
  wednesday: { firstWeekday: 3, minDays: 4 },
  thursday: { firstWeekday: 4, minDays: 4 },
  friday: { firstWeekday: 5, minDays: 4 },
  sormas: { firstWeekday: 1, minDays: 1 },
} as const;

export type EpiWeekSystem = keyof typeof epiWeekSystems;

export const epiWeekSystemList = Object.keys(epiWeekSystems) as [EpiWeekSystem, ...EpiWeekSystem[]];

export interface EpiWeek {
  year: number;
  week: number;
}

/** @returns the first day of the week that holds `date`. */
export function weekStart(date: PlainDate, system: EpiWeekSystem): PlainDate {
  const back = (weekdayOf(date) - epiWeekSystems[system].firstWeekday + 7) % 7;
  return addDays(date, -back);
}

/** @returns the last day of the week that holds `date`. */
export function weekEnd(date: PlainDate, system: EpiWeekSystem): PlainDate {
  return addDays(weekStart(date, system), 6);
}

function firstWeekStart(year: number, system: EpiWeekSystem): PlainDate {
  const newYear = `${String(year).padStart(4, '0')}-01-01`;
  const start = weekStart(newYear, system);
  const daysInNewYear = 7 - daysBetween(start, newYear);
  return daysInNewYear >= epiWeekSystems[system].minDays ? start : addDays(start, 7);
}

/**
 * The epidemiological week of a day.
 * Sources: CDC MMWR week fact sheet; ISO 8601; SORMAS DateHelper.
 */
export function epiWeekOf(date: PlainDate, system: EpiWeekSystem): EpiWeek {
  const start = weekStart(date, system);
  let year = +start.slice(0, 4);
  if (start >= firstWeekStart(year + 1, system)) year += 1;
  else if (start < firstWeekStart(year, system)) year -= 1;
  return { year, week: 1 + daysBetween(firstWeekStart(year, system), start) / 7 };
}

/** @returns `2016-W43`. */
export function formatEpiWeek(date: PlainDate, system: EpiWeekSystem): string {
  const { year, week } = epiWeekOf(date, system);
  return `${year}-W${String(week).padStart(2, '0')}`;
}
