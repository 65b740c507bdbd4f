/** What errors quote stays short, whatever was given: nobody reads 200 kB, and no log should keep them. */

/** Characters of a sentence, and of one text among the details: a path may have 4,096. */
const LONGEST_MESSAGE = 4_000;
const LONGEST_DETAIL = 4_200;
const LONGEST_QUOTE = 120;

/** @returns the text, or where it is longer its beginning and its end: there the sentence says what to do */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = Math.floor(limit / 3);
  return `${text.slice(0, limit - end - 1)}…${text.slice(-end)}`.toWellFormed();
}

/** @returns how an error quotes a value that it was given */
export function quoted(value: unknown): string {
  return shortened(JSON.stringify(value) ?? String(value), LONGEST_QUOTE);
}

export function shortMessage(message: string): string {
  return shortened(message, LONGEST_MESSAGE);
}

/** @returns the same facts, every text among them short */
export function shortDetails(details: Record<string, unknown>): Record<string, unknown> {
  return shortTexts(details) as Record<string, unknown>;
}

function shortTexts(value: unknown): unknown {
  if (typeof value === 'string') return shortened(value, LONGEST_DETAIL);
  if (Array.isArray(value)) return value.map(shortTexts);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shortTexts(member)]));
}
