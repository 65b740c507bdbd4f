import type { numbers as english } from '../../en/common/numbers.ts';
import { counted, estimated, whole } from './counted.ts';

export const numbers: typeof english = {
  whole,
  estimated,
  models: (count) => counted(count, 'modelo', 'modelos'),
  places: (count) => counted(count, 'local', 'locais'),
  megabytes: (count) => `${count} MB`,
  span: (first, last) => `${first} a ${last}`,
};
