/**
 * Is the newest count of a place believable? Rules of the project's epidemiological methods, sections 2 and 15: a
 * suspect value is named, and a forecast does not start from it.
 */
import { quantileType7 } from './quantileType7.ts';

/**
 * `ZERO`: nothing after weeks of many. `FALL`: far below its past. `RISE`: beyond anything seen. `BACKLOG`: a jump
 * after weeks that were silent or corrected. `CORRECTION`: below zero.
 */
export type SuspicionReason = 'ZERO' | 'FALL' | 'RISE' | 'BACKLOG' | 'CORRECTION';

export interface Suspicion {
  /** Index of the newest week. */
  week: number;
  reason: SuspicionReason;
  /** Indexes of the weeks that no forecast starts from: the newest one, and what is as doubtful just before it. */
  doubtful: readonly number[];
  /** Index of the last week that can be believed. */
  lastSound: number;
}

export interface SuspicionInput {
  /** Weekly, oldest first; null is "not reported". */
  counts: readonly (number | null)[];
  /** Indexes of weeks whose corrections outweigh their counts; null in `counts`. */
  corrected: readonly number[];
  /** Whether one case is an outbreak: then no first case is suspect. */
  isSingleCaseDisease: boolean;
}

/** Reported weeks that a count is held against. */
const WINDOW = 8;
/** A zero is only strange where the median of the window is above this. */
const USUAL = 10;
/** A count of up to this much may be followed by a zero by chance (1 in 55). */
const SMALL = 4;
const FAR = 5;
/** Median absolute deviation to standard deviation, for a normal distribution. */
const MAD_TO_SD = 1.4826;
/**
 * A fall is a jump from the week before: by more than this many standard deviations of the difference of two counts,
 * and by a third. Large places fall by less whenever a wave turns (defaults of this product).
 */
const JUMP = 3;
const REST = 2 / 3;
/** A rise is only strange if it is this many times the highest of this many weeks, and this many standard deviations of counting above it. */
const RISE_TIMES = 10;
const RISE_WEEKS = 26;
const RISE_DEVIATIONS = 10;
/** Weeks that can be doubtful, the one before them, and the longest past. */
const LOOK_BACK = WINDOW + 1 + RISE_WEEKS;
/** A backlog is at most this many times what the silent weeks and the newest one would usually have counted. */
const BACKLOG_TIMES = 2;

interface Reported {
  week: number;
  count: number;
}

/**
 * Judges the newest week. A suspect value that the next week confirms is no longer suspect; zeros stay suspect until
 * they fill half of the window.
 * @returns null when it can be believed, or has fewer than 8 reported weeks before it
 */
export function suspectNewest(input: SuspicionInput): Suspicion | null {
  const reported = lastReports(input.counts);
  const newest = reported.at(-1);
  if (newest === undefined || reported.length <= WINDOW) return null;
  const correction = input.corrected.findLast((week) => week > newest.week);
  const doubtful = doubtfulWeeks(reported, input);
  const weeks = [...doubtful.keys()];
  const lastSound = reported.findLast(({ week }) => !doubtful.has(week))!.week;
  if (correction !== undefined) return { week: correction, reason: 'CORRECTION', doubtful: weeks, lastSound };
  const reason = doubtful.get(newest.week);
  return reason === undefined ? null : { week: newest.week, reason, doubtful: weeks, lastSound };
}

/** As many as the rules look back to: the newest weeks that can be doubtful, and what each is held against. */
function lastReports(counts: SuspicionInput['counts']): Reported[] {
  const reported: Reported[] = [];
  for (let week = counts.length - 1; week >= 0 && reported.length < LOOK_BACK; week -= 1) {
    const count = counts[week] ?? null;
    if (count !== null) reported.push({ week, count });
  }
  return reported.reverse();
}

/** The doubtful weeks at the end of a series, without a sound one between them, with the reason of each. */
function doubtfulWeeks(reported: readonly Reported[], input: SuspicionInput): Map<number, SuspicionReason> {
  const found = new Map<number, SuspicionReason>();
  for (let at = Math.max(WINDOW, reported.length - WINDOW); at < reported.length; at += 1) {
    const reason = reasonAt(reported, at, found, input);
    if (reason === null) found.clear();
    else found.set(reported[at]!.week, reason);
  }
  return found;
}

