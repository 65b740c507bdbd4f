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
  incident: 'recuentos nuevos',
  cumulative: 'sumas acumuladas',
};

export const repeatRules: typeof englishRules = {
  sum: 'se suman',
  first: 'cuenta la primera',
  last: 'cuenta la última',
};

export const unreadableRules: typeof englishUnreadable = { 'leave-out': 'se omite' };

export const columnRoles: typeof englishRoles = {
  date: 'Fecha',
  year: 'Año de la semana',
  location: 'Lugar',
  locationCode: 'Código del lugar',
  cases: 'Casos',
  deaths: 'Muertes',
  measureColumn: 'Qué se cuenta',
  valueColumn: 'Recuentos',
  population: 'Población',
  groupColumn: 'Grupo, se suma',
  placeColumn: 'Lugar, sus recuentos',
  dateColumn: 'Fecha, sus recuentos',
  unused: 'No se usa',
};

const facts: Readonly<Record<string, string>> = {
  dateFormat: 'Fechas',
  layout: 'Disposición',
  countKind: 'Los recuentos son',
  repeats: 'Filas repetidas',
  counted: 'Se cuentan',
  thousandsMark: 'Signo de los miles',
  totalLabels: 'Totales',
  groups: 'Grupos que cuentan',
  unreadable: 'Lo que no se puede leer',
  encoding: 'Codificación',
  location: 'Lugar',
  placeColumns: 'Lugares',
  firstDate: 'Primera fecha',
  lastDate: 'Última fecha',
  casesTotal: 'Casos en total',
  deathsTotal: 'Muertes en total',
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
