/** One file of an import: from its table to the counts it reports by place and day, with what was read as what. */
import type { CountKind, Mapping, StatedMapping } from '../../../../shared/surveillance/datasetSchema.ts';
import type { Measure } from '../../../../shared/surveillance/measures.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';
import { type DetectedMapping, detectMapping } from './detectMapping.ts';
import { withDaysOfNone } from './layouts/personLists.ts';
import type { PlaceObservations } from './observations.ts';
import { requireWhole } from './partlyUnreadable.ts';
import { type RowsRead, readRows } from './readRows.ts';
import { type Settled, settleRepeats } from './strata/settleRepeats.ts';
import type { ColumnTable } from './table/ColumnTable.ts';
import { hasHint } from './vocabulary/index.ts';

export interface ParsedFile {
  table: ColumnTable;
  stated: StatedMapping;
  detected: DetectedMapping;
  rows: RowsRead;
  settled: Settled;
  /** Counts as the file reports them, whatever their kind; totals too. */
  places: readonly PlaceObservations[];
  /** Whether it counts a measure at all. */
  counted: Record<Measure, boolean>;
}

export interface ParseFileOptions {
  stated: StatedMapping;
  today: PlainDate;
  /** The name of the only place, where the file names none. */
  singlePlace: string;
}

/** @throws AppError of `detectMapping`, `readRows`, `settleRepeats` and `requireWhole` */
export function parseFile(table: ColumnTable, { stated, today, singlePlace }: ParseFileOptions): ParsedFile {
  const detected = detectMapping(table, stated, today);
  const rows = readRows(table, detected, singlePlace);
  const settled = settleRepeats(table, detected, rows.places, stated);
  const { places } = settled;
  const counted = isCounted(places);
  requireWhole(table, rows, places, stated);
  return {
    table,
    stated,
    detected,
    rows,
    settled,
    counted,
    places: detected.layout === 'line-list' ? withDaysOfNone(places, counted) : places,
  };
}

/** @returns for each measure whether any place has a count of it */
function isCounted(places: readonly PlaceObservations[]): Record<Measure, boolean> {
  const has = (measure: Measure) =>
    places.some(
      (place) =>
        place[measure].some((value) => !Number.isNaN(value)) ||
        place.marks.suppressed.some((hidden) => hidden.measure === measure),
    );
  return { cases: has('cases'), deaths: has('deaths') };
}

/** What a file says of the kind of its counts. */
export interface SaidKind {
  kind: CountKind;
  /** Stated by the user, or a list of persons: no number contradicts it. */
  isCertain: boolean;
}

/** @returns what the user stated, or the names of columns and file say, of a measure; null where nothing does */
export function saidKind({ table, stated, detected }: ParsedFile, measure: Measure): SaidKind | null {
  if (detected.layout === 'line-list') return { kind: 'incident', isCertain: true };
  if (stated.countKind !== undefined) return { kind: stated.countKind, isCertain: true };
  const names = [detected[measure], detected.valueColumn, ...detected.placeColumns].filter(
    (name) => name !== null,
  );
  const own = names.filter(
    (name) => detected.layout !== 'wide-by-measure-and-place' || hasHint(name, measure),
  );
  const says = (hint: 'cumulative' | 'incident') =>
    (own.length > 0 && own.every((name) => hasHint(name, hint))) || hasHint(table.name, hint);
  if (says('cumulative')) return { kind: 'cumulative', isCertain: false };
  return says('incident') ? { kind: 'incident', isCertain: false } : null;
}

/**
 * The mapping as it is shown and kept.
 * @param found what is known once all files of the import are joined
 */
export function mappingOf(
  { detected, settled }: ParsedFile,
  found: Pick<Mapping, 'frequency' | 'epiWeek' | 'countKind' | 'totalLabels'>,
): Mapping {
  const {
    dates,
    namesToldByCode,
    measureTexts,
    outcome,
    classification,
    deathDate,
    marks,
    weekSystem,
    profiles,
    ...shown
  } = detected;
  return {
    ...shown,
    ...found,
    ignoredColumns: shown.ignoredColumns.filter((name) => !settled.groupColumns.includes(name)),
    repeats: settled.repeats,
    groupColumn: settled.groupColumn,
  };
}
