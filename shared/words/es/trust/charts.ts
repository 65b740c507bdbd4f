import type { charts as english } from '../../en/trust/charts.ts';
import { amount } from '../common/counted.ts';

export const charts: typeof english = {
  ahead: (n, count) => `a ${amount(count, n, 'semana', 'semanas')}`,
  aheadShort: (n) => `+${n}`,
  n: (n) => `n\u00a0=\u00a0${n}`,
  tooEarlyShort: (n) => `${n} (pocos)`,
  tooEarly: (n) => `n = ${n}: demasiado pronto para decirlo`,
  showTable: 'Ver como tabla',
  showChart: 'Ver como gráfico',
  none: '–',
  coverage: {
    title: '¿Se cumplen los intervalos?',
    help: 'Sobre la línea, los intervalos contienen lo que dicen. Por debajo eran demasiado estrechos; por encima, más anchos de lo necesario.',
    x: 'intervalo según su nombre',
    y: 'proporción de recuentos dentro',
    line: 'según su nombre',
    summary: (ahead, n, shares) => `${ahead} (n = ${n}): ${shares}.`,
    share: (named, observed) => `${observed} dentro del intervalo del ${named}`,
    noShare: (named) => `sin intervalo del ${named}`,
  },
  relative: {
    title: '¿Es mejor que el modelo sin cambio?',
    help: 'Su puntuación dividida por la del modelo sin cambio en los mismos pronósticos: a la izquierda de 1 es mejor; a la derecha de 1, lo habría sido el modelo sin cambio. La línea que atraviesa una barra es el intervalo del 90\u00a0%.',
    noInterval:
      'Donde no hay línea, las semanas son muy pocas para decir cuán segura es la razón (menos de cinco bloques de cuatro semanas).',
    line: 'como el modelo sin cambio',
    of: (ahead, n) => `${ahead} (n\u00a0=\u00a0${n})`,
    value: (ratio, range) => (range === null ? ratio : `${ratio}, intervalo del 90\u00a0% ${range}`),
    summary: (of, value) => `${of}: ${value}.`,
  },
  history: {
    title: '¿Mejora o empeora?',
    help: 'La misma razón por el mes en que terminaron las semanas pronosticadas. Las marcas huecas tienen menos de cinco pronósticos.',
    horizon: 'Semanas de antelación',
    all: 'Todas',
    noRatio: (month) => `${month}: el modelo sin cambio no tuvo error`,
    summary: ({ count, months, better, of, first, last }) =>
      `${amount(count, months, 'mes', 'meses')}, ${first} a ${last}: mejor que el modelo sin cambio en ${better} de ${of}.`,
    clipped: 'Una flecha arriba indica que el valor está por encima del gráfico; la tabla lo contiene.',
    perMonth: (low, high) => (low === high ? `n = ${low} al mes` : `n = ${low} a ${high} al mes`),
  },
  columns: {
    ahead: 'Semanas de antelación',
    n: 'n',
    named: (share) => `Dentro del ${share} (según su nombre)`,
    relative: 'Puntuación relativa',
    interval: 'Intervalo del 90\u00a0%',
    wins: 'Mejor que el modelo sin cambio',
    weeks: 'Semanas',
    month: 'Mes',
    coverage80: 'Dentro del intervalo del 80\u00a0%',
  },
  winsOf: (wins, n) => `${wins} de ${n}`,
  span: (first, last) => `${first} a ${last}`,
};
