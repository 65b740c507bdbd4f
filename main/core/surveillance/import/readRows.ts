/** Applies a mapping to a table: the counts of every place, and the rows and cells that could not be used. */

import type { ImportIssue, RejectedRow } from '../../../../shared/surveillance/datasetSchema.ts';
import type { Measure } from '../../../../shared/surveillance/measures.ts';
import { words } from '../../../../shared/words/index.ts';
import { type CellTally, type CountReader, isProblem } from './counts/CountReader.ts';
import type { CountRange } from './counts/countRange.ts';
import { countReaderOf } from './counts/countReaderOf.ts';
import type { Multiplier } from './counts/multiplier.ts';
import { PopulationReader } from './counts/PopulationReader.ts';
import { DayReader } from './dates/DayReader.ts';
import type { DetectedMapping } from './detectMapping.ts';
import { CaseReader } from './layouts/CaseReader.ts';
import { layoutReader } from './layouts/layouts.ts';
import type { Entry } from './layouts/parts.ts';
import { isPersonList, namesPersons } from './layouts/personLists.ts';
import { RepeatedPersons } from './layouts/RepeatedPersons.ts';
import type { PlaceRows } from './observations.ts';
import { hasReport, withoutNotes } from './places/placesWithReports.ts';
import { RowPlaces } from './places/RowPlaces.ts';
import type { Problem } from './problem.ts';
import { Rejections } from './Rejections.ts';
import type { Column } from './table/Column.ts';
import type { ColumnTable } from './table/ColumnTable.ts';
import { type LostRows, type Unreadable, UnreadableLog } from './UnreadableLog.ts';
import { isTotalLabel } from './vocabulary/index.ts';

export interface RowsRead {
  places: PlaceRows[];
  /** The first 1,000 rejections; `rows.rejected` counts the rows that gave nothing. */
  rejected: RejectedRow[];
  rows: { read: number; used: number; rejected: number };
  /** Cells of wide tables that were left out while the rest of their row was used. */
  rejectedCells: number;
  /** What the cells of counts said: read, hidden, blank, a word for "no report", unreadable. */
  cells: CellTally;
  /** The texts read as "no report", with how many cells have them. */
  placeholders: ReadonlyMap<string, number>;
  /** The texts that hide a count, with how many cells have them and what range they were read as. */
  hidden: ReadonlyMap<string, { times: number; range: CountRange }>;
  /** Columns of counts whose names say that they count thousands or millions. */
  multiplied: ReadonlyMap<string, Multiplier>;
  /** Cells and dates that could not be read, by how they are spelt. */
  unreadable: Unreadable;
  lost: LostRows;
  /** How many counts a row may hold; 0 in a list of persons. */
  entriesPerRow: number;
  /** Rows of a list of persons, or of a table, that are classified as no cases. */
  discarded: number;
  /** Rows of a list of persons that repeat one before them in every cell, number of the case included. */
  repeatedPersons: number;
  /** Rows whose place stands in a row above them, as in merged cells. */
  filledDown: number;
  /** What is told about dates once all rows are read. */
  dateFindings: ImportIssue[];
  /** How many rows of a list have each class. */
  classes: ReadonlyMap<string, number>;
}

/** @throws AppError `NO_USABLE_ROWS` when nothing could be read */
export function readRows(table: ColumnTable, mapping: DetectedMapping, singlePlace: string): RowsRead {
  const reader = new RowReader(table, mapping, singlePlace);
  for (let row = 0; row < table.rowCount; row += 1) reader.read(row);
  return reader.finish();
}

class RowReader {
  readonly #table: ColumnTable;
  readonly #mapping: DetectedMapping;
  readonly #days: DayReader;
  readonly #counts: CountReader;
  readonly #entries: readonly Entry[];
  readonly #places: RowPlaces;
  /** Whether the row, not the column, tells the place. */
  readonly #isPlaceOfRow: boolean;
  readonly #populations: PopulationReader | null;
  readonly #measure: Column | null;
  readonly #isPersonList: boolean;
  readonly #cases: CaseReader;
  readonly #repeats: RepeatedPersons;
  readonly #unreadable: UnreadableLog;
  readonly #rejections: Rejections;
  readonly #rows = { read: 0, used: 0, rejected: 0 };
  /** Cells of the row that is read: one list for all rows, since nearly none has any. */
  readonly #problems: Problem[] = [];
  #rejectedCells = 0;
  #discarded = 0;
  #repeatedPersons = 0;

  constructor(table: ColumnTable, mapping: DetectedMapping, singlePlace: string) {
    this.#table = table;
    this.#mapping = mapping;
    this.#days = new DayReader(table, mapping);
    this.#entries = layoutReader(mapping.layout).entries(table, mapping);
    this.#counts = countReaderOf(table, mapping, this.#entries);
    this.#places = new RowPlaces(table, mapping, singlePlace, this.#entries.length);
    this.#isPlaceOfRow = this.#entries[0]?.place === null;
    const population = table.column(mapping.population);
    this.#populations = population === null ? null : new PopulationReader(population);
    this.#measure = table.column(mapping.measureColumn);
    this.#isPersonList = mapping.layout === 'line-list';
    const isAboutPersons =
      this.#isPersonList || isPersonList(mapping.profiles) || namesPersons(table.columns);
    this.#rejections = new Rejections(table, isAboutPersons);
    this.#cases = new CaseReader(mapping);
    this.#repeats = new RepeatedPersons(table, mapping);
    this.#unreadable = new UnreadableLog(mapping, this.#entries, (text) => this.#rejections.quoted(text));
  }

