/** What a week of a place shows of where its counts are going. */
import type { RootPanel, RootPlace } from '../rootPanel.ts';

/** Weekly changes that the trend is made of, newest first. */
const TREND_WEIGHTS = [0.5, 0.3, 0.2];
/** Weeks before the first row of a place. */
export const FIRST_ROW = TREND_WEIGHTS.length;
const LEVEL_WEEKS = 8;
const LONG_WEEKS = 6;
const LONGEST_RISE = 12;
const HIGHEST_WEEKS = 26;
/** Usual square of a trend on the root scale in an outbreak. */
const USUAL = 0.002;

export const WIDTH = 11;
/** The column of the trend, and of the trend that all places have in common. */
export const UP = 0;
export const DOWN = 1;
export const NEAR = 4;
export const NOISY_LEVEL = 5;
export const COMMON = 6;

/** Rows of a place: week `first + FIRST_ROW + i` is row i, up to the last reported week. */
export interface TrendRows {
  count: number;
  /** Row by row. */
  features: Float64Array;
  /** Variance of counting noise on the root scale, and the trend that is left of it. */
  noise: Float64Array;
  trend: Float64Array;
}

export function trendRows(panel: RootPanel): TrendRows[] {
  const noise = noises(panel.places);
  const own = panel.places.map((place, p) => ownRows(place, noise[p]!));
  const common = commonTrend(panel, own);
  panel.places.forEach(({ first }, p) => {
    const { count, features } = own[p]!;
    for (let i = 0; i < count; i++) features[i * WIDTH + COMMON] = common[first + FIRST_ROW + i]!;
  });
  return own;
}

function ownRows(place: RootPlace, noiseOfPlace: number): TrendRows {
  const { roots, scale } = place;
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
    const z = roots[at]!;
    const change = z - roots[at - 1]!;
    let short = 0;
    TREND_WEIGHTS.forEach((weight, lag) => {
      short += weight * (roots[at - lag]! - roots[at - lag - 1]!);
    });
    const back = Math.min(LONG_WEEKS, at);
    const long = (z - roots[at - back]!) / back;
    const noise = Math.max(noiseOfPlace, countingVariance(meanOf(roots, at - FIRST_ROW, at), scale));
    const sureShort = USUAL / (USUAL + 0.34 * noise);
    const sureQuick = USUAL / (USUAL + 4 * noise);
    const sureLong = USUAL / (USUAL + (2 * noise) / (back * back));
    const noisy = noise / (noise + USUAL);
    const trend = sureShort * short + (1 - sureShort) * sureLong * long;
    rise = trend > 0 ? Math.min(LONGEST_RISE, rise + 1) : 0;
    const level = meanOf(roots, Math.max(0, at - LEVEL_WEEKS + 1), at);
    const near = meanOf(roots, at - FIRST_ROW, at) + 1.5 * sureLong * long;
    let highest = z;
    for (let w = Math.max(0, at - HIGHEST_WEEKS); w < at; w++) if (roots[w]! > highest) highest = roots[w]!;
    rows.noise[i] = noise;
    rows.trend[i] = trend;
    rows.features.set(
      [
        Math.max(0, trend),
        Math.min(0, trend),
        sureQuick * (change - short),
        sureShort * (long - short),
        noisy * (near - z),
        noisy * (level - z),
        0,
        (Math.max(0, trend) * rise) / LONGEST_RISE,
        highest - z,
        level - z,
        0.1,
      ],
      i * WIDTH,
    );
  }
  return rows;
}

/** Variance of what is reported about what is true, as weekly changes that swing back show it; drawn towards all places. */
function noises(places: readonly RootPlace[]): Float64Array {
  const sums = new Float64Array(places.length);
  const counts = new Float64Array(places.length);
  let [sum, count] = [0, 0];
  places.forEach(({ roots }, p) => {
    for (let t = Math.max(3, roots.length - 52); t < roots.length; t++) {
      const now = roots[t]! - 2 * roots[t - 1]! + roots[t - 2]!;
      const before = roots[t - 1]! - 2 * roots[t - 2]! + roots[t - 3]!;
      sums[p]! -= (now * before) / 4;
      counts[p]! += 1;
    }
    sum += sums[p]!;
    count += counts[p]!;
  });
  const pooled = count === 0 ? 0 : sum / count;
  return sums.map((own, p) => Math.max(0, (own + 10 * pooled) / (counts[p]! + 10)));
}

/** Mean trend of the places that were reported up to a week. */
function commonTrend({ places, last }: RootPanel, rows: readonly TrendRows[]): Float64Array {
  const sums = new Float64Array(last + 1);
  const known = new Float64Array(last + 1);
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

/** Of a Poisson count near a value on the root scale, at least half a case; by the slope of the scale there. */
function countingVariance(root: number, scale: number): number {
  const square = root * root;
  const count = Math.max(0.5, scale * (square * square - 0.01));
  const share = count / scale + 0.01;
  return count / (16 * scale * scale * share * Math.sqrt(share));
}
