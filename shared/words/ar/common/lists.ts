import type { lists as english } from '../../en/common/lists.ts';
import { isolated } from './isolate.ts';

/** Names of which some are left out, and parts of a text that are no sentence of their own. Names come from outside and are kept apart. */
export const lists: typeof english = {
  andMore: ({ some, count, more }) => {
    const shown = some.map(isolated).join('، ');
    return count > 0 ? `${shown} و${more} غيرها` : shown;
  },
  row: (texts) => texts.join('، '),
  parts: (texts) => texts.join('؛ '),
  colon: ': ',
  about: ({ name, text }) => `${isolated(name)}: ${text}`,
};
