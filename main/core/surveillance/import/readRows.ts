/** Applies a mapping to a table: the counts of every place, and the rows and cells that could not be used. */
import { AppError } from '../../../../shared/errors/AppError.ts';
import {
  type ImportIssue,
  type Measure,
  measures,
  type RejectedRow,
} from '../../../../shared/surveillance/datasetSchema.ts';
import { type CellReading, type CellTally, CountReader, isProblem } from './counts/CountReader.ts';
import type { CountRange } from './counts/countRange.ts';
import { countWritingOf } from './counts/countWriting.ts';
import { type Multiplier, multiplierOf } from './counts/multiplier.ts';
import { readPopulation } from './counts/readPopulation.ts';
import { DayReader } from './dates/DayReader.ts';
import type { DetectedMapping } from './detectMapping.ts';
import { CaseReader } from './layouts/CaseReader.ts';
import { layoutReader } from './layouts/layouts.ts';
import type { Entry } from './layouts/parts.ts';
import { isPersonList, namesPersons } from './layouts/personLists.ts';
import { RepeatedPersons } from './layouts/RepeatedPersons.ts';
import { PlaceRows } from './observations.ts';
import { hasMergedPlaces } from './places/mergedPlaces.ts';
import { areMostlyCodes, isUnknownPlace } from './places/placeNames.ts';
import type { Problem } from './problem.ts';
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

/** Rejections listed in full; beyond this they are only counted. */
const LISTED_REJECTIONS = 1_000;
/** The text found is quoted this far, so that no long free text of a file is kept. */
const QUOTED_CHARACTERS = 40;
/** A place has no longer name; a note has. */
const LONGEST_NAME = 60;
const UNNAMED_COLUMN = /^column \(\d+\)$/;
/** The name of the place of rows that do not know theirs. */
const UNKNOWN_PLACE = 'Unknown';

/** @throws AppError `NO_USABLE_ROWS` when nothing could be read */
export function readRows(table: ColumnTable, mapping: DetectedMapping, singlePlace: string): RowsRead {
  const reader = new RowReader(table, mapping, singlePlace);
  for (let row = 0; row < table.rowCount; row += 1) reader.read(row);
  return reader.finish();
}

function hasReport(place: PlaceRows): boolean {
  return (
    place.marks.suppressed.length > 0 ||
    measures.some((measure) => place[measure].some((value) => !Number.isNaN(value)))
  );
}

