/** Names of which some are left out, and parts of a text that are no sentence of their own. */
export const lists = {
  /** `A, B and 3 more`; the names alone where there are no more. */
  andMore: ({ some, count, more }: { some: readonly string[]; count: number; more: string }) =>
    count > 0 ? `${some.join(', ')} and ${more} more` : some.join(', '),
  /** With nothing but commas between them. */
  row: (texts: readonly string[]) => texts.join(', '),
  /** Parts that may hold commas themselves. */
  parts: (texts: readonly string[]) => texts.join('; '),
  /** After a name that is marked up. */
  colon: ': ',
  /** What is said of a thing: `Bo: no reports`. */
  about: ({ name, text }: { name: string; text: string }) => `${name}: ${text}`,
};
