/** Applies a mapping to a table: counts by place and date, and the rows that could not be used. */
import { AppError } from '../../../../shared/errors/AppError.ts';
import type { Mapping, RejectedRow } from '../../../../shared/surveillance/datasetSchema.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';
import type { Table } from '../../ports/TableReader.ts';
import { type DateFormat, dateFormatNamed } from './dateFormats.ts';
import { readCount } from './readCount.ts';

export type Measure = 'cases' | 'deaths';

export interface PlaceObservations {
  name: string;
  /** The file's own code, or null. */
  code: string | null;
  population: number | null;
  byDate: Map<PlainDate, DayCounts>;
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

type Row = Table['rows'][number];

interface DayCounts {
  cases: number | null;
  deaths: number | null;
  /** The first row with this place and date. */
  row: Row;
}

/** A cell of every row that holds a count. */
interface CountCell {
  column: string;
  index: number;
  measure: Measure;
  /** The place of a column, or null where each row names its place. */
  place: string | null;
}

interface Count {
  measure: Measure;
  place: string;
  value: number | null;
}

/**
 * @throws AppError `AMBIGUOUS` when a place and date comes twice with different counts or details,
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
  readonly #format: DateFormat;
  readonly #indexes: { date: number; location: number; code: number; population: number };
  readonly #countCells: readonly CountCell[];
  /** Columns that say neither when, where nor how many. */
  readonly #details: readonly number[];
  readonly #out: Observations = {
    places: new Map(),
    rejected: [],
    rows: { read: 0, used: 0, rejected: 0 },
    equalDuplicates: 0,
  };
  readonly #conflicts: { row: number; place: string; date: string }[] = [];

  constructor(table: Table, mapping: Mapping, singlePlace: string) {
    // Looked up once: a search per cell would cost columns × columns on every row of a wide table.
    const positions = new Map(table.header.map((name, index) => [name, index]));
    const indexOf = (name: string | null) => (name === null ? -1 : (positions.get(name) ?? -1));
    this.#table = table;
    this.#mapping = mapping;
    this.#singlePlace = singlePlace;
    this.#format = dateFormatNamed(mapping.dateFormat)!;
    this.#indexes = {
      date: indexOf(mapping.date),
      location: indexOf(mapping.location),
      code: indexOf(mapping.locationCode),
      population: indexOf(mapping.population),
    };
    this.#countCells = countCellsOf(mapping, indexOf);
    this.#details = mapping.ignoredColumns.map(indexOf);
  }

  read(row: Row): void {
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

  #readRow(row: Row): RejectedRow | null {
    const text = row.cells[this.#indexes.date] ?? '';
    const date = this.#format.read(text);
    if (date === null)
      return this.#rejection(row, this.#mapping.date, text, `not a date written ${this.#format.name}`);
    const problem = this.#shapeProblem(row);
    if (problem !== null) return problem;
    const rowPlace = this.#placeNameOf(row);
    const counts: Count[] = [];
    for (const { column, index, measure, place } of this.#countCells) {
      const found = row.cells[index] ?? '';
      const reading = readCount(found);
      if (reading.kind === 'unreadable') return this.#rejection(row, column, found, reading.reason);
      counts.push({
        measure,
        place: place ?? rowPlace,
        value: reading.kind === 'count' ? reading.value : null,
      });
    }
    this.#addRow(row, date, counts);
    return null;
  }

  #placeNameOf(row: Row): string {
    return this.#mapping.location === null
      ? this.#singlePlace
      : (row.cells[this.#indexes.location] ?? '').trim();
  }

  /** What shows that the cells of a row are not in their columns, or have no place. */
  #shapeProblem(row: Row): RejectedRow | null {
    const { header } = this.#table;
    if (row.cells.length > header.length) {
      const beyond = row.cells.slice(header.length).find((cell) => cell.trim() !== '');
      if (beyond !== undefined) return this.#rejection(row, header.at(-1)!, beyond, 'beyond the last column');
    }
    const place = this.#placeNameOf(row);
    if (place === '') return this.#rejection(row, this.#mapping.location ?? '', '', 'no name of a place');
    // A quotation mark without its partner swallows the lines after it into the last cell of its row.
    const last = row.cells.length - 1;
    const column = last + 1 < header.length ? header[last]! : this.#mapping.location;
    const swallowed = last + 1 < header.length ? row.cells[last]! : place;
    if (/[\r\n]/.test(swallowed))
      return this.#rejection(row, column ?? '', swallowed, 'several lines in one cell');
    return null;
  }

  #addRow(row: Row, date: PlainDate, counts: readonly Count[]): void {
    for (const [name, values] of Map.groupBy(counts, (count) => count.place)) {
      const place = this.#place(name, row.cells);
      const fresh: DayCounts = { cases: null, deaths: null, row };
      for (const { measure, value } of values) fresh[measure] = value;
      const known = place.byDate.get(date);
      if (known === undefined) place.byDate.set(date, fresh);
      else if (this.#isRepeated(known, fresh)) this.#out.equalDuplicates += 1;
      else this.#conflicts.push({ row: row.line, place: name, date });
    }
  }

  /** Equal counts of two age groups or sites are no repetition, unless they add nothing. */
  #isRepeated(known: DayCounts, fresh: DayCounts): boolean {
    if (known.cases !== fresh.cases || known.deaths !== fresh.deaths) return false;
    const addsNothing = (fresh.cases ?? 0) === 0 && (fresh.deaths ?? 0) === 0;
    const isSame = (at: number) => (known.row.cells[at] ?? '') === (fresh.row.cells[at] ?? '');
    return addsNothing || this.#details.every(isSame);
  }

  #place(name: string, cells: readonly string[]): PlaceObservations {
    const known = this.#out.places.get(name);
    const population = this.#population(cells);
    if (known !== undefined) {
      known.population = population ?? known.population;
      return known;
    }
    const codeText = (cells[this.#indexes.code] ?? '').trim();
    const place = { name, code: codeText === '' ? null : codeText, population, byDate: new Map() };
    this.#out.places.set(name, place);
    return place;
  }

  #population(cells: readonly string[]): number | null {
    const reading = readCount(cells[this.#indexes.population] ?? '');
    return reading.kind === 'count' && reading.value > 0 ? reading.value : null;
  }

  #rejection(row: Row, column: string, found: string, reason: string): RejectedRow {
    const quoted = found.slice(0, QUOTED_CHARACTERS);
    return { file: this.#table.name, row: row.line, column, found: quoted, reason };
  }

  #conflictError(): AppError {
    const first = this.#conflicts[0]!;
    const rows = new Set(this.#conflicts.map(({ row }) => row)).size;
    return new AppError(
      'AMBIGUOUS',
      `${this.#table.name} has ${rows} rows that repeat a place and date with other counts or details, first in row ${first.row}: ${first.place}, ${first.date}. ${this.#conflictAdvice()}`,
      { file: this.#table.name, rows: this.#conflicts.slice(0, 20) },
    );
  }

  #conflictAdvice(): string {
    const { layout, location, ignoredColumns } = this.#mapping;
    const keepOne = 'Keep one row per place and date, or sum them, and import again.';
    if (layout !== 'long' || location !== null || ignoredColumns.length === 0) return keepOne;
    return `No column was read as the place: state it with a mapping, for example {"location": "${ignoredColumns[0]}"}, or keep one row per date.`;
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
      `None of the ${rows.read} rows of ${this.#table.name} could be used.${example} Correct the file, or state the columns with a mapping, and import again.`,
      { file: this.#table.name, rows, rejected: rejected.slice(0, 20) },
    );
  }
}

function countCellsOf(mapping: Mapping, indexOf: (name: string | null) => number): CountCell[] {
  const cell = (column: string, measure: Measure, place: string | null) => ({
    column,
    index: indexOf(column),
    measure,
    place,
  });
  if (mapping.layout === 'wide-by-place')
    return mapping.placeColumns.map((column) => cell(column, 'cases', column.trim()));
  const measures = ['cases', 'deaths'] as const;
  return measures.flatMap((measure) => {
    const column = mapping[measure];
    return column === null ? [] : [cell(column, measure, null)];
  });
}
