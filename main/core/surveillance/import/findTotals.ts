/** Places that are the sum of the others: counting them too would count every case twice. */
import { wordsOf } from './columnRoles.ts';
import type { PlaceObservations } from './readObservations.ts';

const totalWords =
  /^(grand )?(total|totals|all|overall|sum|summe|gesamt|insgesamt|ensemble|tous|todos|total general|national)\b/;

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
 * @param stated labels that the user named as totals
 * @returns the names of places that are totals of others
 */
export function findTotals(places: readonly PlaceObservations[], stated: readonly string[]): string[] {
  const byWord = places.filter(
    (place) => stated.includes(place.name) || totalWords.test(wordsOf(place.name)),
  );
  const rest = places.filter((place) => !byWord.includes(place));
  if (rest.length < 3) return byWord.map((place) => place.name);
  const largest = rest.reduce((best, place) => (sizeOf(place) > sizeOf(best) ? place : best));
  const others = rest.filter((place) => place !== largest);
  const bySum = isSumOfOthers(largest, others) ? [largest] : [];
  return [...byWord, ...bySum].map((place) => place.name);
}
