/** How many of the places that could report did, week by week. */
import { words } from '../../../../../shared/words/index.ts';
import { findingOf } from '../finding.ts';
import { type Check, Hits, noRow } from './check.ts';
import type { CheckFacts } from './facts.ts';
import type { WeekNumbers } from './placeWeeks.ts';

const COMPLETE_SHARE = 0.8;
/** A place that was still reporting this many weeks ago is expected to report. */
const STILL_EXPECTED_WEEKS = 4;
const FEWEST_PLACES = 2;

interface Week {
  received: number;
  /** Places that begin to be expected in this week, less those that are no longer. */
  change: number;
}

export function completeness({ dates }: CheckFacts, numbers: WeekNumbers): Check {
  const weeks = new Map<number, Week>();
  const firstDates = new Map<number, string>();
  for (const date of dates) {
    const number = numbers.get(date)!;
    if (weeks.has(number)) continue;
    weeks.set(number, { received: 0, change: 0 });
    firstDates.set(number, date);
  }
  const ordered = [...weeks.keys()];
  return {
    see({ isReported, weeks: own, series }) {
      if (series.isPlaceUnknown) return;
      const [first, last] = [isReported.indexOf(true), isReported.lastIndexOf(true)];
      if (first < 0) return;
      for (let slot = first; slot <= last; slot += 1) {
        if (isReported[slot]) weeks.get(own[slot]!)!.received += 1;
      }
      weeks.get(own[first]!)!.change += 1;
      const ending = ordered[firstAfter(ordered, own[last]! + STILL_EXPECTED_WEEKS)];
      if (ending !== undefined) weeks.get(ending)!.change -= 1;
    },
    findings() {
      const expected = expectedByWeek(weeks);
      const judged = expected.filter((week) => week.received > 0 && week.expected >= FEWEST_PLACES);
      const hits = new Hits();
      for (const { number, received, expected: all } of judged) {
        if (received >= all * COMPLETE_SHARE) continue;
        hits.add(noRow, () => words.quality.placesOf({ date: firstDates.get(number)!, received, all }));
      }
      if (hits.count * 2 > judged.length) return sparse(judged, hits);
      return hits.finding('INCOMPLETE_WEEK', 'info', (count) =>
        words.quality.fewPlaces({ count, percent: COMPLETE_SHARE * 100 }),
      );
    },
  };
}

/** Where places report now and then in most weeks, the file has no rows for weeks without a case. */
function sparse(weeks: readonly { received: number; expected: number }[], { examples }: Hits) {
  const missing = weeks.reduce((sum, { received, expected }) => sum + Math.max(0, expected - received), 0);
  return findingOf(
    'SPARSE_REPORTS',
    'warning',
    missing,
    (count) => words.quality.mostlyFewPlaces({ percent: COMPLETE_SHARE * 100, count }),
    examples,
  );
}

function expectedByWeek(weeks: ReadonlyMap<number, Week>) {
  let expected = 0;
  return [...weeks].map(([number, { received, change }]) => {
    expected += change;
    return { number, received, expected };
  });
}

/** @returns the index of the first number of a rising list that is above a value */
function firstAfter(ordered: readonly number[], value: number): number {
  let [from, to] = [0, ordered.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ordered[middle]! > value) to = middle;
    else from = middle + 1;
  }
  return from;
}
