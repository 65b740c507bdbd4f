import type { numbers as english } from '../../en/common/numbers.ts';
import { counted, decimal, fixed, whole } from './counted.ts';
import { percent, percents } from './percents.ts';

export const numbers: typeof english = {
  whole,
  decimal,
  fixed,
  percent,
  percents,
  ends: (low, high) => `${low}-${high}`,
  models: (count) => counted(count, 'modelo', 'modelos'),
  places: (count) => counted(count, 'lugar', 'lugares'),
  megabytes: (count) => `${count} MB`,
  span: (first, last) => `${first} a ${last}`,
};
