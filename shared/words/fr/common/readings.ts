import type {
  countKinds as englishKinds,
  columnRoles as englishRoles,
  repeatRules as englishRules,
  unreadableRules as englishUnreadable,
} from '../../en/common/readings.ts';
import { layouts } from './layouts.ts';
import { measures } from './measures.ts';
import { weekSystems } from './weekSystems.ts';

export const countKinds: typeof englishKinds = { incident: 'par période', cumulative: 'cumulés' };

export const repeatRules: typeof englishRules = {
  sum: 'additionnées',
  first: 'la première compte',
  last: 'la dernière compte',
};

export const unreadableRules: typeof englishUnreadable = { 'leave-out': 'écarté' };

export const columnRoles: typeof englishRoles = {
  date: 'Date',
  year: 'Année de la semaine',
  location: 'Lieu',
  locationCode: 'Code du lieu',
  cases: 'Cas',
  deaths: 'Décès',
  measureColumn: 'Ce qui est compté',
  valueColumn: 'Effectifs',
  population: 'Population',
  groupColumn: 'Groupe, additionné',
  placeColumn: 'Lieu, ses effectifs',
  dateColumn: 'Date, ses effectifs',
  unused: 'Non utilisée',
};

const facts: Readonly<Record<string, string>> = {
  dateFormat: 'Dates',
  layout: 'Disposition',
  countKind: 'Effectifs',
  repeats: 'Lignes répétées',
  counted: 'Ce qui est compté',
  thousandsMark: 'Séparateur de milliers',
  totalLabels: 'Totaux',
  groups: 'Groupes qui comptent',
  unreadable: 'Ce qui est illisible',
  encoding: 'Encodage',
  location: 'Lieu',
  placeColumns: 'Lieux',
  firstDate: 'Première date',
  lastDate: 'Dernière date',
  casesTotal: 'Total des cas',
  deathsTotal: 'Total des décès',
};

export function readingFact(key: string): string {
  return facts[key] ?? key;
}

const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  countKind: countKinds,
  counted: measures,
  epiWeek: weekSystems,
  layout: layouts,
  repeats: repeatRules,
  unreadable: unreadableRules,
};

export function readingValue(key: string, value: string): string | null {
  return values[key]?.[value] ?? null;
}