function reasonAt(
  reported: readonly Reported[],
  at: number,
  doubtful: ReadonlyMap<number, SuspicionReason>,
  input: SuspicionInput,
): SuspicionReason | null {
  const { count } = reported[at]!;
  const before = reported[at - 1]!;
  const past = reported.slice(at - WINDOW, at).map((one) => one.count);
  if (count === 0 && isFalseZero(past, before, doubtful)) return 'ZERO';
  if (doubtful.get(before.week) !== 'FALL' && isFall(count, past, before.count)) return 'FALL';
  if (isBacklog(reported, at, doubtful, input.corrected)) return 'BACKLOG';
  return isBeyondAll(reported, at, input.isSingleCaseDisease) ? 'RISE' : null;
}

/** A wave that fades out ends in true zeros; silence goes on as it began. */
function isFalseZero(
  past: readonly number[],
  before: Reported,
  doubtful: ReadonlyMap<number, SuspicionReason>,
): boolean {
  if (!(quantileType7(past, 0.5) > USUAL)) return false;
  return before.count === 0 ? doubtful.has(before.week) : before.count > SMALL;
}

function isFall(count: number, past: readonly number[], before: number): boolean {
  const { median, spread } = usualOf(past);
  const jump = scaled(before) - scaled(count);
  return (
    count < REST * before &&
    scaled(count) < median - FAR * spread &&
    jump > JUMP * Math.SQRT2 * countingNoise(scaled(before))
  );
}

/** All at once, right after weeks that were not reported, falsely zero, or corrected below zero. */
function isBacklog(
  reported: readonly Reported[],
  at: number,
  doubtful: ReadonlyMap<number, SuspicionReason>,
  corrected: readonly number[],
): boolean {
  const { week, count } = reported[at]!;
  const before = reported[at - 1]!;
  const isRightAfter = before.week === week - 1;
  if (isRightAfter && doubtful.get(before.week) !== 'ZERO') return false;
  const sound = reported.slice(Math.max(0, at - 2 * WINDOW), at).filter((one) => !doubtful.has(one.week));
  const lastSound = sound.at(-1);
  if (lastSound === undefined) return false;
  const past = sound.slice(-WINDOW).map((one) => one.count);
  const { median, spread } = usualOf(past);
  if (scaled(count) <= median + FAR * spread) return false;
  const isAfterCorrection = corrected.some((one) => one > lastSound.week && one < week);
  return isAfterCorrection || count <= BACKLOG_TIMES * (week - lastSound.week) * quantileType7(past, 0.5);
}

/** The square root of a Poisson count has a standard deviation of 1/2, whatever its size. */
function isBeyondAll(reported: readonly Reported[], at: number, isSingleCaseDisease: boolean): boolean {
  const { week, count } = reported[at]!;
  const past = reported
    .slice(Math.max(0, at - RISE_WEEKS), at)
    .filter((one) => one.week >= week - RISE_WEEKS);
  const highest = past.reduce((most, one) => Math.max(most, one.count), 0);
  if (highest === 0 && isSingleCaseDisease) return false;
  const deviations = (Math.sqrt(count) - Math.sqrt(highest)) * 2;
  return count > RISE_TIMES * highest && deviations >= RISE_DEVIATIONS;
}

/** The scale on which outliers are judged: z = (y + 1)^(1/4). */
function scaled(count: number): number {
  return Math.sqrt(Math.sqrt(Math.max(0, count) + 1));
}

/** The standard deviation that counting alone gives on that scale, at a value of it. */
function countingNoise(value: number): number {
  return 1 / (4 * value);
}

function usualOf(past: readonly number[]): { median: number; spread: number } {
  const values = past.map(scaled);
  const median = quantileType7(values, 0.5);
  const deviations = values.map((value) => Math.abs(value - median));
  return { median, spread: Math.max(countingNoise(median), MAD_TO_SD * quantileType7(deviations, 0.5)) };
}
