/** Which columns of a wide table are places. */
import type { MappingInput } from '../../../../shared/surveillance/datasetSchema.ts';
import { type ColumnProfile, isDateColumn } from './columnProfile.ts';
import { hasHint } from './columnRoles.ts';

/** Codes needed before upper case says that the columns are named by codes. */
const ENOUGH_CODES = 5;

/** `AL`, `PER`: a code of a place, whatever word it spells. */
function isBareCode(column: ColumnProfile): boolean {
  return /^[A-Z]{2,3}$/.test(column.name);
}

/** Idaho is `ID` and Peru is `PER`: among codes, the words that names are judged by mean nothing. */
function areNamedByCodes(counts: readonly ColumnProfile[]): boolean {
  const codes = counts.filter(isBareCode).length;
  return codes >= ENOUGH_CODES && codes > counts.length / 2;
}

function isPlace(column: ColumnProfile): boolean {
  const notPlaces = [
    'population',
    'notIncident',
    'otherMeasure',
    'locationCode',
    'date',
    'person',
    'rowFact',
  ] as const;
  return !notPlaces.some((hint) => hasHint(column.name, hint)) && !isDateColumn(column);
}

/** @returns the columns of counts that are places: those stated, else those whose names mean nothing else */
export function placeColumns(counts: readonly ColumnProfile[], stated: MappingInput): ColumnProfile[] {
  const { placeColumns: wanted } = stated;
  if (wanted !== undefined) return counts.filter((column) => wanted.includes(column.name));
  const hasCodes = areNamedByCodes(counts);
  return counts.filter((column) => isPlace(column) || (hasCodes && isBareCode(column)));
}
