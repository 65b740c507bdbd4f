import type { Facts, Statement } from '../../../forecast/forecastSchema.ts';
import { naturalFrequency, wholePercent } from '../../../forecast/shownPercent.ts';
import { officialCount } from '../../../forecast/thresholdMethod.ts';
import type { forecasts as english } from '../../en/core/forecasts.ts';
import { counted, decimal, fixed, whole } from '../common/counted.ts';
import { measureName } from '../common/measures.ts';
import { percent } from '../common/percents.ts';
import { plural } from '../common/plural.ts';
import { riskClasses } from '../common/riskClasses.ts';
import { thresholdMethod } from '../common/thresholdMethod.ts';
import { thresholdWords } from './thresholds.ts';

type Fact = Facts[string] | undefined;
type Wording = (facts: Facts) => string;

/** The code itself where a later version wrote one unknown here. */
function statement({ code, facts }: Statement): string {
  return sentences[code]?.(facts) ?? code;
}

function thresholdReference(method: string, facts: Facts): string {
  return thresholdWords[method]?.(facts) ?? '';
}

const chanceKinds = { less: 'Moins de', about: 'Environ', 'at-least': 'Au moins' } as const;

/** What is likely follows it with "de". */
function chance(probability: number): string {
  const { kind, times, of } = naturalFrequency(probability);
  const chances = plural(times, {
    one: `${times} chance sur ${of}`,
    other: `${times} chances sur ${of}`,
  });
  return `${chanceKinds[kind]} ${chances} (${percent(probability)})`;
}

const number = (value: Fact) => (typeof value === 'number' ? decimal(value) : String(value));

/** A count as it is written for people. */
const count = (value: Fact): string => whole(Number(value));

/** Sentences of earlier versions are about cases and do not say so. */
const measureOf = ({ measure = 'cases' }: Facts) => measureName(measure);

function limitWords(facts: Facts): string {
  const [value, name] = [Number(facts.threshold), String(facts.method)];
  const official = officialCount({ value, method: name });
  const more = official === null ? '' : ` : au moins ${decimal(official)}`;
  return `${decimal(value)} ${measureOf(facts)} par semaine (${thresholdMethod(name)}${more})`;
}

const lastCounts: Readonly<Record<string, { cases: string; deaths: string }>> = {
  complete: {
    cases: 'L’effectif de la dernière semaine complète',
    deaths: 'L’effectif de décès de la dernière semaine complète',
  },
  'so-far': {
    cases: 'L’effectif à ce jour de la dernière semaine',
    deaths: 'L’effectif de décès à ce jour de la dernière semaine',
  },
};

function lastCountOf({ measure, week }: Facts): string {
  const words = lastCounts[String(week)] ?? {
    cases: 'Le dernier effectif',
    deaths: 'Le dernier effectif de décès',
  };
  return measure === 'deaths' ? words.deaths : words.cases;
}

/** A count, or the range of one that is suppressed. */
const countWords = (facts: Facts) =>
  facts.count === null ? `${number(facts.low)}–${number(facts.high)} (masqué)` : number(facts.count);

const newest = (facts: Facts) =>
  `Le dernier effectif de ${measureOf(facts)}, ${countWords(facts)} (semaine jusqu’au ${facts.weekEnd}),`;

const suspicions: Readonly<Record<string, Wording>> = {
  ZERO: (facts) =>
    `La dernière semaine (jusqu’au ${facts.weekEnd}) ne déclare aucun ${measureOf(facts)} après des semaines qui en comptaient beaucoup`,
  FALL: (facts) => `${newest(facts)} est très inférieur aux semaines précédentes`,
  RISE: (facts) => `${newest(facts)} dépasse tout ce qui a été observé au cours des 26 dernières semaines`,
  BACKLOG: (facts) =>
    `${newest(facts)} suit des semaines sans déclaration ou avec des corrections, et peut regrouper plusieurs semaines`,
  CORRECTION: (facts) =>
    `Les corrections l’emportent sur les ${measureOf(facts)} de la semaine jusqu’au ${facts.weekEnd} (${number(facts.count)})`,
};

function suspectText(facts: Facts): string {
  const what =
    suspicions[String(facts.reason)]?.(facts) ?? `Le dernier effectif de ${measureOf(facts)} est suspect`;
  const weight =
    facts.weight === 0 ? '' : ` ; l’effectif déclaré entre avec un poids de ${number(facts.weight)}`;
  return `${what}. La prévision part de la semaine jusqu’au ${facts.soundWeekEnd} (${number(facts.soundCount)})${weight}. Vérifiez la déclaration.`;
}

