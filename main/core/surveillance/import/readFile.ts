/** One file of an import: from its table to new counts by place and day, with what was read as what. */
import { AppError, isAppError } from '../../../../shared/errors/AppError.ts';
import type {
  CountKind,
  Mapping,
  Measure,
  RejectedRow,
  StatedMapping,
} from '../../../../shared/surveillance/datasetSchema.ts';
import { fromDayNumber, type PlainDate } from '../../../../shared/time/plainDate.ts';
import { detectCountKind, differenced } from './counts/countKind.ts';
import { type DetectedMapping, detectMapping } from './detectMapping.ts';
import { withDaysOfNone } from './layouts/personLists.ts';
import type { PlaceObservations } from './observations.ts';
import { daysOffTotal, findTotals } from './places/findTotals.ts';
import { placesWithoutParent } from './places/parentTotals.ts';
import { type RowsRead, readRows } from './readRows.ts';
import { type Settled, settleRepeats } from './strata/settleRepeats.ts';
import type { ColumnTable } from './table/ColumnTable.ts';
import { hasHint } from './vocabulary/index.ts';

export interface FileRead {
  table: ColumnTable;
  detected: DetectedMapping;
  /** New counts of the places kept. */
  places: PlaceObservations[];
  kinds: Record<Measure, CountKind | null>;
  /** Where a running sum began anew. */
  resets: { row: number; place: string; date: PlainDate }[];
  rejected: RejectedRow[];
  rows: RowsRead;
  settled: Settled;
  totals: string[];
  /** Days on which the one place named a total is not the sum of the others. */
  daysOffTotal: number;
}

export interface ReadFileOptions {
  stated: StatedMapping;
  today: PlainDate;
  /** The name of the only place, where the file names none. */
  singlePlace: string;
}

/**
 * @throws AppError of `detectMapping`, `readRows`, `settleRepeats`, `detectCountKind` and `findTotals`; the
 * readings of an `AMBIGUOUS` one carry what each would give
 */
export function readFile(table: ColumnTable, options: ReadFileOptions): FileRead {
  try {
    return readOnce(table, options);
  } catch (thrown) {
    if (!isAppError(thrown) || thrown.code !== 'AMBIGUOUS') throw thrown;
    throw withTotals(table, options, thrown);
  }
}

function readOnce(table: ColumnTable, { stated, today, singlePlace }: ReadFileOptions): FileRead {
  const detected = detectMapping(table, stated, today);
  const rows = readRows(table, detected, singlePlace);
  const settled = settleRepeats(table, detected, rows.places, stated);
  const totals = findTotals(
    settled.places,
    table.name,
    stated.totalLabels ?? null,
    placesWithoutParent(table, detected),
  );
  const kept = settled.places.filter((place) => !totals.includes(place.name));
  const named = settled.places.filter((place) => totals.includes(place.name));
  const kindOf = (measure: Measure) => kindsOf(table, detected, kept, measure, stated);
  const kinds = { cases: kindOf('cases'), deaths: kindOf('deaths') };
  const resets: FileRead['resets'] = [];
  const counts = (place: PlaceObservations, measure: Measure) => {
    if (kinds[measure] !== 'cumulative') return place[measure];
    const fresh = differenced(place[measure]);
    for (const index of fresh.resets)
      resets.push({
        row: table.line(place.rows[index]!),
        place: place.name,
        date: fromDayNumber(place.days[index]!),
      });
    return fresh.counts;
  };
  const fresh = kept.map((place) => ({
    ...place,
    cases: counts(place, 'cases'),
    deaths: counts(place, 'deaths'),
  }));
  return {
    table,
    detected,
    places: detected.layout === 'line-list' ? withDaysOfNone(fresh, kinds) : fresh,
    kinds,
    resets,
    rejected: rows.rejected,
    rows,
    settled,
    totals,
    daysOffTotal: named.length === 1 ? daysOffTotal(named[0]!, kept) : 0,
  };
}

/** @returns null for a measure that the file does not count */
function kindsOf(
  table: ColumnTable,
  detected: DetectedMapping,
  places: readonly PlaceObservations[],
  measure: Measure,
  stated: StatedMapping,
): CountKind | null {
  const isCounted = places.some((place) => place[measure].some((value) => !Number.isNaN(value)));
  if (!isCounted) return null;
  if (detected.layout === 'line-list') return 'incident';
  if (stated.countKind !== undefined) return stated.countKind;
  const names = [detected[measure], detected.valueColumn, ...detected.placeColumns].filter(
    (name) => name !== null,
  );
  const own = names.filter(
    (name) => detected.layout !== 'wide-by-measure-and-place' || hasHint(name, measure),
  );
  const says = (hint: 'cumulative' | 'incident') =>
    (own.length > 0 && own.every((name) => hasHint(name, hint))) || hasHint(table.name, hint);
  const named = says('cumulative') ? 'cumulative' : says('incident') ? 'incident' : null;
  return detectCountKind(table.name, places, measure, named);
}

/** Says for each reading what it would give, so that a person can choose by the totals. */
function withTotals(table: ColumnTable, options: ReadFileOptions, refusal: AppError): AppError {
  const readings = (refusal.details?.readings ?? []) as StatedMapping[];
  const told = readings.map((reading) => {
    try {
      const read = readOnce(table, { ...options, stated: { ...options.stated, ...reading } });
      return { ...reading, ...totalsOf(read) };
    } catch (thrown) {
      if (!isAppError(thrown)) throw thrown;
      return { ...reading, refused: thrown.message };
    }
  });
  return new AppError(refusal.code, refusal.message, { ...refusal.details, readings: told });
}

function totalsOf({ places, kinds }: FileRead) {
  const sum = (measure: Measure) =>
    places.reduce(
      (total, place) => total + place[measure].reduce((a, b) => a + (Number.isNaN(b) ? 0 : b), 0),
      0,
    );
  const days = places.flatMap((place) => [place.days[0]!, place.days.at(-1)!]);
  return {
    totals: {
      cases: kinds.cases === null ? null : sum('cases'),
      deaths: kinds.deaths === null ? null : sum('deaths'),
    },
    firstDate: fromDayNumber(days.reduce((a, b) => Math.min(a, b))),
    lastDate: fromDayNumber(days.reduce((a, b) => Math.max(a, b))),
  };
}

/** The mapping as it is shown and kept. */
export function mappingOf(
  { detected, kinds, settled, totals }: FileRead,
  common: Pick<Mapping, 'frequency' | 'epiWeek'>,
): Mapping {
  const { dates, measureTexts, outcome, classification, deathDate, marks, weekSystem, profiles, ...shown } =
    detected;
  return {
    ...shown,
    ...common,
    ignoredColumns: shown.ignoredColumns.filter((name) => !settled.groupColumns.includes(name)),
    countKind: kinds.cases ?? kinds.deaths ?? 'incident',
    repeats: settled.repeats,
    groupColumn: settled.groupColumn,
    totalLabels: totals,
  };
}
