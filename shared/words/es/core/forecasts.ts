import type { Facts, Statement } from '../../../forecast/forecastSchema.ts';
import { naturalFrequency, wholePercent } from '../../../forecast/shownPercent.ts';
import { officialCount } from '../../../forecast/thresholdMethod.ts';
import type { forecasts as english } from '../../en/core/forecasts.ts';
import { chances } from '../common/chances.ts';
import { counted, fact, fixed, whole } from '../common/counted.ts';
import { measureName } from '../common/measures.ts';
import { percent } from '../common/percents.ts';
import { riskClasses } from '../common/riskClasses.ts';
import { thresholdMethod } from '../common/thresholdMethod.ts';
import { thresholdWords } from './thresholds.ts';

type Wording = (facts: Facts) => string;

function statement({ code, facts }: Statement): string {
  return sentences[code]?.(facts) ?? code.toLowerCase().replaceAll('_', ' ');
}

function thresholdReference(method: string, facts: Facts): string {
  return thresholdWords[method]?.(facts) ?? '';
}

/** A probability as people read it best, with the percent that its class follows; «de» and what may happen come after. */
function chance(probability: number): string {
  return `${chances(naturalFrequency(probability))} (${percent(probability)})`;
}

/** Sentences of earlier versions are about cases and do not say so. */
function limitWords({ threshold, method, measure = 'cases' }: Facts): string {
  const [value, name] = [Number(threshold), String(method)];
  const official = officialCount({ value, method: name });
  const more = official === null ? '' : `: ${official} o más`;
  return `${countOf(threshold, measure)} por semana (${thresholdMethod(name)}${more})`;
}

/** `1 caso`, `2,5 casos`, `1 muerte`. */
function countOf(count: Facts[string] | undefined, measure: Facts[string]): string {
  if (count !== 1) return `${fact(count)} ${measureName(measure)}`;
  return `1 ${measure === 'deaths' ? 'muerte' : 'caso'}`;
}

const cases = (count: unknown) => counted(Number(count), 'caso', 'casos');
const weeksOf = (count: unknown) => counted(Number(count), 'semana', 'semanas');

function lastCountOf({ measure, week }: Facts): string {
  const of = measure === 'deaths' ? ' de muertes' : '';
  if (week === 'complete') return `El recuento${of} de la última semana completa`;
  if (week === 'so-far') return `El recuento${of} hasta ahora de la última semana`;
  return `El último recuento${of}`;
}

/** A count, or the range of one that is suppressed. */
const countWords = ({ count, low, high }: Facts) =>
  count === null ? `${low}–${high} (suprimido)` : fact(count);

const newest = (facts: Facts) =>
  `El recuento más reciente de ${measureName(facts.measure)}, ${countWords(facts)} (semana que termina el ${facts.weekEnd}),`;

const suspicions: Readonly<Record<string, Wording>> = {
  ZERO: (facts) =>
    `La semana más reciente (hasta el ${facts.weekEnd}) no notifica ${measureName(facts.measure)} después de semanas con muchos recuentos`,
  FALL: (facts) => `${newest(facts)} está muy por debajo de las semanas anteriores`,
  RISE: (facts) => `${newest(facts)} supera todo lo visto en las últimas 26 semanas`,
  BACKLOG: (facts) =>
    `${newest(facts)} sigue a semanas sin notificaciones o con correcciones, y puede contener varias semanas`,
  CORRECTION: (facts) =>
    `Las correcciones superan a los recuentos de ${measureName(facts.measure)} de la semana que termina el ${facts.weekEnd} (${fact(facts.count)})`,
};

function suspectText(facts: Facts): string {
  const what =
    suspicions[String(facts.reason)]?.(facts) ??
    `El recuento más reciente de ${measureName(facts.measure)} es dudoso`;
  const weight =
    facts.weight === 0 ? '' : `; el recuento notificado entra con un peso de ${fact(facts.weight)}`;
  return `${what}. El pronóstico parte de la semana que termina el ${facts.soundWeekEnd} (${fact(facts.soundCount)})${weight}. Compruebe la notificación.`;
}

