/** A count by population, with what it was divided by. */
export interface Incidence {
  per100000: number;
  population: number;
  /** Year that the population is of; null where its source does not say. */
  populationYear: number | null;
  /** Where it is from; null where nobody said. */
  populationSource: string | null;
}

interface Denominator {
  population: number | null;
  populationYear?: number | undefined;
  populationSource?: string | undefined;
}

const PERSONS = 100_000;

/**
 * Incidence per 100,000 persons, over the weeks that the count covers.
 * @param location population in persons, null when not known
 * @returns null when the count or the population is not known
 */
export function incidence(
  count: number | null,
  { population, populationYear, populationSource }: Denominator,
): Incidence | null {
  if (count === null || population === null) return null;
  return {
    per100000: (count * PERSONS) / population,
    population,
    populationYear: populationYear ?? null,
    populationSource: populationSource ?? null,
  };
}
