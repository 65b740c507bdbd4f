/** Reported weeks, one entry each in all lists. */
export interface SeasonalSample {
  counts: readonly number[];
  /** Week numbers. */
  times: readonly number[];
  /** Seasonal level of each week, from 0 on. */
  levels: readonly number[];
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

/**
 * Poisson regression with log link on seasonal levels and, if wanted, a linear trend, by iteratively reweighted least
 * squares with the start and the stopping rule of R's glm. Every week belongs to one level, so the normal equations
 * are solved level by level, in time proportional to the number of weeks. Levels that have zeros only take their limit at
 * once, a mean of 0; R comes near it step by step.
 * @param weights one per week, above 0
 * @returns null when 25 iterations don't suffice
 */
export function fitSeasonalTrend(
  sample: SeasonalSample,
  weights: Float64Array,
  hasTrend: boolean,
): SeasonalFit | null {
  const { counts, levels, levelCount } = sample;
  const n = counts.length;
  // Times from the middle on keep the sums of squares small.
  const middle = (sample.times[0]! + sample.times[n - 1]!) / 2;
  const times = Float64Array.from(sample.times, (time) => time - middle);
  const means = new Float64Array(n);
  const logs = new Float64Array(n);
  const working = new Float64Array(n);
  const intercepts = new Float64Array(levelCount);
  const total = new Float64Array(levelCount);
  const totalTime = new Float64Array(levelCount);
  const totalValue = new Float64Array(levelCount);
  const weeksOf = new Float64Array(levelCount);
  const countsOf = new Float64Array(levelCount);
  for (let i = 0; i < n; i++) {
    weeksOf[levels[i]!]! += 1;
    countsOf[levels[i]!]! += counts[i]!;
  }
  for (let i = 0; i < n; i++) {
    if (countsOf[levels[i]!] === 0) continue;
    means[i] = counts[i]! + START_ABOVE;
    logs[i] = Math.log(means[i]!);
  }
  const best = bestLikelihood(counts, weights);
  let deviance = best + devianceOf(counts, means, logs, weights);
  let slope = 0;
  let timeSquares = 0;
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
    total.fill(0);
    totalTime.fill(0);
    totalValue.fill(0);
    let squares = 0;
    let products = 0;
    for (let i = 0; i < n; i++) {
      const level = levels[i]!;
      if (countsOf[level] === 0) continue;
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
    for (let level = 0; hasTrend && level < levelCount; level++) {
      if (total[level] === 0) continue;
      squares -= totalTime[level]! ** 2 / total[level]!;
      products -= (totalTime[level]! * totalValue[level]!) / total[level]!;
    }
    timeSquares = squares;
    slope = hasTrend && squares > 0 ? products / squares : 0;
    for (let level = 0; level < levelCount; level++)
      intercepts[level] =
        countsOf[level] === 0
          ? Number.NEGATIVE_INFINITY
          : (totalValue[level]! - slope * totalTime[level]!) / total[level]!;
    for (let i = 0; i < n; i++) {
      if (countsOf[levels[i]!] === 0) continue;
      logs[i] = intercepts[levels[i]!]! + slope * times[i]!;
      means[i] = Math.exp(logs[i]!);
    }
    const before = deviance;
    deviance = best + devianceOf(counts, means, logs, weights);
    if (!Number.isFinite(deviance)) return null;
    if (Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < PRECISION) {
      return {
        ...leveragesOf({ times, levels, working, total, totalTime, timeSquares, hasTrend }),
        intercepts: intercepts.map((one) => one - slope * middle),
        slope: hasTrend ? slope : null,
        means,
        pearson: pearsonOf(counts, means, working),
        degreesOfFreedom:
          n - weeksOf.reduce((present, weeks) => present + (weeks > 0 ? 1 : 0), hasTrend ? 1 : 0),
      };
    }
  }
  return null;
}

/** The part of the deviance that no fit changes. */
function bestLikelihood(counts: readonly number[], weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    if (count > 0) sum += weights[i]! * count * (Math.log(count) - 1);
  }
  return 2 * sum;
}

function devianceOf(
  counts: readonly number[],
  means: Float64Array,
  logs: Float64Array,
  weights: Float64Array,
): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) sum += weights[i]! * (means[i]! - counts[i]! * logs[i]!);
  return 2 * sum;
}

function pearsonOf(counts: readonly number[], means: Float64Array, working: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++)
    if (means[i]! > 0) sum += working[i]! * ((counts[i]! - means[i]!) / means[i]!) ** 2;
  return sum;
}

interface Equations {
  times: Float64Array;
  levels: readonly number[];
  working: Float64Array;
  total: Float64Array;
  totalTime: Float64Array;
  timeSquares: number;
  hasTrend: boolean;
}

function leveragesOf(equations: Equations): { leverages: Float64Array } {
  const { times, levels, working, total, totalTime, timeSquares, hasTrend } = equations;
  const leverages = working.map((weight, i) => {
    const level = levels[i]!;
    if (total[level] === 0) return 0;
    const ownLevel = 1 / total[level]!;
    if (!hasTrend) return weight * ownLevel;
    return weight * (ownLevel + (times[i]! - totalTime[level]! * ownLevel) ** 2 / timeSquares);
  });
  return { leverages };
}
