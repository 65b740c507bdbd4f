/** Names in a row, as a language joins them. */
export interface NameLists {
  /** `a, b and c`. */
  and(names: readonly string[]): string;
  /** `a, b or c`. */
  or(names: readonly string[]): string;
}

/** @param locale BCP 47 tag; what Intl needs is made with the first list */
export function createNameLists(locale: string): NameLists {
  const made = new Map<string, Intl.ListFormat>();
  const joined = (type: 'conjunction' | 'disjunction', names: readonly string[]) => {
    const format = made.get(type) ?? new Intl.ListFormat(locale, { type });
    made.set(type, format);
    return format.format(names);
  };
  return { and: (names) => joined('conjunction', names), or: (names) => joined('disjunction', names) };
}
