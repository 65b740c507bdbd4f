/** What names of columns and texts of cells say, in all languages of `languageWords`. */
import { OnlyPhrases, phrasesOf, WordPattern, whole } from './compose.ts';
import type { WordRole } from './languageWords.ts';
import { PhraseSet } from './PhraseSet.ts';
import { wordsOf } from './wordsOf.ts';

export { wordsOf } from './wordsOf.ts';

const lazily = (make: () => RegExp) => new WordPattern(make);
const of = (...roles: readonly WordRole[]) => new PhraseSet(() => phrasesOf(...roles));
const only = (...roles: readonly WordRole[]) => lazily(() => whole(phrasesOf(...roles)));

const dateNoun = of('dateNoun');
const caseNumber = of('caseNumber');
const byDate = /(?<![^ ])by (?:.* )?date/;
/** Row numbers and coordinates, in whatever language the rest is. */
const rowNumbers = [
  ...[
    'column #',
    'unnamed',
    'unnamed #',
    'x',
    'n',
    'no',
    'nr',
    's no',
    's n',
    'sl no',
    'serial',
    'serial no',
    'index',
    'idx',
  ],
  ...['row', 'row names', 'row number', 'row no', 'row nr', 'row id', 'rownames', 'rowid', 'objectid', 'fid'],
  ...['lat', 'latitude', 'lon', 'lng', 'long', 'longitude', 'latitud', 'longitud', 'lintang', 'bujur'],
];

const patterns = {
  date: of('date'),
  /** Dates of a person, or of a count: which day they are of. */
  onset: of('onset'),
  report: of('report'),
  confirmation: of('confirmation'),
  entry: of('entry'),
  /** When the file was changed, which is no date of its counts. */
  stamp: of('stamp'),
  week: of('week'),
  weekStart: of('weekStart'),
  weekEnd: of('weekEnd'),
  year: of('year'),
  month: of('month'),
  location: of('location'),
  /** Smaller areas than provinces and states. */
  smallArea: of('smallArea'),
  locationCode: of('locationCode'),
  cases: of('cases'),
  deaths: of('deaths'),
  population: of('population'),
  /** Counted in thousands. */
  thousands: of('thousands'),
  millions: of('millions'),
  /** Running sums. */
  cumulative: of('cumulative'),
  /** Moving windows, averages and rates: other things than counts. */
  derived: of('derived'),
  /** New counts, and said so. */
  incident: of('incident'),
  suspected: of('suspected'),
  probable: of('probable'),
  confirmed: of('confirmed'),
  recovered: of('recovered'),
  tests: of('tests'),
  hospital: of('hospital'),
  /** Neither cases nor deaths, though counted. */
  otherMeasure: of('recovered', 'tests', 'hospital', 'vaccinated'),
  sitesReported: of('sitesReported'),
  sitesExpected: of('sitesExpected'),
  reportingRate: of('reportingRate'),
  /** What says row by row what is counted. */
  measureName: of('measureName'),
  value: of('value'),
  disease: of('disease'),
  age: of('age'),
  sex: of('sex'),
  /** What rows of one place and date may be parted by. */
  group: of('group'),
  /** Some of the persons: a sex, an age, a group. */
  ofGroup: of('sex', 'age', 'ofGroup'),
  /** Which of the cases of a list are cases, and how sure that is. */
  classification: of('classification'),
  outcome: of('outcome'),
  /** Columns that describe one person: the file is a list of persons, not a table of counts. */
  person: of('person', 'caseNumber'),
  /** Columns that tell who somebody is: no table of counts has them. */
  identity: of('identity', 'caseNumber'),
  /** Over all classes, groups or places. A sum in a heading is one over time. */
  total: new PhraseSet(() =>
    phrasesOf('total', 'allAges', 'bothSexes').filter((phrase) => !/^summe?$/.test(phrase)),
  ),
  /** Row numbers, calendar parts and coordinates: whole numbers that count nobody. Whole names only. */
  rowFact: lazily(() =>
    whole([...rowNumbers, ...phrasesOf('year', 'month', 'quarter')], '(?:(?:epi|iso|calendar) )?'),
  ),
} as const;

export type ColumnHint = keyof typeof patterns | 'notCounting';

/** Words for a number of something, which say nothing of what it is. */
const numberOf = /(?<![^ ])(?:anzahl|anz)(?![^ ])/g;
/** `/1000` is a rate. */
const perThousand = /(?:\/|\bper|\bpour|\bpor|\bje|\bpro)\s*1[., ]?000/i;

/** A table asks the same of its few headers again and again; texts of cells pass once. */
const REMEMBERED = 2_000;
const asked = new Map<string, Map<ColumnHint, boolean>>();

