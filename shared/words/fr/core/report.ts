import type { Facts } from '../../../forecast/forecastSchema.ts';
import { officialCount } from '../../../forecast/thresholdMethod.ts';
import type { report as english, NamedWeek } from '../../en/core/report.ts';
import { createNameLists } from '../../nameLists.ts';
import { capitalised, ended } from '../common/asSentence.ts';
import { confidenceWords } from '../common/confidenceWords.ts';
import { counted, decimal, estimated, fixed, whole } from '../common/counted.ts';
import { days } from '../common/days.ts';
import { measureName } from '../common/measures.ts';
import { percents } from '../common/percents.ts';
import { plural } from '../common/plural.ts';
import { populationSource } from '../common/populationSource.ts';
import { riskLevels } from '../common/riskLevels.ts';
import { thresholdMethod } from '../common/thresholdMethod.ts';
import { forecasts } from './forecasts.ts';

const { day } = days;
const { chance } = forecasts;

const weekTo = ({ weekEnd, label }: NamedWeek) => `la semaine se terminant le ${day(weekEnd)} (${label})`;
const ofLastWeeks = (count: number) =>
  plural(count, { one: 'de la dernière semaine', other: `des ${whole(count)} dernières semaines` });
const cases = (count: number) => counted(count, 'cas', 'cas');
const deaths = (count: number) => counted(count, 'décès', 'décès');
const weeks = (count: number) => counted(count, 'semaine');
const list = createNameLists('fr-FR').and;
/** Names, and how many more there are. */
const listWithMore = (names: readonly string[], more: number) =>
  list(more === 0 ? names : [...names, counted(more, 'autre')]);

const share = (value: number) => percents(fixed(100 * value, 1));
const range = ([low, high]: readonly [number, number]) => `${estimated(low)}–${estimated(high)}`;
const withRange = (median: number, range80: readonly [number, number] | null) =>
  range80 === null ? estimated(median) : `${estimated(median)} (${range(range80)}, intervalle à 80 %)`;

const casesWithRange = (median: number, range80: readonly [number, number] | null) =>
  range80 === null
    ? `${estimated(median)} cas`
    : `${estimated(median)} cas (${range(range80)}, intervalle à 80 %)`;

/** An official line by the cases that are an alert. */
function lineValue({ value, method }: { value: number; method: string }): string {
  const official = officialCount({ value, method });
  return official === null ? decimal(value) : `au moins ${decimal(official)}`;
}

const headings: typeof english.headings = {
  highlights: 'Points saillants',
  places: 'Cas et décès par lieu',
  curve: 'Courbe épidémique',
  ranked: 'Cas de la dernière semaine',
  map: 'Niveaux de risque sur la carte',
  forecasts: 'Prévision',
  /** A colon follows it. */
  fans: 'Lieux les plus urgents\u00a0',
  alerts: 'Alertes et risque',
  response: 'Riposte',
  actions: 'Actions',
  responseGaps: 'Lacunes',
  needs: 'Besoins',
  quality: 'Qualité des données et limites',
  method: 'Méthode',
  overrides: 'Choix manuels et déclarations des utilisateurs',
};

const columns: typeof english.columns = {
  place: 'Lieu',
  code: 'Code',
  level: 'Niveau',
  cases: 'Cas',
  deaths: 'Décès',
  thisWeek: 'Cette semaine',
  lastWeek: 'Semaine précédente',
  cumulative: 'Cumul',
  attackRate: 'Cas pour 100 000',
  fatality: 'Létalité',
  ofCumulative: 'des cas cumulés',
  completeness: 'Complet',
  reporting: 'Lieux déclarants',
  week: 'Semaine',
  weekEnd: 'Semaine jusqu’au',
  note: 'Remarque',
  lastCount: 'Dernier effectif',
  median: 'Médiane',
  low80: 'Intervalle à 80 %, borne inférieure',
  high80: 'Intervalle à 80 %, borne supérieure',
  medianRange: 'Médiane (intervalle à 80 %)',
  alertLine: 'Seuil d’alerte',
  method: 'Méthode du seuil',
  chanceAbove: 'Probabilité au-dessus',
  trend: 'Tendance',
  confidence: 'Confiance',
  provider: 'Fournisseur',
  model: 'Modèle',
  asOf: 'Données en date du',
  made: 'Prévision établie',
  score: 'Score',
  reasons: 'Raisons',
  text: 'Texte',
  part: 'Partie',
  population: 'Population',
  populationYear: 'Année de la population',
  populationSource: 'Source de la population',
  casesThisWeek: 'Cas cette semaine',
  casesLastWeek: 'Cas semaine précédente',
  casesCumulative: 'Cas cumulés',
  deathsThisWeek: 'Décès cette semaine',
  deathsLastWeek: 'Décès semaine précédente',
  deathsCumulative: 'Décès cumulés',
  fatalityDeaths: 'Décès de la létalité',
  fatalityCases: 'Cas de la létalité',
};

