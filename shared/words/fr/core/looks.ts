import type { looks as english } from '../../en/core/looks.ts';
import { counted } from '../common/counted.ts';
import { plural } from '../common/plural.ts';

/** They agree with "niveau". */
const levels = { RED: 'rouge', YELLOW: 'jaune', GREEN: 'vert', NOT_ASSESSED: 'non évalué' };

export const looks: typeof english = {
  riseTitle: ({ count }) =>
    plural(count, {
      one: `Niveau en hausse : ${counted(count, 'lieu', 'lieux')}`,
      other: `Niveaux en hausse : ${counted(count, 'lieu', 'lieux')}`,
    }),
  risen: ({ place, level }) => `${place} : ${levels[level]}`,
  rise: ({ places, more, dataset }) =>
    `${places.join(', ')}${more > 0 ? ` et ${counted(more, 'autre')}` : ''} – ${dataset}. Ouvrir`,
};
