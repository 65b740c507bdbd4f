import type { ImportIssue } from '../../../../../shared/surveillance/datasetSchema.ts';
import { toDayNumber } from '../../../../../shared/time/plainDate.ts';
import { words } from '../../../../../shared/words/index.ts';
import type { DetectedMapping } from '../detectMapping.ts';
import { findingOf } from '../finding.ts';
import type { Problem } from '../problem.ts';
import type { Column } from '../table/Column.ts';
import type { ColumnTable } from '../table/ColumnTable.ts';
import { yearNumberOf } from '../weeks/weekColumns.ts';
import { type NumberedWeek, numberedWeekEnd, weekNumberOf, weekWritten } from '../weeks/weekFormats.ts';
import { noSuchWeek } from '../weeks/weekSystem.ts';
import { isYearNumber, yearsAfter } from '../weeks/yearlessWeeks.ts';
import type { DateFormat } from './DateFormat.ts';
import { dateFormatNamed } from './dateFormats.ts';
import { WEEK_OF_YEAR } from './headerDates.ts';
import { implausible } from './plausibleDays.ts';

/** A day, or why there is none. */
type Reading = number | { reason: string };

interface OtherDate {
  column: Column;
  format: DateFormat;
  persons: number;
}

/** Days of rows; each text, and each pair of a year and a week, is read once. */
export class DayReader {
  readonly #mapping: DetectedMapping;
  readonly #file: string;
  readonly #column: Column | null;
  readonly #year: Column | null;
  /** Years after the stated one by text of a week, where weeks have no year of their own. */
  readonly #yearsAfter: ReadonlyMap<string, number> | null;
  readonly #format: DateFormat | null;
  readonly #known = new Map<string, Reading>();
  readonly #byCode: (Reading | undefined)[];
  readonly #byPair = new Map<number, Reading>();
  readonly #codeCount: number;
  readonly #death: { column: Column; format: DateFormat } | null;
  /** The day of all rows, or null. */
  readonly #day: number | null;
  readonly #others: OtherDate[];
  #undated = 0;

  constructor(table: ColumnTable, mapping: DetectedMapping) {
    this.#mapping = mapping;
    this.#file = table.name;
    const { dates, deathDate } = mapping;
    this.#column = table.column(mapping.date);
    const isOfYear = mapping.dateFormat === WEEK_OF_YEAR;
    this.#year = isOfYear && dates.statedYear === null ? table.column(mapping.year) : null;
    this.#yearsAfter =
      isOfYear && dates.statedYear !== null ? yearsAfter([...(this.#column?.tally().keys() ?? [])]) : null;
    this.#format = dateFormatNamed(mapping.dateFormat);
    this.#codeCount = table.codeCount;
    this.#byCode = new Array(this.#codeCount);
    this.#day = dates.day === null ? null : toDayNumber(dates.day);
    this.#others = dates.others.map(({ column, format }) => ({ column: column.column, format, persons: 0 }));
    const deathFormat = deathDate === null ? null : (deathDate.dates?.format ?? this.#format);
    this.#death = deathFormat === null ? null : { column: deathDate!.column, format: deathFormat };
  }

  /** @returns null where the row has no date of its own */
  dayOf(row: number): number | null | Problem {
    if (this.#day !== null) return this.#day;
    if (this.#column === null) return null;
    const reading =
      this.#year === null ? this.#ofText(this.#column, row) : this.#ofPair(this.#year, this.#column, row);
    if (typeof reading === 'number') return reading;
    const text = this.#column.text(row);
    if (text === '' && this.#others.length > 0) {
      const other = this.#otherDay(row);
      if (other !== null) return other;
    }
    if (text === '') this.#undated += 1;
    const found = `${this.#year?.text(row) ?? ''} ${text}`.trim();
    return { column: this.#column.name, found, reason: reading.reason };
  }

  deathDayOf(row: number): number | null {
    const date = this.#death?.format.read(this.#death.column.text(row)) ?? null;
    return date === null ? null : toDayNumber(date);
  }

  /** What is told once all rows are read. */
  findings(): ImportIssue[] {
    const used = this.#others.filter(({ persons }) => persons > 0);
    const counted = used.reduce((sum, { persons }) => sum + persons, 0);
    const { layout, date } = this.#mapping;
    return [
      ...findingOf('OTHER_DATE', 'warning', counted, () =>
        words.dates.otherDateUsed({
          file: this.#file,
          column: date,
          used: used.map(({ column, persons }) => ({ name: column.name, count: persons })),
        }),
      ),
      ...findingOf('NO_DATE', 'warning', layout === 'line-list' ? this.#undated : 0, (count) =>
        words.dates.personsWithoutDate({ file: this.#file, count }),
      ),
    ];
  }

  #otherDay(row: number): number | null {
    for (const other of this.#others) {
      const date = other.format.read(other.column.text(row));
      if (date === null) continue;
      const day = toDayNumber(date);
      if (implausible(day, this.#mapping.dates.limits) !== null) continue;
      other.persons += 1;
      return day;
    }
    return null;
  }

  #ofText(column: Column, row: number): Reading {
    const code = column.code(row);
    const known = code < 0 ? undefined : this.#byCode[code];
    if (known !== undefined) return known;
    const reading = this.#read(column.text(row));
    if (code >= 0) this.#byCode[code] = reading;
    return reading;
  }

  #ofPair(year: Column, week: Column, row: number): Reading {
    const [left, right] = [year.code(row), week.code(row)];
    if (left < 0 || right < 0) return this.#weekOf(year.text(row), week.text(row));
    const pair = left * this.#codeCount + right;
    const known = this.#byPair.get(pair);
    if (known !== undefined) return known;
    const reading = this.#weekOf(year.text(row), week.text(row));
    this.#byPair.set(pair, reading);
    return reading;
  }

  #read(text: string): Reading {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const reading = this.#yearsAfter === null ? this.#dateOf(text) : this.#statedWeek(text);
    this.#known.set(text, reading);
    return reading;
  }

  #dateOf(text: string): Reading {
    const { weekSystem } = this.#mapping;
    const date = this.#format?.read(text, weekSystem) ?? null;
    if (date !== null) return this.#checked(toDayNumber(date));
    const week = this.#format === null ? null : weekWritten(this.#format, text);
    return week === null
      ? this.#unread(text)
      : { reason: noSuchWeek(week, this.#format?.system ?? weekSystem) };
  }

  #statedWeek(text: string): Reading {
    const { year } = this.#mapping;
    const week = weekNumberOf(text);
    if (week === null || !isYearNumber(year)) return this.#unread(text);
    return this.#endOf({ year: Number(year) + (this.#yearsAfter!.get(text) ?? 0), week });
  }

  #weekOf(year: string, week: string): Reading {
    const [number, of] = [weekNumberOf(week), yearNumberOf(year)];
    if (number === null || of === null) return this.#unread(`${year}${week}`);
    return this.#endOf({ year: of, week: number });
  }

  #endOf(week: NumberedWeek): Reading {
    const { weekSystem, dates } = this.#mapping;
    if (dates.limits?.years?.has(week.year) === true) return { reason: words.dates.farYear };
    const end = numberedWeekEnd(week.year, week.week, weekSystem);
    return end === null ? { reason: noSuchWeek(week, weekSystem) } : this.#checked(toDayNumber(end));
  }

  #checked(day: number): Reading {
    const reason = implausible(day, this.#mapping.dates.limits);
    return reason === null ? day : { reason };
  }

  #unread(text: string): Reading {
    return { reason: words.dates.notADate({ text, dateFormat: this.#mapping.dateFormat }) };
  }
}
