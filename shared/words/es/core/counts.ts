import type { counts as english } from '../../en/core/counts.ts';
import { whole } from '../common/counted.ts';
import { measureName } from '../common/measures.ts';

export const counts: typeof english = {
  notFinal: ({ file, count }) =>
    `Recuentos marcados como no definitivos en ${file}: ${whole(count)}. Se cuentan, y probablemente cambien.`,
  notReported: ({ count, placeholders }) =>
    `Celdas leídas como «no notificado», no como cero: ${whole(count)} (${placeholders}).`,
  multiplied: ({ column, factor }) =>
    `«${column}» cuenta en unidades de ${factor}: sus números se multiplicaron.`,
  suppressed: ({ count, ranges }) =>
    `Recuentos suprimidos: ${whole(count)} (${ranges}). No son ni cero ni faltantes: se conservan como intervalos, y ningún total los incluye.`,
  timesAs: ({ times, how }) => `${whole(times)}, ${how}`,
  suppressedAs: ({ high, low }) =>
    high === null ? 'intervalo desconocido, por tanto no notificado' : `leído como ${low} a ${high}`,
  namedButFell: ({ named, down, all }) =>
    `se llaman ${named === 'cumulative' ? 'sumas acumuladas' : 'recuentos nuevos'}, pero bajaron ${down} de ${all} veces`,
  onlyRise: ({ up }) => `solo suben (${up} veces)`,
  sumsOrNew: ({ measure, files, says }) =>
    `Columna de ${measureName(measure)} de ${files}: los recuentos ${says}; pueden ser sumas acumuladas o recuentos nuevos. Indique cuál.`,
  unreadable: {
    notWhole: 'no es un número entero',
    failedFormula: 'una fórmula que ha fallado',
    mark: 'miles o una fracción: escríbalo sin signos',
    tooLarge: 'demasiado grande para un recuento',
    fraction: 'una fracción, no un recuento',
    least: 'solo el mínimo que puede ser',
  },
  otherTexts: ({ others }) => `y ${others} textos más`,
};
