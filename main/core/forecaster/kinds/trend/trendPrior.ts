/** What is expected of outbreaks before any has been seen: trends go on, but fade, and rises sooner the longer they last. */
import { COLUMNS, type Column } from './trendRows.ts';

interface Fading {
  /** Share of a trend that the first week keeps, and what is left of that from week to week. */
  first: number;
  left: number;
}

const RISING: Fading = { first: 0.6, left: 0.3 };
const FALLING: Fading = { first: 0.6, left: 0.6 };
/** What all places do together is less noisy than what one does, and goes on for longer. */
const COMMON: Fading = { first: 0.5, left: 0.7 };
const QUICKENING: Fading = { first: 1, left: 0.9 };
/** Taken off for twelve weeks of growth, from the second week ahead on. */
const LONG_RISE: Fading = { first: 0.8, left: 0.7 };
/** What is noise is gone the week after. */
const TO_LINE = 0.5;
const TO_NOISY_LEVEL = 0.3;

/** @returns coefficients of the change on the root scale over a number of weeks */
export function trendPrior(horizon: number): Float64Array {
  const prior: Partial<Record<Column, number>> = {
    rising: kept(RISING, horizon),
    falling: kept(FALLING, horizon),
    common: kept(COMMON, horizon),
    quickening: kept(QUICKENING, horizon),
    longRise: LONG_RISE.first - kept(LONG_RISE, horizon),
    toLine: TO_LINE,
    toNoisyLevel: TO_NOISY_LEVEL,
  };
  return Float64Array.from(COLUMNS, (column) => prior[column] ?? 0);
}

function kept({ first, left }: Fading, weeks: number): number {
  let [sum, share] = [0, first];
  for (let week = 0; week < weeks; week++) {
    sum += share;
    share *= left;
  }
  return sum;
}
