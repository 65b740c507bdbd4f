import type { lists as english } from '../../en/common/lists.ts';
import { plural } from './plural.ts';

export const lists: typeof english = {
  andMore: ({ some, count, more }) =>
    count > 0
      ? plural(count, {
          one: `${some.join(', ')} et ${more} autre`,
          other: `${some.join(', ')} et ${more} autres`,
        })
      : some.join(', '),
  row: (texts) => texts.join(', '),
  parts: (texts) => texts.join(' ; '),
  colon: ' : ',
  about: ({ name, text }) => `${name} : ${text}`,
};
