/** Where the table begins: notes above it, up to three rows of names, HXL tags below them. */
import { hasHint } from '../vocabulary/index.ts';

export interface Line {
  line: number;
  cells: readonly string[];
}

export interface FoundHeader {
  names: string[];
  /** HXL tags by column, or null. */
  tags: string[] | null;
  /** The rest of the lines given: rows of data. */
  rows: Line[];
  notes: { line: number; text: string }[];
}

const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '');

/** HXL: every cell a tag such as `#date` or `#affected+infected`, or blank. */
function isTagRow(cells: readonly string[]): boolean {
  const texts = filled(cells);
  return texts.length >= 2 && texts.every((text) => /^#\s*[a-z]+/i.test(text.trim()));
}

const NUMBER_SIGN = 0x23;
const LAST_ASCII = 0x7f;

/** `#` alone heads a column of row numbers, `#12` is a number, and a spreadsheet writes its errors as `#N/A`. */
const noteStart = /^#(?!$|\s*\d|(N\/A|NV|REF|VALUE|WERT|DIV\/0|NAME|NUM|NULL|CAMPO|VALEUR|NOMBRE)\b)/i;

/** @returns whether a line is a note, not data: its first cell begins with a number sign. */
export function isComment(cells: readonly string[]): boolean {
  // Asked of every row: most are told by the first letter of their first cell.
  const letter = cells[0]?.charCodeAt(0) ?? 0;
  if (letter > NUMBER_SIGN && letter <= LAST_ASCII) return false;
  if (cells.find((cell) => cell.trim() !== '')?.trimStart()[0] !== '#') return false;
  const [first, ...others] = filled(cells);
  if (first === undefined || isTagRow(cells)) return false;
  return noteStart.test(first.trim()) || (others.length === 0 && /^#\s/.test(first.trim()));
}

/** The usual number of filled cells: that of the table, not of the titles above it, nor of dates without a count. */
function usualWidth(lines: readonly Line[]): number {
  const tally = new Map<number, number>();
  for (const { cells } of lines) {
    const last = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (last > 1) tally.set(last, (tally.get(last) ?? 0) + 1);
  }
  return [...tally].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

const isNumber = (text: string) => /^[-+]?\d[\d.,]*$/.test(text.trim());

/** Rows of names, one above the other. */
const MOST_ROWS = 3;
const isYear = (text: string) => /^(19|20)\d{2}$/.test(text.trim());
const isMeasure = (text: string) => hasHint(text, 'cases') || hasHint(text, 'deaths');

/** Numbers of weeks, one after the other, as they stand below years. */
function areWeeks(members: readonly string[]): boolean {
  const numbers = members.map(Number);
  return numbers.every(
    (number, at) =>
      number >= 1 && number <= 53 && (at === 0 || number === 1 || number === numbers[at - 1]! + 1),
  );
}

/** The names of an upper row that stand over several of the lower one, as merged cells do. */
function spanning(upper: readonly string[], lower: readonly string[]): string[] {
  const over = new Map<number, number>();
  let group = -1;
  for (let at = 0; at < Math.max(upper.length, lower.length); at += 1) {
    if ((upper[at] ?? '').trim() !== '') group = at;
    if (group >= 0 && (lower[at] ?? '').trim() !== '') over.set(group, (over.get(group) ?? 0) + 1);
  }
  return [...over].filter(([, members]) => members > 1).map(([at]) => upper[at]!);
}

/**
 * Names over several rows: groups above (`Cases,,Deaths,`), members below (`Guinea,Mali,Guinea,Mali`). Only where the
 * upper row names measures or years, or the lower one repeats itself or leaves out what stands above (`District`,
 * over both rows): else the upper row is a note.
 */
function isGroupRow(upper: readonly string[], lower: readonly string[]): boolean {
  const groups = filled(upper);
  const members = filled(lower);
  const wide = spanning(upper, lower);
  const areYears = wide.length > 0 && wide.every(isYear);
  if (members.some(isNumber)) return areYears && areWeeks(members.filter(isNumber));
  if (areYears) return true;
  if (groups.length < 2 || wide.length === 0) return false;
  const repeats = new Set(members.map((text) => text.trim())).size < members.length;
  const isOverBoth = upper.some((text, at) => text.trim() !== '' && (lower[at] ?? '').trim() === '');
  return (
    (groups.length < members.length && (repeats || groups.every(isMeasure))) ||
    (isOverBoth && wide.length > 1)
  );
}

/** `2023` over `W49` is `2023 W49`; so is `2023` over `49`. */
function joinedNames(upper: readonly string[], lower: readonly string[]): string[] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const member = (lower[index] ?? '').trim();
    const own = (upper[index] ?? '').trim();
    if (own !== '') group = own;
    if (member === '') {
      group = own === '' ? group : '';
      return own;
    }
    return `${group} ${isYear(group) && isNumber(member) ? `W${member}` : member}`.trim();
  });
}

/** @param lines the first lines of a file that are not blank; @returns null when they hold no row of names */
export function findHeader(lines: readonly Line[]): FoundHeader | null {
  const notes: FoundHeader['notes'] = [];
  const note = ({ line, cells }: Line) => notes.push({ line, text: filled(cells).join(' ') });
  const rest = lines.filter((one) => {
    if (!isComment(one.cells)) return true;
    note(one);
    return false;
  });
  const width = usualWidth(rest);
  // A title stands alone in its line, or beside one value, over a table that is wider.
  const isTitle = (cells: readonly string[]) => filled(cells).length <= (width >= 5 ? 2 : 1) && width >= 2;
  while (rest.length > 2 && isTitle(rest[0]!.cells) && !isGroupRow(rest[0]!.cells, rest[1]!.cells))
    note(rest.shift()!);
  const first = rest.shift();
  if (first === undefined) return null;
  if (isTagRow(first.cells)) return { names: [...first.cells], tags: [...first.cells], rows: rest, notes };
  let names = [...first.cells];
  for (let rows = 1; rows < MOST_ROWS && rest.length > 1 && isGroupRow(names, rest[0]!.cells); rows += 1)
    names = joinedNames(names, rest.shift()!.cells);
  const tagRow = rest.findIndex(({ cells }) => isTagRow(cells));
  const tags = tagRow < 0 ? null : [...rest.splice(tagRow, 1)[0]!.cells];
  return { names, tags, rows: rest, notes };
}
