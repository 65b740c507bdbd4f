/** Random ways to write a sheet of cells into a file, all of which mean the same. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { daysBetween, type PlainDate } from '../../../../shared/time/plainDate.ts';
import { type XlsxCell, xlsxFile } from '../../../support/xlsxFile.ts';

/** A cell before it is written. */
export type Cell = string | number | null | { date: PlainDate };
export type Sheet = readonly (readonly Cell[])[];

export interface DateWriting {
  write(date: PlainDate): string;
  /** Whether a day above 12 must show which part is the day. */
  needsLateDay?: boolean;
  /** Whether it names weeks, which end on Sundays. */
  isOfWeeks?: boolean;
}

type Container = 'delimited' | 'xlsx' | 'json';

export interface Writing {
  container: Container;
  isPacked: boolean;
  encoding: 'utf-8' | 'utf-8 with mark' | 'utf-16le' | 'utf-16be' | 'latin-1';
  delimiter: string;
  lineEnd: string;
  isAllQuoted: boolean;
  endsWithLine: boolean;
  blank: string;
  thousandsMark: string;
  dates: DateWriting;
  /** Lines of notes and titles above the table, and a comment below its first rows. */
  hasNotes: boolean;
  /** Seeds of the orders of rows and columns. */
  order: readonly number[];
}

const english = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const french = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);
const spanish = 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ');

const partsOf = (date: PlainDate) => ({
  year: date.slice(0, 4),
  month: date.slice(5, 7),
  day: date.slice(8),
});

function pattern(text: string, needsLateDay = false): DateWriting {
  return {
    needsLateDay,
    write(date) {
      const { year, month, day } = partsOf(date);
      return text
        .replace('YYYY', year)
        .replace('YY', year.slice(2))
        .replace('MM', month)
        .replace('DD', day)
        .replace('M', String(Number(month)))
        .replace('D', String(Number(day)));
    },
  };
}

function named(months: readonly string[], text: string): DateWriting {
  return {
    write(date) {
      const { year, month, day } = partsOf(date);
      return text
        .replace('YYYY', year)
        .replace('DD', String(Number(day)))
        .replace('MON', months[Number(month) - 1]!);
    },
  };
}

/** The week of a Sunday, whose Thursday gives the year. */
function weekOf(sunday: PlainDate): { year: number; week: number } {
  const thursday = new Date(Date.parse(sunday) - 3 * 86_400_000);
  const year = thursday.getUTCFullYear();
  return { year, week: Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000)) + 1 };
}

function weeks(text: string): DateWriting {
  return {
    isOfWeeks: true,
    write(date) {
      const { year, week } = weekOf(date);
      return text.replace('YYYY', String(year)).replace('ww', String(week).padStart(2, '0'));
    },
  };
}

export const plainDates = pattern('YYYY-MM-DD');

const dateWritings: readonly DateWriting[] = [
  plainDates,
  pattern('YYYY-MM-DDT00:00:00Z'),
  pattern('YYYY/MM/DD'),
  pattern('YYYYMMDD'),
  pattern('DD.MM.YYYY'),
  pattern('DD.MM.YYYY 00:00:00'),
  pattern('DD/MM/YYYY', true),
  pattern('MM/DD/YYYY', true),
  pattern('M/D/YY', true),
  pattern('DD-MM-YYYY', true),
  named(english, 'DD MON YYYY'),
  named(english, 'DD-MON-YYYY'),
  named(english, 'MON DD, YYYY'),
  named(french, 'DD MON YYYY'),
  named(spanish, 'DD MON YYYY'),
  weeks('YYYY-Www'),
  weeks('Www-YYYY'),
  weeks('YYYY Semaine ww'),
];

export const anyWriting: fc.Arbitrary<Writing> = fc.record({
  container: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Container>('delimited') },
    { weight: 1, arbitrary: fc.constantFrom<Container>('xlsx', 'json') },
  ),
  isPacked: fc.nat({ max: 5 }).map((roll) => roll === 0),
  encoding: fc.constantFrom('utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'latin-1'),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  isAllQuoted: fc.boolean(),
  endsWithLine: fc.boolean(),
  blank: fc.constantFrom('', 'NA', ' ', '-', 'n/a'),
  thousandsMark: fc.constantFrom('', '', '', ',', '.', ' ', "'", '\u00a0'),
  dates: fc.constantFrom(...dateWritings),
  hasNotes: fc.boolean(),
  order: fc.array(fc.nat({ max: 1_000_000 }), { minLength: 40, maxLength: 40 }),
});

