import { createNameLists } from '../../nameLists.ts';

const names = createNameLists('en-GB');

/** Names in a row, as core and command line join them; the screens do by their formats. */
export const nameLists = {
  /** `A, B and C`. */
  and: (all: readonly string[]) => names.and(all),
  /** `A, B or C`. */
  or: (all: readonly string[]) => names.or(all),
  /** `"A", "B" and "C"`. */
  quoted: (all: readonly string[]) => names.and(all.map((name) => `"${name}"`)),
};
