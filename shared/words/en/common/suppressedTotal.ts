/** A total of which some values were kept back, each within the same range. */
export const suppressedTotal = (p: { known: string; values: string; low: string; high: string }) =>
  `at least ${p.known}, plus ${p.values} suppressed (${p.low}–${p.high})`;
