import { BASELINE_WEEKS, EARS_MULTIPLIER, type EarsBaseline, GUARD_WEEKS, meanAndDeviation } from './ears.ts';
import { followSpells } from './spell.ts';

type Counts = readonly (number | null)[];

interface Line extends EarsBaseline {
  limit: number;
  /** Indexes of the seven weeks of the baseline, oldest first. */
  window: readonly number[];
}

export interface FrozenEarsLine extends Line {
  /** Index of the week in which the line was passed that still stands; null while the baseline moves. */
  frozenSince: number | null;
  /** The baseline moved on after 26 weeks, and the counts have not come back to the line before. */
  askNewNormal: boolean;
  /** The limit before that wave, and the highest count since it began; null where nothing is asked. */
  wave: { earlierLimit: number; highest: number } | null;
  /** Reported weeks of outbreaks since the first week of the baseline, which it leaves out. */
  leftOut: number;
}

/**
 * The EARS C2 limit of the week after the last one, from a baseline that holds no outbreak: when a week passes the line,
 * line and baseline stay as they are until 4 reported weeks in a row are at or below it; the weeks of the outbreak then
 * stay out of later baselines. After 26 weeks the baseline moves on over them, until the counts are back at the line before.
 * Source: Hutwagner et al. 2003, J Urban Health 80:i89, for C2; freezing is a default of this product.
 * @param counts weekly, oldest first; null is "not reported"
 * @returns null when the baseline has fewer than 7 reported weeks
 */
export function frozenEarsLine(counts: Counts): FrozenEarsLine | null {
  const isOut = new Uint8Array(counts.length);
  const { standing, givenUp } = followSpells<Line>({
    counts,
    from: 0,
    lineOf: (week) => lineBefore(counts, week, isOut),
    isFixed: true,
    onEnd: ({ since, lastAbove }) => isOut.fill(1, since, lastAbove + 1),
  });
  const line = standing?.line ?? lineBefore(counts, counts.length, isOut);
  if (line === null) return null;
  if (standing !== null) isOut.fill(1, standing.since);
  return {
    ...line,
    frozenSince: standing?.since ?? null,
    askNewNormal: givenUp !== null,
    wave:
      givenUp === null
        ? null
        : { earlierLimit: givenUp.line.limit, highest: highestSince(givenUp.since, counts) },
    leftOut: leftOutSince(line.window[0]!, counts, isOut),
  };
}

/** From the last seven reported weeks before `week` and its guard that are not left out. */
function lineBefore(counts: Counts, week: number, isOut: Uint8Array): Line | null {
  const window: number[] = [];
  for (let t = week - GUARD_WEEKS - 1; t >= 0 && window.length < BASELINE_WEEKS; t--)
    if (isOut[t] === 0 && (counts[t] ?? null) !== null) window.unshift(t);
  if (window.length < BASELINE_WEEKS) return null;
  const baseline = meanAndDeviation(window.map((t) => counts[t]!));
  return { ...baseline, window, limit: baseline.mean + EARS_MULTIPLIER * baseline.standardDeviation };
}

function highestSince(first: number, counts: Counts): number {
  return counts.slice(first).reduce<number>((highest, count) => Math.max(highest, count ?? 0), 0);
}

function leftOutSince(first: number, counts: Counts, isOut: Uint8Array): number {
  let weeks = 0;
  for (let week = first; week < counts.length; week++)
    if (counts[week] !== null && isOut[week] === 1) weeks += 1;
  return weeks;
}
