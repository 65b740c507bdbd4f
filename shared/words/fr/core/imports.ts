import type { imports as english } from '../../en/core/imports.ts';
import { capitalised } from '../common/asSentence.ts';
import { counted, decimal, whole } from '../common/counted.ts';
import { measureName } from '../common/measures.ts';
import { nameLists } from '../common/nameLists.ts';
import { plural } from '../common/plural.ts';

const repeatRules: Readonly<Record<string, string>> = {
  sum: 'additionnées',
  first: 'la première compte',
  last: 'la dernière compte',
};

const countedWords = (measure: string | null) => (measure === null ? '' : measureName(measure));

/** One row, or how many rows, or cells of rows, there are from the first on. */
const rowsFrom = ({ count, row }: { count: number; row: number }) =>
  plural(count, { one: `ligne ${row}`, other: `${whole(count)} lignes à partir de la ligne ${row}` });

const fromRow = ({ count, row }: { count: number; row: number }) =>
  plural(count, { one: `ligne ${row}`, other: `${whole(count)} à partir de la ligne ${row}` });

export const imports: typeof english = {
  rejected: ({ column, found, reason }) =>
    found === '' ? `${column} : ${reason}` : `${column} : « ${found} », ${reason}`,
  textsMean: ({ text, measure }) => `« ${text} » : ${measureName(measure)}`,
  severalColumns: ({ file, measure, names }) =>
    `${file} a plusieurs colonnes de ${measureName(measure)} : ${names}. Indiquez celle qui compte.`,
  columnTaken: ({ name, others }) => `« ${name} » a été prise, et non ${others}.`,
  severalCounts: ({ name, file, measure, alike }) =>
    `La colonne « ${name} » de ${file} nomme plusieurs effectifs de ${measureName(measure)} : ${alike}. Indiquez celui qui compte.`,
  unknownColumn: ({ unknown, name, known }) =>
    `La correspondance nomme une colonne « ${unknown} » qui n’existe pas dans ${name}. Ses colonnes : ${known}.`,
  thousandsOrFractions: ({ name, example }) =>
    `Les effectifs de ${name}, comme « ${example} », peuvent se lire comme des milliers ou des fractions. Indiquez le séparateur de milliers.`,
  countAdvice: ({ count, measure, column }) =>
    count === 0
      ? 'Ajoutez une colonne de nouveaux cas ou décès, en nombres entiers, et réimportez.'
      : `Si l’une d’elles compte des ${measureName(measure)}, indiquez-le dans une correspondance, par exemple {"${measure}": "${column}"}.`,
  noCounts: ({ name, names, advice }) =>
    `${name} a des dates mais aucune colonne d’effectifs nommée d’après des cas ou des décès. Colonnes trouvées : ${names}. ${advice}`,
  noCountsIn: (p) =>
    `La colonne « ${p.column} » de ${p.name} ne contient pas d’effectifs : la ligne ${p.row} ${p.found === '' ? 'y est vide' : `contient « ${p.found} »`}, là où un nombre entier est attendu. Corrigez-la, ou nommez la colonne d’effectifs d’après les cas ou les décès, et réimportez.`,
  tornRow: (p) =>
    `La ligne ${p.row} de ${p.name} a plusieurs lignes dans une seule cellule de la colonne « ${p.column} ». C’est l’effet d’un guillemet jamais refermé : corrigez cette ligne et réimportez.`,
  allOfDay: ({ day }) => `Toutes les lignes sont du ${day}, la date du nom du fichier.`,
  datesInHeader: ({ count, first, last, format, order }) =>
    plural(count, {
      one: `${count} colonne est une date, « ${first} », lue comme ${format}.${order}`,
      other: `${count} colonnes sont des dates, de « ${first} » à « ${last} », lues comme ${format}.${order}`,
    }),
  weekAndFirstYear: ({ name, statedYear }) =>
    `« ${name} » est la semaine de chaque ligne, et ${statedYear} l’année de la première.`,
  yearAndWeek: ({ year, week }) => `« ${year} » et « ${week} » sont l’année et la semaine de chaque ligne.`,
  dateColumn: ({ name, percent, format, order }) =>
    `« ${name} » est la date : ${percent} % de ses cellules se lisent comme ${format}.${order}`,
  placeAndCode: ({ column, name }) =>
    `Le lieu est nommé par ${column} ; les lieux de même nom sont distingués par « ${name} ».`,
  onePlace: 'Aucune colonne ne nomme de lieux : toutes les lignes forment un seul lieu.',
  placeColumns: ({ columns, count }) =>
    count === 1 ? `Le lieu est nommé par ${columns}.` : `Le lieu est nommé par l’ensemble de ${columns}.`,
  readAsEncoding: (p) => {
    const example = p.example === undefined ? '' : `, par exemple « ${p.example} »`;
    return `${p.name} n’est pas en UTF-8 ; il a été lu comme ${p.encoding}${example}. Si des lettres sont fausses, indiquez un autre « encoding ».`;
  },
  rowsNotUsed: ({ count }) =>
    `Lignes qui n’ont pas pu être utilisées : ${whole(count)}. Chacune est listée avec le texte trouvé.`,
  cellsNotRead: ({ count }) =>
    `Cellules qui n’ont pas pu être lues : ${whole(count)}. Elles restent « non déclarées » ; chacune est listée avec le texte trouvé.`,
  orderTaken: ({ name, format, rival, because }) =>
    `Les dates de ${name} pourraient être ${format} ou ${rival}. ${format} a été retenu : ${because}.`,
  rowsCounted: ({ column, counted, others }) =>
    `Dans « ${column} », les lignes ${counted} ont été comptées ; écartées : ${others}.`,
  placeOfRowAbove: ({ count }) =>
    `Lignes sans lieu qui ont pris le lieu de la ligne précédente, comme dans des cellules fusionnées : ${whole(count)}. Chaque lieu a alors une ligne par date.`,
  weekSystem: ({ name, label, because, weekSystem }) =>
    `Les numéros de semaine de ${name} ont été lus comme ${label}${because === null ? '' : ` : ${because}`}. Pour d’autres semaines, indiquez {"epiWeek": "${weekSystem === 'cdc' ? 'iso' : 'cdc'}"} ou un autre système.`,
  readAsThousands: ({ example }) => `Des effectifs comme « ${example} » ont été lus comme des milliers.`,
  repeatsAsStated: ({ repeats }) =>
    `Lignes qui répètent un lieu et une date : ${repeatRules[String(repeats)] ?? repeats}, comme indiqué.`,
  repeatsOnce: ({ count }) =>
    `Lignes qui répètent un lieu et une date avec les mêmes effectifs : ${whole(count)}. Chacune est comptée une fois.`,
  groupsTaken: ({ groupTotal, columns }) =>
    groupTotal === null
      ? `Les lignes de ${columns} sont des groupes et ont été additionnées.`
      : `Parmi les groupes de ${columns}, les lignes « ${groupTotal} » ont été prises : ce sont les sommes des autres.`,
  ofUnknownGroup: ({ groupTotal, count, columns }) =>
    `« ${groupTotal} » en contient ${whole(count)} de plus que les groupes de ${columns} : ceux de groupe inconnu.`,
  wholesLeftOut: ({ wholes }) => `Écartés, car d’autres groupes les composent : ${wholes}.`,
  linesWithoutData: ({ name, count }) =>
    `Lignes de ${name} contenant des titres ou des notes, sans données : ${whole(count)}.`,
  sameCase: ({ count }) =>
    `Lignes identiques en tout point à une ligne précédente, numéro de cas compris : ${whole(count)}. Chaque personne est comptée une fois.`,
  byClass: ({ classes }) => `Comptés par classe : ${classes}.`,
  sumBegins: ({ count }) =>
    `Cumuls qui recommencent : ${counted(count, 'fois', 'fois')} ; ce qu’ils indiquent alors est pris comme nouveau, et non comme une correction.`,
  totalsLeftOut: ({ totals }) => `Écartés comme totaux d’autres : ${totals}.`,
  totalDiffers: ({ total, count }) =>
    `« ${total} » n’est pas la somme des lieux pour ${counted(count, 'date')} ; il a tout de même été écarté.`,
  runningSums: ({ sums, files }) =>
    `${capitalised(nameLists.and(sums.map(measureName)))} de ${files} : effectifs cumulés ; les nouveaux effectifs sont les écarts entre déclarations. Le premier écart d’un lieu contient tout ce qui précède.`,
  withoutPlace: ({ measure, files, count }) =>
    `${measure === 'cases' ? 'Cas' : 'Décès'} de ${files} sans lieu connu : ${whole(count)}. Ils figurent dans les totaux, mais dans aucun lieu faisant l’objet d’une prévision.`,
  differentFiles: ({ areSheets, second, first }) =>
    areSheets
      ? 'S’il s’agit de maladies ou de mesures différentes, importez une feuille à la fois : choisissez-la à l’écran, ou avec --sheet.'
      : `S’ils comptent des choses différentes, indiquez lesquelles dans une correspondance, par exemple {"files": {"${second}": {"counted": "deaths"}}} ; sinon, importez ${first} seul.`,
  countDifferently: ({ files, place, date, advice }) =>
    `${files} : effectifs différents pour ${place} au ${date}. ${advice} Si un fichier postérieur en corrige un antérieur, indiquez {"repeats": "last"}.`,
  lineList: ({ name, countedAs }) =>
    `${name} liste des personnes, une par ligne : chaque ligne compte pour un ${countedWords(countedAs)}. Les lignes elles-mêmes ne sont pas conservées.`,
  whoDied: ({ name }) => `« ${name} » indique qui est décédé.`,
  classifies: ({ name }) => `« ${name} » classe les lignes.`,
  measureColumn: ({ name, valueColumn, parts }) =>
    `« ${name} » indique ce que « ${valueColumn} » compte dans chaque ligne : ${parts}.`,
  casesFrom: ({ name }) => `cas d’après « ${name} »`,
  deathsFrom: ({ name }) => `décès d’après « ${name} »`,
  columnsCounted: ({ columns }) =>
    `${capitalised(columns)} ; les moyennes, taux et autres colonnes sont écartés.`,
  measureAndPlaceColumns: ({ count }) =>
    plural(count, {
      one: `${count} colonne porte le nom d’une mesure et d’un lieu.`,
      other: `${count} colonnes portent le nom d’une mesure et d’un lieu.`,
    }),
  placeColumnsCount: ({ count, countedAs }) =>
    plural(count, {
      one: `${count} colonne de nombres entiers est un lieu ; elle compte : ${countedWords(countedAs)}.`,
      other: `${count} colonnes de nombres entiers sont chacune un lieu ; elles comptent : ${countedWords(countedAs)}.`,
    }),
  moreFiles: ({ names, more }) =>
    plural(more, { one: `${names} et ${more} autre fichier`, other: `${names} et ${more} autres fichiers` }),
  partlyUnreadable: ({ lost, all, unit, name, percent, facts, why }) =>
    `Dans ${name}, ${whole(lost)} des ${whole(all)} ${unit} ${plural(lost, {
      one: 'ne peut pas être lue',
      other: 'ne peuvent pas être lues',
    })} (${decimal(percent)} %) : ${facts}.${why} La moitié d’un fichier dirait autre chose que l’ensemble : corrigez-le, ou choisissez d’écarter ces éléments.`,
  units: {
    rows: 'lignes contenant une valeur',
    cells: 'cellules contenant une valeur',
  },
  unreadable: {
    mostlyNewest: 'Ils constituent la plupart des effectifs les plus récents.',
    speltAlike: 'Ils sont écrits de la même façon.',
    lastRows: 'Ce sont les dernières lignes du fichier.',
    column: (p) =>
      `${fromRow(p)}, colonne « ${p.column} » : ${p.found === '' ? '' : `« ${p.found} », `}${p.reason}`,
    withoutDate: (p) => `${rowsFrom(p)} : pas de date`,
    withoutPlace: (p) => `${rowsFrom(p)} : aucun lieu nommé`,
  },
  wrongTotals: ({ problem, names }) =>
    `Totaux erronés dans la correspondance : ${problem}. Lieux trouvés : ${names}. Corrigez « totalLabels » et réimportez.`,
  allTotals: ({ file, names }) =>
    `Tous les lieux de ${file} sont nommés comme des totaux : ${names}. Indiquez lesquels écarter.`,
  noPlaceName: 'pas un nom de lieu',
  severalLines: 'plusieurs lignes dans une seule cellule',
  noGroupRow: ({ name, columns }) =>
    `Aucune ligne de ${name} n’a dans ${columns} les libellés qui doivent compter. Corrigez « groups » dans la correspondance et réimportez.`,
  crossingGroups: ({ name, file, crossing, first }) =>
    `Les groupes de « ${name} » dans ${file} se recoupent : ${crossing}. Indiquez lesquels comptent dans une correspondance, par exemple {"groups": {"${name}": ["${first}"]}}.`,
  groupsNotSummed: ({ name, totals, names }) =>
    `${name} a des lignes « ${totals} » dans ${names} qui ne sont pas la somme de ses autres groupes. Indiquez les lignes qui comptent.`,
  repeats: ({ name, count, row, place, date, advice }) =>
    `Lignes de ${name} qui répètent un lieu et une date avec d’autres effectifs ou détails : ${whole(count)}, la première à la ligne ${row} : ${place}, ${date}. ${advice}`,
  severalDiseases: ({ name }) =>
    `La colonne « ${name} » nomme plusieurs maladies : laissez une seule maladie dans le fichier, et importez chacune séparément.`,
  stateRepeats: 'Indiquez si elles sont additionnées, ou si la première ou la dernière compte.',
  beyondLastColumn: 'au-delà de la dernière colonne',
  noRows: ({ name }) =>
    `${name} n’a aucune ligne de données sous son en-tête. Choisissez le fichier qui contient les effectifs.`,
  tooManyCells: ({ name, millions }) =>
    `${name} a plus de ${decimal(millions)} millions de cellules. Omettez les colonnes inutiles, ou divisez-le par année ou par région.`,
  sheetsRead: ({ count, book, sheets }) =>
    count > 1
      ? `Feuilles de ${book} lues comme parties d’un même tableau : ${sheets}.`
      : `Feuille de ${book} qui a été lue : ${sheets}.`,
  sheetsNotRead: ({ count, sheets }) => (count === 0 ? '' : ` Non lues : ${sheets}.`),
  nothingUsable: (p) => {
    const cell = p.first?.found === '' ? 'la cellule' : `« ${p.first?.found} »`;
    const example =
      p.first === undefined
        ? ' Aucune cellule ne contient d’effectif.'
        : ` Ligne ${p.first.row}, colonne « ${p.first.column} » : ${cell}, ${p.first.reason}.`;
    return `Aucune des ${whole(p.read)} lignes de ${p.name} n’a pu être utilisée.${example} Corrigez le fichier, ou indiquez les colonnes dans une correspondance, et réimportez.`;
  },
  orderTakenBecause: ({ format, rival, because }) => ` ${format} a été retenu, et non ${rival} : ${because}.`,
  classifiedAsNone: ({ name, count }) =>
    `Lignes classées comme n’étant pas des cas (« ${name} ») : ${whole(count)}. Elles n’ont pas été comptées.`,
  cellsCount: ({ countedAs }) => `Les cellules comptent : ${countedWords(countedAs)}.`,
  measureOfRow: ({ name, parts }) => `« ${name} » indique ce que compte chaque ligne : ${parts}.`,
  allAreTotals: ({ file }) => `tous les lieux de ${file} y sont des totaux`,
  noSuchTotal: ({ file, label }) => `« ${label} » y est un total, mais ce lieu n’existe pas dans ${file}`,
  statePlace: ({ column, otherwise }) =>
    `Aucune colonne n’a été lue comme le lieu : indiquez-le dans une correspondance, par exemple {"location": "${column}"}. Ou bien ${otherwise.charAt(0).toLowerCase()}${otherwise.slice(1)}`,
};
