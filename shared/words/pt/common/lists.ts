import type { lists as english } from '../../en/common/lists.ts';
import { createNameLists } from '../../nameLists.ts';

const { and, or } = createNameLists('pt-BR');

export const lists: typeof english = {
  and,
  or,
  quoted: (names) => and(names.map((name) => `“${name}”`)),
  andMore: ({ some, count, more }) => (count > 0 ? `${some.join(', ')} e mais ${more}` : some.join(', ')),
  row: (texts) => texts.join(', '),
  parts: (texts) => texts.join('; '),
  colon: ': ',
  about: ({ name, text }) => `${name}: ${text}`,
};
