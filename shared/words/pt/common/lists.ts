import type { lists as english } from '../../en/common/lists.ts';

export const lists: typeof english = {
  andMore: (p) => (p.count > 0 ? `${p.names} e mais ${p.more}` : p.names),
};