/** The same writing with what would make this very sheet mean two things, or nothing, left out. */
export function fitted(writing: Writing, sheets: readonly Sheet[], step: 1 | 7): Writing {
  const cells = sheets.flatMap((sheet) => sheet.flat());
  const dates = cells.flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.date] : []));
  const isLate = dates.some((date) => Number(date.slice(8)) > 12);
  const { dates: asked } = writing;
  const isClear = (!asked.needsLateDay || isLate) && (!asked.isOfWeeks || step === 7);
  // `1,234` beside no count below a thousand in the same file can be a fraction, and is refused as such.
  const isGrouped = sheets.every((sheet) =>
    sheet.flat().some((cell) => typeof cell === 'number' && cell >= 1 && cell < 1_000),
  );
  const isLatin = cells.every((cell) => typeof cell !== 'string' || /^[\x20-\x7e\t\xa1-\xff]*$/.test(cell));
  return {
    ...writing,
    dates: isClear ? asked : plainDates,
    thousandsMark: isGrouped ? writing.thousandsMark : '',
    encoding: writing.encoding === 'latin-1' && !isLatin ? 'utf-8' : writing.encoding,
  };
}

function countText(count: number, mark: string): string {
  return mark === '' ? String(count) : String(count).replaceAll(/\B(?=(\d{3})+$)/g, mark);
}

function textOf(cell: Cell, { blank, thousandsMark, dates }: Writing): string {
  if (cell === null) return blank;
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' ? countText(cell, thousandsMark) : dates.write(cell.date);
}

function quoted(cell: string, isAlways: boolean): string {
  return isAlways || /[",;\t|\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const notes = ['Situation report, all provinces', '# source: ministry of health; checked', '# as of today'];

function delimited(sheet: Sheet, writing: Writing): string {
  const { delimiter, lineEnd, isAllQuoted, endsWithLine, hasNotes } = writing;
  const lines = sheet.map((row) =>
    row.map((cell) => quoted(textOf(cell, writing), isAllQuoted)).join(delimiter),
  );
  const [title, source, asOf] = notes.map((note) => quoted(note, isAllQuoted));
  const all = hasNotes ? [title, source, '', lines[0], ...lines.slice(1, 3), asOf, ...lines.slice(3)] : lines;
  return `${all.join(lineEnd)}${endsWithLine ? lineEnd : ''}`;
}

function encoded(text: string, encoding: Writing['encoding']): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8 with mark':
      return Buffer.from(`\ufeff${text}`);
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    case 'latin-1':
      return Buffer.from(text, 'latin1');
  }
}

function xlsx(sheet: Sheet, { hasNotes }: Writing): Uint8Array {
  const cellOf = (cell: Cell): XlsxCell =>
    typeof cell === 'object' && cell !== null ? { day: daysBetween('1899-12-30', cell.date) } : cell;
  const rows = sheet.map((row) => row.map(cellOf));
  return xlsxFile([{ name: 'Counts', rows: hasNotes ? [[notes[0]!], [], ...rows] : rows }]);
}

/** Records; counts as numbers, dates as texts, blanks as nulls. */
function json([header, ...rows]: Sheet, writing: Writing): string {
  const keys = header!.map((cell) => textOf(cell, writing));
  const jsonValue = (cell: Cell) =>
    typeof cell === 'object' && cell !== null ? writing.dates.write(cell.date) : cell;
  const records = rows.map((row) =>
    Object.fromEntries(row.map((cell, column) => [keys[column]!, jsonValue(cell)])),
  );
  return JSON.stringify(records, null, writing.isAllQuoted ? 2 : 0);
}

/** The bytes of a file; its first row holds the names of the columns. */
export function written(sheet: Sheet, writing: Writing): Uint8Array {
  const bytesOf = (): Uint8Array => {
    switch (writing.container) {
      case 'delimited':
        return encoded(delimited(sheet, writing), writing.encoding);
      case 'xlsx':
        return xlsx(sheet, writing);
      case 'json':
        return encoded(json(sheet, writing), writing.encoding === 'latin-1' ? 'utf-8' : writing.encoding);
    }
  };
  return writing.isPacked ? gzipSync(bytesOf()) : bytesOf();
}

/** The week and year of a Sunday, for tables that have a column of each. */
export const yearAndWeekOf = weekOf;
