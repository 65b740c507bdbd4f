import type { counts as english } from '../../en/cli/counts.ts';
import { createPlural } from '../../plural.ts';
import { counted, countedAfter, whole } from '../common/counted.ts';
import { nouns } from '../common/nouns.ts';
import { numbers } from '../common/numbers.ts';

const plural = createPlural('ar');

/** Numbers of things. Minutes, repairs, rounds, spans and steps always stand behind a preposition. */
export const counts: typeof english = {
  cases: (count) => counted(count, nouns.case),
  deaths: (count) => counted(count, nouns.death),
  forecasts: (count) => counted(count, nouns.forecast),
  minutes: (count) => countedAfter(count, nouns.minute),
  morePlaces: (count) =>
    plural(count, {
      one: 'موقع آخر',
      two: 'موقعان آخران',
      few: `${whole(count)} مواقع أخرى`,
      many: `${whole(count)} موقعًا آخر`,
      other: `${whole(count)} موقع آخر`,
    }),
  places: numbers.places,
  repairs: (count) => countedAfter(count, nouns.repair),
  rounds: (count) => countedAfter(count, nouns.round),
  rows: (count) => counted(count, nouns.row),
  steps: (count) => countedAfter(count, nouns.step),
  stepsDown: (count) => `مرات الانخفاض: ${whole(count)}`,
  span: (count, unit) => countedAfter(count, nouns[unit]),
};