function casesWords(value: Fact): string {
  return value === 0 ? 'effectifs de cas masqués' : `${number(value)} cas`;
}

/** Growth in words, with its range. Percent a week from a rate on the log scale. */
function growthText({ rate, low, high, doublingTimeWeeks, weeks, reported }: Facts): string {
  if (Number(reported) < 2)
    return `Trop peu de déclarations sur les ${weeks} dernières semaines pour déterminer la croissance`;
  const growth = (logRate: Fact) => wholePercent(Math.expm1(Number(logRate)));
  const [middle, lower, upper] = [growth(rate), growth(low), growth(high)];
  if (doublingTimeWeeks === null)
    return `Pas de croissance nette sur les ${weeks} dernières semaines : de ${signed(lower)} % à ${signed(upper)} % par semaine (intervalle à 90 %)`;
  const span = Math.abs(Number(doublingTimeWeeks));
  const time = plural(span, {
    one: `${fixed(span, 1)} semaine`,
    other: `${fixed(span, 1)} semaines`,
  });
  return Number(rate) > 0
    ? `Les cas ont augmenté de ${middle} % par semaine sur les ${weeks} dernières semaines (intervalle à 90 % : ${lower} % à ${upper} %), soit un doublement en ${time}`
    : `Les cas ont diminué de ${-middle} % par semaine sur les ${weeks} dernières semaines (intervalle à 90 % : ${-upper} % à ${-lower} %), soit une diminution de moitié en ${time}`;
}

function signed(percent: number): string {
  return percent < 0 ? `\u2212${-percent}` : `+${percent}`;
}

/** A rise that is less steep is slower; a fall that is less steep is not faster. Earlier versions did not store the last count. */
function besideGrowth({ median, last = null, low, high }: Facts, isAbove: boolean): string {
  const change = last === null ? 0 : Number(median) - Number(last);
  const faster = 'Évolution plus rapide que celle des quatre dernières semaines';
  const slower = 'Évolution plus lente que celle des quatre dernières semaines';
  if (change === 0) return isAbove ? faster : slower;
  const isTurn = isAbove
    ? change > 0 && Number(high) < Number(last)
    : change < 0 && Number(low) > Number(last);
  if (isTurn) {
    return change > 0
      ? 'Hausse, contrairement aux quatre dernières semaines'
      : 'Baisse, contrairement aux quatre dernières semaines';
  }
  if (change > 0) return isAbove ? faster : slower;
  return isAbove
    ? 'Baisse plus lente que celle des quatre dernières semaines'
    : 'Baisse plus rapide que celle des quatre dernières semaines';
}

function growthNoteText(facts: Facts, isAbove: boolean): string {
  return `${besideGrowth(facts, isAbove)} : ${nextWeekText(facts)}`;
}

/** Earlier versions did not store what the growth would give. */
function nextWeekText({ median, low, high }: Facts): string {
  const forecast = `la prévision de la semaine suivante est de ${count(median)}`;
  return low === undefined
    ? forecast
    : `${forecast}, leur croissance donnerait de ${count(low)} à ${count(high)}`;
}

/** Earlier versions knew only weeks that are provisional in their source, and told nothing beyond. */
function preliminaryText(facts: Facts): string {
  const { weeks, from, leftOut = 0 } = facts;
  const measure = measureOf(facts);
  const which =
    weeks === 1
      ? `La dernière semaine de ${measure} (jusqu’au ${from}) est provisoire : elle peut encore changer`
      : `Les ${weeks} dernières semaines de ${measure} (à partir de celle se terminant le ${from}) sont provisoires : elles peuvent encore changer`;
  const expected =
    facts.nowcast === undefined
      ? ''
      : `. La semaine se terminant le ${facts.weekEnd} en compte ${count(facts.reported)}, soit environ ${percent(Number(facts.completeness))} de ce qui est attendu au final : ${count(facts.nowcast)} (intervalle à 80 % : ${count(facts.low)} à ${count(facts.high)}), d’où part la prévision`;
  if (leftOut === 0) return `${which}${expected}`;
  return `${which}${expected}. ${leftOutText(Number(weeks), Number(leftOut))} : on sait trop peu de ce qui doit encore arriver`;
}

