import type { lists as english } from '../../en/common/lists.ts';
import { plural } from './plural.ts';

export const lists: typeof english = {
  andMore: (p) =>
    p.count > 0
      ? plural(p.count, { one: `${p.names} et ${p.more} autre`, other: `${p.names} et ${p.more} autres` })
      : p.names,
};
