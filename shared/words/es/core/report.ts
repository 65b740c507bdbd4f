import type { Facts } from '../../../forecast/forecastSchema.ts';
import { officialCount } from '../../../forecast/thresholdMethod.ts';
import type { report as english, NamedWeek } from '../../en/core/report.ts';
import { createNameLists } from '../../nameLists.ts';
import { capitalised, ended } from '../common/asSentence.ts';
import { confidenceWords } from '../common/confidenceWords.ts';
import { amount, byNumber, counted, decimal, estimated, fixed, whole } from '../common/counted.ts';
import { days } from '../common/days.ts';
import { measureName } from '../common/measures.ts';
import { percents } from '../common/percents.ts';
import { populationSource } from '../common/populationSource.ts';
import { riskLevels } from '../common/riskLevels.ts';
import { thresholdMethod } from '../common/thresholdMethod.ts';
import { forecasts } from './forecasts.ts';

const joined = createNameLists('es').and;
const { day } = days;
const { chance } = forecasts;

const weekTo = ({ weekEnd, label }: NamedWeek) => `la semana que termina el ${day(weekEnd)} (${label})`;
const cases = (count: number) => counted(count, 'caso', 'casos');
const deaths = (count: number) => counted(count, 'muerte', 'muertes');
const weeks = (count: number) => counted(count, 'semana', 'semanas');
const places = (count: number) => counted(count, 'lugar', 'lugares');
/** The first names of a list, and how many more there are. */
const list = (names: readonly string[], more = 0) =>
  joined(more === 0 ? names : [...names, `${whole(more)} más`]);
/** `menos de 5 casos`. */
const small = (below: number, measure: 'cases' | 'deaths') => `menos de ${below} ${measureName(measure)}`;

/** A case fatality: one decimal. */
const share = (value: number) => percents(fixed(100 * value, 1));
const range = ([low, high]: readonly [number, number]) => `${estimated(low)}–${estimated(high)}`;
/** @param shown the median, with or without what it counts */
const ranged = (shown: string, range80: readonly [number, number] | null) =>
  range80 === null ? shown : `${shown} (${range(range80)}, intervalo del 80\u00a0%)`;
const withRange: typeof english.withRange = (median, range80) => ranged(estimated(median), range80);

/** An official line by the cases that are an alert. */
function lineValue({ value, method }: { value: number; method: string }): string {
  const official = officialCount({ value, method });
  return official === null ? decimal(value) : `${official} o más`;
}

/** @param value as it is shown */
const alertLine = (value: string, method: string) => `${value} (${thresholdMethod(method)})`;

const headings: typeof english.headings = {
  highlights: 'Puntos destacados',
  places: 'Casos y muertes por lugar',
  curve: 'Curva epidémica',
  ranked: 'Casos de la semana más reciente',
  map: 'Niveles de riesgo en el mapa',
  forecasts: 'Pronóstico',
  fans: 'Lugares más urgentes',
  alerts: 'Alertas y riesgo',
  response: 'Respuesta',
  actions: 'Acciones',
  responseGaps: 'Brechas',
  needs: 'Necesidades',
  quality: 'Calidad y límites de los datos',
  method: 'Método',
  overrides: 'Elecciones manuales e indicaciones de los usuarios',
};

