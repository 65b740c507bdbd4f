import type { Weekday } from '../../../time/plainDate.ts';
import type { quality as english } from '../../en/core/quality.ts';
import { decimal, whole } from '../common/counted.ts';
import { measureName } from '../common/measures.ts';
import { nameLists } from '../common/nameLists.ts';
import { plural } from '../common/plural.ts';

const weekdays: Readonly<Record<Weekday, string>> = {
  0: 'les dimanches',
  1: 'les lundis',
  2: 'les mardis',
  3: 'les mercredis',
  4: 'les jeudis',
  5: 'les vendredis',
  6: 'les samedis',
};

export const quality: typeof english = {
  codeTimes: (p) => `${p.code} figure ${p.count} fois (${p.examples})`,
  placesOf: ({ date, received, all }) =>
    plural(received, {
      one: `${date} : ${received} lieu sur ${all}`,
      other: `${date} : ${received} lieux sur ${all}`,
    }),
  shareOf: ({ percent, all }) => `${percent} % de ${whole(all)} effectifs`,
  oneAfterOther: (p) => `${p.before} jusqu’au ${p.until}, ${p.after} à partir du ${p.from}`,
  deathsAndCases: ({ week, deaths, cases }) => `${week} : ${whole(deaths)} décès, ${whole(cases)} cas`,
  twoNames: ({ a, b }) => `« ${a} » et « ${b} »`,
  countOn: (p) => `${p.place}, ${p.date} : ${whole(p.count)} ${measureName(p.measure)}`,
  zeroRun: (p) =>
    p.first === p.last
      ? `${p.place}, ${p.first} : 0 ${measureName(p.measure)}`
      : `${p.place}, ${p.first} à ${p.last} : ${p.times} fois 0 ${measureName(p.measure)}`,
  sitesReported: ({ name, date, percent }) => `${name}, ${date} : ${percent} % des sites ont déclaré`,
  sitesReadFrom: ({ columns }) => `Le nombre de sites ayant déclaré a été lu dans ${columns}.`,
  fewSites: ({ percent, count }) =>
    `Déclarations de moins de ${percent} % des sites : ${count}. Leurs effectifs sont inférieurs à la réalité.`,
  codesCounted: ({ told }) =>
    `${told}, là où un tel effectif est impossible. Comptés tels quels, ils changent les totaux. Indiquez s’ils signifient « aucun nombre » ou s’il s’agit d’effectifs.`,
  fewPlaces: ({ count, percent }) =>
    `Semaines pour lesquelles moins de ${percent} % des lieux ont déclaré : ${count}.`,
  mostlyFewPlaces: ({ percent, count }) =>
    `La plupart des semaines, moins de ${percent} % des lieux ont une déclaration ; semaines de lieux sans déclaration : ${count}. Si le fichier omet les semaines sans cas, écrivez-les comme 0 : ici elles sont « non déclarées ».`,
  afterAsOf: ({ asOf, count }) => `Dates postérieures au ${asOf}, date des données : ${count}.`,
  before1990: ({ count }) => `Dates antérieures à 1990 : ${count}. Vérifiez l’écriture des années.`,
  withoutRow: ({ unit, count }) =>
    `${unit === 'week' ? 'Semaines' : 'Jours'} sans ligne dans la période du fichier : ${count}. ${unit === 'week' ? 'Elles restent « non déclarées », et non à zéro.' : 'Ils restent « non déclarés », et non à zéro.'}`,
  samePopulation: ({ count, first }) =>
    `Les ${count} lieux ont tous la même population, ${first === null ? first : whole(first)}. Les taux seront faux si ce n’est pas la leur.`,
  casesOfInhabitants: ({ place, count, population }) =>
    `${place} : ${whole(count)} cas pour ${whole(population)} habitants`,
  manyCases: ({ percent, count }) =>
    `Semaines qui comptent comme cas plus de ${decimal(percent)} % de la population de leur lieu : ${count}. Vérifiez la population, ou ce qui est compté.`,
  casesInAll: ({ name, total, population }) =>
    `${name} : ${whole(total)} cas en tout, ${whole(population)} habitants`,
  moreCasesThanPeople: ({ count }) =>
    `Lieux ayant plus de cas en tout que d’habitants : ${count}. Population erronée, ou infections répétées ?`,
  fatality: ({ place, recent, long }) => `${place} : ${recent} en deux semaines, ${long} en douze`,
  fatalityChanged: ({ count }) =>
    `Lieux où la part des cas décédés au cours des deux dernières semaines est inférieure à la moitié ou supérieure au double de celle de douze semaines : ${count}. Déclarations tardives de décès, moins de cas détectés, ou changement de prise en charge ?`,
  firstSteps: ({ count }) =>
    `Cumuls qui commencent par ce qui a été compté avant le début du fichier : ${count}. Leur première date n’est pas l’effectif d’un seul jour ou d’une seule semaine.`,
  usualShare: '20 % sont habituels. Ils sont peut-être arrondis ou estimés.',
  heaped: ({ share, smallest, usual }) =>
    `${share} à partir de ${smallest} se terminent par 0 ou 5 ; ${usual}`,
  heapedPlaces: ({ count, percent, smallest, usual }) =>
    `Lieux où plus de ${percent} % des effectifs à partir de ${smallest} se terminent par 0 ou 5 : ${count} ; ${usual}`,
  level: ({ place, measure, before, after }) =>
    `${place} : niveau habituel (${measureName(measure)} par semaine) passé de ${decimal(before)} à ${decimal(after)}`,
  levelShift: ({ count }) =>
    `Effectifs d’un lieu qui passent d’une semaine à l’autre à un autre niveau et y restent : ${count}. Autre définition de cas, ou autres sites déclarants ?`,
  openDays: ({ days, last, start }) =>
    days === 1 ? `son unique jour (${last}` : `ses ${days} jours (${start} à ${last}`,
  openWeek: ({ end, span, totals }) =>
    `La dernière semaine, jusqu’au ${end}, n’est pas complète. Dans les totaux, mais dans aucun effectif hebdomadaire ni aucune prévision tant qu’elle ne l’est pas : ${span} ; ${totals}).`,
  openTotals: (totals) =>
    totals.length === 0
      ? 'rien de déclaré'
      : totals.map(({ measure, total }) => `${whole(total)} ${measureName(measure)}`).join(', '),
  outlier: ({ place, value, measure, beside }) =>
    `${place} : ${value === undefined ? value : decimal(value)} ${measureName(measure)}, autour : ${beside}`,
  outliers: ({ count }) =>
    `Semaines très éloignées de celles qui les entourent : ${count}. Vérifiez s’il y a des fautes de frappe, ou des déclarations envoyées d’un seul coup.`,
  ways: {
    missing: 'comme non déclarés',
    suppressed: 'comme masqués',
    counted: 'tels quels',
  },
  unusedRemedy: ({ about }) =>
    `La correction indiquée pour ${about.join(' et pour ')} ne concerne aucun effectif de ces fichiers. Corrigez-la, ou omettez-la.`,
  remedied: ({ about, count, way }) => `Comme indiqué (${about}), effectifs pris ${way} : ${count}.`,
  leftAsIs: ({ message }) => `${message} Laissé tel quel, comme indiqué.`,
  renamed: ({ count }) =>
    `Lieux qui s’arrêtent juste avant que d’autres commencent à un niveau semblable : ${count} fois. Renommés, divisés ou fusionnés ? Ils sont lus comme des lieux différents, chacun avec un historique court.`,
  moreDeaths: ({ count }) => `Déclarations avec plus de décès que de cas : ${count}.`,
  blank: ({ count }) => `Déclarations vides : ${count}. Elles sont « non déclarées », et non à zéro.`,
  silent: ({ names }) =>
    `Lieux sans aucune déclaration : ${names}. Ils restent dans le jeu de données, et aucune prévision ne peut être établie pour eux.`,
  similarNames: ({ count }) =>
    plural(count, {
      one: `${count} paire de lieux a presque le même nom : un seul lieu sous deux orthographes ? Ils sont lus comme deux lieux.`,
      other: `${count} paires de lieux ont presque le même nom : un seul lieu sous deux orthographes ? Ils sont lus comme deux lieux.`,
    }),
  code: ({ code, count }) =>
    `${code} figure ${count} fois là où un tel effectif est impossible : masqué ou manquant ? Tant que vous ne l’indiquez pas, il est compté : choisissez « traiter comme manquants » à l’écran, ou indiquez {"remedies": [{"code": "MISSING_CODE", "value": ${code}, "as": "missing"}]} dans une correspondance.`,
  negative: ({ count }) =>
    `Effectifs négatifs : ${count}. Ils sont conservés, comme corrections de déclarations antérieures.`,
  neverOn: ({ weekdays: never, days }) =>
    `Le fichier n’a jamais de ligne pour ${nameLists.and(never.map((day) => weekdays[day]))} : les semaines comportant l’ensemble des ${days} autres jours comptent comme semaines complètes.`,
  zeroRuns: ({ shortest, usual, count }) =>
    `Suites d’au moins ${shortest} zéros dans un lieu qui compte d’ordinaire plus de ${usual} : ${count}. Zéro, ou non déclaré ?`,
  zeros: ({ above, count }) =>
    `Zéros entre des effectifs de plus de ${above} : ${count}. Zéro, ou non déclaré ?`,
};
