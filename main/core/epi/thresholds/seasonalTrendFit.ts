/** Reported weeks, one entry each in all lists. */
export interface SeasonalSample {
  counts: Float64Array;
  /** Week numbers. */
  times: Float64Array;
  /** Seasonal level of each week, from 0 on. */
  levels: Uint8Array;
  levelCount: number;
}

export interface SeasonalFit {
  /** Logarithm of the mean at time 0, by level; minus infinity for a level without counts above 0. */
  intercepts: Float64Array;
  /** Change of the logarithm per week; null without trend. */
  slope: number | null;
  means: Float64Array;
  /** Diagonal of the hat matrix. */
  leverages: Float64Array;
  /** Pearson's chi-square. */
  pearson: number;
  degreesOfFreedom: number;
}

const MOST_ITERATIONS = 25;
const PRECISION = 1e-8;
/** As R's glm does it: counts of 0 start here above 0. */
const START_ABOVE = 0.1;

/** What the iterations work on. Levels that have zeros only take their limit at once, a mean of 0. */
interface Work {
  counts: Float64Array;
  levels: Uint8Array;
  /** From the middle on, which keeps the sums of squares small. */
  times: Float64Array;
  middle: number;
  weights: Float64Array;
  hasTrend: boolean;
  /** By level: reported weeks, and the sum of their counts. */
  weeksOf: Float64Array;
  countsOf: Float64Array;
  means: Float64Array;
  logs: Float64Array;
  /** Weights of the least squares, and by level their sums, alone, with time and with the working values. */
  working: Float64Array;
  total: Float64Array;
  totalTime: Float64Array;
  totalValue: Float64Array;
  intercepts: Float64Array;
  slope: number;
  /** Weighted sum of squares of the times about the means of their levels. */
  timeSquares: number;
}

/**
 * Poisson regression with log link on seasonal levels and, if wanted, a linear trend, by iteratively reweighted least
 * squares with the start and the stopping rule of R's glm. Every week belongs to one level, so the normal equations
 * are solved level by level, in time proportional to the number of weeks.
 * @param weights one per week, above 0
 * @returns null when 25 iterations don't suffice
 */
export function fitSeasonalTrend(
  sample: SeasonalSample,
  weights: Float64Array,
  hasTrend: boolean,
): SeasonalFit | null {
  const work = start(sample, weights, hasTrend);
  const best = bestLikelihood(work.counts, weights);
  let deviance = best + devianceOf(work);
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
    solve(work);
    predict(work);
    const before = deviance;
    deviance = best + devianceOf(work);
    if (!Number.isFinite(deviance)) return null;
    if (Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < PRECISION) return fitOf(work);
  }
  return null;
}

function start(sample: SeasonalSample, weights: Float64Array, hasTrend: boolean): Work {
  const { counts, levels, levelCount } = sample;
  const middle = (sample.times[0]! + sample.times.at(-1)!) / 2;
  const work: Work = {
    counts,
    levels,
    times: sample.times.map((time) => time - middle),
    middle,
    weights,
    hasTrend,
    weeksOf: new Float64Array(levelCount),
    countsOf: new Float64Array(levelCount),
    means: new Float64Array(counts.length),
    logs: new Float64Array(counts.length),
    working: new Float64Array(counts.length),
    total: new Float64Array(levelCount),
    totalTime: new Float64Array(levelCount),
    totalValue: new Float64Array(levelCount),
    intercepts: new Float64Array(levelCount),
    slope: 0,
    timeSquares: 0,
  };
  for (let i = 0; i < counts.length; i++) {
    work.weeksOf[levels[i]!]! += 1;
    work.countsOf[levels[i]!]! += counts[i]!;
  }
  for (let i = 0; i < counts.length; i++) {
    if (work.countsOf[levels[i]!] === 0) continue;
    work.means[i] = counts[i]! + START_ABOVE;
    work.logs[i] = Math.log(work.means[i]!);
  }
  return work;
}

/** One step of weighted least squares: the slope from what varies within levels, then an intercept for each. */
function solve(work: Work): void {
  const { counts, levels, times, weights, means, logs, working, total, totalTime, totalValue } = work;
  total.fill(0);
  totalTime.fill(0);
  totalValue.fill(0);
  let squares = 0;
  let products = 0;
  for (let i = 0; i < counts.length; i++) {
    const level = levels[i]!;
    if (work.countsOf[level] === 0) continue;
    const time = times[i]!;
    const mean = means[i]!;
    const weight = weights[i]! * mean;
    const value = logs[i]! + (counts[i]! - mean) / mean;
    working[i] = weight;
    total[level]! += weight;
    totalTime[level]! += weight * time;
    totalValue[level]! += weight * value;
    squares += weight * time * time;
    products += weight * time * value;
  }
  for (let level = 0; level < total.length; level++) {
    if (total[level] === 0) continue;
    squares -= totalTime[level]! ** 2 / total[level]!;
    products -= (totalTime[level]! * totalValue[level]!) / total[level]!;
  }
  work.timeSquares = squares;
  work.slope = work.hasTrend && squares > 0 ? products / squares : 0;
  for (let level = 0; level < total.length; level++) {
    const isEmpty = total[level] === 0;
    work.intercepts[level] = isEmpty
      ? Number.NEGATIVE_INFINITY
      : (totalValue[level]! - work.slope * totalTime[level]!) / total[level]!;
  }
}

function predict({ counts, countsOf, levels, times, intercepts, slope, logs, means }: Work): void {
  for (let i = 0; i < counts.length; i++) {
    if (countsOf[levels[i]!] === 0) continue;
    logs[i] = intercepts[levels[i]!]! + slope * times[i]!;
    means[i] = Math.exp(logs[i]!);
  }
}

function fitOf(work: Work): SeasonalFit {
  const { counts, means, weeksOf, intercepts, slope, middle, hasTrend } = work;
  const levelsPresent = weeksOf.filter((weeks) => weeks > 0).length;
  return {
    intercepts: intercepts.map((one) => one - slope * middle),
    slope: hasTrend ? slope : null,
    means,
    leverages: leveragesOf(work),
    pearson: pearsonOf(work),
    degreesOfFreedom: counts.length - levelsPresent - (hasTrend ? 1 : 0),
  };
}

/** The part of the deviance that no fit changes. */
function bestLikelihood(counts: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    if (count > 0) sum += weights[i]! * count * (Math.log(count) - 1);
  }
  return 2 * sum;
}

function devianceOf({ counts, means, logs, weights }: Work): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) sum += weights[i]! * (means[i]! - counts[i]! * logs[i]!);
  return 2 * sum;
}

function pearsonOf({ counts, means, working }: Work): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++)
    if (means[i]! > 0) sum += working[i]! * ((counts[i]! - means[i]!) / means[i]!) ** 2;
  return sum;
}

function leveragesOf({
  times,
  levels,
  working,
  total,
  totalTime,
  timeSquares,
  hasTrend,
}: Work): Float64Array {
  return working.map((weight, i) => {
    const level = levels[i]!;
    if (total[level] === 0) return 0;
    const ownLevel = 1 / total[level]!;
    if (!hasTrend) return weight * ownLevel;
    return weight * (ownLevel + (times[i]! - totalTime[level]! * ownLevel) ** 2 / timeSquares);
  });
}
