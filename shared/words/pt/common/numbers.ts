import type { numbers as english } from '../../en/common/numbers.ts';
import { counted, fixed, plain, whole } from './counted.ts';
import { percent, percents } from './percents.ts';

export const numbers: typeof english = {
  whole,
  decimal: plain,
  fixed,
  percent,
  percents,
  ends: (low, high) => `${low}-${high}`,
  models: (count) => counted(count, 'modelo', 'modelos'),
  places: (count) => counted(count, 'local', 'locais'),
  megabytes: (count) => `${count} MB`,
  span: (first, last) => `${first} a ${last}`,
};
