import type { Facts } from '../../../forecast/forecastSchema.ts';
import { officialCount } from '../../../forecast/thresholdMethod.ts';
import type { report as english, NamedWeek } from '../../en/core/report.ts';
import { createNameLists } from '../../nameLists.ts';
import { capitalised, ended } from '../common/asSentence.ts';
import { confidenceWords } from '../common/confidenceWords.ts';
import { by } from '../common/contracted.ts';
import { counted, estimated, fixed, plain, whole } from '../common/counted.ts';
import { days } from '../common/days.ts';
import { measureName } from '../common/measures.ts';
import { percents } from '../common/percents.ts';
import { plural } from '../common/plural.ts';
import { populationSource } from '../common/populationSource.ts';
import { riskLevels } from '../common/riskLevels.ts';
import { thresholdMethod } from '../common/thresholdMethod.ts';
import { forecasts } from './forecasts.ts';

const joined = createNameLists('pt-BR').and;
const { day } = days;
const { chance } = forecasts;

/** Without an article, which grows together with the preposition before it. */
const weekTo = ({ weekEnd, label }: NamedWeek) => `semana até ${day(weekEnd)} (${label})`;
const cases = (count: number) => counted(count, 'caso', 'casos');
const deaths = (count: number) => counted(count, 'óbito', 'óbitos');
const weeks = (count: number) => counted(count, 'semana', 'semanas');
const places = (count: number) => counted(count, 'local', 'locais');
const list = (names: readonly string[], more = 0) =>
  joined(more === 0 ? names : [...names, `mais ${whole(more)}`]);
/** `menos de 5 casos`. */
const small = (below: number, measure: 'casos' | 'óbitos') => `menos de ${below} ${measure}`;

/** A case fatality: one fixed. */
const share = (value: number) => percents(fixed(100 * value, 1));
const range = ([low, high]: readonly [number, number]) => `${estimated(low)}–${estimated(high)}`;
const withRange = (median: number, range80: readonly [number, number] | null) =>
  range80 === null ? estimated(median) : `${estimated(median)} (${range(range80)}, intervalo de 80%)`;

/** An official line by the cases that are an alert. */
function lineValue({ value, method }: { value: number; method: string }): string {
  const official = officialCount({ value, method });
  return official === null ? plain(value) : `${official} ou mais`;
}

/** @param value as it is shown */
const alertLine = (value: string, method: string) => `${value} (${thresholdMethod(method)})`;

const headings: (typeof english)['headings'] = {
  highlights: 'Destaques',
  places: 'Casos e óbitos por local',
  curve: 'Curva epidêmica',
  ranked: 'Casos na semana mais recente',
  map: 'Níveis de risco no mapa',
  forecasts: 'Previsão',
  fans: 'Locais mais urgentes',
  alerts: 'Alertas e risco',
  response: 'Resposta',
  actions: 'Ações',
  responseGaps: 'Lacunas',
  needs: 'Necessidades',
  quality: 'Qualidade e limitações dos dados',
  method: 'Método',
  overrides: 'Escolhas manuais e declarações dos usuários',
};

const columns: (typeof english)['columns'] = {
  place: 'Local',
  code: 'Código',
  level: 'Nível',
  cases: 'Casos',
  deaths: 'Óbitos',
  thisWeek: 'Esta semana',
  lastWeek: 'Semana anterior',
  cumulative: 'Acumulado',
  attackRate: 'Casos por 100 mil',
  fatality: 'Letalidade',
  ofCumulative: 'dos casos acumulados',
  completeness: 'Completude',
  reporting: 'Locais que notificaram',
  week: 'Semana',
  weekEnd: 'Semana até',
  note: 'Nota',
  lastCount: 'Última contagem',
  median: 'Mediana',
  low80: 'Intervalo de 80%, limite inferior',
  high80: 'Intervalo de 80%, limite superior',
  medianRange: 'Mediana (intervalo de 80%)',
  alertLine: 'Limiar de alerta',
  method: 'Método do limiar',
  chanceAbove: 'Probabilidade acima',
  trend: 'Tendência',
  confidence: 'Confiança',
  provider: 'Provedor',
  model: 'Modelo',
  asOf: 'Com dados de',
  made: 'Previsão feita',
  score: 'Pontuação',
  reasons: 'Motivos',
  text: 'Texto',
  part: 'Parte',
  population: 'População',
  populationYear: 'Ano da população',
  populationSource: 'Fonte da população',
  casesThisWeek: 'Casos nesta semana',
  casesLastWeek: 'Casos na semana anterior',
  casesCumulative: 'Casos acumulados',
  deathsThisWeek: 'Óbitos nesta semana',
  deathsLastWeek: 'Óbitos na semana anterior',
  deathsCumulative: 'Óbitos acumulados',
  fatalityDeaths: 'Óbitos da letalidade',
  fatalityCases: 'Casos da letalidade',
};

