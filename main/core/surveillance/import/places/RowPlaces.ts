/** The place that each row names, or that a column is of. */
import type { DetectedMapping } from '../detectMapping.ts';
import { PlaceRows } from '../observations.ts';
import type { Column } from '../table/Column.ts';
import type { ColumnTable } from '../table/ColumnTable.ts';
import { hasMergedPlaces } from './mergedPlaces.ts';
import { areMostlyCodes, isUnknownPlace } from './placeNames.ts';

/** The name of the place of rows that do not know theirs. */
const UNKNOWN_PLACE = 'Unknown';

export class RowPlaces {
  /** The columns that together name the place of a row; none where it is another one's name, or the only place. */
  readonly columns: readonly Column[];
  /** Rows whose place stands in a row above them, as in merged cells. */
  filledDown = 0;
  readonly #mapping: DetectedMapping;
  readonly #singlePlace: string;
  readonly #entriesPerRow: number;
  /** The column that tells the place alone, by its name or by its code, or null. */
  readonly #only: Column | null;
  readonly #code: Column | null;
  readonly #isMerged: boolean;
  /** The place of the last row that names one, where cells are merged. */
  #above: PlaceRows | undefined;
  /** Namibia is `NA` among codes. */
  readonly #areCodes: boolean;
  readonly #byName = new Map<string, PlaceRows>();
  readonly #byCode: (PlaceRows | undefined)[];
  /** How many rows each place has, by the number of its name; null where that is not the number of one text. */
  readonly #rowsByCode: Int32Array | null;
  /** Names over several lines: a quotation mark without its partner has torn their rows. */
  readonly #torn = new Set<PlaceRows>();

  /** @param entriesPerRow how many counts a row may hold */
  constructor(table: ColumnTable, mapping: DetectedMapping, singlePlace: string, entriesPerRow: number) {
    this.#mapping = mapping;
    this.#singlePlace = singlePlace;
    this.#entriesPerRow = entriesPerRow;
    this.columns = mapping.location.map((name) => table.column(name)!);
    this.#code = table.column(mapping.locationCode);
    const named = mapping.namesToldByCode === null ? this.columns : [this.#code!];
    this.#only = named.length === 1 ? named[0]! : null;
    this.#isMerged = mapping.layout === 'long' && hasMergedPlaces(table, mapping);
    this.#areCodes = areMostlyCodes([...(this.columns[0]?.tally().keys() ?? mapping.placeColumns)]);
    this.#byCode = new Array(table.codeCount);
    this.#rowsByCode = this.#only?.timesOfCodes() ?? null;
  }

  get all(): PlaceRows[] {
    return [...this.#byName.values()];
  }

  /** @returns undefined where the row has no name of a place */
  ofRow(row: number): PlaceRows | undefined {
    const code = this.#only?.code(row) ?? -1;
    let place = code < 0 ? undefined : this.#byCode[code];
    if (place === undefined) {
      place = this.#met(row, code);
      if (place !== undefined && code >= 0) this.#byCode[code] = place;
    }
    if (this.#isMerged) return this.#orAbove(place);
    return place;
  }

  /** @param expected counts that will be added */
  ofName(name: string, expected: number): PlaceRows {
    return this.#placeNamed(name, null, this.#isUnknown(name), expected);
  }

  /** The place of rows that do not know theirs. */
  unknown(): PlaceRows {
    return this.#placeNamed(UNKNOWN_PLACE, null, true);
  }

  /** Whether the name of a place is torn over several lines. */
  isTorn(place: PlaceRows): boolean {
    return this.#torn.has(place);
  }

  #met(row: number, code: number): PlaceRows | undefined {
    if (this.columns.length === 0) return this.#placeNamed(this.#singlePlace, null);
    const names = this.columns.map((column) => column.text(row)).filter((name) => name !== '');
    if (names.length === 0) return undefined;
    const name = names.join(', ');
    const rows = this.#rowsByCode !== null && code >= 0 ? this.#rowsByCode[code]! : 0;
    const own = this.#code?.text(row) || null;
    const isShared = own !== null && this.#mapping.namesToldByCode?.has(name) === true;
    const shown = isShared ? `${name} (${own})` : name;
    return this.#placeNamed(shown, own, this.#isUnknown(name), rows * this.#entriesPerRow);
  }

  #orAbove(place: PlaceRows | undefined): PlaceRows | undefined {
    if (place !== undefined) this.#above = place;
    else if (this.#above !== undefined) this.filledDown += 1;
    return this.#above;
  }

  #isUnknown(name: string): boolean {
    return isUnknownPlace(name) && !(this.#areCodes && name === 'NA');
  }

  #placeNamed(name: string, code: string | null, isUnknown = false, expected = 0): PlaceRows {
    // All labels of an unknown place are one place; any other is a place under the name that it has.
    const key = isUnknown ? '' : name;
    const known = this.#byName.get(key);
    if (known !== undefined) return known;
    const place = new PlaceRows(name, code, isUnknown, expected);
    this.#byName.set(key, place);
    if (/[\r\n]/.test(name)) this.#torn.add(place);
    return place;
  }
}
