import type {
  countKinds as englishKinds,
  columnRoles as englishRoles,
  repeatRules as englishRules,
  unreadableRules as englishUnreadable,
} from '../../en/common/readings.ts';
import { layouts } from './layouts.ts';
import { measures } from './measures.ts';
import { weekSystems } from './weekSystems.ts';

export const countKinds: typeof englishKinds = {
  incident: 'contagens novas',
  cumulative: 'somas acumuladas',
};

export const repeatRules: typeof englishRules = {
  sum: 'somadas',
  first: 'vale a primeira',
  last: 'vale a última',
};

export const unreadableRules: typeof englishUnreadable = { 'leave-out': 'deixado de fora' };

export const columnRoles: typeof englishRoles = {
  date: 'Data',
  year: 'Ano da semana',
  location: 'Local',
  locationCode: 'Código do local',
  cases: 'Casos',
  deaths: 'Óbitos',
  measureColumn: 'O que se conta',
  valueColumn: 'Contagens',
  population: 'População',
  groupColumn: 'Grupo, somado',
  placeColumn: 'Local, suas contagens',
  dateColumn: 'Data, suas contagens',
  unused: 'Não usada',
};

const facts: Readonly<Record<string, string>> = {
  dateFormat: 'Datas',
  layout: 'Disposição',
  countKind: 'As contagens são',
  repeats: 'Linhas repetidas',
  counted: 'Contam-se',
  thousandsMark: 'Sinal entre milhares',
  totalLabels: 'Totais',
  groups: 'Grupos que contam',
  unreadable: 'O que não pode ser lido é',
  encoding: 'Codificação',
  location: 'Local',
  placeColumns: 'Locais',
  firstDate: 'Primeira data',
  lastDate: 'Última data',
  casesTotal: 'Total de casos',
  deathsTotal: 'Total de óbitos',
};

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

export function readingValue(key: string, value: string): string | null {
  return values[key]?.[value] ?? null;
}
