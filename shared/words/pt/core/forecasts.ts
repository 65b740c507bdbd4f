import type { Facts, Statement } from '../../../forecast/forecastSchema.ts';
import { naturalFrequency, wholePercent } from '../../../forecast/shownPercent.ts';
import { officialCount } from '../../../forecast/thresholdMethod.ts';
import type { forecasts as english } from '../../en/core/forecasts.ts';
import { chancesIn } from '../common/chances.ts';
import { fixed, plain, shown, whole } from '../common/counted.ts';
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

/** What follows begins with "de". */
function chance(probability: number): string {
  return `${chancesIn(naturalFrequency(probability))} (${percent(probability)})`;
}

/** Sentences of earlier versions are about cases and do not say so. */
function limitWords({ threshold, method, measure = 'cases' }: Facts): string {
  const [value, name] = [Number(threshold), String(method)];
  const official = officialCount({ value, method: name });
  const more = official === null ? '' : `: ${official} ou mais`;
  return `${counted(value, measure)} por semana (${thresholdMethod(name)}${more})`;
}

/** `1 caso`, `2 casos`, `1 óbito`. */
function counted(count: number, measure: Facts[string]): string {
  const [one, other] = measure === 'deaths' ? ['óbito', 'óbitos'] : ['caso', 'casos'];
  return shown(count, plain(count), one!, other!);
}

/** Of which week the last count is; earlier versions did not say. */
const weeksNow: Readonly<Record<string, (ofWhat: string) => string>> = {
  complete: (ofWhat) => `A contagem${ofWhat} da última semana completa`,
  'so-far': (ofWhat) => `A contagem${ofWhat} até agora da última semana`,
};

function lastCountOf({ measure, week }: Facts): string {
  const ofWhat = measure === 'deaths' ? ' de óbitos' : '';
  return weeksNow[String(week)]?.(ofWhat) ?? `A última contagem${ofWhat}`;
}

/** A count, or the range of one that is suppressed. */
const countWords = ({ count, low, high }: Facts) =>
  count === null ? `${low}–${high} (suprimida)` : `${count}`;

const newestCount = (facts: Facts) =>
  `A contagem mais recente de ${measureName(facts.measure)}, ${countWords(facts)} (semana até ${facts.weekEnd}),`;

const suspicions: Readonly<Record<string, Wording>> = {
  ZERO: (facts) =>
    `A semana mais recente (até ${facts.weekEnd}) não traz ${measureName(facts.measure)}, depois de semanas com muitos`,
  FALL: (facts) => `${newestCount(facts)} está muito abaixo das semanas anteriores`,
  RISE: (facts) => `${newestCount(facts)} vai além de tudo o que houve nas últimas 26 semanas`,
  BACKLOG: (facts) =>
    `${newestCount(facts)} vem depois de semanas sem notificação ou com correções, e pode conter várias semanas`,
  CORRECTION: (facts) =>
    `As correções superam os ${measureName(facts.measure)} da semana até ${facts.weekEnd} (${facts.count})`,
};

function suspectText(facts: Facts): string {
  const what =
    suspicions[String(facts.reason)]?.(facts) ??
    `A contagem mais recente de ${measureName(facts.measure)} é suspeita`;
  const weight =
    facts.weight === 0 ? '' : `; a contagem notificada entra com peso ${plain(Number(facts.weight))}`;
  return `${what}. A previsão parte da semana até ${facts.soundWeekEnd} (${facts.soundCount})${weight}. Verifique a notificação.`;
}

function casesWords(count: Facts[string] | undefined): string {
  if (count === 0) return 'contagens suprimidas de casos';
  return count === 1 ? '1 caso' : `${count} casos`;
}

