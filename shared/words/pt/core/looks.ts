import type { looks as english } from '../../en/core/looks.ts';
import { plural } from '../common/plural.ts';

const levels = { RED: 'vermelho', YELLOW: 'amarelo', GREEN: 'verde', NOT_ASSESSED: 'não avaliado' };

export const looks: typeof english = {
  riseTitle: ({ count }) =>
    plural(count, { one: `${count} local subiu de nível`, other: `${count} locais subiram de nível` }),
  risen: ({ place, level }) => `${place}: ${levels[level]}`,
  rise: ({ places, more, dataset }) =>
    `${places.join(', ')}${more > 0 ? ` e mais ${more}` : ''} – ${dataset}. Abrir`,
};