function leftOutText(weeks: number, leftOut: number): string {
  if (weeks === leftOut) {
    return weeks === 1 ? 'Elle ne sert pas de point de départ' : 'Elles ne servent pas de point de départ';
  }
  return plural(leftOut, {
    one: `${leftOut} d’entre elles ne sert pas de point de départ`,
    other: `${leftOut} d’entre elles ne servent pas de point de départ`,
  });
}

/** They follow "de" and "à". */
const startWords: Readonly<Record<string, string>> = {
  last: 'la dernière semaine déclarée',
  sound: 'la dernière semaine qui n’est pas douteuse',
  nowcast: 'l’effectif final attendu de la dernière semaine, avec son intervalle',
  settled: 'la dernière semaine qui n’est pas provisoire',
};

function startOf({ start, reported, taken }: Facts): string {
  if (start === 'revised')
    return `la dernière semaine déclarée (prise pour ${count(taken)} là où ${count(reported)} sont déclarés, car les premières déclarations d’imports antérieurs ont été révisées par la suite)`;
  return startWords[String(start)] ?? 'la dernière semaine';
}

/** Whose past a model was learnt from; it begins with "des". */
function learntFrom({ places, records = 0 }: Facts): string {
  const own =
    places === 1
      ? 'des semaines passées de ce lieu'
      : `des semaines passées de l’ensemble des ${places} lieux`;
  if (records === 0) return own;
  return plural(Number(records), {
    one: `${own} et d’un relevé plus long de la maladie`,
    other: `${own} et de ${records} relevés plus longs de la maladie`,
  });
}

const directionWords: Readonly<Record<string, string>> = {
  increasing: 'une hausse',
  decreasing: 'une baisse',
};