const columns: typeof english.columns = {
  place: 'Lugar',
  code: 'Código',
  level: 'Nivel',
  cases: 'Casos',
  deaths: 'Muertes',
  thisWeek: 'Esta semana',
  lastWeek: 'Semana anterior',
  cumulative: 'Acumulado',
  attackRate: 'Casos por 100.000',
  fatality: 'Letalidad',
  ofCumulative: 'de los casos acumulados',
  completeness: 'Completo',
  reporting: 'Lugares que notifican',
  week: 'Semana',
  weekEnd: 'Semana hasta',
  note: 'Nota',
  lastCount: 'Último recuento',
  median: 'Mediana',
  low80: 'Intervalo del 80\u00a0%, límite inferior',
  high80: 'Intervalo del 80\u00a0%, límite superior',
  medianRange: 'Mediana (intervalo del 80\u00a0%)',
  alertLine: 'Umbral de alerta',
  method: 'Método del umbral',
  chanceAbove: 'Prob. de superarlo',
  trend: 'Tendencia',
  confidence: 'Confianza',
  provider: 'Proveedor',
  model: 'Modelo',
  asOf: 'Con datos al',
  made: 'Pronóstico hecho',
  score: 'Puntuación',
  reasons: 'Motivos',
  text: 'Texto',
  part: 'Parte',
  population: 'Población',
  populationYear: 'Año de la población',
  populationSource: 'Fuente de la población',
  casesThisWeek: 'Casos esta semana',
  casesLastWeek: 'Casos semana anterior',
  casesCumulative: 'Casos acumulados',
  deathsThisWeek: 'Muertes esta semana',
  deathsLastWeek: 'Muertes semana anterior',
  deathsCumulative: 'Muertes acumuladas',
  fatalityDeaths: 'Muertes de la letalidad',
  fatalityCases: 'Casos de la letalidad',
};

const notices: typeof english.notices = {
  newerCounts: ({ importedAt, asOf, made }) =>
    `Hay recuentos más recientes que este pronóstico: recuentos con datos al ${day(asOf)} se importaron el ${importedAt}, después de que se hiciera el pronóstico, el ${made}. Todas las cifras siguientes son aquellas de las que se hizo el pronóstico.`,
  staleData: ({ days: age, week, asOf }) =>
    `Los datos tenían ${counted(age, 'día', 'días')} cuando se hizo el pronóstico: llegan hasta ${weekTo(week)}, y el pronóstico se hizo con datos al ${day(asOf)}.`,
  oldForecast: ({ days: age, made }) =>
    `Este pronóstico se hizo hace ${counted(age, 'día', 'días')} (${made}). La situación puede haber cambiado desde entonces.`,
  replay: (asOf) =>
    `Repetición: este informe muestra lo que se sabía el ${day(asOf)}, no la situación de hoy.`,
  gaps: (names, more) =>
    byNumber(
      names.length + more,
      `No hay pronóstico para ${list(names)}; el motivo figura en la calidad de los datos.`,
      `No hay pronóstico para ${places(names.length + more)} (${list(names, more)}); los motivos figuran en la calidad de los datos.`,
    ),
  otherSite: (p) =>
    `Estos son los datos y pronósticos de otro sitio, ${p.site} (${p.id}), de la copia ${p.from === 'team' ? `de la sincronización del ${p.asOf} con el equipo` : `del paquete del ${p.asOf}`}. Ese sitio no hizo este informe.`,
  chosenPlaces: 'El pronóstico se hizo solo para lugares elegidos; no representa toda la zona.',
  noMap: 'Se eligió un mapa, pero ningún lugar de este informe tiene contorno; en su lugar hay barras.',
  mapDamaged: (problem) => `Este informe no tiene mapa: ${problem}`,
  noCounts: (problem) =>
    `Los recuentos en que se basa este pronóstico no se pueden leer, así que no se muestran recuentos: ${problem}`,
  suppressionOff: (reason) => `Se muestran los números pequeños. Motivo indicado: ${reason}`,
  needsReason: (below) =>
    `La supresión de números pequeños está desactivada en los ajustes, pero este informe no indica un motivo: los recuentos inferiores a ${below} siguen suprimidos.`,
};

