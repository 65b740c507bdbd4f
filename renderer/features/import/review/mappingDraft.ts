/** What a file is read as, and how a choice on the page becomes a statement about it. */
import type { Layout, Mapping, StatedMapping } from '../../../../shared/contract/index.ts';
import { type ColumnRole, columnRoles } from '../../../data/columnRoles.ts';

/** Roles that several columns can have together, or that say nothing. */
const sharedRoles = ['location', 'placeColumn', 'dateColumn', 'unused'] as const satisfies ColumnRole[];

/** Roles that one column alone can have. */
type SingleRole = Exclude<ColumnRole, (typeof sharedRoles)[number]>;

const singleRoles = columnRoles.filter(
  (role): role is SingleRole => !sharedRoles.some((shared) => shared === role),
);

/** Several columns can name the place together; the contract takes four. */
const MOST_PLACE_NAMES = 4;

/** What is known of how a file is read: as detected, with what was stated over it. */
export type ShownMapping = Pick<
  Mapping,
  SingleRole | 'location' | 'placeColumns' | 'dateColumns' | 'counted' | 'repeats'
> & { [K in 'layout' | 'frequency' | 'countKind' | 'dateFormat' | 'epiWeek']: Mapping[K] | null };

const unknownMapping: ShownMapping = {
  layout: null,
  frequency: null,
  countKind: null,
  dateFormat: null,
  date: null,
  year: null,
  location: [],
  locationCode: null,
  cases: null,
  deaths: null,
  counted: null,
  measureColumn: null,
  valueColumn: null,
  population: null,
  placeColumns: [],
  dateColumns: [],
  groupColumn: null,
  epiWeek: null,
  repeats: null,
};

function listOf(location: StatedMapping['location']): string[] {
  if (location === null || location === undefined) return [];
  return typeof location === 'string' ? [location] : location;
}

/**
 * What the choosers show: a statement counts from the moment it is made, not only once the file was read anew.
 * @param read the mapping of the last reading; null while none is known
 */
export function shownMapping(read: Mapping | null, stated: StatedMapping): ShownMapping {
  const base: ShownMapping = read ?? unknownMapping;
  const location = stated.location === undefined ? base.location : listOf(stated.location);
  const known = Object.entries(stated).filter(([, value]) => value !== undefined);
  return { ...base, ...Object.fromEntries(known), location };
}

/** @returns the roles that make sense in a layout, in the order in which they are offered */
export function rolesOf(layout: Layout | null): ColumnRole[] {
  switch (layout) {
    case 'wide-by-place':
    case 'wide-by-measure-and-place':
      return ['date', 'year', 'placeColumn', 'unused'];
    case 'wide-by-date':
      return ['location', 'locationCode', 'measureColumn', 'population', 'groupColumn', 'unused'];
    case 'line-list':
      return ['date', 'location', 'locationCode', 'unused'];
    case 'long':
    case null:
      return columnRoles.filter((role) => role !== 'placeColumn' && role !== 'dateColumn');
  }
}

export function roleOf(shown: ShownMapping, column: string): ColumnRole {
  const single = singleRoles.find((role) => shown[role] === column);
  if (single !== undefined) return single;
  if (shown.location.includes(column)) return 'location';
  if (shown.placeColumns.includes(column)) return 'placeColumn';
  return shown.dateColumns.includes(column) ? 'dateColumn' : 'unused';
}

/** Roles that many columns of one table have, in wide layouts. */
export function isBulkRole(role: ColumnRole): boolean {
  return role === 'dateColumn' || role === 'placeColumn';
}

/** What has to be stated so that a column loses the role it has. */
function without(shown: ShownMapping, column: string): StatedMapping {
  const role = roleOf(shown, column);
  switch (role) {
    case 'unused':
    case 'dateColumn':
      return {};
    case 'location':
      return { location: shown.location.filter((name) => name !== column) };
    case 'placeColumn':
      return { placeColumns: shown.placeColumns.filter((name) => name !== column) };
    default:
      return { [role]: null };
  }
}

function taking(shown: ShownMapping, column: string, role: ColumnRole): StatedMapping {
  switch (role) {
    case 'unused':
    case 'dateColumn':
      return {};
    case 'location':
      return { location: [column, ...shown.location].slice(0, MOST_PLACE_NAMES) };
    case 'placeColumn':
      return { placeColumns: [...shown.placeColumns, column] };
    default:
      return { [role]: column };
  }
}

/** An empty list of place names is "no column names the place". */
function tidied(stated: StatedMapping): StatedMapping {
  return Array.isArray(stated.location) && stated.location.length === 0
    ? { ...stated, location: null }
    : stated;
}

/** Gives a column another role; the column that had it before is then not used. */
export function withRole(
  read: Mapping | null,
  stated: StatedMapping,
  column: string,
  role: ColumnRole,
): StatedMapping {
  const freed = { ...stated, ...without(shownMapping(read, stated), column) };
  return tidied({ ...freed, ...taking(shownMapping(read, freed), column, role) });
}

/** Another layout gives every column another meaning, so that what was stated about columns goes. */
export function withLayout(stated: StatedMapping, layout: Layout): StatedMapping {
  const { frequency, countKind, dateFormat, counted, epiWeek, thousandsMark, repeats } = stated;
  const kept = { frequency, countKind, dateFormat, counted, epiWeek, thousandsMark, repeats };
  const known = Object.entries(kept).filter(([, value]) => value !== undefined && value !== null);
  return { ...Object.fromEntries(known), layout };
}

export interface ShownColumns {
  /** Positions of the columns that are shown, mapped ones first, each group in the file's order. */
  shown: number[];
  /** What the columns that are not shown are. */
  more: { dates: number; places: number; others: number };
}

/** @param most how many columns are shown; a table of 500 columns is summarised */
export function chooseColumns(columns: readonly string[], shown: ShownMapping, most: number): ShownColumns {
  const rank = (role: ColumnRole) => (role === 'unused' ? 2 : isBulkRole(role) ? 1 : 0);
  const placed = columns.map((name, index) => ({ index, role: roleOf(shown, name) }));
  const sorted = [...placed].sort((a, b) => rank(a.role) - rank(b.role) || a.index - b.index);
  const hidden = sorted.slice(most);
  const count = (isOne: (role: ColumnRole) => boolean) => hidden.filter(({ role }) => isOne(role)).length;
  return {
    shown: sorted.slice(0, most).map(({ index }) => index),
    more: {
      dates: count((role) => role === 'dateColumn'),
      places: count((role) => role === 'placeColumn'),
      others: count((role) => !isBulkRole(role)),
    },
  };
}