const notices: typeof english.notices = {
  newerCounts: (p) =>
    `Les effectifs sont plus récents que cette prévision : des effectifs en date du ${day(p.asOf)} ont été importés (${p.importedAt}) après l’établissement de la prévision (${p.made}). Tous les chiffres ci-dessous sont ceux à partir desquels la prévision a été établie.`,
  staleData: (p) =>
    `Les données dataient de ${counted(p.days, 'jour')} quand la prévision a été établie : elles s’arrêtent à ${weekTo(p.week)}, et la prévision est en date du ${day(p.asOf)}.`,
  oldForecast: (p) =>
    `Cette prévision a été établie il y a ${counted(p.days, 'jour')} (${p.made}). La situation peut avoir changé depuis.`,
  replay: (asOf) =>
    `Rejeu : ce rapport montre ce qui était connu au ${day(asOf)}, non la situation d’aujourd’hui.`,
  gaps: (names, more) =>
    plural(names.length + more, {
      one: `Il n’y a pas de prévision pour ${list(names)} ; la raison figure sous la qualité des données.`,
      other: `Il n’y a pas de prévision pour ${whole(names.length + more)} lieux (${listWithMore(names, more)}) ; les raisons figurent sous la qualité des données.`,
    }),
  otherSite: (p) =>
    `Ce sont les données et les prévisions d’un autre site, ${p.site} (${p.id}), d’après la copie ${p.from === 'team' ? `de la synchronisation du ${p.asOf} avec l’équipe` : `du paquet du ${p.asOf}`}. Ce site n’a pas établi ce rapport.`,
  chosenPlaces:
    'La prévision n’a été établie que pour des lieux choisis ; elle ne vaut pas pour toute la zone.',
  noMap: 'Une carte a été choisie, mais aucun lieu de ce rapport n’a de contour ; des barres la remplacent.',
  mapDamaged: (problem) => `Ce rapport n’a pas de carte : ${problem}`,
  noCounts: (problem) =>
    `Les effectifs à l’origine de cette prévision ne peuvent pas être lus, aucun effectif n’est donc affiché : ${problem}`,
  suppressionOff: (reason) => `Les petits nombres sont affichés. Motif indiqué : ${reason}`,
  needsReason: (below) =>
    `Le masquage des petits nombres est désactivé dans les réglages, mais aucun motif n’est indiqué dans ce rapport : les effectifs inférieurs à ${below} restent masqués.`,
};

const highlights: typeof english.highlights = {
  situation: (p) =>
    `Au cours de ${weekTo(p.week)}, ${plural(p.reporting, {
      one: `${whole(p.reporting)} lieu sur ${whole(p.places)} a déclaré`,
      other: `${whole(p.reporting)} lieux sur ${whole(p.places)} ont déclaré`,
    })} ${p.cases}${p.change === null ? '' : `, ${p.change}`}.`,
  more: (by, before) => `soit ${whole(by)} de plus que la semaine précédente (${whole(before)})`,
  fewer: (by, before) => `soit ${whole(by)} de moins que la semaine précédente (${whole(before)})`,
  same: (before) => `autant que la semaine précédente (${whole(before)})`,
  cases,
  smallCases: (below) => `moins de ${below} cas`,
  deaths: (p) => `Au cours de la même semaine, il a été déclaré ${p.deaths}.`,
  deathsCounted: deaths,
  smallDeaths: (below) => `moins de ${below} décès`,
  cumulative: (p) =>
    `Depuis la semaine se terminant le ${day(p.since)}, il a été déclaré ${cases(p.cases)}${p.deaths === null ? '' : ` et ${deaths(p.deaths)}`}${p.fatality === null ? '' : ` (létalité : ${p.fatality})`}.`,
  aboveLine: (sentence) => `${sentence}.`,
  levels: (parts) =>
    `Niveau de risque : ${parts
      .map(({ level, names, more }) => `${riskLevels[level].toLowerCase()} pour ${listWithMore(names, more)}`)
      .join(' ; ')}.`,
  forecast: (p) =>
    `${p.place} devrait vraisemblablement déclarer ${casesWithRange(p.median, p.range80)} pour ${weekTo(p.week)} ; confiance : ${p.confidence}.${p.chance === null ? '' : ` ${p.chance}.`}`,
  notReporting: (names, more) =>
    `Pas de déclaration pour la dernière semaine : ${listWithMore(names, more)}.`,
  preliminary: (count) =>
    plural(count, {
      one: 'La déclaration de la dernière semaine est en cours dans 1 lieu : son effectif va probablement augmenter.',
      other: `La déclaration de la dernière semaine est en cours dans ${whole(count)} lieux : leurs effectifs vont probablement augmenter.`,
    }),
};

