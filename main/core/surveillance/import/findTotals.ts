/** Places that are the sum of the others: counting them too would count every case twice. */
import { AppError } from '../../../../shared/errors/AppError.ts';
import { wordsOf } from './columnRoles.ts';
import type { PlaceObservations } from './readObservations.ts';

/** Whole labels only: All Saints and the National Capital District are places. */
const totalWords =
  /^((grand|sub|whole|entire|tout|toute|todo|toda) )*(totals?|totaux|totales|all|overall|sum|summe|gesamt|insgesamt|ensemble|tous|toutes|todos|todas|national|nacional|nationwide|country|pays|pais)( (total|general|national|nacional|country|pays|pais|land|cases|cas|casos|deaths|deces|muertes|places|locations|areas|regions|provinces|provincias|districts|departments|departements|departamentos|states|counties))*$/;

/** Share of dates on which a place must equal the sum of all others. */
const SUM_SHARE = 0.95;

/** Dates needed before agreement with a sum means anything. */
const SUM_DATES = 4;

/** A sum that holds only because both sides are 0 says nothing, so dates of zeros are left out. */
function isSumOfOthers(candidate: PlaceObservations, others: readonly PlaceObservations[]): boolean {
  let seen = 0;
  let equal = 0;
  for (const [date, { cases, deaths }] of candidate.byDate) {
    const value = cases ?? deaths;
    const measure = cases === null ? 'deaths' : 'cases';
    if (value === null || value === 0) continue;
    const sum = others.reduce((total, other) => total + (other.byDate.get(date)?.[measure] ?? 0), 0);
    seen += 1;
    if (sum === value) equal += 1;
  }
  return seen >= SUM_DATES && equal >= seen * SUM_SHARE;
}

function sizeOf(place: PlaceObservations): number {
  return [...place.byDate.values()].reduce((sum, day) => sum + (day.cases ?? day.deaths ?? 0), 0);
}

/**
 * @param file the file's name, for messages
 * @param stated labels that the user named as totals, which then are all there are; null to find them
 * @returns the names of places that are totals of others
 * @throws AppError `BAD_MAPPING` for a label that no place has, `AMBIGUOUS` when every place is named a total
 */
export function findTotals(
  places: readonly PlaceObservations[],
  file: string,
  stated: readonly string[] | null,
): string[] {
  if (stated !== null) return knownLabels(places, file, stated);
  const byWord = places.filter((place) => totalWords.test(wordsOf(place.name)));
  const rest = places.filter((place) => !byWord.includes(place));
  if (rest.length === 0) return noTotals(byWord, file);
  if (rest.length < 3) return byWord.map((place) => place.name);
  const largest = rest.reduce((best, place) => (sizeOf(place) > sizeOf(best) ? place : best));
  const others = rest.filter((place) => place !== largest);
  const bySum = isSumOfOthers(largest, others) ? [largest] : [];
  return [...byWord, ...bySum].map((place) => place.name);
}

function knownLabels(
  places: readonly PlaceObservations[],
  file: string,
  stated: readonly string[],
): string[] {
  const names = places.map((place) => place.name);
  const unknown = stated.find((label) => !names.includes(label));
  if (unknown === undefined && names.some((name) => !stated.includes(name))) return [...new Set(stated)];
  const problem =
    unknown === undefined
      ? `every place of ${file} a total`
      : `"${unknown}" a total, but ${file} has no such place`;
  throw new AppError(
    'BAD_MAPPING',
    `The mapping calls ${problem}. Places found: ${names.slice(0, 12).join(', ')}. Correct "totalLabels" and import again.`,
    { file, totalLabels: [...stated], places: names.slice(0, 50) },
  );
}

/** The only place there is can be called Total and is a total of nothing; of two, each may be the other's sum. */
function noTotals(places: readonly PlaceObservations[], file: string): string[] {
  if (places.length === 1) return [];
  const names = places.map((place) => place.name);
  throw new AppError(
    'AMBIGUOUS',
    `All places of ${file} are named like totals: ${names.join(', ')}. State which of them to leave out with a mapping, for example {"totalLabels": ["${names[0]}"]}.`,
    { file, readings: names.map((name) => ({ totalLabels: [name] })) },
  );
}
