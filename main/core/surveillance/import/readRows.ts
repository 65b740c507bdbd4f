/** Applies a mapping to a table: the counts of every place, and the rows and cells that could not be used. */
import { AppError } from '../../../../shared/errors/AppError.ts';
import type { ImportIssue, Measure, RejectedRow } from '../../../../shared/surveillance/datasetSchema.ts';
import { CountReader } from './counts/CountReader.ts';
import { DayReader } from './dates/DayReader.ts';
import type { DetectedMapping } from './detectMapping.ts';
import { CaseReader } from './layouts/CaseReader.ts';
import { layoutReader } from './layouts/layouts.ts';
import type { Entry } from './layouts/parts.ts';
import { isPersonList, namesPersons } from './layouts/personLists.ts';
import { PlaceRows } from './observations.ts';
import { hasMergedPlaces } from './places/mergedPlaces.ts';
import { areMostlyCodes, isUnknownPlace } from './places/placeNames.ts';
import type { Problem } from './problem.ts';
import type { Column, ColumnTable } from './table/ColumnTable.ts';

export interface RowsRead {
  places: PlaceRows[];
  /** The first 1,000 rejections; `rows.rejected` counts the rows that gave nothing. */
  rejected: RejectedRow[];
  rows: { read: number; used: number; rejected: number };
  /** Cells of wide tables that were left out while the rest of their row was used. */
  rejectedCells: number;
  /** Rows of a list of persons, or of a table, that are classified as no cases. */
  discarded: number;
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
/** The name of the place of rows that do not know theirs. */
const UNKNOWN_PLACE = 'Unknown';

/** @throws AppError `NO_USABLE_ROWS` when nothing could be read */
export function readRows(table: ColumnTable, mapping: DetectedMapping, singlePlace: string): RowsRead {
  const reader = new RowReader(table, mapping, singlePlace);
  for (let row = 0; row < table.rowCount; row += 1) reader.read(row);
  return reader.finish();
}

class RowReader {
  readonly #table: ColumnTable;
  readonly #mapping: DetectedMapping;
  readonly #singlePlace: string;
  readonly #days: DayReader;
  readonly #counts: CountReader;
  readonly #entries: readonly Entry[];
  readonly #location: readonly Column[];
  /** The column that names the place alone, or null. */
  readonly #onlyLocation: Column | null;
  readonly #code: Column | null;
  readonly #population: Column | null;
  readonly #measure: Column | null;
  readonly #isPersonList: boolean;
  readonly #isAboutPersons: boolean;
  readonly #isMerged: boolean;
  /** The place of the last row that names one. */
  #above: PlaceRows | undefined;
  /** Namibia is `NA` among codes. */
  readonly #areCodes: boolean;
  readonly #cases: CaseReader;
  readonly #places = new Map<string, PlaceRows>();
  /** Names over several lines: a quotation mark without its partner has torn their rows. */
  readonly #torn = new Set<PlaceRows>();
  readonly #placesByCode: (PlaceRows | undefined)[];
  /** How many rows each place has, by the number of its name; null where that is not the number of one text. */
  readonly #rowsByCode: Int32Array | null;
  readonly #out: RowsRead;

  constructor(table: ColumnTable, mapping: DetectedMapping, singlePlace: string) {
    this.#table = table;
    this.#mapping = mapping;
    this.#singlePlace = singlePlace;
    this.#days = new DayReader(table, mapping);
    this.#counts = new CountReader(mapping.thousandsMark, table.codeCount);
    this.#placesByCode = new Array(table.codeCount);
    this.#entries = layoutReader(mapping.layout).entries(table, mapping);
    this.#location = mapping.location.map((name) => table.column(name)!);
    this.#onlyLocation = this.#location.length === 1 ? this.#location[0]! : null;
    this.#rowsByCode = this.#onlyLocation?.timesOfCodes() ?? null;
    this.#code = table.column(mapping.locationCode);
    this.#population = table.column(mapping.population);
    this.#measure = table.column(mapping.measureColumn);
    this.#isPersonList = mapping.layout === 'line-list';
    this.#isAboutPersons =
      this.#isPersonList || isPersonList(mapping.profiles) || namesPersons(table.columns);
    this.#isMerged = mapping.layout === 'long' && hasMergedPlaces(table, mapping);
    this.#areCodes = areMostlyCodes([...(this.#location[0]?.tally().keys() ?? mapping.placeColumns)]);
    this.#cases = new CaseReader(mapping);
    const { classes } = this.#cases;
    this.#out = {
      places: [],
      rejected: [],
      rows: { read: 0, used: 0, rejected: 0 },
      rejectedCells: 0,
      discarded: 0,
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
  }

  finish(): RowsRead {
    if (this.#isPersonList) this.#cases.count();
    this.#out.places = [...this.#places.values()];
    for (const place of this.#out.places) place.close();
    // Columns and rows without a single count are no places with data.
    const hasCount = (place: PlaceRows) =>
      [place.cases, place.deaths].some((counts) => counts.some((value) => !Number.isNaN(value)));
    const known = this.#out.places.filter(hasCount);
    if (known.length === 0) throw this.#nothingUsable();
    this.#out.places = known;
    this.#out.dateFindings = this.#days.findings();
    return this.#out;
  }

  #readRow(row: number): Problem | null {
    const misplaced = this.#table.misplaced.get(row);
    if (misplaced !== undefined) return misplaced;
    const rowDay = this.#days.dayOf(row);
    if (typeof rowDay === 'object' && rowDay !== null) return rowDay;
    if (this.#cases.isDiscarded(row)) {
      this.#out.discarded += 1;
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
      if (typeof cases === 'object') problems.push(cases);
      else if (typeof deaths === 'object') problems.push(deaths);
      else (place ?? this.#placeOfEntry(entry)).add(entry.day ?? rowDay!, cases, deaths, row);
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
      this.#above = known;
      return known;
    }
    if (this.#location.length === 0) return this.#placeNamed(this.#singlePlace, null);
    const names = this.#location.map((column) => column.text(row)).filter((name) => name !== '');
    if (names.length === 0) return this.#isMerged ? this.#placeAbove() : undefined;
    const name = names.join(', ');
    const expected =
      this.#rowsByCode !== null && code >= 0 ? this.#rowsByCode[code]! * this.#entries.length : 0;
    const place = this.#placeNamed(name, this.#code?.text(row) || null, this.#isUnknown(name), expected);
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
    const value = this.#counts.read(this.#population, row);
    if (typeof value === 'number' && value > 0) place.population = value;
  }

  #listCell(row: number, problem: Problem): void {
    this.#out.rejectedCells += 1;
    this.#list(row, problem);
  }

  #list(row: number, problem: Problem): void {
    const { rejected } = this.#out;
    if (rejected.length >= LISTED_REJECTIONS) return;
    // Where cells have slipped, a name may stand in the column of dates: nothing of a list of persons is quoted.
    const found = this.#isAboutPersons ? '' : problem.found.slice(0, QUOTED_CHARACTERS);
    const entry = { file: this.#table.name, row: this.#table.line(row), ...problem, found };
    rejected.push(entry);
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