const notices: (typeof english)['notices'] = {
  newerCounts: (p) =>
    `Há contagens mais recentes que esta previsão: contagens com dados de ${day(p.asOf)} foram importadas em ${p.importedAt}, depois de feita a previsão em ${p.made}. Todos os números abaixo são aqueles de que a previsão partiu.`,
  staleData: (p) =>
    `Os dados tinham ${counted(p.days, 'dia', 'dias')} quando a previsão foi feita: terminam na ${weekTo(p.week)}, e a previsão é com dados de ${day(p.asOf)}.`,
  oldForecast: (p) =>
    `Esta previsão foi feita há ${counted(p.days, 'dia', 'dias')} (${p.made}). A situação pode ter mudado desde então.`,
  replay: (asOf) =>
    `Reprise: este relatório mostra o que se conhecia em ${day(asOf)}, não a situação de hoje.`,
  gaps: (names, more) =>
    plural(names.length + more, {
      one: `Não há previsão para ${list(names)}; o motivo está em “${headings.quality}”.`,
      other: `Não há previsão para ${names.length + more} locais (${list(names, more)}); os motivos estão em “${headings.quality}”.`,
    }),
  otherSite: (p) =>
    `Estes são os dados e as previsões de outro local de trabalho, ${p.site} (${p.id}), da cópia ${p.from === 'team' ? `da sincronização de ${p.asOf} com a equipe` : `do pacote de ${p.asOf}`}. Esse local de trabalho não fez este relatório.`,
  chosenPlaces: 'A previsão foi feita só para locais escolhidos; ela não vale para toda a área.',
  noMap: 'Escolheu-se um mapa, mas nenhum local deste relatório tem contorno; barras ocupam o lugar dele.',
  mapDamaged: (problem) => `Este relatório não tem mapa: ${problem}`,
  noCounts: (problem) =>
    `As contagens que embasam esta previsão não podem ser lidas, por isso não se mostram contagens: ${problem}`,
  suppressionOff: (reason) => `Números pequenos são mostrados. Motivo informado: ${reason}`,
  needsReason: (below) =>
    `A supressão de números pequenos está desligada nas configurações, mas este relatório não informa o motivo: contagens abaixo de ${below} continuam suprimidas.`,
};