/** Growth in words, with its range. Percent a week from a rate on the log scale. */
function growthText({ rate, low, high, doublingTimeWeeks, weeks, reported }: Facts): string {
  if (Number(reported) < 2)
    return `Notificações insuficientes nas últimas ${weeks} semanas para dizer se há crescimento`;
  const share = (logRate: number) => wholePercent(Math.expm1(logRate));
  const [middle, lower, upper] = [rate, low, high].map((value) => share(Number(value))) as [
    number,
    number,
    number,
  ];
  if (doublingTimeWeeks === null)
    return `Sem crescimento claro nas últimas ${weeks} semanas: de ${signed(lower)}% a ${signed(upper)}% por semana (intervalo de 90%)`;
  const time = fixed(Math.abs(Number(doublingTimeWeeks)), 1);
  return Number(rate) > 0
    ? `Os casos cresceram ${middle}% por semana nas últimas ${weeks} semanas (intervalo de 90%: ${lower}% a ${upper}%), duplicando em ${time} semanas`
    : `Os casos caíram ${-middle}% por semana nas últimas ${weeks} semanas (intervalo de 90%: ${-upper}% a ${-lower}%), caindo à metade em ${time} semanas`;
}

function signed(share: number): string {
  return share < 0 ? `\u2212${-share}` : `+${share}`;
}

/** A rise that is less steep is slower; a fall that is less steep is not faster. Earlier versions did not store the last count. */
function besideGrowth({ median, last = null, low, high }: Facts, isAbove: boolean): string {
  const change = last === null ? 0 : Number(median) - Number(last);
  if (change === 0) return isAbove ? 'Mais rápido que nas' : 'Mais lento que nas';
  const isTurn = isAbove
    ? change > 0 && Number(high) < Number(last)
    : change < 0 && Number(low) > Number(last);
  if (isTurn) return change > 0 ? 'Sobe, ao contrário das' : 'Cai, ao contrário das';
  if (change > 0) return isAbove ? 'Mais rápido que nas' : 'Mais lento que nas';
  return isAbove ? 'Cai mais devagar que nas' : 'Cai mais rápido que nas';
}

function growthNoteText(facts: Facts, isAbove: boolean): string {
  return `${besideGrowth(facts, isAbove)} últimas quatro semanas: ${nextWeekText(facts)}`;
}

/** A count as it is written for people. */
const count = (value: Facts[string] | undefined): string => whole(Number(value));

/** Earlier versions did not store what the growth would give. */
function nextWeekText({ median, low, high }: Facts): string {
  const forecast = `a previsão da próxima semana é ${count(median)}`;
  return low === undefined
    ? forecast
    : `${forecast}, o crescimento delas daria de ${count(low)} a ${count(high)}`;
}

/** Earlier versions knew only weeks that are provisional in their source, and told nothing beyond. */
function preliminaryText(facts: Facts): string {
  const { weeks, from, leftOut = 0 } = facts;
  const measure = measureName(facts.measure);
  const which =
    weeks === 1
      ? `A semana mais recente de ${measure} (até ${from}) é preliminar: ainda pode mudar`
      : `As ${weeks} semanas mais recentes de ${measure} (desde a que vai até ${from}) são preliminares: ainda podem mudar`;
  const expected =
    facts.nowcast === undefined
      ? ''
      : `. A semana até ${facts.weekEnd} tem ${count(facts.reported)}, cerca de ${percent(Number(facts.completeness))} do que se espera ao final: ${count(facts.nowcast)} (intervalo de 80%: ${count(facts.low)} a ${count(facts.high)}), de onde parte a previsão`;
  if (leftOut === 0) return `${which}${expected}`;
  const one = 'não é usada como ponto de partida';
  const several = 'não são usadas como ponto de partida';
  const left =
    weeks === leftOut
      ? weeks === 1
        ? `Ela ${one}`
        : `Elas ${several}`
      : `${leftOut} delas ${leftOut === 1 ? one : several}`;
  return `${which}${expected}. ${left}: sabe-se muito pouco sobre quanto ainda está por vir`;
}

