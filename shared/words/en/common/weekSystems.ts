import type { EpiWeekSystem } from '../../../time/epiweek.ts';

export const weekSystems: Readonly<Record<EpiWeekSystem, string>> = {
  cdc: 'CDC weeks, Sunday to Saturday',
  iso: 'ISO weeks, Monday to Sunday',
  saturday: 'weeks from Saturday to Friday',
  tuesday: 'weeks from Tuesday to Monday',
  wednesday: 'weeks from Wednesday to Tuesday',
  thursday: 'weeks from Thursday to Wednesday',
  friday: 'weeks from Friday to Thursday',
  sormas: 'Monday weeks, 1 January in week 1',
};
