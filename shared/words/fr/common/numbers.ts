import type { numbers as english } from '../../en/common/numbers.ts';
import { counted, estimated, whole } from './counted.ts';

export const numbers: typeof english = {
  whole,
  estimated,
  models: (count) => counted(count, 'modèle'),
  places: (count) => counted(count, 'lieu', 'lieux'),
  megabytes: (count) => `${count}\u00a0Mo`,
  span: (first, last) => `${first} à ${last}`,
};