const highlights: typeof english.highlights = {
  situation: ({ week, reporting, places: all, cases: counts, change }) =>
    `En ${weekTo(week)}, ${whole(reporting)} de ${places(all)} ${byNumber(reporting, 'notificó', 'notificaron')} ${counts}${change === null ? '' : `, ${change}`}.`,
  more: (by, before) => `${whole(by)} más que la semana anterior (${whole(before)})`,
  fewer: (by, before) => `${whole(by)} menos que la semana anterior (${whole(before)})`,
  same: (before) => `tantos como la semana anterior (${whole(before)})`,
  cases,
  smallCases: (below) => small(below, 'cases'),
  deaths: ({ deaths: counts }) => `Muertes notificadas en la misma semana: ${counts}.`,
  deathsCounted: (count) => whole(count),
  smallDeaths: (below) => `menos de ${below}`,
  cumulative: ({ since, cases: total, deaths: died, fatality }) =>
    `Desde la semana que termina el ${day(since)} se ${byNumber(total, 'ha notificado', 'han notificado')} ${cases(total)}${died === null ? '' : ` y ${deaths(died)}`}${fatality === null ? '' : ` (letalidad ${fatality})`}.`,
  aboveLine: (sentence) => `${sentence}.`,
  levels: (parts) =>
    `Nivel de riesgo: ${parts
      .map(({ level, names, more }) => `${riskLevels[level].toLowerCase()} en ${list(names, more)}`)
      .join('; ')}.`,
  forecast: ({ place, median, range80, week, chance: said, confidence }) =>
    `Es probable que ${place} notifique ${ranged(amount(median, estimated(median), 'caso', 'casos'), range80)} en ${weekTo(week)}; confianza: ${confidence}.${said === null ? '' : ` ${said}.`}`,
  notReporting: (names, more) => `Sin notificación de la semana más reciente: ${list(names, more)}.`,
  preliminary: (count) =>
    byNumber(
      count,
      'La semana más reciente aún se está notificando en 1 lugar: es probable que su recuento suba.',
      `La semana más reciente aún se está notificando en ${places(count)}: es probable que sus recuentos suban.`,
    ),
};

const ofDeaths = (facts: Facts) => (facts.measure === 'deaths' ? ' de muertes' : '');
const itsLine = (facts: Facts) =>
  facts.measure === 'deaths' ? 'su umbral de alerta de muertes' : 'su umbral de alerta';

/** Reasons of a level without the count and the alert line that they rest on. */
const plainReasons: typeof english.plainReasons = {
  OUTBREAK_PROBABILITY: (facts) =>
    `${chance(Number(facts.probability))} de ${facts.isAboveNow === true ? 'seguir por encima de' : 'superar'} ${itsLine(facts)}`,
  ABOVE_THRESHOLD: (facts) => `El último recuento${ofDeaths(facts)} ya está por encima de ${itsLine(facts)}`,
  NO_FORECAST: (facts) => `No hay un pronóstico que comparar con ${itsLine(facts)}`,
  NEW_NORMAL_NOT_CONFIRMED: (facts) =>
    `El último recuento${ofDeaths(facts)} está por encima del umbral de alerta anterior a esta larga ola, y nadie ha confirmado una nueva normalidad`,
  OFFICIAL_EXCEEDED: () => 'El último recuento alcanza el umbral oficial confirmado',
  THRESHOLD_NOT_CONFIRMED: () =>
    'Un caso de esta enfermedad es su umbral oficial, que nadie ha confirmado ni descartado para estos datos; recientemente se notificaron casos',
  IMPACT_FATALITY: () => 'La letalidad es más del doble de la proporción esperada: una clase de impacto más',
  TREND_BESIDE_MEDIAN: () =>
    'Ninguna dirección alcanza una probabilidad de la mitad, y la más probable no es la de la mediana',
  TREND_BESIDE_PATH: () =>
    'La tendencia compara la última semana pronosticada con el último recuento, no las semanas pronosticadas entre sí',
};

/** What must be known of the data, for several places at once and without their counts. */
const dataNotes: typeof english.dataNotes = {
  SUSPECT_NEWEST: (names) => `El recuento más reciente está en duda y debe comprobarse: ${names}.`,
  MOSTLY_SUPPRESSED: (names) =>
    `Muchos recuentos están suprimidos en su origen, y se usa el centro de cada intervalo: ${names}.`,
  PRELIMINARY: (names) => `Las semanas más recientes son preliminares y aún pueden cambiar: ${names}.`,
  POPULATION_CAP: (names) => `Los pronósticos se limitan a la población, que debe comprobarse: ${names}.`,
  MORE_CASES_THAN_PEOPLE: (names) =>
    `Más casos que habitantes, por lo que debe comprobarse la población o qué se cuenta: ${names}.`,
  SHORT_SERIES: (names) => `Pocas semanas de datos, así que los intervalos son aproximados: ${names}.`,
  SLOWER_THAN_GROWTH: (names) =>
    `El pronóstico está por debajo de lo que daría el crecimiento de las últimas cuatro semanas: ${names}.`,
  FASTER_THAN_GROWTH: (names) =>
    `El pronóstico está por encima de lo que daría el crecimiento de las últimas cuatro semanas: ${names}.`,
  BASELINE_FROZEN: (names) => `El umbral de alerta se apoya en semanas anteriores a la ola actual: ${names}.`,
  THRESHOLD_NOT_CONFIRMED: (names) =>
    `Nadie ha confirmado ni descartado el umbral oficial de la enfermedad: ${names}.`,
};