const highlights: (typeof english)['highlights'] = {
  situation: (p) =>
    `Na ${weekTo(p.week)}, ${whole(p.reporting)} de ${places(p.places)} ${plural(p.reporting, { one: 'notificou', other: 'notificaram' })} ${p.cases}${p.change === null ? '' : `, ${p.change}`}.`,
  more: (by, before) => `${whole(by)} a mais que na semana anterior (${whole(before)})`,
  fewer: (by, before) => `${whole(by)} a menos que na semana anterior (${whole(before)})`,
  same: (before) => `tantos quanto na semana anterior (${whole(before)})`,
  cases,
  smallCases: (below) => small(below, 'casos'),
  deaths: (p) => `Na mesma semana, houve notificação de ${p.deaths}.`,
  deathsCounted: deaths,
  smallDeaths: (below) => small(below, 'óbitos'),
  cumulative: (p) =>
    `Desde a semana até ${day(p.since)}, houve notificação de ${cases(p.cases)}${p.deaths === null ? '' : ` e ${deaths(p.deaths)}`}${p.fatality === null ? '' : ` (letalidade ${p.fatality})`}.`,
  aboveLine: (sentence) => `${sentence}.`,
  levels: (parts) =>
    `Nível de risco: ${parts
      .map(({ level, names, more }) => `${riskLevels[level].toLowerCase()} – ${list(names, more)}`)
      .join('; ')}.`,
  forecast: (p) =>
    `${p.place}: é provável a notificação de ${withRange(p.median, p.range80)} casos na ${weekTo(p.week)}; confiança: ${p.confidence}.${p.chance === null ? '' : ` ${p.chance}.`}`,
  notReporting: (names, more) => `Sem notificação para a semana mais recente: ${list(names, more)}.`,
  preliminary: (count) =>
    plural(count, {
      one: 'A notificação da semana mais recente ainda está em andamento em 1 local: é provável que sua contagem aumente.',
      other: `A notificação da semana mais recente ainda está em andamento em ${whole(count)} locais: é provável que suas contagens aumentem.`,
    }),
};

const ofDeaths = (facts: Facts) => (facts.measure === 'deaths' ? ' de óbitos' : '');
const itsLine = (facts: Facts) =>
  facts.measure === 'deaths' ? 'seu limiar de alerta para óbitos' : 'seu limiar de alerta';

/** Reasons of a level without the count and the alert line that they rest on. */
const plainReasons: (typeof english)['plainReasons'] = {
  OUTBREAK_PROBABILITY: (facts) =>
    facts.isAboveNow === true
      ? `${chance(Number(facts.probability))} de permanecer acima do ${itsLine(facts)}`
      : `${chance(Number(facts.probability))} de ultrapassar o ${itsLine(facts)}`,
  ABOVE_THRESHOLD: (facts) => `A última contagem${ofDeaths(facts)} já está acima do ${itsLine(facts)}`,
  NO_FORECAST: (facts) => `Não há previsão disponível para comparar com o ${itsLine(facts)}`,
  NEW_NORMAL_NOT_CONFIRMED: (facts) =>
    `A última contagem${ofDeaths(facts)} está acima do limiar de alerta anterior a esta onda longa, e ninguém confirmou um novo normal`,
  OFFICIAL_EXCEEDED: () => 'A última contagem atinge o limiar oficial confirmado',
  THRESHOLD_NOT_CONFIRMED: () =>
    'Um caso desta doença é o seu limiar oficial, que ninguém confirmou nem recusou para estes dados; houve notificação recente de casos',
  IMPACT_FATALITY: () => 'A letalidade é mais que o dobro da proporção esperada: uma classe de impacto acima',
  TREND_BESIDE_MEDIAN: () =>
    'Nenhuma direção alcança probabilidade de um meio, e a mais provável não é a da mediana',
  TREND_BESIDE_PATH: () =>
    'A tendência compara a última semana prevista com a última contagem, não as semanas previstas entre si',
};

/** What must be known of the data, for several places at once and without their counts. */
const dataNotes: (typeof english)['dataNotes'] = {
  SUSPECT_NEWEST: (names) => `A contagem mais recente está em dúvida e deve ser verificada: ${names}.`,
  MOSTLY_SUPPRESSED: (names) =>
    `Muitas contagens estão suprimidas na fonte, e usa-se o meio de cada intervalo: ${names}.`,
  PRELIMINARY: (names) => `As semanas mais recentes são preliminares e ainda podem mudar: ${names}.`,
  POPULATION_CAP: (names) => `As previsões são limitadas à população, que deve ser verificada: ${names}.`,
  MORE_CASES_THAN_PEOPLE: (names) =>
    `Mais casos que habitantes; por isso a população ou o que se conta deve ser verificado: ${names}.`,
  SHORT_SERIES: (names) => `Poucas semanas de dados; por isso os intervalos são aproximados: ${names}.`,
  SLOWER_THAN_GROWTH: (names) =>
    `A previsão está abaixo do que daria o crescimento das últimas quatro semanas: ${names}.`,
  FASTER_THAN_GROWTH: (names) =>
    `A previsão está acima do que daria o crescimento das últimas quatro semanas: ${names}.`,
  BASELINE_FROZEN: (names) => `O limiar de alerta se apoia em semanas anteriores à onda atual: ${names}.`,
  THRESHOLD_NOT_CONFIRMED: (names) => `Ninguém confirmou nem recusou o limiar oficial da doença: ${names}.`,
};

