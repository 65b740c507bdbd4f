/** What a week of a place shows of where its counts are going. */
import type { RootPlace } from '../rootPanel.ts';
import { countingNoise, reportingNoise } from './reportingNoise.ts';

/** The columns of a row. */
export const COLUMNS = [
  /** The trend where it rises, and where it falls. */
  'rising',
  'falling',
  /** By how much the newest change is above the trend, as far as it is no noise: growth that speeds up or slows down. */
  'quickening',
  /** By how much the change over six weeks is above that over three. */
  'longer',
  /** From the count to the line through the last weeks, and to the level of the last weeks, as far as it is noise. */
  'toLine',
  'toNoisyLevel',
  /** The mean trend of all places. */
  'common',
  /** The trend, once more for every week that it has risen: long growth is nearer to its turn. */
  'longRise',
  'belowHighest',
  'toLevel',
  'constant',
] as const;
export type Column = (typeof COLUMNS)[number];
export const WIDTH = COLUMNS.length;
const COMMON = COLUMNS.indexOf('common');

/** Weight of the last weekly changes in the short trend, newest first, and its variance per variance of noise. */
const SHORT_WEIGHTS = [0.5, 0.3, 0.2];
const SHORT_NOISE = 0.34;
/** Weeks of a place before its first row. */
export const FIRST_ROW = SHORT_WEIGHTS.length;
const LONG_WEEKS = 6;
const LEVEL_WEEKS = 8;
/** Weeks that a fall has gone on since the level of the last weeks: theirs is 3.5; fewer, for what looks like a fall may be noise too. */
const LEVEL_AGE = 2.5;
const LONGEST_RISE = 12;
const HIGHEST_WEEKS = 26;
/** Mean square of weekly changes in an outbreak: what is much less than the noise is taken for noise. */
const USUAL_SQUARE = 0.002;
/** Weeks from the middle of the last four to the newest. */
const MIDDLE_AGE = 1.5;
const CONSTANT = 0.1;

/** Rows of a place: row i is of week `first + FIRST_ROW + i`, the last one of its last week. */
export interface TrendRows {
  count: number;
  /** Row by row, `WIDTH` each. */
  features: Float64Array;
  /** Variance of noise on the root scale. */
  noise: Float64Array;
  /** Change per week on the root scale, as far as it is no noise. */
  trend: Float64Array;
}

export function trendRows(places: readonly RootPlace[]): TrendRows[] {
  const noise = reportingNoise(places);
  const rows = places.map((place, p) => rowsOf(place, noise[p]!));
  const common = commonTrend(places, rows);
  places.forEach(({ first }, p) => {
    const { count, features } = rows[p]!;
    for (let i = 0; i < count; i++) features[i * WIDTH + COMMON] = common[first + FIRST_ROW + i]!;
  });
  return rows;
}

function rowsOf({ roots, scale }: RootPlace, noiseOfPlace: number): TrendRows {
  const count = Math.max(0, roots.length - FIRST_ROW);
  const rows: TrendRows = {
    count,
    features: new Float64Array(count * WIDTH),
    noise: new Float64Array(count),
    trend: new Float64Array(count),
  };
  let rise = 0;
  for (let i = 0; i < count; i++) {
    const at = i + FIRST_ROW;
    const nearLevel = meanOf(roots, at - FIRST_ROW, at);
    const noise = Math.max(noiseOfPlace, countingNoise(nearLevel, scale));
    const back = Math.min(LONG_WEEKS, at);
    const short = shortTrend(roots, at);
    const long = (roots[at]! - roots[at - back]!) / back;
    const sureShort = sureness(SHORT_NOISE * noise);
    const sureLong = sureness((2 * noise) / (back * back));
    const trend = sureShort * short + (1 - sureShort) * sureLong * long;
    rise = trend > 0 ? Math.min(LONGEST_RISE, rise + 1) : 0;
    const line = nearLevel + MIDDLE_AGE * sureLong * long;
    const level = meanOf(roots, Math.max(0, at - LEVEL_WEEKS + 1), at);
    const now = roots[at]!;
    const row: Record<Column, number> = {
      rising: Math.max(0, trend),
      falling: Math.min(0, trend),
      quickening: sureness(4 * noise) * (now - roots[at - 1]! - short),
      longer: sureShort * (long - short),
      toLine: (1 - sureness(noise)) * (line - now),
      toNoisyLevel: (1 - sureness(noise)) * (level + LEVEL_AGE * sureLong * Math.min(0, long) - now),
      common: 0,
      longRise: (Math.max(0, trend) * rise) / LONGEST_RISE,
      belowHighest: highestOf(roots, Math.max(0, at - HIGHEST_WEEKS), at) - now,
      toLevel: level - now,
      constant: CONSTANT,
    };
    COLUMNS.forEach((column, k) => {
      rows.features[i * WIDTH + k] = row[column];
    });
    rows.noise[i] = noise;
    rows.trend[i] = trend;
  }
  return rows;
}

/** Share of a change that is not noise, by the variance that noise adds. */
function sureness(noise: number): number {
  return USUAL_SQUARE / (USUAL_SQUARE + noise);
}

function shortTrend(roots: Float64Array, at: number): number {
  let sum = 0;
  for (let lag = 0; lag < SHORT_WEIGHTS.length; lag++)
    sum += SHORT_WEIGHTS[lag]! * (roots[at - lag]! - roots[at - lag - 1]!);
  return sum;
}

/** By week of the panel: the mean trend of the places that were reported up to it. */
function commonTrend(places: readonly RootPlace[], rows: readonly TrendRows[]): Float64Array {
  const weeks = places.reduce((most, { last }) => Math.max(most, last + 1), 0);
  const sums = new Float64Array(weeks);
  const known = new Float64Array(weeks);
  places.forEach(({ first }, p) => {
    const { count, trend } = rows[p]!;
    for (let i = 0; i < count; i++) {
      sums[first + FIRST_ROW + i]! += trend[i]!;
      known[first + FIRST_ROW + i]! += 1;
    }
  });
  return sums.map((sum, week) => (known[week] === 0 ? 0 : sum / known[week]!));
}

function meanOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i <= to; i++) sum += values[i]!;
  return sum / (to - from + 1);
}

function highestOf(values: Float64Array, from: number, to: number): number {
  let highest = values[to]!;
  for (let i = from; i < to; i++) if (values[i]! > highest) highest = values[i]!;
  return highest;
}
