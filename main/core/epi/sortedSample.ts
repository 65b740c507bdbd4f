/** Values with their weights. */
export interface Sample {
  values: Float64Array;
  weights: Float64Array;
}

/** Runs this short are sorted by insertion, which is faster than merging them. */
const SHORT_RUN = 16;
/** Buckets of a long sample: a few values each. */
const MOST_BUCKETS = 2 ** 18;

/**
 * A stable sort of both arrays: equal values keep their order. Values are thrown into buckets of equal width, and each
 * bucket, mostly of a few values, is sorted by itself: comparing alone takes several times as long.
 * @param values at least one, none of them NaN
 */
export function sortedByValue(values: Float64Array, weights: Float64Array): Sample {
  const { of, ends } = bucketsOf(values);
  const sample = { values: new Float64Array(values.length), weights: new Float64Array(values.length) };
  for (let at = 0; at < values.length; at += 1) {
    // The start of each bucket becomes its end, as it fills.
    const to = ends[of[at]!]!++;
    sample.values[to] = values[at]!;
    sample.weights[to] = weights[at]!;
  }
  let start = 0;
  for (const end of ends) {
    sortRun(sample, start, end);
    start = end;
  }
  return sample;
}

interface Buckets {
  /** The bucket of each value. */
  of: Uint32Array;
  /** Where each bucket starts; its end once it is full. */
  ends: Uint32Array;
}

function bucketsOf(values: Float64Array): Buckets {
  let least = values[0]!;
  let most = least;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const count = Math.min(MOST_BUCKETS, 2 * values.length);
  const perUnit = count / (most - least);
  // All values alike, or so far apart that no width can be told: one bucket.
  const scale = Number.isFinite(perUnit) ? perUnit : 0;
  const of = new Uint32Array(values.length);
  const ends = new Uint32Array(count);
  for (let at = 0; at < values.length; at += 1) {
    const bucket = scale === 0 ? 0 : Math.min(count - 1, Math.floor((values[at]! - least) * scale));
    of[at] = bucket;
    ends[bucket]! += 1;
  }
  let before = 0;
  for (let bucket = 0; bucket < count; bucket += 1) {
    const size = ends[bucket]!;
    ends[bucket] = before;
    before += size;
  }
  return { of, ends };
}

function sortRun(sample: Sample, start: number, end: number): void {
  if (isSorted(sample.values, start, end)) return;
  if (end - start <= SHORT_RUN) {
    insertionSort(sample, start, end);
    return;
  }
  const { values, weights } = mergeSorted({
    values: sample.values.slice(start, end),
    weights: sample.weights.slice(start, end),
  });
  sample.values.set(values, start);
  sample.weights.set(weights, start);
}

/** Many equal values, such as changes of 0, are. */
function isSorted(values: Float64Array, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1) if (values[at - 1]! > values[at]!) return false;
  return true;
}

/** @param sample is overwritten */
function mergeSorted(sample: Sample): Sample {
  const size = sample.values.length;
  for (let start = 0; start < size; start += SHORT_RUN)
    insertionSort(sample, start, Math.min(start + SHORT_RUN, size));
  let from = sample;
  let to: Sample = { values: new Float64Array(size), weights: new Float64Array(size) };
  for (let run = SHORT_RUN; run < size; run *= 2) {
    for (let start = 0; start < size; start += 2 * run)
      merge(from, to, start, Math.min(start + run, size), Math.min(start + 2 * run, size));
    [from, to] = [to, from];
  }
  return from;
}

function insertionSort({ values, weights }: Sample, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    const value = values[i]!;
    const weight = weights[i]!;
    let at = i;
    while (at > start && values[at - 1]! > value) {
      values[at] = values[at - 1]!;
      weights[at] = weights[at - 1]!;
      at--;
    }
    values[at] = value;
    weights[at] = weight;
  }
}

/** Merges the sorted runs [start, middle) and [middle, end); of equal values the first run's come first. */
function merge(from: Sample, to: Sample, start: number, middle: number, end: number): void {
  const { values, weights } = from;
  const { values: intoValues, weights: intoWeights } = to;
  let left = start;
  let right = middle;
  let i = start;
  while (left < middle && right < end) {
    const a = values[left]!;
    const b = values[right]!;
    const isLeft = a <= b;
    intoValues[i] = isLeft ? a : b;
    intoWeights[i++] = weights[isLeft ? left++ : right++]!;
  }
  const rest = left < middle ? left : right;
  const until = left < middle ? middle : end;
  intoValues.set(values.subarray(rest, until), i);
  intoWeights.set(weights.subarray(rest, until), i);
}