const quality: typeof english.quality = {
  reporting: (reporting, of, week) =>
    `${whole(reporting)} de ${places(of)} ${byNumber(reporting, 'notificó', 'notificaron')} casos de ${weekTo(week)}.`,
  missingWeeks: (count, of, window) =>
    `${byNumber(count, 'Falta', 'Faltan')} ${whole(count)} de ${counted(of, 'notificación', 'notificaciones')} de las últimas ${weeks(window)}; las notificaciones que faltan no suman nada a los totales.`,
  noneMissing: (window) => `No falta ninguna notificación de las últimas ${weeks(window)}.`,
  delay: (reported) =>
    `Alrededor del ${reported} de los casos de la semana más reciente está notificado hasta ahora, donde se conoce.`,
  preliminary: 'Las barras rayadas son semanas preliminares: es probable que sus recuentos cambien.',
  atSource: (count) =>
    `${counted(count, 'recuento está suprimido', 'recuentos están suprimidos')} en el origen; los totales no los incluyen y son demasiado bajos en esa medida.`,
  suppressed: ({ below, small: few, hidden }) =>
    `Los recuentos de 1 a ${below - 1} se muestran como <${below} para proteger a las personas (${counted(few, 'cifra', 'cifras')}), ${hidden === 0 ? 'y ninguna otra cifra revelaría una de ellas' : `y ${counted(hidden, 'cifra más no se muestra', 'cifras más no se muestran')} (n.\u00a0m.) porque una resta revelaría una pequeña`}.`,
  notSuppressed: (below) => `Los recuentos inferiores a ${below} no se mostrarían; no hay ninguno.`,
  notAssessed: (names, more) =>
    `No se pudo dar un nivel a: ${list(names, more)}. Sin evaluar no significa que no haya riesgo.`,
  gap: (names, reason) => `Sin pronóstico para ${names}: ${ended(reason)}`,
  green: 'Verde significa que no hay señal en los datos disponibles; no significa que no haya riesgo.',
};

const method: typeof english.method = {
  forecast: ({ provider, model, horizons }) =>
    `Pronóstico de: ${provider} (${model}), para ${weeks(horizons)}: mediana e intervalo de predicción del 80\u00a0%, en el que deberían quedar alrededor de 8 de cada 10 resultados.`,
  noThreshold: 'No se pudo establecer un umbral de alerta a partir de los datos.',
  threshold: ({ method: name, reference, place }) => `Umbral de alerta ${name}, para ${place}: ${reference}.`,
  chance:
    'La probabilidad de superarlo es la mayor probabilidad semanal de superar el umbral de alerta en las semanas pronosticadas; para un lugar que ya está por encima, la menor probabilidad semanal de seguir por encima.',
  level:
    'El nivel combina en una matriz la probabilidad de superar el umbral de alerta con el impacto de la enfermedad (evaluación rápida de riesgos de la OMS, 2012).',
  confidence:
    'La confianza es la frecuencia con que pronósticos anteriores de este tipo fueron mejores que suponer que no hay cambio, con estos datos donde hay historial.',
  pooled: (p) =>
    `En este informe se basa en el historial de ${counted(p.sites, 'sitio', 'sitios')} del equipo, ${counted(p.forecasts, 'pronóstico', 'pronósticos')}, puntuado aquí con lo que cada sitio publicó y contó.`,
  counts: ({ weeks: system, since }) =>
    `Los recuentos son semanas epidemiológicas completas (${system}); acumulado significa desde la semana que termina el ${day(since)}.`,
  rates:
    'Las tasas de ataque son todos los casos hasta ahora por 100.000 habitantes; la letalidad son las muertes entre los casos notificados hasta ahora, ambas sin corrección por retraso.',
  populations: ({ groups, more }) =>
    `Poblaciones: ${groups.map(({ year, source }) => `${year ?? 'año no indicado'}, ${populationSource(source)}`).join('; ')}${more === 0 ? '' : `; ${whole(more)} más en las tablas de este informe`}.`,
};