/** With the preposition that "partir" takes. */
const startWords: Readonly<Record<string, string>> = {
  last: 'da última semana notificada',
  sound: 'da última semana que não está em dúvida',
  nowcast: 'do valor que se espera que a semana mais recente alcance, com o respectivo intervalo',
  settled: 'da última semana que não é preliminar',
};

function startOf({ start, reported, taken }: Facts): string {
  if (start === 'revised')
    return `da última semana notificada, tomada como ${count(taken)} onde estão notificados ${count(reported)}, pois as primeiras notificações de importações anteriores foram revisadas depois,`;
  return startWords[String(start)] ?? 'da última semana';
}

/** Whose past a model was learnt from. */
function learntFrom({ places, records = 0 }: Facts): string {
  const own =
    places === 1 ? 'as semanas passadas deste local' : `as semanas passadas de todos os ${places} locais`;
  if (records === 0) return own;
  return `${own} e ${records === 1 ? 'um registro mais longo' : `${records} registros mais longos`} da doença`;
}

const directionWords: Readonly<Record<string, string>> = {
  increasing: 'um aumento',
  decreasing: 'uma queda',
};

const sentences: Readonly<Record<string, Wording>> = {
  OUTBREAK_PROBABILITY: (facts) =>
    `${chance(Number(facts.probability))} de ${facts.isAboveNow === true ? 'permanecer acima de' : 'ultrapassar'} ${limitWords(facts)}`,
  ABOVE_THRESHOLD: (facts) =>
    `${lastCountOf(facts)}, ${countWords(facts)}, já está acima de ${limitWords(facts)}`,
  NEW_NORMAL_NOT_CONFIRMED: (facts) =>
    `${lastCountOf(facts)}, ${countWords(facts)}, está acima do limiar de alerta anterior a esta onda, ${plain(Number(facts.earlierLine))} ${measureName(facts.measure)} por semana; após mais de 26 semanas o limiar subiu acima dela, e ninguém confirmou um novo normal informando um limiar próprio`,
  NO_FORECAST: (facts) => `Não há previsão disponível para comparar com ${limitWords(facts)}`,
  THRESHOLD_NOT_CONFIRMED: ({ count, weeks }) =>
    `Um caso desta doença é o seu limiar oficial, que ninguém confirmou nem recusou para estes dados; ${casesWords(count)} nas últimas ${weeks} semanas`,
  OFFICIAL_EXCEEDED: ({ count, low, high, atLeast, week }) =>
    `${lastCountOf({ week: week ?? null })}, ${countWords({ count: count ?? null, low: low ?? null, high: high ?? null })}, atinge o limiar oficial confirmado de ${atLeast === 1 ? '1 caso' : `${atLeast} casos`} por semana`,
  GROWTH: growthText,
  TREND_BESIDE_MEDIAN: ({ direction, probability, median, lastCount }) =>
    `Nenhuma direção alcança probabilidade de um meio: ${directionWords[String(direction)]} é a mais provável (${percent(Number(probability))}), embora a mediana da última semana, ${count(median)}, não esteja ${direction === 'increasing' ? 'acima' : 'abaixo'} da última contagem, ${count(lastCount)}`,
  TREND_BESIDE_PATH: ({ direction, first, median, lastCount }) =>
    `A tendência compara a última semana com a última contagem, ${count(lastCount)}: ${directionWords[String(direction)]} para ${count(median)}; de semana em semana as medianas vão de ${count(first)} a ${count(median)}`,
  NO_DIRECTION: () => 'O modelo supõe que nada muda, por isso a direção da tendência é incerta',
  NO_THRESHOLD: ({ minWeeks }) =>
    `Não foi possível definir um limiar a partir dos dados (são necessárias pelo menos ${minWeeks} semanas notificadas), por isso não foi calculada probabilidade de surto`,
  DATA_TOO_OLD: ({ days, maxDays }) =>
    `A última semana observada terminou ${days} dias antes da data dos dados; com mais de ${maxDays} dias não se dá nível`,
  METHOD_NO_CHANGE: (facts) =>
    `Supõe que nada muda a partir ${startOf(facts)}; o intervalo vem ${facts.places === 1 ? 'das suas próprias variações passadas' : `das variações passadas de todos os ${facts.places} locais`} no mesmo número de semanas`,
  METHOD_TREND: (facts) =>
    `Parte ${startOf(facts)} e prossegue com o crescimento das últimas semanas, que enfraquece de semana em semana; a rapidez disso é aprendida com ${learntFrom(facts)}`,
  METHOD_TIERED: (facts) =>
    `Parte ${startOf(facts)} e prossegue como antes prosseguiram semanas semelhantes: uma regressão sobre as últimas variações e as semanas mais parecidas com estas, usando ${learntFrom(facts)}`,
  METHOD_BOOSTED: (facts) =>
    `Parte ${startOf(facts)} e prossegue como esperam muitas pequenas árvores de decisão, treinadas com ${learntFrom(facts)}`,
  METHOD_MIXED: (facts) =>
    `Parte ${startOf(facts)} e prossegue como esperam vários modelos em conjunto, cada um treinado com ${learntFrom(facts)}`,
  IMPACT: ({ impact }) => `Classe de impacto ${impact} de 5: ${riskClasses.impact[Number(impact) - 1]}`,
  IMPACT_CAPACITY: ({ upper90, capacity }) =>
    `A previsão superior (quantil 0,9) de ${Math.round(Number(upper90))} casos por semana excede a capacidade informada de ${plain(Number(capacity))}: uma classe de impacto acima`,
  IMPACT_FATALITY: ({ deaths, cases, weeks, share, expected }) =>
    `A letalidade é de ${percent(Number(share))} (${deaths} óbitos entre ${cases} casos de ${weeks} semanas), mais que o dobro da esperada, de ${percent(Number(expected))}: uma classe de impacto acima`,
  IMPACT_PREPARED: () => 'A cobertura vacinal e os estoques estão confirmados: uma classe de impacto abaixo',
  SUSPECT_NEWEST: suspectText,
  MOSTLY_SUPPRESSED: ({ measure, suppressed, weeks }) =>
    `${suppressed} das últimas ${weeks} semanas de ${measureName(measure)} estão suprimidas: crescimento, limiar de alerta e previsão usam o meio de cada intervalo`,
  PRELIMINARY: preliminaryText,
  POPULATION_CAP: ({ population, measure }) =>
    `Os quantis de ${measureName(measure)} são limitados à população, ${population}. Verifique a população, ou o que se conta`,
  MORE_CASES_THAN_PEOPLE: ({ total, population }) =>
    `As contagens até agora somam ${total} casos, mais que os ${population} habitantes: população errada, infecções repetidas, ou somas contadas como casos novos`,
  SHORT_SERIES: ({ weeks, fewWeeks }) =>
    `Apenas ${weeks} ${weeks === 1 ? 'semana notificada' : 'semanas notificadas'}: com menos de ${fewWeeks}, o intervalo é aproximado`,
  SLOWER_THAN_GROWTH: (facts) => growthNoteText(facts, false),
  FASTER_THAN_GROWTH: (facts) => growthNoteText(facts, true),
  BASELINE_FROZEN: ({ measure, frozenSince, askNewNormal }) =>
    [
      ...(frozenSince === null
        ? []
        : [
            `O limiar de alerta de ${measureName(measure)} se apoia em semanas anteriores à que vai até ${frozenSince}, que o ultrapassou`,
          ]),
      ...(askNewNormal === true
        ? [
            `Os ${measureName(measure)} ficaram acima de um limiar de alerta anterior por 26 semanas: este é o novo normal?`,
          ]
        : []),
    ].join('. '),
};

export const forecasts: typeof english = { statement, thresholdReference, chance };
