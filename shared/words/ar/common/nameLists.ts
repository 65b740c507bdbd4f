import type { nameLists as english } from '../../en/common/nameLists.ts';
import { createNameLists } from '../../nameLists.ts';
import { isolated, quoted } from './isolate.ts';

const { and, or } = createNameLists('ar');

/** Names come from outside and are kept apart. */
export const nameLists: typeof english = {
  and: (names) => and(names.map(isolated)),
  or: (names) => or(names.map(isolated)),
  quoted: (names) => and(names.map(quoted)),
};
