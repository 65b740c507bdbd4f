import type { NewsWords } from '../../news.ts';
import { plural } from '../common/plural.ts';

export const fr: NewsWords = {
  line: (since, parts) => `Depuis votre dernière consultation (${since}) : ${parts}.`,
  up: (count, shown, places) =>
    plural(count, {
      one: `${shown} niveau en hausse (${places})`,
      other: `${shown} niveaux en hausse (${places})`,
    }),
  to: {
    RED: (place) => `${place} passe au rouge`,
    YELLOW: (place) => `${place} passe au jaune`,
    GREEN: (place) => `${place} passe au vert`,
    NOT_ASSESSED: (place) => `${place} passe à « non évalué »`,
  },
  down: (count, shown) =>
    plural(count, { one: `${shown} niveau en baisse`, other: `${shown} niveaux en baisse` }),
  unassessed: (count, shown, places) =>
    plural(count, {
      one: `${shown} lieu n’est plus évalué (${places})`,
      other: `${shown} lieux ne sont plus évalués (${places})`,
    }),
  assessed: (count, shown) =>
    plural(count, {
      one: `${shown} lieu de nouveau évalué, au vert`,
      other: `${shown} lieux de nouveau évalués, au vert`,
    }),
  appeared: (count, shown, places) =>
    plural(count, { one: `${shown} nouveau lieu (${places})`, other: `${shown} nouveaux lieux (${places})` }),
  gone: (count, shown, places) =>
    plural(count, {
      one: `${shown} lieu n’y figure plus (${places})`,
      other: `${shown} lieux n’y figurent plus (${places})`,
    }),
  weeks: (count, shown) =>
    plural(count, { one: `${shown} nouvelle semaine`, other: `${shown} nouvelles semaines` }),
  forecasts: (count, shown) =>
    plural(count, { one: `${shown} nouvelle prévision`, other: `${shown} nouvelles prévisions` }),
  mark: 'Marquer comme vu',
};
