/** Which of several columns of dates is the day of each row. */
import { type ColumnProfile, isDateColumn } from '../table/columnProfile.ts';
import { type ColumnHint, hasHint, wordsOf } from '../vocabulary/index.ts';

/** A column that fills less than this share of what the fullest one fills is no rival of it. */
const NEARLY = 0.9;
const roles: readonly ColumnHint[] = ['onset', 'report', 'confirmation', 'entry'];
const plain =
  /^(date|dates|datum|fecha|data|day|tanggal|tgl|tarih|tarehe|تاريخ|week|semaine|semana|woche|week ending( date)?|week end( date)?|epiweek)$/;

/** Dates of another matter than the event that a row counts. */
function isOfOther({ words }: ColumnProfile): boolean {
  return (
    hasHint(words, 'stamp') ||
    /(?<![^ ])(birth|dob|naissance|nacimiento|nascimento|nascita|geburt[^ ]*|geboorte[^ ]*|lahir|dogum|kuzaliwa|ميلاد)(?![^ ])/.test(
      wordsOf(words),
    )
  );
}

export function speaksOfDates(words: string): boolean {
  return (
    hasHint(words, 'date') ||
    roles.some((role) => hasHint(words, role)) ||
    hasHint(words, 'week') ||
    hasHint(words, 'weekEnd')
  );
}

/** Where a column stands among others: a plain "date", then onset, report, confirmation, entry, then any other. */
function rank({ name, words }: ColumnProfile): number {
  if (plain.test(wordsOf(name))) return 0;
  const role = roles.findIndex((one) => hasHint(words, one));
  if (role >= 0) return 1 + role;
  return speaksOfDates(words) ? roles.length + 1 : roles.length + 2;
}

/** Columns of dates in the order in which they are meant: those that are nearly as full as the fullest first. */
export function rankedDates(columns: readonly ColumnProfile[]): ColumnProfile[] {
  const all = columns.filter(isDateColumn);
  const known = all.filter((column) => !isOfOther(column));
  const dated = known.length > 0 ? known : all;
  // One date in every row is the day of the file, not of its rows.
  const changing = dated.filter((column) => column.texts.size > 1);
  const candidates = changing.length > 0 ? changing : dated;
  const fullest = Math.max(0, ...candidates.map((column) => column.filled));
  const isFull = (column: ColumnProfile) => column.filled >= fullest * NEARLY;
  return [...candidates].sort(
    (a, b) =>
      Number(isFull(b)) - Number(isFull(a)) || rank(a) - rank(b) || columns.indexOf(a) - columns.indexOf(b),
  );
}

/** A column named like dates of which only some can be read: the rows of the others are rejected one by one. */
export function partlyDated(columns: readonly ColumnProfile[]): ColumnProfile | undefined {
  return columns
    .filter((column) => column.dates !== null && speaksOfDates(column.words))
    .sort((a, b) => b.dates!.share - a.dates!.share)[0];
}

/**
 * The dates that count a person without the date of the list, in their order: onset, report, confirmation, entry.
 * Dates of birth, of death and of vaccination are days of something else.
 */
export function otherDates(columns: readonly ColumnProfile[], chosen: ColumnProfile): ColumnProfile[] {
  return columns
    .filter((column) => column !== chosen && isDateColumn(column) && !isOfOther(column))
    .filter((column) => rank(column) <= roles.length && column.dates!.format.ofWeeks !== true)
    .filter(({ words }) => !hasHint(words, 'deaths'))
    .sort((a, b) => rank(a) - rank(b));
}
