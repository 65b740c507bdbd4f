import { words } from '../../../../../shared/words/index.ts';
import type { PlaceCheck } from './check.ts';
import { holdsOfMedian, medianOfFive } from './median.ts';
import { weekText } from './placeWeeks.ts';

/** Weeks around and with the one looked at: as many as `medianOfFive` takes. */
const WINDOW = 5;
const FEWEST_WEEKS = 12;
const FAR = 5;
/** Median absolute deviation to standard deviation, for a normal distribution. */
const MAD_TO_SD = 1.4826;

/**
 * A week far from the median of the five weeks around it, on the scale z = (y + 1)^(1/4). The deviation of five
 * weeks may be small by chance, so it is taken no smaller than the usual one of the place, and than what counting
 * alone gives: a Poisson count has the standard deviation 1 / (4 z) on this scale. Weeks that are the median of
 * their five say nothing about the usual deviation.
 */
export const outliers: PlaceCheck = {
  code: 'OUTLIER',
  severity: 'warning',
  look(place, note) {
    for (const { measure, slots, counts } of place.courses) {
      for (const index of outliersOf(counts)) {
        const slot = slots[index]!;
        note(place.starts[slot]!, () => {
          const start = windowStart(index, counts.length);
          const beside = counts.slice(start, start + WINDOW).toSpliced(index - start, 1);
          return words.quality.outlier({
            place: weekText(place, slot),
            value: counts[index],
            measure,
            beside: beside.join(', '),
          });
        });
      }
    }
  },
  sentence: (count) => words.quality.outliers({ count }),
};

function scaledCount(count: number): number {
  return Math.sqrt(Math.sqrt(Math.max(0, count) + 1));
}

/** The first index of the window of five around an index, moved inwards at the ends. */
function windowStart(index: number, length: number): number {
  return Math.max(0, Math.min(index - (WINDOW >> 1), length - WINDOW));
}

/** @returns the indexes of weeks far outside, of the counts of the reported weeks in order */
export function outliersOf(counts: readonly number[]): number[] {
  const length = counts.length;
  if (length < FEWEST_WEEKS) return [];
  const scaled = new Float64Array(length);
  for (let index = 0; index < length; index += 1) scaled[index] = scaledCount(counts[index]!);
  const deviations = new Float64Array(length);
  let positive = 0;
  const candidates: { index: number; deviation: number }[] = [];
  for (let index = 0; index < length; index += 1) {
    const start = windowStart(index, length);
    // One by one: a list of them for every count would be most of the memory that an import takes.
    const a = scaled[start]!;
    const b = scaled[start + 1]!;
    const c = scaled[start + 2]!;
    const d = scaled[start + 3]!;
    const e = scaled[start + 4]!;
    const median = medianOfFive(a, b, c, d, e);
    const deviation = Math.abs(scaled[index]! - median);
    if (deviation === 0) continue;
    deviations[positive] = deviation;
    positive += 1;
    const counting = 1 / (4 * median);
    if (deviation <= FAR * counting) continue;
    const around = medianOfFive(
      Math.abs(a - median),
      Math.abs(b - median),
      Math.abs(c - median),
      Math.abs(d - median),
      Math.abs(e - median),
    );
    if (deviation > FAR * Math.max(counting, MAD_TO_SD * around)) candidates.push({ index, deviation });
  }
  const usual = deviations.subarray(0, positive);
  return candidates
    .filter(({ deviation }) => holdsOfMedian(usual, (one) => deviation > FAR * (MAD_TO_SD * one)))
    .map(({ index }) => index);
}
