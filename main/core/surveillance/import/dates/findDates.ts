import type { ImportIssue, StatedMapping } from '../../../../../shared/surveillance/datasetSchema.ts';
import { type PlainDate, toDayNumber } from '../../../../../shared/time/plainDate.ts';
import { words } from '../../../../../shared/words/index.ts';
import { findingOf } from '../finding.ts';
import { isPersonList } from '../layouts/personLists.ts';
import type { ColumnTable } from '../table/ColumnTable.ts';
import type { ColumnProfile } from '../table/columnProfile.ts';
import {
  type WeekColumns,
  weekBounds,
  weekColumns,
  weeksBesideDates,
  weeksOf,
  yearNumberOf,
} from '../weeks/weekColumns.ts';
import { weekWritten } from '../weeks/weekFormats.ts';
import { systemOfWeeks, systemStartingOn } from '../weeks/weekSystem.ts';
import { isYearNumber, noYear, restartMessage, yearsAfter } from '../weeks/yearlessWeeks.ts';
import { columnSource, daysOf, preferenceOf, settled, statedFormat } from './columnSource.ts';
import type { DateFormat } from './DateFormat.ts';
import { otherDates, partlyDated, rankedDates } from './dateColumns.ts';
import { dateFormatNamed } from './dateFormats.ts';
import { type DateSource, nothing, type Search } from './dateSource.ts';
import { namedByFile, stampedFile } from './fileSource.ts';
import { datedHeaders, headerYears, WEEK_OF_YEAR, yearlessHeaders } from './headerDates.ts';
import { type DayLimits, dayLimits } from './plausibleDays.ts';
/**
 * @throws AppError `NO_DATE_COLUMN`, `DATES_UNREADABLE`, `AMBIGUOUS` for dates that can be read in two orders,
 * `LAYOUT_NOT_SUPPORTED` for months, `BAD_MAPPING`
 */
export function findDates(
  table: ColumnTable,
  columns: readonly ColumnProfile[],
  stated: StatedMapping,
  today: PlainDate,
): DateSource {
  const search = { table, columns, stated, today };
  const ranked = rankedDates(columns);
  const best = columns.find((one) => one.name === stated.date) ?? ranked[0];
  const wide = headerSource(search, best);
  if (wide !== null) return wide;
  const weeks = weekColumns(columns, stated);
  if (stated.date == null && isPersonList(columns) && best !== undefined) return personSource(search, best);
  if (weeks !== null && (best === undefined || best === weeks.week) && !isBesideDates(search, weeks))
    return weekSource(search, weeks);
  if (stated.date == null && best !== undefined) {
    const both = datesAndWeeks(search, ranked, weeks);
    if (both !== null) return both;
  }
  const stamped = stated.date == null && best !== undefined ? stampedFile(search, best) : null;
  if (stamped !== null) return stamped;
  const column = best ?? partlyDated(columns);
  if (column === undefined || (column.dates === null && statedFormat(stated) === null))
    return namedByFile(search, column);
  return columnSource(search, column);
}

/** Share of the cells of a column that must be dates, for a number of a week to be no more than a remark beside them. */
const HALF = 0.5;

/** Weeks without a year stand beside a column of dates of which not all can be read. */
function isBesideDates({ columns, stated }: Search, { week, year }: WeekColumns): boolean {
  if (year !== null || week.dates !== null || isYearNumber(stated.year)) return false;
  return (partlyDated(columns)?.dates?.share ?? 0) >= HALF;
}

function headerSource(search: Search, best: ColumnProfile | undefined): DateSource | null {
  const { table, columns, stated, today } = search;
  if (stated.layout !== 'wide-by-date' && (stated.layout !== undefined || stated.date != null)) return null;
  const hasColumn = best !== undefined && best.dates !== null;
  const headers = datedHeaders(columns, today);
  if (headers !== null && (stated.layout === 'wide-by-date' || !hasColumn || headers.columns.length > 3)) {
    const { detected } = headers;
    const format = statedFormat(stated) ?? settled(table.name, null, detected).format.name;
    const known = dateFormatNamed(format);
    const weeks = known === null ? [] : headers.columns.flatMap(({ name }) => weekWritten(known, name) ?? []);
    const weekSystem = systemOfWeeks(weeks);
    const system = stated.epiWeek ?? weekSystem?.system ?? 'iso';
    const lost = headers.columns.filter(
      ({ name }) => weekWritten(known!, name) !== null && known!.read(name, system) === null,
    );
    return {
      ...nothing,
      headers: headers.columns,
      format,
      preferred: preferenceOf(detected, stated),
      weekSystem,
      findings: findingOf('NO_SUCH_WEEK', 'error', lost.length, () =>
        words.dates.noSuchWeeks({
          name: table.name,
          columns: words.common.lists.quoted(lost.map(({ name }) => name)),
        }),
      ),
    };
  }
  const yearless = hasColumn ? [] : yearlessHeaders(columns);
  if (yearless.length === 0) return null;
  const names = yearless.map(({ name }) => name);
  if (!isYearNumber(stated.year)) throw noYear(table.name, names);
  return {
    ...nothing,
    headers: yearless,
    format: WEEK_OF_YEAR,
    statedYear: stated.year,
    findings: restarts(table, headerYears(names), stated.year),
  };
}

