import { AppError } from '../../../shared/errors/AppError.ts';
import { quoted } from '../../../shared/errors/shortened.ts';
import type { ForecastLocation } from '../../../shared/forecast/forecastSchema.ts';
import { fromDayNumber, type PlainDate, toDayNumber } from '../../../shared/time/plainDate.ts';
import { words } from '../../../shared/words/index.ts';
import type { InputFile } from '../ports/InputFiles.ts';
import type { WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';
import { forEachNamedRow, type RowPorts } from './namedRows.ts';
import { checkDate } from './readRounds.ts';

/** What one place was known to have had, by the day number of the last day of each week; null is "not reported". */
interface KnownPlace {
  location: ForecastLocation;
  counts: Map<number, number | null>;
}

/** One state of the data, by code of the place. */
export type Vintage = ReadonlyMap<string, KnownPlace>;

/**
 * Reads the vintages that are asked for (`as_of,target_end_date,location,location_name,value`) and looks at no other
 * row: what stands in later ones can change nothing.
 * @returns by `as_of`; none for a date without rows
 * @throws AppError `PARTLY_UNREADABLE` for a date or count that is none or stands twice, `BAD_MAPPING`
 */
export async function readVintages(
  ports: RowPorts,
  file: InputFile,
  wanted: ReadonlySet<PlainDate>,
): Promise<Map<PlainDate, Vintage>> {
  const vintages = new Map<PlainDate, Map<string, KnownPlace>>();
  const days = new Map<string, number>();
  const columns = ['as_of', 'target_end_date', 'location', 'location_name', 'value'] as const;
  await forEachNamedRow(ports, file, columns, (row, line) => {
    const { as_of: asOf, target_end_date: date, location: code, location_name: name, value } = row;
    if (!wanted.has(asOf)) return;
    let day = days.get(date);
    if (day === undefined) {
      checkDate(file.name, line, date);
      day = toDayNumber(date);
      days.set(date, day);
    }
    const count = value === '' ? null : Number(value);
    if (code === '' || (count !== null && !(count >= 0 && Number.isFinite(count)))) {
      throw badRow(file.name, line, words.hindcast.oddRow({ code, value: quoted(value) }));
    }
    const vintage = vintages.get(asOf) ?? new Map<string, KnownPlace>();
    vintages.set(asOf, vintage);
    const place = vintage.get(code) ?? {
      location: { code, name: name === '' ? code : name, population: null },
      counts: new Map(),
    };
    vintage.set(code, place);
    if (place.counts.has(day))
      throw badRow(file.name, line, words.hindcast.weekTwice({ name: place.location.name, date }));
    place.counts.set(day, count);
  });
  return vintages;
}

/**
 * The weeks of a vintage before a reference date, places by code.
 * @returns null where no week before it was reported
 * @throws AppError `BAD_MAPPING` for weeks that do not end whole weeks before the reference date
 */
export function panelBefore(vintage: Vintage, asOf: PlainDate, referenceDate: PlainDate): WeeklyPanel | null {
  const end = toDayNumber(referenceDate);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { counts } of vintage.values()) {
    for (const [day, count] of counts) {
      if (day >= end || count === null) continue;
      if ((end - day) % 7 !== 0) throw otherWeekday(asOf, fromDayNumber(day), referenceDate);
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  if (first > last) return null;
  const days = Array.from({ length: (last - first) / 7 + 1 }, (_, week) => first + 7 * week);
  const places = [...vintage.values()].sort((a, b) => (a.location.code < b.location.code ? -1 : 1));
  return {
    asOf,
    weekEnds: days.map(fromDayNumber),
    places: places.map(({ location, counts }) => ({
      location,
      cases: days.map((day) => counts.get(day) ?? null),
      deaths: null,
    })),
  };
}

function badRow(file: string, line: number, problem: string): AppError {
  return new AppError('PARTLY_UNREADABLE', words.hindcast.correctRow({ file, line, problem }), {
    file,
    row: line,
  });
}

function otherWeekday(asOf: PlainDate, date: PlainDate, referenceDate: PlainDate): AppError {
  return new AppError('BAD_MAPPING', words.hindcast.otherWeekday({ asOf, date, referenceDate }), {
    asOf,
    date,
    referenceDate,
  });
}
