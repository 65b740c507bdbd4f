import type { alertLines as english } from '../../en/common/alertLines.ts';
import { amount, byNumber } from './counted.ts';

export const alertLines: typeof english = {
  above: ({ above, placeCount, places }) =>
    `${above} de ${amount(placeCount, places, 'lugar', 'lugares')} por encima de su umbral de alerta`,
  areAbove: ({ count, above, placeCount, places }) =>
    `${above} de ${amount(placeCount, places, 'lugar', 'lugares')} ${byNumber(count, 'está por encima de su umbral de alerta', 'están por encima de su umbral de alerta')}`,
  noLine: (placeCount, places) =>
    byNumber(
      placeCount,
      `Hay ${places} lugar con datos recientes, y no se conoce su umbral de alerta`,
      `No se conoce un umbral de alerta para ninguno de los ${places} lugares con datos recientes`,
    ),
  withSilent: (known, silent) => `${known}; ${silent} sin datos desde hace más de 3 semanas`,
  allSilent: 'Ningún lugar tiene datos de las últimas 3 semanas',
};
