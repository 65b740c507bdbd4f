import type { overview as english } from '../../en/window/overview.ts';
import { amount, byNumber } from '../common/counted.ts';

export const overview: typeof english = {
  title: 'Resumen',
  views: {
    label: 'Cómo se muestran los lugares',
    table: 'Tabla',
    charts: 'Gráficos',
    map: 'Mapa',
    sort: 'Ordenar por',
    urgency: 'Urgencia',
  },
  levels: ({ RED, YELLOW, GREEN, NOT_ASSESSED }) =>
    NOT_ASSESSED === null
      ? `${RED} en rojo, ${YELLOW} en amarillo, ${GREEN} en verde.`
      : `${RED} en rojo, ${YELLOW} en amarillo, ${GREEN} en verde, ${NOT_ASSESSED} sin evaluar.`,
  byHand: (count, levels) =>
    byNumber(
      count,
      `De estos niveles, ${levels} está definido a mano.`,
      `De estos niveles, ${levels} están definidos a mano.`,
    ),
  summary: (above, levels) => `${above}; ${levels}`,
  highest: (names) => `Ver primero: ${names}.`,
  counts: (count, places, week, day) =>
    `${amount(count, places, 'lugar', 'lugares')} con recuentos hasta la semana ${week} (${day}).`,
  noForecastYet: 'Todavía no hay pronóstico.',
  callToAction:
    'Pida un pronóstico para ver cómo pueden evolucionar las próximas semanas, con intervalos y un nivel de riesgo por lugar.',
  filter: 'Filtrar lugares',
  noMatch: 'Ningún lugar tiene ese nombre.',
  table: {
    caption: 'Lugares con su último recuento, riesgo y pronóstico',
    place: 'Lugar',
    last: 'Última semana',
    change: 'Cambio',
    deaths: 'Muertes',
    fatality: 'Letalidad',
    fatalityMeaning: 'Muertes entre los casos de las últimas 12 semanas',
    recent: '12 semanas',
    level: 'Nivel',
    probability: 'Probabilidad de brote',
    next: 'Próxima semana, mediana (intervalo del 80\u00a0%)',
    confidence: 'Confianza',
    age: 'Edad de los datos',
  },
  casesIn: (week) => `semana ${week}`,
  notReported: 'n/n',
  notReportedLong: 'no notificado',
  suppressed: 'suprimido',
  none: '–',
  miniBars: (counts) => `Casos en las últimas semanas, primero la más antigua: ${counts}`,
  medianWithRange: (median, range) => `${median} (${range})`,
  medianOnly: (median) => `${median} (sin intervalo indicado)`,
  listLine: (cases) => `${cases} casos`,
  listNext: (median, range) => `próxima: ${median} (${range})`,
  listNoRange: (median) => `próxima: ${median} (sin intervalo indicado)`,
  aboveNoForecast: (line) => `Por encima de su umbral de alerta (${line}); pronóstico no disponible.`,
  notInSet: 'no está en este conjunto',
  besideOnly: (company) => `No está en este conjunto; pronosticado por separado: ${company}`,
  besideNewer: 'más reciente, por separado',
  noForecastShort: 'sin pronóstico',
  empty: {
    title: 'Todavía no hay datos',
    sentence: (key) =>
      `Importe un archivo (${key}), suelte uno en cualquier parte de esta ventana, pegue una tabla o abra el brote de ejemplo.`,
    formats:
      'CSV, Excel o JSON con recuentos semanales o diarios, nuevos o acumulados: por fila, por lugar, por fecha, o una fila por persona.',
    importFile: 'Importar un archivo',
    paste: 'Pegar una tabla',
    openSample: (name) => `Abrir ${name}`,
    samples: 'Brotes de ejemplo',
    attribution: (text) => `Fuente: ${text}`,
    sampleStarts: (day) => `Se abre como repetición en el ${day}.`,
  },
};