const isOfDeaths = (facts: Facts) => facts.measure === 'deaths';
const lastCount = (facts: Facts) =>
  isOfDeaths(facts) ? 'Le dernier effectif de décès' : 'Le dernier effectif';
const itsLine = (facts: Facts) =>
  isOfDeaths(facts) ? 'son seuil d’alerte pour les décès' : 'son seuil d’alerte';

/** Reasons of a level without the count and the alert line that they rest on. */
const plainReasons: typeof english.plainReasons = {
  OUTBREAK_PROBABILITY: (facts) =>
    facts.isAboveNow === true
      ? `${chance(Number(facts.probability))} de rester au-dessus de ${itsLine(facts)}`
      : `${chance(Number(facts.probability))} de dépasser ${itsLine(facts)}`,
  ABOVE_THRESHOLD: (facts) => `${lastCount(facts)} est déjà au-dessus de ${itsLine(facts)}`,
  NO_FORECAST: (facts) => `Aucune prévision n’est disponible pour être comparée à ${itsLine(facts)}`,
  NEW_NORMAL_NOT_CONFIRMED: (facts) =>
    `${lastCount(facts)} est au-dessus du seuil d’alerte d’avant cette longue vague, et personne n’a confirmé de nouvelle normale`,
  OFFICIAL_EXCEEDED: () => 'Le dernier effectif atteint le seuil officiel confirmé',
  THRESHOLD_NOT_CONFIRMED: () =>
    'Un seul cas de cette maladie constitue son seuil officiel, que personne n’a confirmé ni écarté pour ces données ; des cas ont été déclarés récemment',
  IMPACT_FATALITY: () =>
    'La létalité est supérieure au double de la part attendue : impact relevé d’une classe',
  TREND_BESIDE_MEDIAN: () =>
    'Aucune direction n’atteint une chance sur deux, et la plus probable n’est pas celle de la médiane',
  TREND_BESIDE_PATH: () =>
    'La tendance compare la dernière semaine prévue au dernier effectif, non les semaines prévues entre elles',
};

/** What must be known of the data, for several places at once and without their counts. */
const dataNotes: typeof english.dataNotes = {
  SUSPECT_NEWEST: (names) => `Le dernier effectif est douteux et devrait être vérifié : ${names}.`,
  MOSTLY_SUPPRESSED: (names) =>
    `De nombreux effectifs sont masqués à la source, et le milieu de chaque intervalle est utilisé : ${names}.`,
  PRELIMINARY: (names) => `Les dernières semaines sont provisoires et peuvent encore changer : ${names}.`,
  POPULATION_CAP: (names) =>
    `Les prévisions sont plafonnées à la population, qui devrait être vérifiée : ${names}.`,
  MORE_CASES_THAN_PEOPLE: (names) =>
    `Plus de cas que d’habitants : la population ou ce qui est compté devrait être vérifié : ${names}.`,
  SHORT_SERIES: (names) => `Peu de semaines de données, les intervalles sont donc approximatifs : ${names}.`,
  SLOWER_THAN_GROWTH: (names) =>
    `La prévision est en deçà de ce que donnerait la croissance des quatre dernières semaines : ${names}.`,
  FASTER_THAN_GROWTH: (names) =>
    `La prévision est au-delà de ce que donnerait la croissance des quatre dernières semaines : ${names}.`,
  BASELINE_FROZEN: (names) =>
    `Le seuil d’alerte repose sur des semaines antérieures à la vague actuelle : ${names}.`,
  THRESHOLD_NOT_CONFIRMED: (names) =>
    `Personne n’a confirmé ni écarté le seuil officiel de la maladie : ${names}.`,
};

