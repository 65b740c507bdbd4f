/** Counts as JSON, made once for each list: it is hashed when a file is read, and stored when it is imported. */
const texts = new WeakMap<readonly (number | null)[], string>();

/** @param counts must not change afterwards */
export function countsText(counts: readonly (number | null)[] | null): string {
  if (counts === null) return 'null';
  const known = texts.get(counts);
  if (known !== undefined) return known;
  const text = JSON.stringify(counts);
  texts.set(counts, text);
  return text;
}
