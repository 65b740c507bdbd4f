import type { nameLists as english } from '../../en/common/nameLists.ts';
import { createNameLists } from '../../nameLists.ts';

const { and, or } = createNameLists('es');

export const nameLists: typeof english = {
  and,
  or,
  quoted: (names) => and(names.map((name) => `«${name}»`)),
};
