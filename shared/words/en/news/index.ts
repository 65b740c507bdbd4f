import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

/** What happened while nobody looked, in one line. Places come as slots, in which the screen puts links. */
export const en = {
  line: (since: string, parts: string) => `Since your last look (${since}): ${parts}.`,
  up: (count: number, shown: string, places: string) =>
    plural(count, { one: `${shown} level up (${places})`, other: `${shown} levels up (${places})` }),
  to: {
    RED: (place: string) => `${place} to red`,
    YELLOW: (place: string) => `${place} to yellow`,
    GREEN: (place: string) => `${place} to green`,
    NOT_ASSESSED: (place: string) => `${place} to not assessed`,
  },
  down: (count: number, shown: string) =>
    plural(count, { one: `${shown} level down`, other: `${shown} levels down` }),
  unassessed: (_count: number, shown: string, places: string) => `${shown} no longer assessed (${places})`,
  assessed: (_count: number, shown: string) => `${shown} assessed again, green`,
  appeared: (count: number, shown: string, places: string) =>
    plural(count, { one: `${shown} new place (${places})`, other: `${shown} new places (${places})` }),
  gone: (count: number, shown: string, places: string) =>
    plural(count, {
      one: `${shown} place no longer there (${places})`,
      other: `${shown} places no longer there (${places})`,
    }),
  weeks: (count: number, shown: string) =>
    plural(count, { one: `${shown} new week`, other: `${shown} new weeks` }),
  forecasts: (count: number, shown: string) =>
    plural(count, { one: `${shown} new forecast`, other: `${shown} new forecasts` }),
  mark: 'Mark as seen',
};
