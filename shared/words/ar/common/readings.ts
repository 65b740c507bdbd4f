import type {
  countKinds as englishKinds,
  columnRoles as englishRoles,
  repeatRules as englishRules,
  unreadableRules as englishUnreadable,
} from '../../en/common/readings.ts';
import { ltr } from './isolate.ts';
import { layouts } from './layouts.ts';
import { measures } from './measures.ts';
import { weekSystems } from './weekSystems.ts';

export const countKinds: typeof englishKinds = { incident: 'أعداد جديدة', cumulative: 'مجاميع تراكمية' };

export const repeatRules: typeof englishRules = {
  sum: 'تُجمع',
  first: 'يُعتمد الأول',
  last: 'يُعتمد الأخير',
};

export const unreadableRules: typeof englishUnreadable = { 'leave-out': 'مستبعد' };

export const columnRoles: typeof englishRoles = {
  date: 'التاريخ',
  year: 'سنة الأسبوع',
  location: 'الموقع',
  locationCode: 'رمز الموقع',
  cases: 'الحالات',
  deaths: 'الوفيات',
  measureColumn: 'ما يُعَدّ',
  valueColumn: 'الأعداد',
  population: 'عدد السكان',
  groupColumn: 'فئة، تُجمع',
  placeColumn: 'موقع، وأعداده',
  dateColumn: 'تاريخ، وأعداده',
  unused: 'غير مستخدم',
};

const facts: Readonly<Record<string, string>> = {
  dateFormat: 'التواريخ',
  layout: 'التنسيق',
  countKind: 'نوع الأعداد',
  repeats: 'الصفوف المكررة',
  counted: 'ما يُعَدّ',
  thousandsMark: 'فاصل الآلاف',
  totalLabels: 'الإجماليات',
  groups: 'الفئات المعتمدة',
  unreadable: 'ما تتعذر قراءته',
  encoding: 'الترميز',
  location: 'الموقع',
  placeColumns: 'المواقع',
  firstDate: 'أول تاريخ',
  lastDate: 'آخر تاريخ',
  casesTotal: 'إجمالي الحالات',
  deathsTotal: 'إجمالي الوفيات',
};

export function readingFact(key: string): string {
  return facts[key] ?? ltr(key);
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
