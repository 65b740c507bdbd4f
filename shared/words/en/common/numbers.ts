import { counted, estimated, whole } from './counted.ts';

/** Numbers and spans, as the language writes them. */
export const numbers = {
  /** 1234567 -> `1,234,567`. */
  whole,
  /** An estimate: 1.07 -> `1.1`, 12.4 -> `12`. */
  estimated,
  models: (count: number) => counted(count, 'model'),
  places: (count: number) => counted(count, 'place'),
  megabytes: (count: number) => `${count} MB`,
  /** From the first to the last of days or values. */
  span: (first: string, last: string) => `${first} to ${last}`,
};
