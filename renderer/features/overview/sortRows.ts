import { riskLevels } from '../../../shared/contract/index.ts';
import type { PlaceRow } from '../../data/places/placeRows.ts';

export const sortKeys = [
  'urgency',
  'name',
  'last',
  'change',
  'deaths',
  'fatality',
  'level',
  'probability',
  'next',
  'age',
] as const;

export type SortKey = (typeof sortKeys)[number];

export interface Sorting {
  key: SortKey;
  isDescending: boolean;
}

/** The number a column sorts by; null sorts last in both directions. */
function sortValue(row: PlaceRow, key: SortKey): number | null {
  switch (key) {
    case 'last':
      return row.last?.cases ?? null;
    case 'change':
      return row.change;
    case 'deaths':
      return row.last?.deaths ?? null;
    case 'fatality':
      return row.fatality?.share ?? null;
    case 'level':
      return row.level === null ? null : riskLevels.length - riskLevels.indexOf(row.level);
    case 'probability':
      return row.forecast?.outbreakProbability ?? null;
    case 'next':
      return row.forecast?.median ?? null;
    case 'age':
      return row.last === null ? null : -Date.parse(row.last.weekEnd);
    case 'urgency':
    case 'name':
      return null;
  }
}

function compareByNumber(a: PlaceRow, b: PlaceRow, { key, isDescending }: Sorting): number {
  const left = sortValue(a, key);
  const right = sortValue(b, key);
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return isDescending ? right - left : left - right;
}

/** @returns the rows in a new order; equal ones keep theirs. `urgency` is the order they came in. */
export function sortRows(rows: readonly PlaceRow[], sorting: Sorting, locale: string): PlaceRow[] {
  if (sorting.key === 'urgency') return [...rows];
  if (sorting.key !== 'name') return rows.toSorted((a, b) => compareByNumber(a, b, sorting));
  const collator = new Intl.Collator(locale);
  const sign = sorting.isDescending ? -1 : 1;
  return rows.toSorted((a, b) => sign * collator.compare(a.name, b.name));
}

/** A click on a column head: numbers start with the largest, names with A; a second click turns round. */
export function nextSorting(current: Sorting, key: SortKey): Sorting {
  if (current.key === key) return { key, isDescending: !current.isDescending };
  return { key, isDescending: key !== 'name' };
}