/** Growth in words, with its range. Percent a week from a rate on the log scale. */
function growthText({ rate, low, high, doublingTimeWeeks, weeks, reported }: Facts): string {
  if (Number(reported) < 2)
    return `Muy pocas notificaciones en las últimas ${weeksOf(weeks)} para conocer el crecimiento`;
  const shown = (logRate: unknown) => wholePercent(Math.expm1(Number(logRate)));
  const [middle, lower, upper] = [shown(rate), shown(low), shown(high)];
  if (doublingTimeWeeks === null)
    return `Sin crecimiento claro en las últimas ${weeksOf(weeks)}: de ${signed(lower)}\u00a0% a ${signed(upper)}\u00a0% por semana (intervalo del 90\u00a0%)`;
  const time = fixed(Math.abs(Number(doublingTimeWeeks)), 1);
  return Number(rate) > 0
    ? `Los casos crecieron un ${middle}\u00a0% por semana en las últimas ${weeksOf(weeks)} (intervalo del 90\u00a0%: ${lower}\u00a0% a ${upper}\u00a0%), con duplicación en ${time} semanas`
    : `Los casos bajaron un ${-middle}\u00a0% por semana en las últimas ${weeksOf(weeks)} (intervalo del 90\u00a0%: ${-upper}\u00a0% a ${-lower}\u00a0%), con reducción a la mitad en ${time} semanas`;
}

function signed(value: number): string {
  return value < 0 ? `\u2212${-value}` : `+${value}`;
}

/** A rise that is less steep is slower; a fall that is less steep is not faster. Earlier versions did not store the last count. */
function besideGrowth({ median, last = null, low, high }: Facts, isAbove: boolean): string {
  const change = last === null ? 0 : Number(median) - Number(last);
  if (change === 0) return isAbove ? 'Más rápido que' : 'Más lento que';
  const isTurn = isAbove
    ? change > 0 && Number(high) < Number(last)
    : change < 0 && Number(low) > Number(last);
  if (isTurn) return change > 0 ? 'Sube, a diferencia de' : 'Baja, a diferencia de';
  if (change > 0) return isAbove ? 'Más rápido que' : 'Más lento que';
  return isAbove ? 'Baja más despacio que' : 'Baja más deprisa que';
}

function growthNoteText(facts: Facts, isAbove: boolean): string {
  return `${besideGrowth(facts, isAbove)} las últimas cuatro semanas: ${nextWeekText(facts)}`;
}

/** A count as it is written for people. */
const count = (value: Facts[string] | undefined): string => whole(Number(value));

/** Earlier versions did not store what the growth would give. */
function nextWeekText({ median, low, high }: Facts): string {
  const forecast = `el pronóstico de la próxima semana es ${count(median)}`;
  return low === undefined
    ? forecast
    : `${forecast}; con el crecimiento de esas semanas resultarían de ${count(low)} a ${count(high)}`;
}

/** Earlier versions knew only weeks that are provisional in their source, and told nothing beyond. */
function preliminaryText(facts: Facts): string {
  const { measure, weeks, from, leftOut = 0 } = facts;
  const which =
    weeks === 1
      ? `La semana más reciente de ${measureName(measure)} (hasta el ${from}) es preliminar: aún puede cambiar`
      : `Las ${weeks} semanas más recientes de ${measureName(measure)} (desde la que termina el ${from}) son preliminares: aún pueden cambiar`;
  const expected =
    facts.nowcast === undefined
      ? ''
      : `. La semana que termina el ${facts.weekEnd} tiene ${count(facts.reported)}, alrededor del ${percent(Number(facts.completeness))} de lo que se espera al final: ${count(facts.nowcast)} (intervalo del 80\u00a0%: ${count(facts.low)} a ${count(facts.high)}), de lo que parte el pronóstico`;
  if (leftOut === 0) return `${which}${expected}`;
  const left =
    weeks === leftOut
      ? weeks === 1
        ? 'No se usa'
        : 'No se usan'
      : `${leftOut} de ellas no se ${leftOut === 1 ? 'usa' : 'usan'}`;
  return `${which}${expected}. ${left} como punto de partida: se sabe demasiado poco sobre cuánto falta por llegar`;
}

