/** Findings about populations. They hold for the populations that the series have when they are looked at. */

import type { ImportIssue, Series } from '../../../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../../../shared/words/index.ts';
import { findingOf } from '../finding.ts';
import type { PlaceCheck } from './check.ts';
import { weekText } from './placeWeeks.ts';

const FEWEST_PLACES = 3;
const HIGHEST_RATE = 0.2;

/** The same population for every place is that of the whole country, or a placeholder. */
export function samePopulation(series: readonly Series[]): ImportIssue[] {
  const places = series.filter((one) => !one.isPlaceUnknown);
  const first = places[0]?.location.population ?? null;
  const isSame =
    first !== null &&
    places.length >= FEWEST_PLACES &&
    places.every(({ location }) => location.population === first);
  return findingOf('SAME_POPULATION', 'warning', isSame ? places.length : 0, (count) =>
    words.quality.samePopulation({ count, first }),
  );
}

export const highRates: PlaceCheck = {
  code: 'HIGH_RATE',
  severity: 'warning',
  look(place, note) {
    const { population } = place.series.location;
    const { cases, starts } = place;
    if (population === null || cases === null) return;
    cases.forEach((count, slot) => {
      if (!(count > population * HIGHEST_RATE)) return;
      note(starts[slot]!, () =>
        words.quality.casesOfInhabitants({ place: weekText(place, slot), count, population }),
      );
    });
  },
  sentence: (count) => words.quality.manyCases({ percent: HIGHEST_RATE * 100, count }),
};

/** More cases in all than people: some fell ill again, or the population is not that of the place. */
export const moreCasesThanPeople: PlaceCheck = {
  code: 'MORE_CASES_THAN_PEOPLE',
  severity: 'warning',
  look({ series }, note) {
    const { population, name } = series.location;
    if (population === null || series.cases === null) return;
    let [total, passedAt] = [0, -1];
    for (const [at, count] of series.cases.entries()) {
      total += count ?? 0;
      if (passedAt < 0 && total > population) passedAt = at;
    }
    if (total > population) note(passedAt, () => words.quality.casesInAll({ name, total, population }));
  },
  sentence: (count) => words.quality.moreCasesThanPeople({ count }),
};
