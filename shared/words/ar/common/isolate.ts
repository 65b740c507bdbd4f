/** Keeps the order of a piece that runs from left to right: a range, a signed number, a date of digits, a command. */
export function ltr(text: string): string {
  return `\u2066${text}\u2069`;
}

/** Keeps a name from outside apart from the words around it, whatever its direction. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Keeps words of Arabic in their order where they begin with Latin letters. */
export function rtl(text: string): string {
  return `\u2067${text}\u2069`;
}

/** Ends of a range, the lower one on the left. */
export function between(low: string | number, high: string | number): string {
  return ltr(`${low}–${high}`);
}

/** A name from outside between quotation marks. */
export function quoted(text: string | undefined | null): string {
  return `«${isolated(text ?? '')}»`;
}