/** @returns whether the words of a header speak for a role. */
export function hasHint(header: string, hint: ColumnHint): boolean {
  let known = asked.get(header);
  if (known === undefined) {
    if (asked.size >= REMEMBERED) asked.clear();
    known = new Map();
    asked.set(header, known);
  }
  let answer = known.get(hint);
  if (answer === undefined) {
    answer = speaksFor(header, hint);
    known.set(hint, answer);
  }
  return answer;
}

function speaksFor(header: string, hint: ColumnHint): boolean {
  const words = wordsOf(header).replace(numberOf, ' ').replace(/\s+/g, ' ').trim();
  switch (hint) {
    // Names or dates a case and counts none.
    case 'notCounting':
      return (
        caseNumber.test(words) ||
        // `Deaths to date` are no dates.
        (dateNoun.test(patterns.cumulative.without(words)) && !byDate.test(words))
      );
    // A German Todesfall and a Dutch sterfgeval end like a case.
    case 'cases':
      return patterns.cases.test(patterns.deaths.without(words));
    case 'thousands':
    case 'millions':
      return patterns[hint].test(words) && !perThousand.test(header);
    default:
      return patterns[hint].test(words);
  }
}

const counting = ['number', 'no', 'nr', 'num', 'reported', 'anzahl', 'anz', 'count', 'counts', 'jumlah', '#'];
const measureAlone = new OnlyPhrases(
  () => phrasesOf('cases', 'deaths'),
  () => [...phrasesOf('incident', 'total', 'totalFiller', 'joining', 'value'), ...counting],
);

/** @returns whether a header says no more than that cases or deaths are counted: `New cases`, `Nombre de décès` */
export function namesMeasureAlone(header: string): boolean {
  return measureAlone.test(wordsOf(header));
}

const unknownPlace = lazily(() => {
  const places = phrasesOf('location').map(wordsOf).join('|');
  return whole(phrasesOf('unknownPlace'), '', `(?: (?:${places}))?`);
});

/** @returns whether a label says that the place is not known; a blank one does */
export function isUnknownPlace(label: string): boolean {
  const words = wordsOf(label);
  return words === '' || unknownPlace.test(words);
}

const totals = new OnlyPhrases(
  () => phrasesOf('total', 'allAges', 'bothSexes'),
  () => phrasesOf('totalFiller', 'joining'),
);
/** `00+`, `0+`, `A00+`: from birth on. */
const everyAge = /^[a-z]?0{1,3} ?\+$/i;

/**
 * @returns whether a whole label means all places, or all groups: `Grand total`, `Ensemble`, `Both sexes`, `00+`.
 * All Saints and the National Capital District are places.
 */
export function isTotalLabel(label: string): boolean {
  return everyAge.test(label.trim()) || totals.test(wordsOf(label));
}

const groupTotals = new OnlyPhrases(
  () => phrasesOf('totalOfGroups'),
  () => phrasesOf('totalFiller', 'joining'),
);

/** @returns whether a label of a column of ages, sexes or other groups means all of them: there `Wote` is no town */
export function isGroupTotalLabel(label: string): boolean {
  return isTotalLabel(label) || groupTotals.test(wordsOf(label));
}

const notReported = only('notReported');

/** @returns whether a cell says that nothing was reported: blank, signs without letters or digits, or words for it */
export function isNotReported(text: string): boolean {
  const trimmed = text.trim();
  // A star alone hides a number.
  if (trimmed !== '' && /^[*†‡#]+$/.test(trimmed)) return false;
  const words = wordsOf(trimmed);
  return words === '' || notReported.test(words);
}

const suppressed = lazily(() => whole(phrasesOf('suppressed'), '(?:.* )?', '(?: .*)?'));
const classes = {
  died: lazily(() => whole(phrasesOf('died'), '', '(?: .*)?')),
  discarded: of('discarded'),
  classified: of('confirmed', 'suspected', 'probable'),
};

/** @returns whether a cell says that its number is known and not shown */
export function isSuppressedWord(text: string): boolean {
  return /^\*+$/.test(text.trim()) || suppressed.test(wordsOf(text));
}

const provisional = only('provisional');

/** @returns whether a word behind a count says that it is not final: `(p)`, "provisional", "vorläufig" */
export function meansProvisional(text: string): boolean {
  return provisional.test(wordsOf(text));
}

/** @returns whether the outcome of a person means death */
export function meansDeath(text: string): boolean {
  return classes.died.test(wordsOf(text));
}

/** @returns whether a class means that it was no case after all */
export function meansDiscarded(text: string): boolean {
  return classes.discarded.test(wordsOf(text));
}

/** @returns whether a text says how sure a case is: confirmed, probable or suspected */
export function namesCertainty(text: string): boolean {
  return classes.classified.test(wordsOf(text));
}
