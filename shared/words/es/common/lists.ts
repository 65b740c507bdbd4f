import type { lists as english } from '../../en/common/lists.ts';

export const lists: typeof english = {
  /** `A, B y 3 más`. */
  andMore: ({ names, count, more }) => (count > 0 ? `${names} y ${more} más` : names),
};
