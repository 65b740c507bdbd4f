/** The places of an import as the series of a dataset. */
import type { Dataset, Series } from '../../../../shared/surveillance/datasetSchema.ts';
import type { Measure } from '../../../../shared/surveillance/measures.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';
import { dateTexts } from '../../util/dateTexts.ts';
import { slugOf } from '../../util/slug.ts';
import { suppressedTotal } from '../panel/suppressedTotal.ts';
import { type Completeness, seriesCompleteness } from './completeness/sitesReported.ts';
import { seriesMarks } from './counts/seriesMarks.ts';
import type { PlaceObservations } from './observations.ts';

/** @param counted the measures that the files count; a place without any count of one has blanks */
export function seriesOf(
  places: readonly PlaceObservations[],
  counted: Record<Measure, boolean>,
  completeness: Completeness,
): Series[] {
  const codes = new Map<string, number>();
  const datesOf = sharedDates();
  const counts = (values: number[]) =>
    values.some(Number.isNaN) ? values.map((value) => (Number.isNaN(value) ? null : value)) : values;
  return places.map((place) => {
    const dates = datesOf(place.days);
    return {
      location: { code: uniqueCode(place, codes), name: place.name, population: place.population },
      isPlaceUnknown: place.isUnknown,
      dates,
      cases: counted.cases ? counts(place.cases) : null,
      deaths: counted.deaths ? counts(place.deaths) : null,
      ...seriesMarks(place.marks, dates),
      ...seriesCompleteness(completeness, place.name, dates),
    };
  });
}

/** Most places of a file report on the same days. */
function areSame(days: Int32Array, others: Int32Array): boolean {
  if (days.length !== others.length) return false;
  for (let index = 0; index < days.length; index += 1) if (days[index] !== others[index]) return false;
  return true;
}

/** The days on which any place reports, rising. */
export function distinctDays(places: readonly PlaceObservations[]): number[] {
  const days = new Set<number>();
  let last: Int32Array = new Int32Array();
  for (const place of places) {
    if (!areSame(place.days, last)) for (const day of place.days) days.add(day);
    last = place.days;
  }
  return [...days].sort((a, b) => a - b);
}

/** One text for each day, however many places report on it; and one list for places that report on the same days. */
function sharedDates(): (days: Int32Array) => PlainDate[] {
  const dateOf = dateTexts();
  let last: { days: Int32Array; dates: PlainDate[] } = { days: new Int32Array(), dates: [] };
  return (days) => {
    if (!areSame(days, last.days)) last = { days, dates: Array.from(days, dateOf) };
    return last.dates;
  };
}

/**
 * The file's own code, else a slug of the name; names that fold to one slug get a number.
 * @param taken codes given so far, each with the highest number tried after it
 */
function uniqueCode(place: PlaceObservations, taken: Map<string, number>): string {
  const wanted = place.code ?? slugOf(place.name);
  let code = wanted;
  let number = taken.get(wanted) ?? 1;
  while (taken.has(code)) {
    number += 1;
    code = `${wanted}-${number}`;
  }
  if (code !== wanted) taken.set(wanted, number);
  taken.set(code, 1);
  return code;
}

/** The total of a measure over all places, or null where none of them counts it. */
export function totalOf(series: readonly Series[], measure: Measure): Dataset['cases'] {
  if (series.every((one) => one[measure] === null)) return null;
  let total = 0;
  let negativeSteps = 0;
  for (const one of series) {
    const values = one[measure] ?? [];
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at] ?? 0;
      total += value;
      if (value < 0) negativeSteps += 1;
    }
  }
  const suppressed = suppressedTotal(series, measure);
  return { total, negativeSteps, ...(suppressed === null ? {} : { suppressed }) };
}
