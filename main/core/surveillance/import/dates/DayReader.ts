import type { EpiWeekSystem } from '../../../../../shared/time/epiweek.ts';
import { toDayNumber } from '../../../../../shared/time/plainDate.ts';
import type { DetectedMapping } from '../detectMapping.ts';
import type { Problem } from '../problem.ts';
import type { Column, ColumnTable } from '../table/ColumnTable.ts';
import { type DateFormat, dateFormatNamed, numberedWeekEnd, weekNumberOf } from './dateFormats.ts';
import { WEEK_OF_YEAR } from './dateSource.ts';

/** Days of rows; each text is read once. */
export class DayReader {
  readonly #column: Column | null;
  readonly #year: Column | null;
  readonly #format: DateFormat | null;
  readonly #formatName: string;
  readonly #weekSystem: EpiWeekSystem;
  readonly #known = new Map<string, number | null>();
  readonly #byCode: (number | null | undefined)[];
  readonly #death: { column: Column; format: DateFormat } | null;

  constructor(table: ColumnTable, mapping: DetectedMapping) {
    this.#column = table.column(mapping.date);
    this.#year = mapping.dateFormat === WEEK_OF_YEAR ? table.column(mapping.year) : null;
    this.#format = dateFormatNamed(mapping.dateFormat);
    this.#formatName = mapping.dateFormat;
    this.#weekSystem = mapping.weekSystem;
    this.#byCode = new Array(table.codeCount);
    const { deathDate } = mapping;
    const deathFormat =
      deathDate === null ? null : (dateFormatNamed(mapping.dateFormat) ?? deathDate.dates?.format ?? null);
    this.#death = deathFormat === null ? null : { column: deathDate!.column, format: deathFormat };
  }

  /** @returns null where the row has no date of its own */
  dayOf(row: number): number | null | Problem {
    if (this.#column === null) return null;
    const code = this.#year === null ? this.#column.code(row) : -1;
    let day = code < 0 ? undefined : this.#byCode[code];
    if (day === undefined) {
      const text = this.#column.text(row);
      day = this.#year === null ? this.#read(text) : this.#weekOf(this.#year.text(row), text);
      if (code >= 0) this.#byCode[code] = day;
    }
    if (day !== null) return day;
    const found = `${this.#year?.text(row) ?? ''} ${this.#column.text(row)}`.trim();
    return { column: this.#column.name, found, reason: `not a date written ${this.#formatName}` };
  }

  deathDayOf(row: number): number | null {
    const date = this.#death?.format.read(this.#death.column.text(row)) ?? null;
    return date === null ? null : toDayNumber(date);
  }

  #read(text: string): number | null {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const date = this.#format?.read(text, this.#weekSystem) ?? null;
    const day = date === null ? null : toDayNumber(date);
    this.#known.set(text, day);
    return day;
  }

  #weekOf(year: string, week: string): number | null {
    const end = numberedWeekEnd(Number(year), weekNumberOf(week) ?? 0, this.#weekSystem);
    return end === null ? null : toDayNumber(end);
  }
}
