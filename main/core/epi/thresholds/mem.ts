import { normalQuantile, Z_95_ONE_SIDED } from '../normal.ts';

/** Threshold and intensity levels of the moving epidemic method, in counts a week. */
export interface MemThresholds {
  /** Above it a season's epidemic has begun. */
  epidemic: number;
  /** Intensity from medium on; null where the epidemics have too few counts above 0. */
  intensity: { medium: number; high: number; veryHigh: number } | null;
  /** Highest values that each season gave, before and in its epidemic. */
  valuesPerSeason: number;
}

/** Weeks of an epidemic within its season, from 0 on. */
export interface EpidemicWeeks {
  from: number;
  to: number;
}

/** Values of all seasons together, before and in the epidemics. */
const POOLED_VALUES = 30;
/** An epidemic ends where one week more adds less than this to the share of the season, in percentage points. */
const LEAST_INCREMENT = 2.8;
/** Farther points weigh less than 1e-17. */
const KERNEL_REACH = 9;
const INTENSITY_LEVELS = { medium: 0.4, high: 0.9, veryHigh: 0.975 };

/**
 * Moving epidemic method: mean + 1.645 standard deviations of the highest pre-epidemic values of past seasons; intensities
 * by the geometric mean and deviation of the highest epidemic values.
 * Source: Vega et al. 2013, Influenza Other Respir Viruses 7:546; 2015, 9:234; parameters as in the R package mem.
 * @param seasons weekly counts of past seasons, one wave each, with a count above 0
 * @returns null where the epidemics leave fewer than two weeks before them
 */
export function memThresholds(seasons: readonly (readonly number[])[]): MemThresholds | null {
  const valuesPerSeason = Math.max(1, Math.round(POOLED_VALUES / seasons.length));
  const highest = (counts: readonly number[]) => [...counts].sort((a, b) => b - a).slice(0, valuesPerSeason);
  const before: number[] = [];
  const during: number[] = [];
  for (const season of seasons) {
    const { from, to } = epidemicWeeks(season);
    before.push(...highest(season.slice(0, from)));
    during.push(...highest(season.slice(from, to + 1)));
  }
  if (before.length < 2) return null;
  const logs = during.filter((count) => count > 0).map(Math.log);
  const levelAt = (p: number) => Math.exp(meanOf(logs) + normalQuantile(p) * deviationOf(logs));
  const { medium, high, veryHigh } = INTENSITY_LEVELS;
  return {
    epidemic: meanOf(before) + Z_95_ONE_SIDED * deviationOf(before),
    intensity:
      logs.length < 2 ? null : { medium: levelAt(medium), high: levelAt(high), veryHigh: levelAt(veryHigh) },
    valuesPerSeason,
  };
}

/**
 * The weeks of a season's epidemic: for each length the run of weeks with the largest share of the season; the epidemic is
 * as long as one week more, on the smoothed curve, adds at least 2.8 percentage points.
 */
export function epidemicWeeks(season: readonly number[]): EpidemicWeeks {
  const total = season.reduce((sum, count) => sum + count, 0);
  const starts = [0];
  const shares = [0];
  for (let length = 1; length <= season.length; length++) {
    let sum = season.slice(0, length).reduce((all, count) => all + count, 0);
    let best = { start: 0, sum };
    for (let start = 1; start + length <= season.length; start++) {
      sum += season[start + length - 1]! - season[start - 1]!;
      if (sum > best.sum) best = { start, sum };
    }
    starts.push(best.start);
    shares.push((100 * best.sum) / total);
  }
  let length = season.length;
  let before = localLinear(shares, 0);
  for (let longer = 1; longer <= season.length; longer++) {
    const share = localLinear(shares, longer);
    if (share - before < LEAST_INCREMENT) {
      length = Math.max(1, longer - 1);
      break;
    }
    before = share;
  }
  return { from: starts[length]!, to: starts[length]! + length - 1 };
}

/** Local linear regression with a Gaussian kernel of bandwidth 1, at one point. */
function localLinear(values: readonly number[], at: number): number {
  let [s0, s1, s2, t0, t1] = [0, 0, 0, 0, 0];
  const first = Math.max(0, at - KERNEL_REACH);
  const last = Math.min(values.length - 1, at + KERNEL_REACH);
  for (let x = first; x <= last; x++) {
    const distance = x - at;
    const weight = Math.exp(-0.5 * distance ** 2);
    s0 += weight;
    s1 += weight * distance;
    s2 += weight * distance ** 2;
    t0 += weight * values[x]!;
    t1 += weight * distance * values[x]!;
  }
  return Math.max(0, (s2 * t0 - s1 * t1) / (s0 * s2 - s1 ** 2));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
