import type { lists as english } from '../../en/common/lists.ts';

export const lists: typeof english = {
  andMore: ({ some, count, more }) => (count > 0 ? `${some.join(', ')} e mais ${more}` : some.join(', ')),
  row: (texts) => texts.join(', '),
  parts: (texts) => texts.join('; '),
  colon: ': ',
  about: ({ name, text }) => `${name}: ${text}`,
};
