import type { looks as english } from '../../en/core/looks.ts';
import { createPlural } from '../../plural.ts';
import { countedAfter } from '../common/counted.ts';
import { isolated } from '../common/isolate.ts';
import { nouns } from '../common/nouns.ts';
import { riskLevels } from '../common/riskLevels.ts';

const plural = createPlural('ar');

const andMore = (more: number) =>
  plural(more, {
    one: ' وموقع آخر',
    two: ' وموقعان آخران',
    few: ` و${more} مواقع أخرى`,
    many: ` و${more} موقعًا آخر`,
    other: ` و${more} موقع آخر`,
  });

/** The system notification of a set in which levels rose. Short: systems cut what is long. */
export const looks: typeof english = {
  riseTitle: ({ count }) => `ارتفاع المستوى في ${countedAfter(count, nouns.place)}`,
  risen: ({ place, level }) => `${isolated(place)} (${riskLevels[level]})`,
  rise: ({ places, more, dataset }) =>
    `${places.join('، ')}${more > 0 ? andMore(more) : ''} – ${isolated(dataset)}. فتح`,
};
