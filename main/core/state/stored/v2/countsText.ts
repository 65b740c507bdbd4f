/** Counts as JSON, made once for each list while a dataset is imported: they are hashed, then stored. */
const texts = new WeakMap<readonly (number | null)[], string>();

/** @param counts must not change before they are stored */
export function countsText(counts: readonly (number | null)[] | null): string {
  if (counts === null) return 'null';
  const known = texts.get(counts);
  if (known !== undefined) return known;
  const text = JSON.stringify(counts);
  texts.set(counts, text);
  return text;
}

/** The text for the last time: the counts stay in memory without it. */
export function lastCountsText(counts: readonly (number | null)[] | null): string {
  const text = countsText(counts);
  if (counts !== null) texts.delete(counts);
  return text;
}