const overrides: typeof english.overrides = {
  pin: ({ provider, reason, until }) =>
    `${capitalised(provider)} está fijado para todos los pronósticos${until === null ? '' : ` hasta ${until}`}: ${reason}`,
  hold: (reason) => `Los pronósticos están en espera: ${reason}`,
  official: ({ place, answer }) =>
    `El umbral oficial de la enfermedad se ${answer === 'confirmed' ? 'confirmó' : 'descartó'} para ${place ?? 'todos los lugares'}.`,
  line: ({ place, measure, value }) =>
    `Se indicó un umbral de alerta de ${value} ${measureName(measure)} por semana para ${place ?? 'todos los lugares'}.`,
  none: 'Ninguna.',
};

const cells: typeof english.cells = {
  small: (below) => `<${below}`,
  hidden: 'n.\u00a0m.',
  notReported: 'n/n',
  atSource: (low, high) => `${whole(low)}–${whole(high)}*`,
  none: '–',
};

const legend: typeof english.legend = {
  hidden: 'n.\u00a0m.: no se muestra, porque revelaría un número pequeño',
  notReported: 'n/n: no notificado',
  atSource: '*: suprimido en el origen, intervalo según figura allí',
  small: (below) => `<${below}: de 1 a ${below - 1}`,
  preliminary: 'p: preliminar',
  moreReasons: (count) =>
    `${counted(count, 'motivo más está', 'motivos más están')} en las tablas de este informe.`,
  morePlaces: (count) =>
    `${counted(count, 'lugar más está', 'lugares más están')} en las tablas de este informe (CSV o Excel).`,
};

const chart: typeof english.chart = {
  casesAWeek: 'Casos por semana',
  preliminary: 'preliminar',
  observed: 'notificado',
  median: 'mediana',
  range50: 'intervalo del 50\u00a0%',
  range80: 'intervalo del 80\u00a0%',
  alertLine: (value) => `discontinua: umbral de alerta ${value}`,
  alertLineNotDrawn: (value) => `umbral de alerta ${value}, no dibujado`,
  forecastStarts: 'pronóstico',
  curveSummary: ({ from, to, highest }) =>
    `Casos por semana de todos los lugares, desde ${weekTo(from)} hasta ${weekTo(to)}.${highest === null ? '' : ` El valor más alto mostrado es ${whole(highest.value)}, en ${weekTo(highest.week)}.`}`,
  fanSummary: (place) =>
    `Casos notificados por semana, ${place}, y el pronóstico con sus intervalos del 50\u00a0% y del 80\u00a0%; los números figuran en la tabla de pronósticos.`,
  rankedSummary: 'Lugares por casos de la semana más reciente; los números figuran en la tabla por lugar.',
};

const map: (typeof english)['map'] = {
  summary: (counts) =>
    `Mapa de los lugares por nivel de riesgo: ${counts.map(({ level, count }) => `${riskLevels[level]} ${whole(count)}`).join(', ')}.`,
  outside: 'ningún lugar de este informe',
  placesWithout: (p) => `Sin contorno: ${list(p.names, p.more)}.`,
  naturalEarth: 'Contornos de países: Natural Earth.',
  shapesFrom: (file) => `Contornos: ${file}.`,
};

