import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

/** What a published set changed, and what came of it. */
export const en = {
  change: ({ place, before, after }: { place: string; before: string; after: string | null }) =>
    after === null ? `${place}: no longer ${before}` : `${place}: ${before} → ${after}`,
  /** @param names the places with their new levels, most of them named */
  rose: (count: number, levels: string, names: string) =>
    plural(count, { one: `${levels} level rose: ${names}`, other: `${levels} levels rose: ${names}` }),
  fell: (count: number, levels: string, names: string) =>
    plural(count, { one: `${levels} level fell: ${names}`, other: `${levels} levels fell: ${names}` }),
  other: (count: number, levels: string, names: string) =>
    plural(count, {
      one: `${levels} level otherwise changed: ${names}`,
      other: `${levels} levels otherwise changed: ${names}`,
    }),
  toLevel: (place: string, level: string) => `${place} to ${level.toLowerCase()}`,
  andMore: (names: string, more: string) => `${names} and ${more} more`,
  same: 'No level changed.',
  against: (levels: string, day: string) => `${levels} (against the set as of ${day})`,
  firstSet: 'The first set of its kind: there is none to compare levels with.',
  open: 'What came of it…',
  openOf: (seq: string) => `What came of it… (entry ${seq})`,
  titleOf: (seq: string) => `What came of the set of entry ${seq}`,
  levelsTitle: 'Levels before and after',
  placesTitle: 'What was answered, and what came of it',
  truthAsKnown:
    'Truth is the count as it is known now; “no-change” is the model that lets everything stay as it is.',
  pending: (count: number, weeks: string) =>
    plural(count, {
      one: `${weeks} week has no count yet.`,
      other: `${weeks} weeks have no count yet.`,
    }),
  week: (p: { ahead: string; week: string; truth: string; where: string; beside: string }) =>
    `${p.week} (${p.ahead}): truth ${p.truth}: ${p.where}; ${p.beside}`,
  ahead: (count: number, weeks: string) =>
    plural(count, { one: `${weeks} week ahead`, other: `${weeks} weeks ahead` }),
  inside80: (range: string) => `inside the 80\u00a0% range (${range})`,
  above80: (range: string) => `above the 80\u00a0% range (${range})`,
  below80: (range: string) => `below the 80\u00a0% range (${range})`,
  noRange: (median: string) => `the forecast was ${median}, without an 80\u00a0% range`,
  better: 'better than no-change',
  worse: 'worse than no-change',
  equal: 'equal to no-change',
  passed: 'The answer passed all checks as it was.',
  repaired: (repairs: string) => `The answer passed the checks after repairs: ${repairs}.`,
  showForecast: 'Answer as it was published',
  showForecastOf: (place: string) => `Answer as it was published: ${place}`,
  hideForecast: 'Hide the answer',
  hideForecastOf: (place: string) => `Hide the answer: ${place}`,
  showAll: (places: string) => `Show all ${places} places`,
  subject: (place: string, seq: string) => `${place}, entry ${seq}`,
};
