/** Where a population is from, beside its year; null where nobody stated it. */
export const populationSource = (source: string | null): string =>
  source === null ? 'source not given' : `source: ${source}`;
