/** Applies a mapping to a table: counts by place and date, and the rows that could not be used. */
import { AppError } from '../../../../shared/errors/AppError.ts';
import type { Mapping, RejectedRow } from '../../../../shared/surveillance/datasetSchema.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';
import type { Table } from '../../ports/TableReader.ts';
import { dateFormatNamed } from './dateFormats.ts';
import { readCount } from './readCount.ts';

export type Measure = 'cases' | 'deaths';

export interface PlaceObservations {
  name: string;
  /** The file's own code, or null. */
  code: string | null;
  population: number | null;
  byDate: Map<PlainDate, { cases: number | null; deaths: number | null }>;
}

export interface Observations {
  places: Map<string, PlaceObservations>;
  rejected: RejectedRow[];
  rows: { read: number; used: number; rejected: number };
  /** Rows that repeat a place and date with the same counts. */
  equalDuplicates: number;
}

/** Rejected rows listed in full; beyond this they are only counted. */
const LISTED_REJECTIONS = 1_000;
/** The text found is quoted this far, so that no long free text of a file is kept. */
const QUOTED_CHARACTERS = 40;

interface Cell {
  column: string;
  measure: Measure;
  place: string;
  index: number;
}

/**
 * @throws AppError `AMBIGUOUS` when a place and date comes twice with different counts,
 * `NO_USABLE_ROWS` when nothing could be read
 */
export function readObservations(table: Table, mapping: Mapping, singlePlace: string): Observations {
  const reader = new ObservationReader(table, mapping, singlePlace);
  for (const row of table.rows) reader.read(row);
  return reader.finish();
}

class ObservationReader {
  readonly #table: Table;
  readonly #mapping: Mapping;
  readonly #singlePlace: string;
  readonly #column: (name: string | null) => number;
  readonly #out: Observations = {
    places: new Map(),
    rejected: [],
    rows: { read: 0, used: 0, rejected: 0 },
    equalDuplicates: 0,
  };
  readonly #conflicts: { row: number; place: string; date: string }[] = [];

  constructor(table: Table, mapping: Mapping, singlePlace: string) {
    this.#table = table;
    this.#mapping = mapping;
    this.#singlePlace = singlePlace;
    this.#column = (name) => (name === null ? -1 : table.header.indexOf(name));
  }

  read(row: Table['rows'][number]): void {
    this.#out.rows.read += 1;
    const problem = this.#readRow(row);
    if (problem === null) {
      this.#out.rows.used += 1;
      return;
    }
    this.#out.rows.rejected += 1;
    if (this.#out.rejected.length < LISTED_REJECTIONS) this.#out.rejected.push(problem);
  }

  finish(): Observations {
    if (this.#conflicts.length > 0) throw this.#conflictError();
    if (this.#out.places.size === 0) throw this.#nothingUsable();
    return this.#out;
  }

  #readRow(row: Table['rows'][number]): RejectedRow | null {
    const { date: dateName, dateFormat } = this.#mapping;
    const text = row.cells[this.#column(dateName)] ?? '';
    const date = dateFormatNamed(dateFormat)!.read(text);
    if (date === null) return this.#rejection(row.line, dateName, text, `not a date written ${dateFormat}`);
    const cells = this.#mapping.layout === 'long' ? this.#longCells(row.cells) : this.#wideCells();
    if (cells[0]?.place === '')
      return this.#rejection(row.line, this.#mapping.location ?? '', '', 'no place named');
    const counts = [];
    for (const cell of cells) {
      const found = row.cells[cell.index] ?? '';
      const reading = readCount(found);
      if (reading.kind === 'unreadable') return this.#rejection(row.line, cell.column, found, reading.reason);
      counts.push({ ...cell, value: reading.kind === 'count' ? reading.value : null });
    }
    this.#addRow(row, date, counts);
    return null;
  }

  #longCells(cells: readonly string[]): Cell[] {
    const { location, cases, deaths } = this.#mapping;
    const place = location === null ? this.#singlePlace : (cells[this.#column(location)] ?? '').trim();
    const measures: [Measure, string | null][] = [
      ['cases', cases],
      ['deaths', deaths],
    ];
    return measures.flatMap(([measure, column]) =>
      column === null ? [] : [{ column, measure, place, index: this.#column(column) }],
    );
  }

  #wideCells(): Cell[] {
    return this.#mapping.placeColumns.map((column) => ({
      column,
      measure: 'cases',
      place: column.trim(),
      index: this.#column(column),
    }));
  }

  #addRow(
    row: Table['rows'][number],
    date: PlainDate,
    counts: readonly (Cell & { value: number | null })[],
  ): void {
    const byPlace = Map.groupBy(counts, (count) => count.place);
    for (const [name, values] of byPlace) {
      const place = this.#place(name, row.cells);
      const fresh: { cases: number | null; deaths: number | null } = { cases: null, deaths: null };
      for (const { measure, value } of values) fresh[measure] = value;
      const known = place.byDate.get(date);
      if (known === undefined) place.byDate.set(date, fresh);
      else if (known.cases === fresh.cases && known.deaths === fresh.deaths) this.#out.equalDuplicates += 1;
      else this.#conflicts.push({ row: row.line, place: name, date });
    }
  }

  #place(name: string, cells: readonly string[]): PlaceObservations {
    const known = this.#out.places.get(name);
    const population = this.#population(cells);
    if (known !== undefined) {
      known.population = population ?? known.population;
      return known;
    }
    const codeText = (cells[this.#column(this.#mapping.locationCode)] ?? '').trim();
    const place = { name, code: codeText === '' ? null : codeText, population, byDate: new Map() };
    this.#out.places.set(name, place);
    return place;
  }

  #population(cells: readonly string[]): number | null {
    const reading = readCount(cells[this.#column(this.#mapping.population)] ?? '');
    return reading.kind === 'count' && reading.value > 0 ? reading.value : null;
  }

  #rejection(row: number, column: string, found: string, reason: string): RejectedRow {
    return { file: this.#table.name, row, column, found: found.slice(0, QUOTED_CHARACTERS), reason };
  }

  #conflictError(): AppError {
    const first = this.#conflicts[0]!;
    return new AppError(
      'AMBIGUOUS',
      `${this.#table.name} has ${this.#conflicts.length} rows that repeat a place and date with other counts, first in row ${first.row}: ${first.place}, ${first.date}. Keep one row per place and date, or sum them, and import again.`,
      { file: this.#table.name, rows: this.#conflicts.slice(0, 20) },
    );
  }

  #nothingUsable(): AppError {
    const { rejected, rows } = this.#out;
    const first = rejected[0];
    const example =
      first === undefined
        ? ''
        : ` Row ${first.row}, column "${first.column}": "${first.found}" is ${first.reason}.`;
    return new AppError(
      'NO_USABLE_ROWS',
      `None of the ${rows.read} rows of ${this.#table.name} could be used.${example}`,
      { file: this.#table.name, rows, rejected: rejected.slice(0, 20) },
    );
  }
}
