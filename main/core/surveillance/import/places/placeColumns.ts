/** Which columns of a wide table are places. */
import { type ColumnProfile, isDateColumn } from '../table/columnProfile.ts';
import { hasHint } from '../vocabulary/index.ts';
import { areMostlyCodes, isCode } from './placeNames.ts';

/** `0-4`, `5 to 14`, `<1`, `80+`, `15 ans et plus`. */
const ageGroup =
  /^[<>≤≥]?\s*\d{1,3}\s*(?:(?:[-–]|to|à|a|bis)\s*\d{1,3}|\+|et plus|y más|e mais|and over)?\s*(?:y|yrs?|years?|ans?|años|anos|jahre)?(?: (?:et plus|y más|e mais|and over))?$/i;

function isPlace(column: ColumnProfile): boolean {
  const notPlaces = [
    'population',
    'cumulative',
    'derived',
    'otherMeasure',
    'locationCode',
    'date',
    'person',
    'rowFact',
  ] as const;
  const isNamedOtherwise =
    ageGroup.test(column.name) || notPlaces.some((hint) => hasHint(column.words, hint));
  return !isNamedOtherwise && !isDateColumn(column);
}

/** @returns the columns of counts that are places: those stated, else those whose names mean nothing else */
export function placeColumns(
  counts: readonly ColumnProfile[],
  wanted: readonly string[] | undefined,
): ColumnProfile[] {
  if (wanted !== undefined) return counts.filter((column) => wanted.includes(column.name));
  const hasCodes = areMostlyCodes(counts.map((column) => column.name));
  return counts.filter((column) => isPlace(column) || (hasCodes && isCode(column.name)));
}
