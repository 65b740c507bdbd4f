import type { alertLines as english } from '../../en/common/alertLines.ts';
import { createPlural } from '../../plural.ts';
import { amount } from './counted.ts';

const plural = createPlural('es');

export const alertLines: typeof english = {
  above: ({ above, placeCount, places }) =>
    `${above} de ${amount(placeCount, places, 'lugar', 'lugares')} por encima de su umbral de alerta`,
  areAbove: ({ count, above, placeCount, places }) =>
    `${above} de ${amount(placeCount, places, 'lugar', 'lugares')} ${plural(count, {
      one: 'está por encima de su umbral de alerta',
      other: 'están por encima de su umbral de alerta',
    })}`,
  noLine: (placeCount, places) =>
    plural(placeCount, {
      one: `Hay ${places} lugar con datos recientes, y no se conoce su umbral de alerta`,
      other: `No se conoce un umbral de alerta para ninguno de los ${places} lugares con datos recientes`,
    }),
  withSilent: (known, silent) => `${known}; ${silent} sin datos desde hace más de 3 semanas`,
  allSilent: 'Ningún lugar tiene datos de las últimas 3 semanas',
};