const quality: typeof english.quality = {
  reporting: (reporting, of, week) =>
    plural(reporting, {
      one: `${whole(reporting)} lieu sur ${whole(of)} a déclaré des cas pour ${weekTo(week)}.`,
      other: `${whole(reporting)} lieux sur ${whole(of)} ont déclaré des cas pour ${weekTo(week)}.`,
    }),
  missingWeeks: (count, of, window) =>
    `Déclarations manquantes ${ofLastWeeks(window)} : ${whole(count)} sur ${whole(of)} ; elles n’ajoutent rien aux sommes.`,
  noneMissing: (window) => `Aucune déclaration ${ofLastWeeks(window)} ne manque.`,
  delay: (share) =>
    `Environ ${share} des cas de la dernière semaine sont déclarés à ce jour, là où cela est connu.`,
  preliminary:
    'Les barres hachurées sont des semaines provisoires : leurs effectifs vont probablement changer.',
  atSource: (count) =>
    plural(count, {
      one: '1 effectif est masqué à la source ; les sommes l’omettent et sont d’autant trop basses.',
      other: `${whole(count)} effectifs sont masqués à la source ; les sommes les omettent et sont d’autant trop basses.`,
    }),
  suppressed: (p) => {
    const hidden =
      p.hidden === 0
        ? 'et aucune autre valeur n’en révélerait une'
        : plural(p.hidden, {
            one: 'et 1 autre valeur n’est pas affichée (n.a.), car une soustraction en révélerait une petite',
            other: `et ${whole(p.hidden)} autres valeurs ne sont pas affichées (n.a.), car une soustraction en révélerait une petite`,
          });
    return `Les effectifs de 1 à ${p.below - 1} sont affichés sous la forme <${p.below} pour protéger les personnes (${counted(p.small, 'valeur')}), ${hidden}.`;
  },
  notSuppressed: (below) =>
    `Les effectifs inférieurs à ${below} ne seraient pas affichés ; il n’y en a aucun.`,
  notAssessed: (names, more) =>
    `Aucun niveau n’a pu être donné pour ${listWithMore(names, more)} : non évalué ne signifie pas absence de risque.`,
  gap: (names, reason) => `Pas de prévision pour ${names} : ${ended(reason)}`,
  green:
    'Vert signifie qu’il n’y a pas de signal dans les données disponibles ; cela ne signifie pas qu’il n’y a pas de risque.',
};

const method: typeof english.method = {
  forecast: (p) =>
    `Prévision établie par ${p.provider} (${p.model}) pour ${weeks(p.horizons)} : médiane et intervalle de prédiction à 80 %, dans lequel environ 8 issues sur 10 devraient se situer.`,
  noThreshold: 'Aucun seuil d’alerte n’a pu être fixé à partir des données.',
  threshold: (p) => `Seuil d’alerte ${p.method}, pour ${p.place} : ${p.reference}.`,
  chance:
    'La probabilité au-dessus est la plus haute probabilité hebdomadaire de dépasser le seuil d’alerte dans les semaines prévues ; pour un lieu déjà au-dessus, la plus basse probabilité hebdomadaire de le rester.',
  level:
    'Le niveau combine la vraisemblance d’un dépassement du seuil d’alerte et l’impact de la maladie dans une matrice (évaluation rapide des risques de l’OMS, 2012).',
  confidence:
    'La confiance est la fréquence à laquelle des prévisions antérieures de ce type ont été meilleures que l’hypothèse d’une absence de changement, sur ces données lorsqu’il existe un bilan.',
  pooled: (p) =>
    `Dans ce rapport, elle repose sur le bilan de ${counted(p.sites, 'site')} de l’équipe, ${counted(p.forecasts, 'prévision')}, calculé ici d’après ce que chaque site a publié et compté.`,
  counts: (p) =>
    `Les effectifs sont ceux de semaines épidémiologiques entières (${p.weeks}) ; le cumul commence à la semaine se terminant le ${day(p.since)}.`,
  rates:
    'Les taux d’attaque sont tous les cas à ce jour pour 100 000 habitants ; la létalité est la part des décès parmi les cas déclarés à ce jour, les deux sans correction du délai.',
  populations: ({ groups, more }) =>
    `Populations : ${groups.map(({ year, source }) => `${year ?? 'année non indiquée'}, ${populationSource(source)}`).join(' ; ')}${more === 0 ? '' : ` ; ${counted(more, 'autre')} dans les tableaux de ce rapport`}.`,
};

