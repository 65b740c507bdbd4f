/** Where two datasets of one disease say other counts of the same place and weeks. Pure. */

import { measures } from '../../../../shared/surveillance/measures.ts';
import type { ConflictSides, ConflictWeek, CountConflict } from '../../../../shared/team/conflictSchema.ts';
import { daysBetween } from '../../../../shared/time/plainDate.ts';
import type { PlaceWeeks, WeeklyPanel } from '../../surveillance/panel/weeklyPanel.ts';
import { matchPlaces } from './matchPlaces.ts';

type Panel = Pick<WeeklyPanel, 'weekEnds' | 'places'>;
/** One place and measure; whose datasets they are is known to who asks. */
export type PlaceConflict = Pick<CountConflict, 'measure' | 'weeks' | 'differing' | 'largest'> & {
  ours: CountedPlace;
  theirs: CountedPlace;
};
type CountedPlace = Pick<CountConflict['ours'], 'code' | 'place' | 'total'>;

/**
 * Compared are weeks of which both have a count: one that was not reported, or is suppressed, says no other number.
 * @returns each place and measure once, those that differ most first; none where weeks begin on other days
 */
export function countConflicts(ours: Panel, theirs: Panel): PlaceConflict[] {
  const shift = shiftOf(ours, theirs);
  if (shift === null) return [];
  const located = ({ places }: Panel) => places.map(({ location }) => location);
  const found = matchPlaces(located(ours), located(theirs)).flatMap(([one, other]) =>
    measures.flatMap((measure) => {
      const [own, their] = [ours.places[one]!, theirs.places[other]!];
      const compared = compare(own[measure], their[measure], ours.weekEnds, shift);
      return compared === null ? [] : [conflictOf(measure, own, their, compared)];
    }),
  );
  return found.sort((a, b) => gap(b) - gap(a));
}

/** @returns the weeks of one conflict that both calendars have, in their order; none where a side lacks the place or measure */
export function conflictWeeks(
  ours: Panel,
  theirs: Panel,
  sides: Omit<ConflictSides, 'site'>,
): ConflictWeek[] {
  const shift = shiftOf(ours, theirs);
  const countsIn = ({ places }: Panel, code: string) =>
    places.find(({ location }) => location.code === code)?.[sides.measure] ?? null;
  const [own, their] = [countsIn(ours, sides.ours.code), countsIn(theirs, sides.theirs.code)];
  if (shift === null || own === null || their === null) return [];
  const first = Math.max(0, shift);
  const end = Math.min(own.length, their.length + shift);
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => {
    const week = first + index;
    return {
      weekEnd: ours.weekEnds[week]!,
      ours: own[week] ?? null,
      theirs: their[week - shift] ?? null,
    };
  });
}

/** By how many weeks their calendar begins after ours; null where it has no week in common with it. */
function shiftOf(ours: Panel, theirs: Panel): number | null {
  const [own, their] = [ours.weekEnds[0], theirs.weekEnds[0]];
  if (own === undefined || their === undefined) return null;
  const weeks = daysBetween(own, their) / 7;
  return Number.isInteger(weeks) ? weeks : null;
}

interface Compared {
  weeks: number;
  differing: number;
  totals: [number, number];
  largest: CountConflict['largest'];
}

/** @returns null where no week differs */
function compare(
  ours: PlaceWeeks['deaths'],
  theirs: PlaceWeeks['deaths'],
  weekEnds: readonly string[],
  shift: number,
): Compared | null {
  if (ours === null || theirs === null) return null;
  const compared: Omit<Compared, 'largest'> = { weeks: 0, differing: 0, totals: [0, 0] };
  let largest: CountConflict['largest'] | null = null;
  for (let week = Math.max(0, shift); week < ours.length; week += 1) {
    const [own, their] = [ours[week] ?? null, theirs[week - shift] ?? null];
    if (own === null || their === null) continue;
    compared.weeks += 1;
    compared.totals[0] += own;
    compared.totals[1] += their;
    if (own === their) continue;
    compared.differing += 1;
    const by = Math.abs(own - their);
    if (largest === null || by > Math.abs(largest.ours - largest.theirs))
      largest = { weekEnd: weekEnds[week]!, ours: own, theirs: their };
  }
  return largest === null ? null : { ...compared, largest };
}

function conflictOf(
  measure: CountConflict['measure'],
  { location: own }: PlaceWeeks,
  { location: their }: PlaceWeeks,
  { weeks, differing, totals, largest }: Compared,
): PlaceConflict {
  return {
    measure,
    weeks,
    differing,
    largest,
    ours: { code: own.code, place: own.name, total: totals[0] },
    theirs: { code: their.code, place: their.name, total: totals[1] },
  };
}

function gap({ largest }: PlaceConflict): number {
  return Math.abs(largest.ours - largest.theirs);
}
