import type { lists as english } from '../../en/common/lists.ts';
import { createNameLists } from '../../nameLists.ts';
import { isolated, quoted } from './isolate.ts';

const { and, or } = createNameLists('ar');

/** Names in a row, and parts of a text that are no sentence of their own. Names come from outside and are kept apart. */
export const lists: typeof english = {
  and: (names) => and(names.map(isolated)),
  or: (names) => or(names.map(isolated)),
  quoted: (names) => and(names.map(quoted)),
  andMore: ({ some, count, more }) => {
    const shown = some.map(isolated).join('، ');
    return count > 0 ? `${shown} و${more} غيرها` : shown;
  },
  row: (texts) => texts.join('، '),
  parts: (texts) => texts.join('؛ '),
  colon: ': ',
  about: ({ name, text }) => `${isolated(name)}: ${text}`,
};
