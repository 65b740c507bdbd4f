import { counted, whole } from './counted.ts';

/** Numbers and spans, as the language writes them. */
export const numbers = {
  /** 1234567 -> `1,234,567`. */
  whole,
  models: (count: number) => counted(count, 'model'),
  places: (count: number) => counted(count, 'place'),
  megabytes: (count: number) => `${count} MB`,
  /** From the first to the last of days or values. */
  span: (first: string, last: string) => `${first} to ${last}`,
};
