import type { NewsWords } from '../../news.ts';
import { amount } from '../common/counted.ts';

export const es: NewsWords = {
  line: (since, parts) => `Desde su última visita (${since}): ${parts}.`,
  up: (count, shown, places) => `${amount(count, shown, 'subida de nivel', 'subidas de nivel')} (${places})`,
  to: {
    RED: (place) => `${place} a rojo`,
    YELLOW: (place) => `${place} a amarillo`,
    GREEN: (place) => `${place} a verde`,
    NOT_ASSESSED: (place) => `${place} a sin evaluar`,
  },
  down: (count, shown) => amount(count, shown, 'bajada de nivel', 'bajadas de nivel'),
  unassessed: (count, shown, places) =>
    `${amount(count, shown, 'lugar ahora sin evaluar', 'lugares ahora sin evaluar')} (${places})`,
  assessed: (count, shown) =>
    amount(count, shown, 'lugar evaluado de nuevo, en verde', 'lugares evaluados de nuevo, en verde'),
  appeared: (count, shown, places) => `${amount(count, shown, 'lugar nuevo', 'lugares nuevos')} (${places})`,
  gone: (count, shown, places) =>
    `${amount(count, shown, 'lugar que ya no está', 'lugares que ya no están')} (${places})`,
  weeks: (count, shown) => amount(count, shown, 'semana nueva', 'semanas nuevas'),
  forecasts: (count, shown) => amount(count, shown, 'pronóstico nuevo', 'pronósticos nuevos'),
  mark: 'Marcar como visto',
};