const sentences: Readonly<Record<string, Wording>> = {
  OUTBREAK_PROBABILITY: (facts) =>
    facts.isAboveNow === true
      ? `${chance(Number(facts.probability))} de rester au-dessus de ${limitWords(facts)}`
      : `${chance(Number(facts.probability))} de dépasser ${limitWords(facts)}`,
  ABOVE_THRESHOLD: (facts) =>
    `${lastCountOf(facts)}, ${countWords(facts)}, est déjà au-dessus de ${limitWords(facts)}`,
  NEW_NORMAL_NOT_CONFIRMED: (facts) =>
    `${lastCountOf(facts)}, ${countWords(facts)}, est au-dessus du seuil d’alerte d’avant cette vague, ${number(facts.earlierLine)} ${measureOf(facts)} par semaine ; après plus de 26 semaines, le seuil est monté au-dessus de lui, et personne n’a confirmé de nouvelle normale en indiquant son propre seuil`,
  NO_FORECAST: (facts) => `Aucune prévision n’est disponible pour être comparée à ${limitWords(facts)}`,
  THRESHOLD_NOT_CONFIRMED: ({ count: found, weeks }) =>
    `Un seul cas de cette maladie constitue son seuil officiel, que personne n’a confirmé ni écarté pour ces données ; ${casesWords(found)} au cours des ${weeks} dernières semaines`,
  OFFICIAL_EXCEEDED: ({ count: found, low, high, atLeast, week }) =>
    `${lastCountOf({ week: week ?? null })}, ${countWords({ count: found ?? null, low: low ?? null, high: high ?? null })}, atteint le seuil officiel confirmé de ${number(atLeast)} cas par semaine`,
  GROWTH: growthText,
  TREND_BESIDE_MEDIAN: ({ direction, probability, median, lastCount }) =>
    `Aucune direction n’atteint une chance sur deux : ${directionWords[String(direction)]} est la plus probable (${percent(Number(probability))}), bien que la médiane de la dernière semaine, ${count(median)}, ne soit pas ${direction === 'increasing' ? 'au-dessus' : 'au-dessous'} du dernier effectif, ${count(lastCount)}`,
  TREND_BESIDE_PATH: ({ direction, first, median, lastCount }) =>
    `La tendance compare la dernière semaine au dernier effectif, ${count(lastCount)} : ${directionWords[String(direction)]} jusqu’à ${count(median)} ; d’une semaine à l’autre, les médianes vont de ${count(first)} à ${count(median)}`,
  NO_DIRECTION: () =>
    'Le modèle suppose une absence de changement, la direction de la tendance est donc incertaine',
  NO_THRESHOLD: ({ minWeeks }) =>
    `Aucun seuil n’a pu être fixé à partir des données (au moins ${minWeeks} semaines déclarées sont nécessaires), aucune probabilité d’épidémie n’a donc été calculée`,
  DATA_TOO_OLD: ({ days, maxDays }) =>
    `La dernière semaine observée s’est terminée ${days} jours avant la date des données ; au-delà de ${maxDays} jours, aucun niveau n’est donné`,
  METHOD_NO_CHANGE: (facts) =>
    `Suppose une absence de changement par rapport à ${startOf(facts)} ; l’intervalle provient ${facts.places === 1 ? 'de ses propres changements passés' : `des changements passés de l’ensemble des ${facts.places} lieux`} sur le même nombre de semaines`,
  METHOD_TREND: (facts) =>
    `Poursuit à partir de ${startOf(facts)} avec la croissance des dernières semaines, qui s’atténue de semaine en semaine ; la vitesse de cette atténuation est apprise à partir ${learntFrom(facts)}`,
  METHOD_TIERED: (facts) =>
    `Poursuit à partir de ${startOf(facts)} comme l’ont fait auparavant des semaines semblables : une régression sur les derniers changements et les semaines les plus proches de celles-ci, à partir ${learntFrom(facts)}`,
  METHOD_BOOSTED: (facts) =>
    `Poursuit à partir de ${startOf(facts)} comme l’attendent de nombreux petits arbres de décision, appris à partir ${learntFrom(facts)}`,
  METHOD_MIXED: (facts) =>
    `Poursuit à partir de ${startOf(facts)} comme l’attendent ensemble plusieurs modèles, chacun appris à partir ${learntFrom(facts)}`,
  IMPACT: ({ impact }) => `Impact de classe ${impact} sur 5 : ${riskClasses.impact[Number(impact) - 1]}`,
  IMPACT_CAPACITY: ({ upper90, capacity }) =>
    `La prévision haute (quantile 0,9) de ${count(upper90)} cas par semaine dépasse la capacité indiquée de ${number(capacity)} : impact relevé d’une classe`,
  IMPACT_FATALITY: ({ deaths, cases, weeks, share, expected }) =>
    `La létalité est de ${percent(Number(share))} (${number(deaths)} décès pour ${number(cases)} cas en ${counted(Number(weeks), 'semaine')}), plus du double de la part attendue (${percent(Number(expected))}) : impact relevé d’une classe`,
  IMPACT_PREPARED: () => 'La couverture vaccinale et les stocks sont confirmés : impact abaissé d’une classe',
  SUSPECT_NEWEST: suspectText,
  MOSTLY_SUPPRESSED: (facts) =>
    `${plural(Number(facts.suppressed), {
      one: `${facts.suppressed} des ${facts.weeks} dernières semaines de ${measureOf(facts)} est masquée`,
      other: `${facts.suppressed} des ${facts.weeks} dernières semaines de ${measureOf(facts)} sont masquées`,
    })} : la croissance, le seuil d’alerte et la prévision utilisent le milieu de chaque intervalle`,
  PRELIMINARY: preliminaryText,
  POPULATION_CAP: (facts) =>
    `Les quantiles de ${measureOf(facts)} sont plafonnés à la population, ${number(facts.population)}. Vérifiez la population, ou ce qui est compté`,
  MORE_CASES_THAN_PEOPLE: ({ total, population }) =>
    `Les effectifs à ce jour totalisent ${number(total)} cas, plus que les ${number(population)} habitants : population erronée, infections répétées, ou cumuls comptés comme nouveaux cas`,
  SHORT_SERIES: ({ weeks, fewWeeks }) =>
    plural(Number(weeks), {
      one: `Seulement ${weeks} semaine déclarée : avec moins de ${fewWeeks}, l’intervalle est approximatif`,
      other: `Seulement ${weeks} semaines déclarées : avec moins de ${fewWeeks}, l’intervalle est approximatif`,
    }),
  SLOWER_THAN_GROWTH: (facts) => growthNoteText(facts, false),
  FASTER_THAN_GROWTH: (facts) => growthNoteText(facts, true),
  BASELINE_FROZEN: (facts) =>
    [
      ...(facts.frozenSince === null
        ? []
        : [
            `Le seuil d’alerte pour les ${measureOf(facts)} repose sur les semaines antérieures à celle se terminant le ${facts.frozenSince}, qui l’a dépassé`,
          ]),
      ...(facts.askNewNormal === true
        ? [
            `Les ${measureOf(facts)} ont été au-dessus d’un seuil d’alerte antérieur pendant 26 semaines : est-ce la nouvelle normale ?`,
          ]
        : []),
    ].join('. '),
};

export const forecasts: typeof english = { statement, thresholdReference, chance };
