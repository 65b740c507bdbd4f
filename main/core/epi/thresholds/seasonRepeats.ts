import type { PlainDate } from '../../../../shared/time/plainDate.ts';

const WEEKS_PER_YEAR = 52;
const PERIOD_WEEKS = 4;
const MAX_YEARS = 5;
const MIN_YEARS = 3;
/** Correlation of a year's course with that of the other years. */
const LEAST_CORRELATION = 0.5;
/** How far yearly sums may lie apart, and how far when each year is above (below) the one before. */
const MOST_RATIO = 2;
const MOST_TREND_RATIO = 1.25;

/**
 * Whether the same season comes back year after year at about the same height, so that the percentile channel describes
 * it: neither noisy, nor trending, nor driven by epidemics. Judged on up to five whole years before the calendar year of
 * the target, so that the answer changes with a new year only: square roots of four-week means, of which each year
 * correlates by at least 0.5 (median of the years) with the mean of the others, and no year's sum is more than twice
 * another's, or 1.25 times where the sums rise or fall from year to year (defaults of this product).
 * @param counts weekly, oldest first, of the weeks of `weekEnds`; null is "not reported"
 */
export function seasonRepeats(
  weekEnds: readonly PlainDate[],
  counts: readonly (number | null)[],
  targetWeekEnd: PlainDate,
): boolean {
  const newYear = `${targetWeekEnd.slice(0, 4)}-01-01`;
  const beyond = weekEnds.findIndex((weekEnd) => weekEnd >= newYear);
  const end = Math.min(counts.length, beyond < 0 ? weekEnds.length : beyond);
  const years: number[][] = [];
  for (let from = end - WEEKS_PER_YEAR; from >= 0 && years.length < MAX_YEARS; from -= WEEKS_PER_YEAR) {
    const year = periodMeans(counts.slice(from, from + WEEKS_PER_YEAR));
    if (year === null) break;
    years.push(year);
  }
  if (years.length < MIN_YEARS) return false;
  const sums = years.map((year) => year.reduce((sum, mean) => sum + mean, 0));
  const rises = sums.slice(1).filter((sum, i) => sum > sums[i]!).length;
  const isTrending = rises === 0 || rises === sums.length - 1;
  if (Math.max(...sums) > (isTrending ? MOST_TREND_RATIO : MOST_RATIO) * Math.min(...sums)) return false;
  const roots = years.map((year) => year.map(Math.sqrt));
  const likeness = roots.map((year, own) => correlation(year, meanCourse(roots.filter((_, i) => i !== own))));
  return likeness.sort((a, b) => a - b)[Math.floor((likeness.length - 1) / 2)]! >= LEAST_CORRELATION;
}

/** @returns null where a period has no report at all */
function periodMeans(year: readonly (number | null)[]): number[] | null {
  const means: number[] = [];
  for (let from = 0; from < year.length; from += PERIOD_WEEKS) {
    const reported = year.slice(from, from + PERIOD_WEEKS).filter((count) => count !== null);
    if (reported.length === 0) return null;
    means.push(reported.reduce((sum, count) => sum + count, 0) / reported.length);
  }
  return means;
}

function meanCourse(years: readonly (readonly number[])[]): number[] {
  return years[0]!.map((_, period) => years.reduce((sum, year) => sum + year[period]!, 0) / years.length);
}

/** Pearson's; 0 where one of both does not vary. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const meanA = a.reduce((sum, value) => sum + value, 0) / a.length;
  const meanB = b.reduce((sum, value) => sum + value, 0) / b.length;
  let [both, squaresA, squaresB] = [0, 0, 0];
  a.forEach((value, i) => {
    both += (value - meanA) * (b[i]! - meanB);
    squaresA += (value - meanA) ** 2;
    squaresB += (b[i]! - meanB) ** 2;
  });
  return squaresA === 0 || squaresB === 0 ? 0 : both / Math.sqrt(squaresA * squaresB);
}
