/** The season of the winter diseases of the northern half: weeks from the one that holds 25 December. */
import { fromDayNumber, toDayNumber } from '../../../../shared/time/plainDate.ts';

export interface SeasonWeek {
  /** The year in which the season began; seasons change half a year from Christmas. */
  season: number;
  /** Whole weeks from the week of 25 December, from -26 to 26. */
  week: number;
}

/** @param weekEnd day number of the last day of a week */
export function seasonWeek(weekEnd: number): SeasonWeek {
  const year = Number(fromDayNumber(weekEnd).slice(0, 4));
  let nearest = { season: year, week: weeksFrom(weekEnd, year) };
  for (const other of [year - 1, year + 1]) {
    const week = weeksFrom(weekEnd, other);
    if (Math.abs(week) < Math.abs(nearest.week)) nearest = { season: other, week };
  }
  return nearest;
}

function weeksFrom(weekEnd: number, year: number): number {
  return Math.floor((weekEnd - toDayNumber(`${year}-12-25`)) / 7);
}