function restarts(table: ColumnTable, years: ReadonlyMap<string, number>, stated: string): ImportIssue[] {
  const message = restartMessage(table.name, years, stated);
  return findingOf('WEEKS_RESTART', 'warning', message === null ? 0 : 1, () => message!);
}

/** @throws AppError `NO_DATE_COLUMN` for weeks whose year nobody says */
function weekSource(search: Search, { week, year }: WeekColumns): DateSource {
  const { table, stated } = search;
  // `202330` says its year itself.
  if (year === null && week.dates !== null) return columnSource(search, week);
  const found = { ...nothing, column: week, year, format: WEEK_OF_YEAR };
  if (year !== null)
    return {
      ...found,
      limits: yearLimits(search, year),
      weekSystem: systemOfWeeks(weeksOf(table, week, year)),
    };
  const texts = [...week.texts.keys()];
  if (!isYearNumber(stated.year)) throw noYear(table.name, texts);
  return { ...found, statedYear: stated.year, findings: restarts(table, yearsAfter(texts), stated.year) };
}

/** A mistyped year is far from the others: its middle stands for it. */
function yearLimits({ today }: Search, year: ColumnProfile): DayLimits {
  const days = new Map<number, number>();
  for (const [text, times] of year.texts)
    if (yearNumberOf(text) !== null) days.set(toDayNumber(`${yearNumberOf(text)}-07-01`), times);
  const { last, isolated } = dayLimits(days, today);
  const years = new Set([...isolated].map((day) => new Date(day * 86_400_000).getUTCFullYear()));
  return { last, isolated: new Set(), years };
}

/** Dates beside numbers of weeks, or beside other dates of the same weeks. */
function datesAndWeeks(
  search: Search,
  ranked: readonly ColumnProfile[],
  weeks: WeekColumns | null,
): DateSource | null {
  const { table, columns } = search;
  const days = ranked.filter((column) => column.dates!.format.ofWeeks !== true);
  const numbered = ranked.find((column) => column.dates!.format.ofWeeks === true);
  const bounds = weekBounds(table, columns);
  if (bounds !== null) {
    const message = words.dates.weekBounds({
      name: table.name,
      start: bounds.start.name,
      end: bounds.end.name,
    });
    const source = columnSource(search, bounds.end);
    const starts = [...daysOf(bounds.start, bounds.start.dates!.format).keys()];
    const system = systemStartingOn(starts);
    return {
      ...source,
      weekSystem:
        system === null ? null : { system, because: words.dates.isWeekStart({ name: bounds.start.name }) },
      findings: [...source.findings, ...findingOf('WEEK_BOUNDS', 'info', 1, () => message)],
    };
  }
  const column = weeks !== null && weeks.year !== null ? weeks.week : numbered;
  const year = weeks !== null && weeks.year !== null ? weeks.year : null;
  const [date] = days;
  if (column === undefined || date === undefined) return null;
  const beside = weeksBesideDates(table, date, column, year);
  if (beside === null) return null;
  if (beside.day === 'end') return { ...columnSource(search, date), weekSystem: beside };
  const source = year === null ? columnSource(search, column) : weekSource(search, { week: column, year });
  const message = words.dates.namedByLastDay({ name: date.name, weeks: column.name });
  return {
    ...source,
    weekSystem: beside,
    findings: [...source.findings, ...findingOf('WEEK_BOUNDS', 'info', 1, () => message)],
  };
}

/** A person without the date of the list is counted under the next date that is known. */
function personSource(search: Search, column: ColumnProfile): DateSource {
  const source = columnSource(search, column);
  const main = dateFormatNamed(source.format);
  const others = otherDates(search.columns, column).flatMap((other) => {
    const format = formatBeside(main, other);
    return format === null ? [] : [{ column: other, format }];
  });
  return { ...source, others };
}

/** One hand writes the dates of a list: what is written as in its main column is read as there. */
function formatBeside(main: DateFormat | null, { texts, dates }: ColumnProfile): DateFormat | null {
  const own = dates!.format;
  const isRead = (format: DateFormat) =>
    [...texts.keys()].filter((text) => format.read(text) !== null).length;
  if (main !== null && isRead(main) >= isRead(own)) return main;
  return dates!.rival === null || dates!.because !== null ? own : null;
}