const quality: (typeof english)['quality'] = {
  reporting: (reporting, of, week) =>
    `${whole(reporting)} de ${places(of)} ${plural(reporting, { one: 'notificou', other: 'notificaram' })} casos para a ${weekTo(week)}.`,
  missingWeeks: (count, of, window) =>
    `${plural(count, { one: 'Falta', other: 'Faltam' })} ${whole(count)} de ${whole(of)} notificações das últimas ${weeks(window)}; notificações ausentes nada acrescentam às somas.`,
  noneMissing: (window) => `Não falta nenhuma notificação das últimas ${weeks(window)}.`,
  delay: (shown) =>
    `Onde isso se conhece, cerca de ${shown} dos casos da semana mais recente foram notificados até agora.`,
  preliminary: 'Barras hachuradas são semanas preliminares: é provável que suas contagens mudem.',
  atSource: (count) =>
    `${plural(count, { one: '1 contagem está suprimida', other: `${whole(count)} contagens estão suprimidas` })} na fonte; as somas as deixam de fora e ficam baixas demais nessa medida.`,
  suppressed: (p) =>
    `Contagens de 1 a ${p.below - 1} são mostradas como <${p.below} para proteger as pessoas (${counted(p.small, 'número', 'números')}), ${
      p.hidden === 0
        ? 'e nenhum outro número revelaria algum deles'
        : `e ${plural(p.hidden, { one: 'mais 1 número não é mostrado', other: `mais ${whole(p.hidden)} números não são mostrados` })} (n.m.) porque a subtração revelaria um número pequeno`
    }.`,
  notSuppressed: (below) => `Contagens abaixo de ${below} não seriam mostradas; não há nenhuma.`,
  notAssessed: (names, more) =>
    `Não foi possível dar um nível a ${list(names, more)}: não avaliado não significa que não há risco.`,
  gap: (names, reason) => `Sem previsão para ${names}: ${ended(reason)}`,
  green: 'Verde significa que não há sinal nos dados disponíveis; não significa que não há risco.',
};

const method: (typeof english)['method'] = {
  forecast: (p) =>
    `Previsão feita ${by(p.provider)} (${p.model}) para ${weeks(p.horizons)}: mediana e intervalo de predição de 80%, dentro do qual devem ficar cerca de 8 de 10 resultados.`,
  noThreshold: 'Não foi possível definir um limiar de alerta a partir dos dados.',
  threshold: (p) => `Limiar de alerta ${p.method}, para ${p.place}: ${p.reference}.`,
  chance:
    'A “probabilidade acima” é a maior probabilidade semanal de ultrapassar o limiar de alerta nas semanas previstas; para um local que já está acima, a menor probabilidade semanal de permanecer acima.',
  level:
    'O nível combina a probabilidade de ultrapassar o limiar de alerta com o impacto da doença em uma matriz (avaliação rápida de risco da OMS, 2012).',
  confidence:
    'A confiança é a frequência com que previsões anteriores deste tipo foram melhores do que supor que nada muda; com base nestes dados, onde há um histórico.',
  pooled: (p) =>
    `Neste relatório ela se baseia no histórico de ${counted(p.sites, 'local de trabalho', 'locais de trabalho')} da equipe, ${counted(p.forecasts, 'previsão', 'previsões')}, pontuado aqui com o que cada um publicou e contou.`,
  counts: (p) =>
    `As contagens são de semanas epidemiológicas completas (${p.weeks}); acumulado significa desde a semana até ${day(p.since)}.`,
  rates:
    'As taxas de ataque são todos os casos até agora por 100 mil habitantes; a letalidade são os óbitos entre os casos notificados até agora; ambas sem correção de atraso.',
  populations: ({ groups, more }) =>
    `Populações: ${groups.map(({ year, source }) => `${year ?? 'ano não informado'}, ${populationSource(source)}`).join('; ')}${more === 0 ? '' : `; mais ${whole(more)} nas tabelas deste relatório`}.`,
};