const overrides: typeof english.overrides = {
  pin: (p) =>
    `${capitalised(p.provider)} est épinglé pour toutes les prévisions${p.until === null ? '' : ` jusqu’au ${p.until}`} : ${p.reason}`,
  hold: (reason) => `Les prévisions sont suspendues : ${reason}`,
  official: (p) =>
    `Le seuil officiel de la maladie a été ${p.answer === 'confirmed' ? 'confirmé' : 'écarté'} pour ${p.place ?? 'tous les lieux'}.`,
  line: (p) =>
    `Un seuil d’alerte de ${p.value} ${measureName(p.measure)} par semaine a été indiqué pour ${p.place ?? 'tous les lieux'}.`,
  none: 'Aucun.',
};

const cells: typeof english.cells = {
  small: (below) => `<${below}`,
  hidden: 'n.a.',
  notReported: 'n.d.',
  atSource: (low, high) => `${whole(low)}–${whole(high)}*`,
  none: '–',
};

const legend: typeof english.legend = {
  hidden: 'n.a. : non affiché, car cela révélerait un petit nombre',
  notReported: 'n.d. : non déclaré',
  atSource: '* : masqué à la source, intervalle tel qu’il y est donné',
  small: (below) => `<${below} : de 1 à ${below - 1}`,
  preliminary: 'p : provisoire',
  moreReasons: (count) =>
    plural(count, {
      one: '1 autre raison figure dans les tableaux de ce rapport.',
      other: `${whole(count)} autres raisons figurent dans les tableaux de ce rapport.`,
    }),
  morePlaces: (count) =>
    plural(count, {
      one: '1 autre lieu figure dans les tableaux de ce rapport (CSV ou Excel).',
      other: `${whole(count)} autres lieux figurent dans les tableaux de ce rapport (CSV ou Excel).`,
    }),
};

const chart: typeof english.chart = {
  casesAWeek: 'Cas par semaine',
  preliminary: 'provisoire',
  observed: 'déclarés',
  median: 'médiane',
  range50: 'intervalle à 50 %',
  range80: 'intervalle à 80 %',
  alertLine: (value) => `tirets : seuil d’alerte ${value}`,
  alertLineNotDrawn: (value) => `seuil d’alerte ${value}, non tracé`,
  forecastStarts: 'prévision',
  curveSummary: (p) =>
    `Cas par semaine de tous les lieux, de ${weekTo(p.from)} à ${weekTo(p.to)}.${p.highest === null ? '' : ` Maximum affiché : ${whole(p.highest.value)}, pour ${weekTo(p.highest.week)}.`}`,
  fanSummary: (place) =>
    `Cas déclarés par semaine, lieu : ${place}, et la prévision avec ses intervalles à 50 % et 80 % ; les nombres figurent dans le tableau des prévisions.`,
  rankedSummary:
    'Lieux selon les cas de la dernière semaine ; les nombres figurent dans le tableau par lieu.',
};

/** Of earlier forecasts; a tie is half a win. */
const betterOf = (wins: number, n: number) =>
  `${decimal(wins)} sur ${whole(n)} meilleures que le modèle sans changement`;

const map: (typeof english)['map'] = {
  summary: (counts) =>
    `Carte des lieux par niveau de risque : ${counts.map(({ level, count }) => `${riskLevels[level]} ${whole(count)}`).join(', ')}.`,
  outside: 'aucun lieu de ce rapport',
  placesWithout: (p) => `Sans contour : ${listWithMore(p.names, p.more)}.`,
  naturalEarth: 'Contours des pays : Natural Earth.',
  shapesFrom: (file) => `Contours : ${file}.`,
};

