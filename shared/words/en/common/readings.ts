import type { CountKind } from '../../../contract/index.ts';
import { layouts } from './layouts.ts';
import { measures } from './measures.ts';
import { weekSystems } from './weekSystems.ts';

/** What counts are. */
export const countKinds: Readonly<Record<CountKind, string>> = {
  incident: 'new counts',
  cumulative: 'running sums',
};

/** What becomes of rows of one place and date. */
export const repeatRules: Readonly<Record<'sum' | 'first' | 'last', string>> = {
  sum: 'added up',
  first: 'the first one counts',
  last: 'the last one counts',
};

/** What becomes of what can't be read. */
export const unreadableRules = { 'leave-out': 'left out' };

/** What a column is read as. */
export const columnRoles = {
  date: 'Date',
  year: 'Year of the week',
  location: 'Place',
  locationCode: 'Place code',
  cases: 'Cases',
  deaths: 'Deaths',
  measureColumn: 'What is counted',
  valueColumn: 'Counts',
  population: 'Population',
  groupColumn: 'Group, added up',
  placeColumn: 'Place, its counts',
  dateColumn: 'Date, its counts',
  unused: 'Not used',
};

const facts: Readonly<Record<string, string>> = {
  dateFormat: 'Dates',
  layout: 'Layout',
  countKind: 'Counts are',
  repeats: 'Repeated rows',
  counted: 'Counted are',
  thousandsMark: 'Mark between thousands',
  totalLabels: 'Totals',
  groups: 'Groups that count',
  unreadable: 'What can’t be read is',
  encoding: 'Encoding',
  location: 'Place',
  placeColumns: 'Places',
  firstDate: 'First date',
  lastDate: 'Last date',
  casesTotal: 'Cases in total',
  deathsTotal: 'Deaths in total',
};

/** A part of a reading that is offered; another one is shown by its own name. */
export function readingFact(key: string): string {
  return facts[key] ?? key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  countKind: countKinds,
  counted: measures,
  epiWeek: weekSystems,
  layout: layouts,
  repeats: repeatRules,
  unreadable: unreadableRules,
};

/** The word for a value that a reading states; null where it is a name or a number. */
export function readingValue(key: string, value: string): string | null {
  return values[key]?.[value] ?? null;
}
