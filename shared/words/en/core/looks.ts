import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

/** Named apart from the words for chips: here they stand in a sentence. */
const levels = { RED: 'red', YELLOW: 'yellow', GREEN: 'green', NOT_ASSESSED: 'not assessed' };

/** The system notification of a set in which levels rose. Short: systems cut what is long. */
export const looks = {
  riseTitle: ({ count }: { count: number }) =>
    plural(count, { one: '1 place rose', other: `${count} places rose` }),
  risen: ({ place, level }: { place: string; level: keyof typeof levels }) => `${place} ${levels[level]}`,
  rise: ({ places, more, dataset }: { places: readonly string[]; more: number; dataset: string }) =>
    `${places.join(', ')}${more > 0 ? ` and ${more} more` : ''} – ${dataset}. Open`,
};