export const report: typeof english = {
  map,
  title: 'Rapport de situation',
  titleNumber: (number) => `Rapport de situation n° ${number}`,
  draft: 'PROJET',
  final: 'Définitif',
  header: {
    area: 'Zone',
    disease: 'Maladie',
    dataTo: 'Données jusqu’au',
    produced: 'Produit',
    author: 'Auteur',
    clearedBy: 'Validé par',
    forecastMade: 'Prévision établie',
    status: 'Statut',
    notStated: 'non indiqué',
  },
  headings,
  columns,
  notices,
  nameless: 'sans nom',
  highlights,
  plainReasons,
  furtherReason: 'Une autre raison repose sur des effectifs que ce rapport n’affiche pas',
  dataNotes,
  quality,
  method,
  overrides,
  cells,
  legend,
  chart,
  allPlaces: 'Tous les lieux',
  day,
  weekTo,
  dataTo: ({ weekEnd, label }) => `${day(weekEnd)} (${label})`,
  edited: 'modifié',
  outdated: 'modifié ; les chiffres ont changé depuis',
  added: 'ajouté',
  levelByHand: (p) => `Niveau pour ${p.place} : ${p.change}, ${p.company}.`,
  levelsByHand: ({ names, more }) =>
    `Niveau fixé à la main pour ${listWithMore(names, more)} ; le niveau calculé figure à côté.`,
  nothingStated: 'Rien d’indiqué.',
  share,
  fatality: (p) => `${share(p.share)}, ${deaths(p.deaths)} pour ${cases(p.cases)}`,
  rate: (value) => (value < 10 ? fixed(value, 1) : whole(value)),
  range,
  withRange,
  lineValue,
  alertLine: (value, method) => `${value} (${thresholdMethod(method)})`,
  sameRecord: (p) =>
    `Confiance : ${confidenceWords[p.word]}${p.n === 0 ? '' : ` ; prévisions antérieures de ce type : ${betterOf(p.wins, p.n)}`}.`,
  record: (p) =>
    p.n === 0 ? confidenceWords[p.word] : `${confidenceWords[p.word]} (${betterOf(p.wins, p.n)})`,
  completeness: (p) => (p.basis === 'sites' ? `${p.share} des sites` : `${p.share} des cas`),
  company: (p) =>
    `${capitalised(p.provider)} (${p.model})${p.isReplay ? ', rejeu' : ''} ; données en date du ${day(p.asOf)}${p.week === null ? '' : `, jusqu’à ${p.week.label}`} ; prévision établie le ${p.issuedAt}`,
  tooOld: 'données trop anciennes',
  page: { footer: (title, area) => `${title} · ${area}` },
  message: {
    head: (p) =>
      `${p.title}${p.isFinal ? '' : ' (projet)'} : ${p.disease}, ${p.area}${p.dataTo === null ? '' : `, données jusqu’au ${p.dataTo}`}.`,
    sentencesLeft: (count) =>
      plural(count, {
        one: '1 autre phrase figure dans le rapport complet.',
        other: `${whole(count)} autres phrases figurent dans le rapport complet.`,
      }),
    place: (p) => `${p.place} : ${p.level}. ${p.text}`,
    lastCount: (count, week) => `Dernier effectif ${count} (${week.label}).`,
    forecast: (p) =>
      `Prévision pour ${p.week.label}, nombre de cas : ${p.forecast} ; confiance : ${p.confidence}.`,
    chance: (text) => `${text}.`,
    noForecast: 'Pas de prévision.',
    left: (count) =>
      plural(count, {
        one: '1 autre lieu figure dans le rapport complet.',
        other: `${whole(count)} autres lieux figurent dans le rapport complet.`,
      }),
    company: (text) => `Source : ${text}.`,
    suppressed: (below) => `Les effectifs de 1 à ${below - 1} sont affichés sous la forme <${below}.`,
  },
  sheets: {
    report: 'Rapport',
    places: 'Lieux',
    curve: 'Courbe',
    forecasts: 'Prévision',
    alerts: 'Alertes',
    notes: 'Remarques',
  },
  fileName: (p) => `sitrep-${p.number === '' ? '' : `${p.number}-`}${p.datasetId}-${p.asOf}`,
};