/** What follows «de». */
const startWords: Readonly<Record<string, string>> = {
  last: 'la última semana notificada',
  sound: 'la última semana que no está en duda',
  nowcast: 'lo que se espera que alcance la semana más reciente, con su intervalo',
  settled: 'la última semana que no es preliminar',
};

function startOf({ start, reported, taken }: Facts): string {
  if (start === 'revised')
    return `la última semana notificada, tomada como ${count(taken)} donde se notifican ${count(reported)}, ya que las primeras notificaciones de importaciones anteriores se revisaron después,`;
  return startWords[String(start)] ?? 'la última semana';
}

/** Whose past a model was learnt from; follows «de». */
function learntFrom({ places, records = 0 }: Facts): string {
  const own =
    places === 1
      ? 'las semanas pasadas de este lugar'
      : `las semanas pasadas de los ${counted(Number(places), 'lugar', 'lugares')}`;
  if (records === 0) return own;
  return `${own} y de ${records === 1 ? 'un registro más largo' : `${records} registros más largos`} de la enfermedad`;
}

const directionWords: Readonly<Record<string, string>> = {
  increasing: 'un aumento',
  decreasing: 'un descenso',
};

const sentences: Readonly<Record<string, Wording>> = {
  OUTBREAK_PROBABILITY: (facts) =>
    `${chance(Number(facts.probability))} de ${facts.isAboveNow === true ? 'seguir por encima de' : 'superar'} ${limitWords(facts)}`,
  ABOVE_THRESHOLD: (facts) =>
    `${lastCountOf(facts)}, ${countWords(facts)}, ya está por encima de ${limitWords(facts)}`,
  NEW_NORMAL_NOT_CONFIRMED: (facts) =>
    `${lastCountOf(facts)}, ${countWords(facts)}, está por encima del umbral de alerta anterior a esta ola, ${countOf(facts.earlierLine, facts.measure ?? 'cases')} por semana; después de más de 26 semanas el umbral ha subido por encima de ella, y nadie ha confirmado una nueva normalidad indicando un umbral propio`,
  NO_FORECAST: (facts) => `No hay un pronóstico que comparar con ${limitWords(facts)}`,
  THRESHOLD_NOT_CONFIRMED: ({ count: known, weeks }) =>
    `Un caso de esta enfermedad es su umbral oficial, que nadie ha confirmado ni descartado para estos datos; ${known === 0 ? 'recuentos suprimidos de casos' : cases(known)} en las últimas ${weeksOf(weeks)}`,
  OFFICIAL_EXCEEDED: ({ count: known, low, high, atLeast, week }) =>
    `${lastCountOf({ week: week ?? null })}, ${countWords({ count: known ?? null, low: low ?? null, high: high ?? null })}, alcanza el umbral oficial confirmado de ${cases(atLeast)} por semana`,
  GROWTH: growthText,
  TREND_BESIDE_MEDIAN: ({ direction, probability, median, lastCount }) =>
    `Ninguna dirección alcanza una probabilidad de la mitad: la más probable es ${directionWords[String(direction)]} (${percent(Number(probability))}), aunque la mediana de la última semana, ${count(median)}, no está por ${direction === 'increasing' ? 'encima' : 'debajo'} del último recuento, ${count(lastCount)}`,
  TREND_BESIDE_PATH: ({ direction, first, median, lastCount }) =>
    `La tendencia compara la última semana con el último recuento, ${count(lastCount)}: ${directionWords[String(direction)]} hasta ${count(median)}; de semana en semana las medianas van de ${count(first)} a ${count(median)}`,
  NO_DIRECTION: () => 'El modelo supone que no hay cambio, así que la dirección de la tendencia es incierta',
  NO_THRESHOLD: ({ minWeeks }) =>
    `No se pudo establecer un umbral a partir de los datos (se necesitan al menos ${minWeeks} semanas notificadas), así que no se calculó una probabilidad de brote`,
  DATA_TOO_OLD: ({ days, maxDays }) =>
    `La última semana observada terminó ${counted(Number(days), 'día', 'días')} antes de la fecha de los datos; con más de ${maxDays} días no se da un nivel`,
  METHOD_NO_CHANGE: (facts) =>
    `Supone que no hay cambio a partir de ${startOf(facts)}; el intervalo procede de ${facts.places === 1 ? 'sus propios cambios pasados' : `los cambios pasados de los ${counted(Number(facts.places), 'lugar', 'lugares')}`} durante el mismo número de semanas`,
  METHOD_TREND: (facts) =>
    `Continúa a partir de ${startOf(facts)} con el crecimiento de las últimas semanas, que se debilita de semana en semana; con qué rapidez se aprende de ${learntFrom(facts)}`,
  METHOD_TIERED: (facts) =>
    `Continúa a partir de ${startOf(facts)} como antes continuaron semanas similares: una regresión sobre los últimos cambios y las semanas más parecidas a estas, a partir de ${learntFrom(facts)}`,
  METHOD_BOOSTED: (facts) =>
    `Continúa a partir de ${startOf(facts)} como lo esperan muchos árboles de decisión pequeños, con lo aprendido de ${learntFrom(facts)}`,
  METHOD_MIXED: (facts) =>
    `Continúa a partir de ${startOf(facts)} como lo esperan varios modelos en conjunto, cada uno con lo aprendido de ${learntFrom(facts)}`,
  IMPACT: ({ impact }) => `Clase de impacto ${impact} de 5: ${riskClasses.impact[Number(impact) - 1]}`,
  IMPACT_CAPACITY: ({ upper90, capacity }) =>
    `El pronóstico superior (cuantil 0,9) de ${cases(Math.round(Number(upper90)))} por semana supera la capacidad indicada de ${fact(capacity)}: una clase de impacto más`,
  IMPACT_FATALITY: ({ deaths, cases: known, weeks, share, expected }) =>
    `La letalidad es del ${percent(Number(share))} (${counted(Number(deaths), 'muerte', 'muertes')} entre ${cases(known)} de ${weeksOf(weeks)}), más del doble del ${percent(Number(expected))} esperado: una clase de impacto más`,
  IMPACT_PREPARED: () =>
    'La cobertura de vacunación y las existencias están confirmadas: una clase de impacto menos',
  SUSPECT_NEWEST: suspectText,
  MOSTLY_SUPPRESSED: ({ measure, suppressed, weeks }) =>
    `${suppressed} de las últimas ${weeksOf(weeks)} de ${measureName(measure)} están suprimidas: el crecimiento, el umbral de alerta y el pronóstico usan el centro de cada intervalo`,
  PRELIMINARY: preliminaryText,
  POPULATION_CAP: ({ population, measure }) =>
    `Los cuantiles de ${measureName(measure)} se limitan a la población, ${fact(population)}. Compruebe la población, o qué se cuenta`,
  MORE_CASES_THAN_PEOPLE: ({ total, population }) =>
    `Los recuentos suman hasta ahora ${cases(total)}, más que los ${fact(population)} habitantes: una población errónea, infecciones repetidas, o sumas contadas como casos nuevos`,
  SHORT_SERIES: ({ weeks, fewWeeks }) =>
    `Solo ${counted(Number(weeks), 'semana notificada', 'semanas notificadas')}: con menos de ${fewWeeks} el intervalo es aproximado`,
  SLOWER_THAN_GROWTH: (facts) => growthNoteText(facts, false),
  FASTER_THAN_GROWTH: (facts) => growthNoteText(facts, true),
  BASELINE_FROZEN: ({ measure, frozenSince, askNewNormal }) =>
    [
      ...(frozenSince === null
        ? []
        : [
            `El umbral de alerta de ${measureName(measure)} se apoya en las semanas anteriores a la que termina el ${frozenSince}, que lo superó`,
          ]),
      ...(askNewNormal === true
        ? [
            `Los recuentos de ${measureName(measure)} estuvieron por encima de un umbral de alerta anterior durante 26 semanas: ¿es esta la nueva normalidad?`,
          ]
        : []),
    ].join('. '),
};

export const forecasts: typeof english = { statement, thresholdReference, chance };