const overrides: (typeof english)['overrides'] = {
  pin: (p) =>
    `${capitalised(p.provider)} está fixado para todas as previsões${p.until === null ? '' : ` até ${p.until}`}: ${p.reason}`,
  hold: (reason) => `As previsões estão suspensas: ${reason}`,
  official: (p) =>
    `O limiar oficial da doença foi ${p.answer === 'confirmed' ? 'confirmado' : 'recusado'} para ${p.place ?? 'todos os locais'}.`,
  line: (p) =>
    `Foi informado um limiar de alerta de ${p.value} ${measureName(p.measure)} por semana para ${p.place ?? 'todos os locais'}.`,
  none: 'Nenhuma.',
};

const cells: (typeof english)['cells'] = {
  small: (below) => `<${below}`,
  hidden: 'n.m.',
  notReported: 'n/n',
  atSource: (low, high) => `${whole(low)}–${whole(high)}*`,
  none: '–',
};

const legend: (typeof english)['legend'] = {
  hidden: 'n.m.: não mostrado, porque revelaria um número pequeno',
  notReported: 'n/n: não notificado',
  atSource: '*: suprimido na fonte, intervalo como dado por ela',
  small: (below) => `<${below}: de 1 a ${below - 1}`,
  preliminary: 'p: dado preliminar',
  moreReasons: (count) =>
    plural(count, {
      one: 'Mais 1 motivo está nas tabelas deste relatório.',
      other: `Mais ${whole(count)} motivos estão nas tabelas deste relatório.`,
    }),
  morePlaces: (count) =>
    plural(count, {
      one: 'Mais 1 local está nas tabelas deste relatório (CSV ou Excel).',
      other: `Mais ${whole(count)} locais estão nas tabelas deste relatório (CSV ou Excel).`,
    }),
};

const chart: (typeof english)['chart'] = {
  casesAWeek: 'Casos por semana',
  preliminary: 'preliminares',
  observed: 'notificados',
  median: 'mediana',
  range50: 'intervalo de 50%',
  range80: 'intervalo de 80%',
  alertLine: (value) => `tracejado: limiar de alerta ${value}`,
  alertLineNotDrawn: (value) => `limiar de alerta ${value}, não desenhado`,
  forecastStarts: 'previsão',
  curveSummary: (p) =>
    `Casos por semana de todos os locais, da ${weekTo(p.from)} à ${weekTo(p.to)}.${p.highest === null ? '' : ` O maior valor mostrado é ${whole(p.highest.value)}, na ${weekTo(p.highest.week)}.`}`,
  fanSummary: (place) =>
    `${place}: casos notificados por semana e a previsão com seus intervalos de 50% e 80%; os números estão na tabela de previsão.`,
  rankedSummary: 'Locais por casos da semana mais recente; os números estão na tabela por local.',
};

const map: (typeof english)['map'] = {
  summary: (counts) =>
    `Mapa dos locais por nível de risco: ${counts.map(({ level, count }) => `${riskLevels[level]} ${whole(count)}`).join(', ')}.`,
  outside: 'nenhum local deste relatório',
  placesWithout: (p) => `Sem contorno: ${list(p.names, p.more)}.`,
  naturalEarth: 'Contornos dos países: Natural Earth.',
  shapesFrom: (file) => `Contornos: ${file}.`,
};

