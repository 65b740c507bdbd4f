/** Lists with one row per person: how to tell them, and what their rows count. */

import type { Measure } from '../../../../../shared/surveillance/measures.ts';
import type { PlaceObservations } from '../observations.ts';
import { type ColumnProfile, isCountColumn, isDateColumn } from '../table/columnProfile.ts';
import { hasHint, meansDeath, meansDiscarded, namesCertainty } from '../vocabulary/index.ts';

/** A list over more days than this has a misread date, which must not become years of zeros. */
const LONGEST_LIST_DAYS = 20_000;
/** An outcome is told by few words; prose is none. */
const FEW = 30;

/** A class is named in few words. */
const CLASS_CHARACTERS = 30;

/** @returns whether a text is a name of a class, such as `Confirmed`, and no remark */
export function namesClass(text: string): boolean {
  return text.length <= CLASS_CHARACTERS && namesCertainty(text);
}

/** A list has columns about persons and none that counts cases or deaths. */
export function isPersonList(columns: readonly ColumnProfile[]): boolean {
  const counts = columns.some(
    (column) =>
      isCountColumn(column) &&
      (hasHint(column.words, 'cases') || hasHint(column.words, 'deaths')) &&
      !hasHint(column.words, 'notCounting') &&
      !isDateColumn(column),
  );
  return !counts && columns.some((column) => hasHint(column.words, 'person'));
}

/** @returns whether a file tells who somebody is: nothing of its rows may then be shown, however it is read */
export function namesPersons(columns: readonly { name: string }[]): boolean {
  return columns.some(({ name }) => hasHint(name, 'identity'));
}

/** The texts of a column that mean that the person died. */
export function deathTexts(column: ColumnProfile): ReadonlySet<string> {
  return new Set([...column.texts.keys()].filter((text) => meansDeath(text)));
}

/** @returns the column that tells who died, or null */
export function outcomeColumn(columns: readonly ColumnProfile[]): ColumnProfile | null {
  const isOutcome = (column: ColumnProfile) =>
    column.texts.size <= FEW && !isDateColumn(column) && deathTexts(column).size > 0;
  return (
    columns.find((column) => hasHint(column.words, 'outcome') && isOutcome(column)) ??
    columns.find((column) => hasHint(column.words, 'classification') && isOutcome(column)) ??
    null
  );
}

/** The texts of a column by which rows are no cases. */
export function discardedTexts(column: ColumnProfile): ReadonlySet<string> {
  return new Set([...column.texts.keys()].filter((text) => meansDiscarded(text)));
}

/** @returns the column that classifies the rows as confirmed, suspected, discarded ..., or null */
export function classificationColumn(columns: readonly ColumnProfile[]): ColumnProfile | null {
  const isClass = (column: ColumnProfile) =>
    column.texts.size > 1 &&
    column.texts.size <= FEW &&
    [...column.texts.keys()].some((text) => namesCertainty(text));
  return columns.find((column) => hasHint(column.words, 'classification') && isClass(column)) ?? null;
}

/**
 * A list names every case that is known: a day without a row, between the first and the last day of the list, is a
 * day without a case. So those days are zeros, in every place, and not "not reported".
 * @param counted whether the list counts a measure
 */
export function withDaysOfNone(
  places: readonly PlaceObservations[],
  counted: Record<Measure, boolean>,
): PlaceObservations[] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { days } of places) {
    first = Math.min(first, days[0]!);
    last = Math.max(last, days.at(-1)!);
  }
  if (last - first > LONGEST_LIST_DAYS) return [...places];
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return places.map((place) => {
    const at = new Map(Array.from(place.days, (day, index) => [day, index]));
    const spread = (values: ArrayLike<number>, none: number) =>
      days.map((day) => {
        const index = at.get(day);
        return index === undefined ? none : values[index]!;
      });
    const counts = (measure: Measure) =>
      !counted[measure] ? spread(place[measure], Number.NaN) : zeros(spread(place[measure], 0));
    // A day of none comes from no row.
    const rows = Int32Array.from(spread(place.rows, -1));
    return { ...place, days: Int32Array.from(days), cases: counts('cases'), deaths: counts('deaths'), rows };
  });
}

const zeros = (counts: readonly number[]) => counts.map((value) => (Number.isNaN(value) ? 0 : value));
