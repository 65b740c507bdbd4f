/** What the cells of one column look like. */
import type { PlainDate } from '../../../../../shared/time/plainDate.ts';
import { type CountReading, type Likeness, readCount } from '../counts/readCount.ts';
import { type DetectedFormat, detectDates } from '../dates/detectDates.ts';
import type { Column } from './Column.ts';
import type { ColumnTable } from './ColumnTable.ts';

export interface ColumnProfile {
  column: Column;
  name: string;
  /** The name with the HXL tag, for what they say together. */
  words: string;
  /** Filled cells. */
  filled: number;
  /** Distinct texts with how many cells have them, blank ones left out. */
  texts: ReadonlyMap<string, number>;
  dates: DetectedFormat | null;
  /** Share of counts, also of hidden ones (`<5`) and of those that can't be read (`>5`), among cells that report, 0 to 1. */
  countShare: number;
  /** Share of fractions among cells that report, 0 to 1. */
  fractionShare: number;
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Profiles every column of a table. */
export function profileColumns(table: ColumnTable, today: PlainDate): ColumnProfile[] {
  return table.columns.map((column) => profileOf(column, today));
}

function profileOf(column: Column, today: PlainDate): ColumnProfile {
  const texts = column.tally();
  let filled = 0;
  for (const times of texts.values()) filled += times;
  const alike = likenessOf(texts);
  const speaking = alike.count + alike.fraction + alike.other;
  const words = column.tag === null ? column.name : `${column.name} ${column.tag}`;
  return {
    column,
    name: column.name,
    words,
    filled,
    texts,
    dates: detectDates(texts, words, today),
    countShare: shareOf(alike.count, speaking),
    fractionShare: shareOf(alike.fraction, speaking),
  };
}

/** How many cells look like what. */
function likenessOf(texts: ReadonlyMap<string, number>): Record<Likeness, number> {
  const alike: Record<Likeness, number> = { count: 0, fraction: 0, other: 0 };
  const doubtful = { cells: 0, texts: 0 };
  let plainTexts = 0;
  for (const [text, times] of texts) {
    const reading = readCount(text);
    if (reading.kind === 'unreadable') alike[reading.likeness] += times;
    else if (isDoubtful(reading, text)) {
      doubtful.cells += times;
      doubtful.texts += 1;
    } else if (saysCount(reading)) {
      alike.count += times;
      plainTexts += 1;
    }
  }
  // Groups of ages are written like hidden counts (`5-9`), and `2e` is a district; beside them stand few counts.
  alike[plainTexts > doubtful.texts ? 'count' : 'other'] += doubtful.cells;
  return alike;
}

/** Words for "no report" and for a hidden count speak neither for nor against counts. */
function saysCount(reading: CountReading): boolean {
  return reading.kind === 'count' || (reading.kind === 'suppressed' && reading.range.high !== null);
}

function isDoubtful(reading: CountReading, text: string): boolean {
  if (reading.kind === 'suppressed') return /^\d/.test(text) && reading.range.high !== null;
  return reading.kind === 'count' && reading.isProvisional && /\p{L}/u.test(text);
}

/** Share of a column's cells that must be dates. */
const MOSTLY = 0.9;

/** @returns whether a column holds dates. */
export function isDateColumn(column: ColumnProfile): boolean {
  return column.dates !== null && column.dates.share >= MOSTLY && column.filled > 0;
}

/**
 * @returns whether a column holds counts, even where many of its cells are marked (`<5`) or unreadable: those
 * are then rejected with the text found, while a column that is passed over would be missing from every total
 */
export function isCountColumn(column: ColumnProfile): boolean {
  return column.countShare >= 0.5 && column.fractionShare <= 1 - MOSTLY;
}
