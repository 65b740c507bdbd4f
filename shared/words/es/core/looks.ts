import type { looks as english } from '../../en/core/looks.ts';
import { counted, whole } from '../common/counted.ts';

const levels = { RED: 'rojo', YELLOW: 'amarillo', GREEN: 'verde', NOT_ASSESSED: 'sin evaluar' };

export const looks: typeof english = {
  riseTitle: ({ count }) => counted(count, 'lugar subió de nivel', 'lugares subieron de nivel'),
  risen: ({ place, level }) => `${place} (${levels[level]})`,
  rise: ({ places, more, dataset }) =>
    `${places.join(', ')}${more > 0 ? ` y ${whole(more)} más` : ''} – ${dataset}. Abrir`,
};