/** `Source: ministry of health`, `* provisional`, a sentence. */
function isNote(text: string): boolean {
  return text.length > LONGEST_NAME || /[:*†‡]|^\(|\.$/.test(text);
}

function countReaderOf(table: ColumnTable, mapping: DetectedMapping, entries: readonly Entry[]): CountReader {
  const columns = new Set(entries.flatMap(({ cases, deaths }) => [cases, deaths]));
  const profiles = mapping.profiles.filter(({ column }) => columns.has(column));
  const texts = profiles.map((profile) => profile.texts);
  const multipliers = new Map(
    (mapping.layout === 'long' ? profiles : [])
      .map(({ column, name }) => [column, multiplierOf(name)] as const)
      .filter(([, by]) => by > 1),
  );
  const writing = countWritingOf(table, texts, mapping.thousandsMark);
  return new CountReader(writing, table.codeCount, multipliers);
}

function add(place: PlaceRows, day: number, cases: CellReading, deaths: CellReading, row: number): void {
  if (typeof cases === 'number' && typeof deaths === 'number') place.add(day, cases, deaths, row);
  else addMarked(place, day, { cases, deaths }, row);
}

function addMarked(place: PlaceRows, day: number, counts: Record<Measure, CellReading>, row: number): void {
  const countOf = (reading: CellReading) => {
    if (typeof reading === 'number') return reading;
    return 'provisional' in reading ? reading.provisional : Number.NaN;
  };
  place.add(day, countOf(counts.cases), countOf(counts.deaths), row);
  for (const measure of measures) {
    const reading = counts[measure];
    if (typeof reading === 'object' && !isProblem(reading)) place.mark(measure, reading);
  }
}

class RowReader {
  readonly #table: ColumnTable;
  readonly #mapping: DetectedMapping;
  readonly #singlePlace: string;
  readonly #days: DayReader;
  readonly #counts: CountReader;
  readonly #entries: readonly Entry[];
  readonly #location: readonly Column[];
  /** The column that tells the place alone, by its name or by its code, or null. */
  readonly #onlyLocation: Column | null;
  readonly #code: Column | null;
  readonly #population: Column | null;
  readonly #populationMultiplier: Multiplier;
  /** Rows of a place mostly stand together, with one population. */
  #lastPopulation: { code: number; value: number | null } = { code: -1, value: null };
  readonly #measure: Column | null;
  readonly #isPersonList: boolean;
  readonly #isAboutPersons: boolean;
  readonly #isMerged: boolean;
  /** The place of the last row that names one. */
  #above: PlaceRows | undefined;
  /** Namibia is `NA` among codes. */
  readonly #areCodes: boolean;
  readonly #cases: CaseReader;
  readonly #repeats: RepeatedPersons;
  readonly #places = new Map<string, PlaceRows>();
  /** Names over several lines: a quotation mark without its partner has torn their rows. */
  readonly #torn = new Set<PlaceRows>();
  readonly #placesByCode: (PlaceRows | undefined)[];
  /** How many rows each place has, by the number of its name; null where that is not the number of one text. */
  readonly #rowsByCode: Int32Array | null;
  readonly #unreadable: UnreadableLog;
  readonly #out: RowsRead;

  constructor(table: ColumnTable, mapping: DetectedMapping, singlePlace: string) {
    this.#table = table;
    this.#mapping = mapping;
    this.#singlePlace = singlePlace;
    this.#days = new DayReader(table, mapping);
    this.#entries = layoutReader(mapping.layout).entries(table, mapping);
    this.#counts = countReaderOf(table, mapping, this.#entries);
    this.#placesByCode = new Array(table.codeCount);
    this.#location = mapping.location.map((name) => table.column(name)!);
    this.#code = table.column(mapping.locationCode);
    const named = mapping.namesToldByCode === null ? this.#location : [this.#code!];
    this.#onlyLocation = named.length === 1 ? named[0]! : null;
    this.#rowsByCode = this.#onlyLocation?.timesOfCodes() ?? null;
    this.#population = table.column(mapping.population);
    this.#populationMultiplier = multiplierOf(mapping.population ?? '');
    this.#measure = table.column(mapping.measureColumn);
    this.#isPersonList = mapping.layout === 'line-list';
    this.#isAboutPersons =
      this.#isPersonList || isPersonList(mapping.profiles) || namesPersons(table.columns);
    this.#isMerged = mapping.layout === 'long' && hasMergedPlaces(table, mapping);
    this.#areCodes = areMostlyCodes([...(this.#location[0]?.tally().keys() ?? mapping.placeColumns)]);
    this.#cases = new CaseReader(mapping);
    this.#repeats = new RepeatedPersons(table, mapping);
    this.#unreadable = new UnreadableLog(mapping, this.#entries, (text) => this.#quoted(text));
    const { classes } = this.#cases;
    this.#out = {
      places: [],
      rejected: [],
      rows: { read: 0, used: 0, rejected: 0 },
      rejectedCells: 0,
      cells: this.#counts.tally,
      placeholders: this.#counts.placeholders,
      hidden: this.#counts.hidden,
      multiplied: this.#counts.multiplied,
      unreadable: this.#unreadable.unreadable,
      lost: this.#unreadable.lost,
      entriesPerRow: this.#entries.length,
      discarded: 0,
      repeatedPersons: 0,
      filledDown: 0,
      dateFindings: [],
      classes,
    };
  }

  read(row: number): void {
    const { rows } = this.#out;
    rows.read += 1;
    const problem = this.#readRow(row);
    if (problem === null) {
      rows.used += 1;
      return;
    }
    rows.rejected += 1;
    this.#list(row, problem);
    if (this.#holdsValue(row)) this.#unreadable.lose(problem);
  }

  /** Notes below a table hold no count, and totals without a date or a place are none of its rows. */
  #holdsValue(row: number): boolean {
    const { columns } = this.#table;
    const names = [columns[0]!, ...this.#location, this.#table.column(this.#mapping.date)];
    if (names.some((column) => column !== null && isTotalLabel(column.text(row)))) return false;
    if (this.#isPersonList) return columns.filter((column) => column.text(row) !== '').length > 1;
    return this.#entries.some(({ cases, deaths }) =>
      [cases, deaths].some((column) => column !== null && column.text(row) !== ''),
    );
  }

  finish(): RowsRead {
    if (this.#isPersonList) this.#cases.count();
    this.#out.places = [...this.#places.values()];
    for (const place of this.#out.places) place.close();
    const known = this.#out.places.filter((place) => hasReport(place) || this.#isSilentPlace(place));
    if (!known.some(hasReport)) throw this.#nothingUsable();
    this.#out.places = known;
    this.#unreadable.finish();
    this.#out.dateFindings = this.#days.findings();
    return this.#out;
  }

  /** A place that never reported stays one; a blank column without a name, and a note below the table, are none. */
  #isSilentPlace(place: PlaceRows): boolean {
    if (place.isUnknown || place.rows.length === 0) return false;
    if (this.#entries[0]?.place !== null) return !UNNAMED_COLUMN.test(place.name);
    if (!isNote(place.name) || !this.#standsAlone(place.rows[0]!)) return true;
    this.#table.notes.push({ line: this.#table.line(place.rows[0]!), text: place.name });
    return false;
  }

  /** Whether a row has no other cell than the name of its place. */
  #standsAlone(row: number): boolean {
    return this.#table.columns.every((column) => this.#location.includes(column) || column.text(row) === '');
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
      this.#out.discarded += 1;
      return null;
    }
    if (this.#repeats.isRepeat(row)) {
      this.#out.repeatedPersons += 1;
      return null;
    }
    if (this.#isPersonList) return this.#readPerson(row, rowDay!);
    const isPlaceOfRow = this.#entries[0]?.place === null;
    const place = isPlaceOfRow ? this.#placeOf(row) : null;
    if (place === undefined)
      return { column: this.#location[0]!.name, found: '', reason: 'no name of a place' };
    if (place !== null && this.#torn.has(place))
      return { column: this.#location[0]!.name, found: place.name, reason: 'several lines in one cell' };
    return this.#readCounts(row, rowDay, place);
  }

  #readCounts(row: number, rowDay: number | null, place: PlaceRows | null): Problem | null {
    const only = this.#measureOf(row);
    if (only === undefined) return null;
    const problems: Problem[] = [];
    for (const entry of this.#entries) {
      const cases = only === 'deaths' ? Number.NaN : this.#counts.read(entry.cases, row);
      const deaths = only === 'cases' ? Number.NaN : this.#counts.read(entry.deaths, row);
      if (isProblem(cases)) problems.push(this.#unreadable.noteCount(row, entry.day ?? rowDay!, cases));
      else if (isProblem(deaths))
        problems.push(this.#unreadable.noteCount(row, entry.day ?? rowDay!, deaths));
      else add(place ?? this.#placeOfEntry(entry), entry.day ?? rowDay!, cases, deaths, row);
    }
    if (problems.length > 0 && problems.length === this.#entries.length) return problems[0]!;
    for (const problem of problems) this.#listCell(row, problem);
    if (place !== null && this.#population !== null) this.#notePopulation(place, row);
    return null;
  }

  #placeOfEntry({ place }: Entry): PlaceRows {
    return this.#placeNamed(place!, null, this.#isUnknown(place!), this.#table.rowCount);
  }

  /** The measure that a row counts, null for all of its columns, undefined for another one that is left out. */
  #measureOf(row: number): Measure | null | undefined {
    if (this.#measure === null) return null;
    return this.#mapping.measureTexts.get(this.#measure.text(row));
  }

  #readPerson(row: number, day: number): Problem | null {
    const place = this.#placeOf(row) ?? this.#placeNamed(UNKNOWN_PLACE, null, true);
    const isDeathList = this.#mapping.counted === 'deaths';
    place.add(day, isDeathList ? Number.NaN : 1, isDeathList ? 1 : Number.NaN, row);
    if (!isDeathList && this.#cases.hasDied(row)) {
      const died = this.#days.deathDayOf(row) ?? day;
      place.add(died, Number.NaN, 1, row);
    }
    return null;
  }

  /** @returns undefined where the row has no name of a place */
  #placeOf(row: number): PlaceRows | undefined {
    const code = this.#onlyLocation?.code(row) ?? -1;
    const known = code < 0 ? undefined : this.#placesByCode[code];
    if (known !== undefined) {
      if (this.#isMerged) this.#above = known;
      return known;
    }
    if (this.#location.length === 0) return this.#placeNamed(this.#singlePlace, null);
    const names = this.#location.map((column) => column.text(row)).filter((name) => name !== '');
    if (names.length === 0) return this.#isMerged ? this.#placeAbove() : undefined;
    const name = names.join(', ');
    const expected =
      this.#rowsByCode !== null && code >= 0 ? this.#rowsByCode[code]! * this.#entries.length : 0;
    const own = this.#code?.text(row) || null;
    const isShared = own !== null && this.#mapping.namesToldByCode?.has(name) === true;
    const place = this.#placeNamed(
      isShared ? `${name} (${own})` : name,
      own,
      this.#isUnknown(name),
      expected,
    );
    if (code >= 0) this.#placesByCode[code] = place;
    this.#above = place;
    return place;
  }

  #placeAbove(): PlaceRows | undefined {
    if (this.#above !== undefined) this.#out.filledDown += 1;
    return this.#above;
  }

  #isUnknown(name: string): boolean {
    return isUnknownPlace(name) && !(this.#areCodes && name === 'NA');
  }

  #placeNamed(name: string, code: string | null, isUnknown = false, expected = 0): PlaceRows {
    // All labels of an unknown place are one place; any other is a place under the name that it has.
    const key = isUnknown ? '' : name;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = new PlaceRows(name, code, isUnknown, expected);
    this.#places.set(key, place);
    if (/[\r\n]/.test(name)) this.#torn.add(place);
    return place;
  }

  #notePopulation(place: PlaceRows, row: number): void {
    const population = this.#populationOf(this.#population!, row);
    if (population !== null) place.population = population;
  }

  #populationOf(column: Column, row: number): number | null {
    const code = column.code(row);
    if (code >= 0 && code === this.#lastPopulation.code) return this.#lastPopulation.value;
    const value = readPopulation(column.text(row), this.#populationMultiplier);
    this.#lastPopulation = { code, value };
    return value;
  }

  #listCell(row: number, problem: Problem): void {
    this.#out.rejectedCells += 1;
    this.#list(row, problem);
  }

  #list(row: number, problem: Problem): void {
    const { rejected } = this.#out;
    if (rejected.length >= LISTED_REJECTIONS) return;
    const found = this.#quoted(problem.found);
    const entry = { file: this.#table.name, row: this.#table.line(row), ...problem, found };
    rejected.push(entry);
  }

  /** Where cells have slipped, a name may stand in the column of dates: nothing of a list of persons is quoted. */
  #quoted(text: string): string {
    return this.#isAboutPersons ? '' : text.slice(0, QUOTED_CHARACTERS);
  }

  #nothingUsable(): AppError {
    const { rejected, rows } = this.#out;
    const first = rejected[0];
    const example =
      first === undefined
        ? ' No cell holds a count.'
        : ` Row ${first.row}, column "${first.column}": ${first.found === '' ? 'the cell' : `"${first.found}"`} is ${first.reason}.`;
    return new AppError(
      'NO_USABLE_ROWS',
      `None of the ${rows.read} rows of ${this.#table.name} could be used.${example} Correct the file, or state the columns with a mapping, and import again.`,
      { file: this.#table.name, rows, rejected: rejected.slice(0, 20) },
    );
  }
}