export const report: typeof english = {
  map,
  title: 'Relatório de situação',
  titleNumber: (number) => `Relatório de situação nº ${number}`,
  draft: 'RASCUNHO',
  final: 'Versão final',
  header: {
    area: 'Área',
    disease: 'Doença',
    dataTo: 'Dados até',
    produced: 'Produzido',
    author: 'Autoria',
    clearedBy: 'Aprovado por',
    forecastMade: 'Previsão feita',
    status: 'Situação',
    notStated: 'não informado',
  },
  headings,
  columns,
  notices,
  nameless: 'sem nome',
  highlights,
  plainReasons,
  furtherReason: 'Um motivo adicional se apoia em contagens que este relatório não mostra',
  dataNotes,
  quality,
  method,
  overrides,
  cells,
  legend,
  chart,
  allPlaces: 'Todos os locais',
  day,
  weekTo,
  dataTo: ({ weekEnd, label }) => `${day(weekEnd)} (${label})`,
  edited: 'editado',
  outdated: 'editado; os números mudaram desde então',
  added: 'acrescentado',
  levelByHand: (p) => `Nível (${p.place}): ${p.change}, ${p.company}.`,
  levelsByHand: ({ names, more }) =>
    `Nível definido manualmente: ${list(names, more)}; o nível calculado é mostrado ao lado.`,
  nothingStated: 'Nada informado.',
  share,
  fatality: (p) => `${share(p.share)}, ${deaths(p.deaths)} entre ${cases(p.cases)}`,
  rate: (value) => (value < 10 ? fixed(value, 1) : whole(value)),
  range,
  withRange,
  lineValue,
  alertLine,
  sameRecord: (p) =>
    `Confiança: ${confidenceWords[p.word]}${p.n === 0 ? '' : `; ${plain(p.wins)} de ${p.n} previsões anteriores deste tipo foram melhores que o modelo sem mudança`}.`,
  record: (p) =>
    p.n === 0
      ? confidenceWords[p.word]
      : `${confidenceWords[p.word]} (${plain(p.wins)} de ${p.n} melhores que o modelo sem mudança)`,
  completeness: (p) => (p.basis === 'sites' ? `${p.share} das unidades` : `${p.share} dos casos`),
  company: (p) =>
    `${capitalised(p.provider)} (${p.model})${p.isReplay ? ', reprise' : ''}; com dados de ${day(p.asOf)}${p.week === null ? '' : `, até ${p.week.label}`}; previsão feita em ${p.issuedAt}`,
  tooOld: 'dados antigos demais',
  page: { footer: (title, area) => `${title} · ${area}` },
  message: {
    head: (p) =>
      `${p.title}${p.isFinal ? '' : ' (rascunho)'}: ${p.disease}, ${p.area}${p.dataTo === null ? '' : `, dados até ${p.dataTo}`}.`,
    sentencesLeft: (count) =>
      plural(count, {
        one: 'Mais 1 frase está no relatório completo.',
        other: `Mais ${whole(count)} frases estão no relatório completo.`,
      }),
    place: (p) => `${p.place}: ${p.level}. ${p.text}`,
    lastCount: (count, week) => `Última contagem ${count} (${week.label}).`,
    forecast: (p) => `Previsão de ${p.forecast} casos para ${p.week.label}; confiança: ${p.confidence}.`,
    chance: (text) => `${text}.`,
    noForecast: 'Sem previsão.',
    left: (count) =>
      plural(count, {
        one: 'Mais 1 local está no relatório completo.',
        other: `Mais ${whole(count)} locais estão no relatório completo.`,
      }),
    company: (text) => `Fonte: ${text}.`,
    suppressed: (below) => `Contagens de 1 a ${below - 1} são mostradas como <${below}.`,
  },
  sheets: {
    report: 'Relatório',
    places: 'Locais',
    curve: 'Curva',
    forecasts: 'Previsão',
    alerts: 'Alertas',
    notes: 'Notas',
  },
  fileName: (p) => `sitrep-${p.number === '' ? '' : `${p.number}-`}${p.datasetId}-${p.asOf}`,
};