  read(row: number): void {
    this.#rows.read += 1;
    const problem = this.#readRow(row);
    if (problem === null) {
      this.#rows.used += 1;
      return;
    }
    this.#rows.rejected += 1;
    this.#rejections.add(row, problem);
    if (this.#holdsValue(row)) this.#unreadable.lose(row, problem);
  }

  finish(): RowsRead {
    if (this.#isPersonList) this.#cases.count();
    const { all } = this.#places;
    for (const place of all) place.close();
    const places = withoutNotes(all, this.#table, this.#isPlaceOfRow ? this.#places.columns : null);
    if (!places.some(hasReport)) throw this.#rejections.refusal(this.#rows);
    this.#unreadable.finish();
    return {
      places,
      rejected: this.#rejections.listed,
      rows: this.#rows,
      rejectedCells: this.#rejectedCells,
      cells: this.#counts.tally,
      placeholders: this.#counts.placeholders,
      hidden: this.#counts.hidden,
      multiplied: this.#counts.multiplied,
      unreadable: this.#unreadable.unreadable,
      lost: this.#unreadable.lost,
      entriesPerRow: this.#entries.length,
      discarded: this.#discarded,
      repeatedPersons: this.#repeatedPersons,
      filledDown: this.#places.filledDown,
      dateFindings: this.#days.findings(),
      classes: this.#cases.classes,
    };
  }

  #readRow(row: number): Problem | null {
    const misplaced = this.#table.misplaced.get(row);
    if (misplaced !== undefined) {
      this.#unreadable.note(row, 'row', misplaced);
      return misplaced;
    }
    const rowDay = this.#days.dayOf(row);
    if (typeof rowDay === 'object' && rowDay !== null) {
      this.#unreadable.note(row, 'date', rowDay);
      return rowDay;
    }
    if (this.#cases.isDiscarded(row)) {
      this.#discarded += 1;
      return null;
    }
    if (this.#repeats.isRepeat(row)) {
      this.#repeatedPersons += 1;
      return null;
    }
    if (this.#isPersonList) return this.#readPerson(row, rowDay!);
    const place = this.#isPlaceOfRow ? this.#places.ofRow(row) : null;
    if (place === undefined) return this.#placeProblem('', words.imports.noPlaceName);
    if (place !== null && this.#places.isTorn(place))
      return this.#placeProblem(place.name, words.imports.severalLines);
    return this.#readCounts(row, rowDay, place);
  }

  #placeProblem(found: string, reason: string): Problem {
    return { column: this.#places.columns[0]!.name, found, reason };
  }

  #readPerson(row: number, day: number): null {
    const place = this.#places.ofRow(row) ?? this.#places.unknown();
    const isDeathList = this.#mapping.counted === 'deaths';
    place.add(day, isDeathList ? Number.NaN : 1, isDeathList ? 1 : Number.NaN, row);
    if (!isDeathList && this.#cases.hasDied(row)) {
      const died = this.#days.deathDayOf(row) ?? day;
      place.add(died, Number.NaN, 1, row);
    }
    return null;
  }

  /** @param place null where columns are of places */
  #readCounts(row: number, rowDay: number | null, place: PlaceRows | null): Problem | null {
    const only = this.#measureOf(row);
    if (only === undefined) return null;
    const problems = this.#problems;
    for (const entry of this.#entries) {
      const day = entry.day ?? rowDay!;
      const cases = only === 'deaths' ? Number.NaN : this.#counts.read(entry.cases, row);
      const deaths = only === 'cases' ? Number.NaN : this.#counts.read(entry.deaths, row);
      if (isProblem(cases)) problems.push(this.#unreadable.noteCount(row, day, cases));
      else if (isProblem(deaths)) problems.push(this.#unreadable.noteCount(row, day, deaths));
      else (place ?? this.#placeOfEntry(entry)).addRead(day, cases, deaths, row);
    }
    const problem = problems.length === 0 ? null : this.#rejectCells(row, problems.splice(0));
    if (problem !== null) return problem;
    if (place !== null && this.#populations !== null)
      place.population = this.#populations.read(row) ?? place.population;
    return null;
  }

  /** @returns the first problem where no count of the row could be read: then the row is rejected, not its cells */
  #rejectCells(row: number, problems: readonly Problem[]): Problem | null {
    if (problems.length === this.#entries.length) return problems[0]!;
    this.#rejectedCells += problems.length;
    for (const problem of problems) this.#rejections.add(row, problem);
    return null;
  }

  #placeOfEntry({ place }: Entry): PlaceRows {
    return this.#places.ofName(place!, this.#table.rowCount);
  }

  /** The measure that a row counts, null for all of its columns, undefined for another one that is left out. */
  #measureOf(row: number): Measure | null | undefined {
    if (this.#measure === null) return null;
    return this.#mapping.measureTexts.get(this.#measure.text(row));
  }

  /** Notes below a table hold no count, and totals without a date or a place are none of its rows. */
  #holdsValue(row: number): boolean {
    const { columns } = this.#table;
    const names = [columns[0]!, ...this.#places.columns, this.#table.column(this.#mapping.date)];
    if (names.some((column) => column !== null && isTotalLabel(column.text(row)))) return false;
    const filled = columns.filter((column) => column.text(row) !== '');
    if (this.#isPersonList) return filled.length > 1;
    if (filled.length === 1 && holdsWholeRow(filled[0]!.text(row), columns.length)) return true;
    return this.#entries.some(({ cases, deaths }) =>
      [cases, deaths].some((column) => column !== null && column.text(row) !== ''),
    );
  }
}

const DELIMITERS = [',', ';', '\t', '|'];

/** A row that is separated by another mark than the rest stands whole in one cell: it is no note. */
function holdsWholeRow(text: string, columnCount: number): boolean {
  return DELIMITERS.some((delimiter) => {
    const cells = text.split(delimiter);
    return cells.length === columnCount && cells.some((cell) => /^\s*\d+\s*$/.test(cell));
  });
}
