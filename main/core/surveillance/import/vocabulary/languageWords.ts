/**
 * What a language calls things: the words of headings and cells, by what they mean. Words are written as people
 * write them; case, accents and the Arabic article make no difference. `*` stands for the rest of a word
 * (`confirm*`, `*gevallen`), `#` for a number, and `=` before a phrase means that nothing else stands beside it.
 * Commas stand between phrases.
 */
export const wordRoles = [
  // When
  'date',
  /** Nouns that mean a calendar date and nothing else. */
  'dateNoun',
  'onset',
  'report',
  'confirmation',
  /** Entry into a hospital or a list. */
  'entry',
  /** Stamps of the file itself: last changed, downloaded. */
  'stamp',
  'week',
  'weekStart',
  'weekEnd',
  'year',
  'month',
  'quarter',
  // Where
  'location',
  'smallArea',
  'locationCode',
  'unknownPlace',
  // What is counted
  'cases',
  'deaths',
  'population',
  'thousands',
  'millions',
  'cumulative',
  'incident',
  'derived',
  'suspected',
  'probable',
  'confirmed',
  'discarded',
  'recovered',
  'tests',
  'hospital',
  'vaccinated',
  'sitesReported',
  'sitesExpected',
  'reportingRate',
  'measureName',
  'value',
  'disease',
  // Of whom
  'age',
  'sex',
  'group',
  /** A part of the persons: a sex, an age, a profession. */
  'ofGroup',
  'classification',
  'outcome',
  'person',
  'identity',
  'caseNumber',
  // Cells
  'died',
  'total',
  /** Words that may stand beside a total and leave it one. */
  'totalFiller',
  /** Totals by name among ages or sexes only: elsewhere they are places. */
  'totalOfGroups',
  'allAges',
  'bothSexes',
  'notReported',
  'suppressed',
  /** Behind a count that is not final. */
  'provisional',
  /** Words that only join others: `of`, `de`, `der`. */
  'joining',
] as const;

export type WordRole = (typeof wordRoles)[number];

export interface LanguageWords extends Partial<Record<WordRole, string>> {
  /** January to December; the long name first, then short ones and other spellings. */
  months: readonly string[];
  /** Names of weekdays, long and short. */
  weekdays: string;
  /** Names of diseases by the name that Outpost gives them. */
  diseases: Readonly<Record<string, string>>;
}
