import type { Weekday } from '../../../time/plainDate.ts';
import type { quality as english } from '../../en/core/quality.ts';
import { counted, fact, whole } from '../common/counted.ts';
import { measureName } from '../common/measures.ts';

const weekdayNames: Readonly<Record<Weekday, string>> = {
  0: 'domingo',
  1: 'lunes',
  2: 'martes',
  3: 'miércoles',
  4: 'jueves',
  5: 'viernes',
  6: 'sábado',
};

const cases = (count: number) => counted(count, 'caso', 'casos');

export const quality: typeof english = {
  codeTimes: ({ code, count, examples }) => `${code} figura ${counted(count, 'vez', 'veces')} (${examples})`,
  placesOf: ({ date, received, all }) => `${date}: ${whole(received)} de ${counted(all, 'lugar', 'lugares')}`,
  shareOf: ({ percent, all }) => `${percent}\u00a0% de ${counted(all, 'recuento', 'recuentos')}`,
  oneAfterOther: ({ before, until, after, from }) => `${before} hasta ${until}, ${after} desde ${from}`,
  deathsAndCases: ({ week, deaths, cases: known }) =>
    `${week}: ${counted(deaths, 'muerte', 'muertes')}, ${cases(known)}`,
  twoNames: ({ a, b }) => `«${a}» y «${b}»`,
  countOn: (p) => `${p.place}, ${p.date}: ${whole(p.count)} ${measureName(p.measure)}`,
  zeroRun: ({ place, first, last, times, measure }) =>
    first === last
      ? `${place}, ${first}: 0 ${measureName(measure)}`
      : `${place}, ${first} a ${last}: ${counted(times, 'vez', 'veces')} 0 ${measureName(measure)}`,
  sitesReported: ({ name, date, percent }) =>
    `${name}, ${date}: notificó el ${percent}\u00a0% de los establecimientos`,
  sitesReadFrom: ({ columns }) => `Cuántos establecimientos notificaron se leyó de ${columns}.`,
  fewSites: ({ percent, count }) =>
    `Notificaciones de menos del ${percent}\u00a0% de los establecimientos: ${whole(count)}. Sus recuentos son inferiores a lo que ocurrió.`,
  codesCounted: ({ told }) =>
    `${told}, donde no puede haber un recuento así. Contados tal como están, cambian los totales. Indique si significan «sin número» o son recuentos.`,
  fewPlaces: ({ count, percent }) =>
    `En ${counted(count, 'semana', 'semanas')} notificó menos del ${percent}\u00a0% de los lugares.`,
  mostlyFewPlaces: ({ percent, count }) =>
    `En la mayoría de las semanas menos del ${percent}\u00a0% de los lugares tiene una notificación; faltan ${counted(count, 'notificación semanal', 'notificaciones semanales')} de lugares. Si el archivo omite las semanas sin casos, escríbalas como 0: aquí figuran como «no notificado».`,
  afterAsOf: ({ asOf, count }) =>
    `Fechas posteriores al ${asOf}, el día al que corresponden los datos: ${whole(count)}.`,
  before1990: ({ count }) =>
    `Fechas anteriores a 1990: ${whole(count)}. Compruebe cómo están escritos los años.`,
  withoutRow: ({ unit, count }) =>
    `${unit === 'week' ? 'Semanas' : 'Días'} sin fila dentro del período del archivo: ${whole(count)}. Quedan como «no notificado», no como cero.`,
  samePopulation: ({ count, first }) =>
    `Los ${counted(count, 'lugar', 'lugares')} tienen todos la misma población, ${first === null ? '–' : whole(first)}. Las tasas serán erróneas si no es la suya.`,
  casesOfInhabitants: ({ place, count, population }) =>
    `${place}: ${cases(count)} de ${counted(population, 'habitante', 'habitantes')}`,
  manyCases: ({ percent, count }) =>
    `Semanas que cuentan como casos más del ${percent}\u00a0% de la población de su lugar: ${whole(count)}. Compruebe la población, o qué se cuenta.`,
  casesInAll: ({ name, total, population }) =>
    `${name}: ${cases(total)} en total, ${counted(population, 'habitante', 'habitantes')}`,
  moreCasesThanPeople: ({ count }) =>
    `Lugares con más casos en total que habitantes: ${whole(count)}. ¿Una población errónea, o infecciones repetidas?`,
  fatality: ({ place, recent, long }) => `${place}: ${recent} en dos semanas, ${long} en doce`,
  fatalityChanged: ({ count }) =>
    `Lugares donde la proporción de casos que murieron en las últimas dos semanas es menos de la mitad o más del doble que la de doce semanas: ${whole(count)}. ¿Notificaciones tardías de muertes, menos casos detectados, o un cambio en la atención?`,
  firstSteps: ({ count }) =>
    `Sumas acumuladas que empiezan con lo contado antes del inicio del archivo: ${whole(count)}. Su primera fecha no es un recuento de un solo día o semana.`,
  usualShare: 'lo habitual es el 20\u00a0%. Pueden estar redondeados o estimados.',
  heaped: ({ share, smallest, usual }) => `${share} a partir de ${smallest} terminan en 0 o 5; ${usual}`,
  heapedPlaces: ({ count, percent, smallest, usual }) =>
    `En ${counted(count, 'lugar', 'lugares')} más del ${percent}\u00a0% de los recuentos a partir de ${smallest} terminan en 0 o 5; ${usual}`,
  level: ({ place, measure, before, after }) =>
    `${place}: ${measureName(measure)} habituales por semana de ${fact(before)} a ${fact(after)}`,
  levelShift: ({ count }) =>
    `Recuentos de un lugar que pasan de una semana a la siguiente a otro nivel y se quedan en él: ${whole(count)}. ¿Otra definición de caso, u otros establecimientos que notifican?`,
  openDays: ({ days: known, last, start }) =>
    known === 1 ? `su único día (${last}` : `sus ${known} días (${start} a ${last}`,
  openWeek: ({ end, span, totals }) =>
    `La última semana, hasta el ${end}, no está completa: ${span}; ${totals}). Entra en los totales, y en ningún recuento semanal ni pronóstico hasta que lo esté.`,
  openTotals: (totals) =>
    totals.length === 0
      ? 'nada notificado'
      : totals.map(({ measure, total }) => `${whole(total)} ${measureName(measure)}`).join(', '),
  outlier: ({ place, value, measure, beside }) =>
    `${place}: ${value} ${measureName(measure)}, alrededor ${beside}`,
  outliers: ({ count }) =>
    `Semanas muy alejadas de las semanas a su alrededor: ${whole(count)}. Compruebe si hay errores de escritura, o notificaciones enviadas todas a la vez.`,
  ways: {
    missing: 'como no notificados',
    suppressed: 'como suprimidos',
    counted: 'tal como están',
  },
  unusedRemedy: ({ about }) =>
    `La solución indicada para ${about.join(' y para ')} no se refiere a ningún recuento de estos archivos. Corríjala, u omítala.`,
  remedied: ({ about, count, way }) =>
    `Según lo indicado (${about}), ${count === 1 ? 'se tomó' : 'se tomaron'} ${way}: ${counted(count, 'recuento', 'recuentos')}.`,
  leftAsIs: ({ message }) => `${message} Se deja como está, según lo indicado.`,
  renamed: ({ count }) =>
    `${counted(count, 'vez', 'veces')} terminan lugares justo antes de que empiecen otros con un nivel parecido: ¿cambiaron de nombre, se dividieron o se unieron? Se leen como lugares distintos, cada uno con una historia corta.`,
  moreDeaths: ({ count }) => `Notificaciones con más muertes que casos: ${whole(count)}.`,
  blank: ({ count }) => `Notificaciones en blanco: ${whole(count)}. Son «no notificado», no cero.`,
  silent: ({ names }) =>
    `Lugares sin una sola notificación: ${names}. Se quedan en el conjunto de datos, y no se puede hacer ningún pronóstico para ellos.`,
  similarNames: ({ count }) =>
    `${counted(count, 'par', 'pares')} de lugares ${count === 1 ? 'tiene' : 'tienen'} casi el mismo nombre: ¿un lugar escrito de dos formas? Se leen como dos.`,
  code: ({ code, count }) =>
    `${code} figura ${counted(count, 'vez', 'veces')} donde no puede haber un recuento así: ¿suprimido o faltante? Hasta que usted lo indique, se cuentan: elija «tratar como faltantes» en la pantalla, o indique {"remedies": [{"code": "MISSING_CODE", "value": ${code}, "as": "missing"}]} en una asignación de columnas.`,
  negative: ({ count }) =>
    `Recuentos negativos: ${whole(count)}. Se conservan, como correcciones de notificaciones anteriores.`,
  neverOn: ({ weekdays, days: others }) =>
    `El archivo nunca tiene una fila en ${weekdays.map((day) => weekdayNames[day]).join(' ni en ')}: las semanas con los otros ${others} días cuentan como semanas completas.`,
  zeroRuns: ({ shortest, usual, count }) =>
    `Series de ${shortest} o más ceros en un lugar que suele contar más de ${usual}: ${whole(count)}. ¿Cero, o no notificado?`,
  zeros: ({ above, count }) =>
    `Ceros entre recuentos de más de ${above}: ${whole(count)}. ¿Cero, o no notificado?`,
};
