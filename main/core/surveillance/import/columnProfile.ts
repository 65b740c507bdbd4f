import type { Table } from '../../ports/TableReader.ts';
import { type DetectedFormat, detectDateFormat } from './dateFormats.ts';
import { type CountReading, type Likeness, readCount } from './readCount.ts';

/** What the cells of one column look like. */
export interface ColumnProfile {
  name: string;
  index: number;
  /** Filled cells among those looked at; 0 only when the whole column is blank. */
  filled: number;
  dates: DetectedFormat | null;
  /** Share of counts, also of those with marks that can't be read (`<5`), among cells that report, 0 to 1. */
  countShare: number;
  /** Share of fractions among cells that report, 0 to 1. */
  fractionShare: number;
  distinct: number;
}

/** Rows looked at per column: enough to tell, few enough to be quick. */
const SAMPLE_ROWS = 2_000;
/** A sample with fewer filled cells than this says too little: then the whole column is looked through. */
const ENOUGH_TEXTS = 100;

/** Every n-th of a list, so that its head, middle and end are seen. */
function sampleOf<T>(list: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.ceil(list.length / SAMPLE_ROWS));
  return step === 1 ? list : list.filter((_, index) => index % step === 0);
}

function filledTexts(rows: readonly Table['rows'][number][], index: number): string[] {
  return rows.map((row) => (row.cells[index] ?? '').trim()).filter((text) => text !== '');
}

/** Deaths may stand in one row of a thousand: a sparse column is sampled from its filled cells. */
function sampleTexts(table: Table, sample: Table['rows'], index: number): readonly string[] {
  const texts = filledTexts(sample, index);
  if (texts.length >= ENOUGH_TEXTS || sample.length === table.rows.length) return texts;
  return sampleOf(filledTexts(table.rows, index));
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Profiles every named column of a table. */
export function profileColumns(table: Table): ColumnProfile[] {
  const sample = [...sampleOf(table.rows)];
  return table.header.map((name, index) => {
    const texts = sampleTexts(table, sample, index);
    const readings = texts.map(readCount);
    // Words for "no report" speak neither for nor against counts.
    const speaking = readings.filter((reading) => reading.kind !== 'not-reported');
    const alike = (likeness: Likeness) => speaking.filter((reading) => likenessOf(reading) === likeness);
    return {
      name,
      index,
      filled: texts.length,
      dates: detectDateFormat(texts),
      countShare: shareOf(alike('count').length, speaking.length),
      fractionShare: shareOf(alike('fraction').length, speaking.length),
      distinct: new Set(texts).size,
    };
  });
}

function likenessOf(reading: CountReading): Likeness {
  return reading.kind === 'unreadable' ? reading.likeness : 'count';
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
