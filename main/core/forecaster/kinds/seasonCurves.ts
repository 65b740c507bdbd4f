/** Weeks of the mean Gregorian year. */
const YEAR_WEEKS = 52.1775;

/** One turn a year, by week of a panel. */
export interface SeasonCurves {
  sin: Float64Array;
  cos: Float64Array;
}

/**
 * The season by the calendar, so that it does not depend on where a panel starts. Rounded to 12 decimals: a last bit
 * in which two mathematical libraries differ does not reach a forecast.
 * @param firstWeekEnd day number of the last day of week 0
 */
export function seasonCurves(firstWeekEnd: number, weeks: number): SeasonCurves {
  const sin = new Float64Array(weeks);
  const cos = new Float64Array(weeks);
  for (let t = 0; t < weeks; t++) {
    const week = firstWeekEnd / 7 + t;
    const angle = (2 * Math.PI * (week - Math.floor(week / YEAR_WEEKS) * YEAR_WEEKS)) / YEAR_WEEKS;
    sin[t] = Math.round(Math.sin(angle) * 1e12) / 1e12;
    cos[t] = Math.round(Math.cos(angle) * 1e12) / 1e12;
  }
  return { sin, cos };
}