export const report: typeof english = {
  map,
  title: 'Informe de situación',
  titleNumber: (number) => `Informe de situación n.º ${number}`,
  draft: 'BORRADOR',
  final: 'Definitivo',
  header: {
    area: 'Zona',
    disease: 'Enfermedad',
    dataTo: 'Datos hasta',
    produced: 'Elaborado',
    author: 'Autor',
    clearedBy: 'Aprobado por',
    forecastMade: 'Pronóstico hecho',
    status: 'Estado',
    notStated: 'no indicado',
  },
  headings,
  columns,
  notices,
  nameless: 'sin nombre',
  highlights,
  plainReasons,
  furtherReason: 'Otro motivo se basa en recuentos que este informe no muestra',
  dataNotes,
  quality,
  method,
  overrides,
  cells,
  legend,
  chart,
  allPlaces: 'Todos los lugares',
  day,
  weekTo,
  dataTo: ({ weekEnd, label }) => `${day(weekEnd)} (${label})`,
  edited: 'modificado',
  outdated: 'modificado; los números han cambiado desde entonces',
  added: 'añadido',
  levelByHand: ({ place, change, company }) => `Nivel para ${place}: ${change}, ${company}.`,
  levelsByHand: ({ names, more }) =>
    byNumber(
      names.length + more,
      `Nivel definido a mano: ${list(names, more)}; el nivel calculado figura al lado.`,
      `Niveles definidos a mano: ${list(names, more)}; el nivel calculado figura al lado.`,
    ),
  nothingStated: 'No se indicó nada.',
  share,
  fatality: ({ share: value, deaths: died, cases: total }) =>
    `${share(value)}, ${deaths(died)} entre ${cases(total)}`,
  rate: (value) => (value < 10 ? fixed(value, 1) : whole(value)),
  range,
  withRange,
  lineValue,
  alertLine,
  sameRecord: ({ word, n, wins }) =>
    `Confianza: ${confidenceWords[word]}${n === 0 ? '' : `; ${wins} de ${n} pronósticos anteriores de este tipo fueron mejores que el modelo sin cambio`}.`,
  record: ({ word, n, wins }) =>
    n === 0
      ? confidenceWords[word]
      : `${confidenceWords[word]} (${wins} de ${n} mejores que el modelo sin cambio)`,
  completeness: ({ share: shown, basis }) =>
    basis === 'sites' ? `${shown} de los establecimientos` : `${shown} de los casos`,
  company: ({ provider, model, asOf, week, issuedAt, isReplay }) =>
    `${capitalised(provider)} (${model})${isReplay ? ', repetición' : ''}; con datos al ${day(asOf)}${week === null ? '' : `, hasta ${week.label}`}; pronóstico hecho: ${issuedAt}`,
  tooOld: 'datos demasiado antiguos',
  page: { footer: (title, area) => `${title} · ${area}` },
  message: {
    head: ({ title, area, disease, dataTo, isFinal }) =>
      `${title}${isFinal ? '' : ' (borrador)'}: ${disease}, ${area}${dataTo === null ? '' : `, datos hasta ${dataTo}`}.`,
    sentencesLeft: (count) =>
      `${counted(count, 'frase más está', 'frases más están')} en el informe completo.`,
    place: ({ place, level, text }) => `${place}: ${level}. ${text}`,
    lastCount: (count, week) => `Último recuento ${count} (${week.label}).`,
    forecast: ({ forecast, week, confidence }) =>
      `Pronóstico de casos para ${week.label}: ${forecast}; confianza: ${confidence}.`,
    chance: (text) => `${text}.`,
    noForecast: 'Sin pronóstico.',
    left: (count) => `${counted(count, 'lugar más está', 'lugares más están')} en el informe completo.`,
    company: (text) => `Fuente: ${text}.`,
    suppressed: (below) => `Los recuentos de 1 a ${below - 1} se muestran como <${below}.`,
  },
  sheets: {
    report: 'Informe',
    places: 'Lugares',
    curve: 'Curva',
    forecasts: 'Pronóstico',
    alerts: 'Alertas',
    notes: 'Notas',
  },
  fileName: ({ datasetId, number, asOf }) =>
    `sitrep-${number === '' ? '' : `${number}-`}${datasetId}-${asOf}`,
};
