import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

/** How many places are above their alert line, at the head of an overview. */
export const alertLines = {
  above: (p: { count: number; above: string; placeCount: number; places: string }) =>
    `${p.above} of ${plural(p.placeCount, { one: `${p.places} place`, other: `${p.places} places` })} ${plural(
      p.count,
      { one: 'above its alert line', other: 'above their alert line' },
    )}`,
  /** The same as a sentence, without its point. */
  areAbove: (p: { count: number; above: string; placeCount: number; places: string }) =>
    `${p.above} of ${plural(p.placeCount, { one: `${p.places} place`, other: `${p.places} places` })} ${plural(
      p.count,
      { one: 'is above its alert line', other: 'are above their alert line' },
    )}`,
  noLine: (placeCount: number, places: string) =>
    plural(placeCount, {
      one: `No alert line is known for the ${places} place with recent data`,
      other: `No alert line is known for any of the ${places} places with recent data`,
    }),
  withSilent: (known: string, silent: string) => `${known}, ${silent} without data for over 3 weeks`,
  allSilent: 'No place has data of the last 3 weeks',
};
