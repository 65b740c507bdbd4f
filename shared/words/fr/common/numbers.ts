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
  models: (count) => counted(count, 'modèle'),
  places: (count) => counted(count, 'lieu', 'lieux'),
  megabytes: (count) => `${count}\u00a0Mo`,
  span: (first, last) => `${first} à ${last}`,
};
