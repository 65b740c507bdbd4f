/** From the tables of an import to a dataset with its series. Pure; storing is the archive's work. */
import type {
  AppliedRemedy,
  Dataset,
  FileMapping,
  Mapping,
  MappingInput,
  RejectedRow,
  Series,
  StatedMapping,
} from '../../../../shared/surveillance/datasetSchema.ts';
import type { Measure } from '../../../../shared/surveillance/measures.ts';
import type { EpiWeekSystem } from '../../../../shared/time/epiweek.ts';
import { addDays, daysBetween, fromDayNumber, type PlainDate } from '../../../../shared/time/plainDate.ts';
import { type ReadingFacts, withTotals } from './choices/readingTotals.ts';
import { completenessFindings, completenessOf } from './completeness/sitesReported.ts';
import { distinctDays, seriesOf, totalOf } from './datasetSeries.ts';
import { detectFrequency } from './dates/frequency.ts';
import { fileFindings } from './fileFindings.ts';
import { type JoinedFiles, joinFiles } from './join/joinFiles.ts';
import { joinFindings } from './join/joinFindings.ts';
import { namesOfFiles } from './namesOfFiles.ts';
import type { PlaceObservations } from './observations.ts';
import { mappingOf, type ParsedFile, parseFile } from './parseFile.ts';
import { checkQuality } from './quality/checkQuality.ts';
import { requireNoCodesCounted } from './quality/codesCounted.ts';
import type { CheckFacts } from './quality/facts.ts';
import { applyRemedies, remedyFindings, requireUsed, withAcceptedFindings } from './quality/remedies.ts';
import type { ColumnTable } from './table/ColumnTable.ts';
import {
  bookOf,
  placeOfSheet,
  type SheetPart,
  sheetFindings,
  withYearOfSheet,
} from './table/workbookSheets.ts';
import { guessDisease } from './vocabulary/guessDisease.ts';

/** Data whose last date is older than this are a replay: everything works as on the day after it. */
const REPLAY_AFTER_DAYS = 180;

/** A table with the encoding that its file was read as. */
export interface SourceTable {
  table: ColumnTable;
  encoding: string | null;
  /** Its sheet, where a workbook has several and none was named. */
  part?: SheetPart | null;
}

export interface ImportOptions {
  name?: string | undefined;
  disease?: string | undefined;
  mapping: MappingInput;
  asOf: PlainDate | null;
  today: PlainDate;
  dailyEpiWeek: EpiWeekSystem;
}

/** A dataset before it is stored: without identity. */
export interface UnstoredDataset {
  summary: Omit<Dataset, 'id' | 'importedAt' | 'contentHash' | 'attribution' | 'snapshots'>;
  series: Series[];
  /** What was stated about findings, and how many counts each was about. */
  remedies: AppliedRemedy[];
  rejected: RejectedRow[];
  mappings: FileMapping[];
}

export interface BuiltDataset extends UnstoredDataset {
  /** What checks of the counts need to know beside the series. */
  facts: CheckFacts;
}

/**
 * Reads the tables of an import as one dataset.
 * @throws AppError of `parseFile`, `joinFiles` and `detectFrequency`; where they name readings to choose from, each
 * carries what it would give, and those that would be refused are left out
 */
export function buildDataset(files: readonly SourceTable[], options: ImportOptions): BuiltDataset {
  try {
    return buildOnce(files, options);
  } catch (thrown) {
    const factsOf = (mapping: MappingInput) => readingFacts(buildOnce(files, { ...options, mapping }));
    throw withTotals(thrown, options.mapping, files.length, factsOf);
  }
}

function buildOnce(files: readonly SourceTable[], options: ImportOptions): BuiltDataset {
  const name = options.name ?? titleOf(bookOf(files[0]!.table.name));
  const reads = files.map(({ table, part = null }) =>
    parseFile(table, {
      stated: withYearOfSheet(statedFor(table.name, options.mapping), table, part),
      today: options.today,
      singlePlace: placeOfSheet(part) ?? name,
    }),
  );
  const joined = joinFiles(reads);
  const places = withSomePlace(joined.places, name);
  const days = distinctDays(places);
  const fileNames = reads.map((read) => read.table.name).join(' ');
  const isPersonList = reads.every((read) => read.detected.layout === 'line-list');
  const seen = isPersonList
    ? { frequency: 'day' as const, epiWeek: shownSystem(reads) ?? options.dailyEpiWeek }
    : detectFrequency(
        namesOfFiles(reads.map((read) => read.table.name)),
        days,
        options.dailyEpiWeek,
        shownSystem(reads),
      );
  const common = {
    frequency: reads.find((one) => one.stated.frequency)?.stated.frequency ?? seen.frequency,
    epiWeek: reads.find((one) => one.stated.epiWeek)?.stated.epiWeek ?? seen.epiWeek,
  };
  const completeness = completenessOf(reads);
  const counted = { cases: isCounted(reads, joined, 'cases'), deaths: isCounted(reads, joined, 'deaths') };
  const reported = seriesOf(places, counted, completeness.byPlace);
  const dates = days.map(fromDayNumber);
  const { asOf, isReplay } = asOfOf(dates.at(-1)!, options);
  const mappings = reads.map((read) => ({
    file: read.table.name,
    ...mappingOf(read, { ...common, ...foundOf(read, joined) }),
  }));
  const isCumulative = mappings.some((mapping) => mapping.countKind === 'cumulative');
  const facts = { ...common, isCumulative, isPersonList, dates, asOf, rowOf: rowOf(places, reads) };
  const { series, applied } = applyRemedies(reported, options.mapping.remedies ?? [], isCumulative);
  requireUsed(applied);
  const countFindings = withAcceptedFindings(checkQuality(series, facts), applied);
  requireNoCodesCounted(series, countFindings, options.mapping.remedies);
  return {
    summary: {
      name,
      disease: options.disease ?? guessDisease(`${fileNames} ${name}`),
      layout: mappings[0]!.layout,
      ...common,
      countKind: isCumulative ? 'cumulative' : 'incident',
      asOf,
      replay: isReplay,
      locations: places.filter((place) => !place.isUnknown).length,
      firstDate: dates[0]!,
      lastDate: dates.at(-1)!,
      cases: totalOf(series, 'cases'),
      deaths: totalOf(series, 'deaths'),
      rows: rowsOf(reads),
      issues: [
        ...sheetFindings(files.map(({ part = null }) => part)),
        ...reads.flatMap((read, index) => fileFindings(read, files[index]!.encoding)),
        ...joinFindings(reads, joined),
        ...remedyFindings(applied),
        ...completenessFindings(series, completeness.columns),
        ...countFindings,
      ],
    },
    series,
    remedies: applied,
    rejected: reads.flatMap((read) => read.rows.rejected),
    mappings,
    facts,
  };
}

function readingFacts({ summary }: BuiltDataset): ReadingFacts {
  const { cases, deaths, firstDate, lastDate } = summary;
  return { totals: { cases: cases?.total ?? null, deaths: deaths?.total ?? null }, firstDate, lastDate };
}

/** What joining the files told of one of them. */
function foundOf(
  read: ParsedFile,
  { kinds, totals }: JoinedFiles,
): Pick<Mapping, 'countKind' | 'totalLabels'> {
  const own = kinds.get(read)!;
  const names = new Set(read.places.map((place) => place.name));
  return {
    countKind: own.cases ?? own.deaths ?? 'incident',
    totalLabels: totals.filter((name) => names.has(name)),
  };
}

/** @returns the week system that the files show, where they agree */
function shownSystem(reads: readonly ParsedFile[]): EpiWeekSystem | null {
  const shown = new Set(reads.map(({ detected }) => detected.dates.weekSystem?.system ?? null));
  return shown.size === 1 ? [...shown][0]! : null;
}

/** Where no row knows its place, all of them are of one place: the dataset's. */
function withSomePlace(places: readonly PlaceObservations[], name: string): readonly PlaceObservations[] {
  if (places.some((place) => !place.isUnknown)) return places;
  return places.map((place) => ({ ...place, name, isUnknown: false }));
}

/** What is stated for one file: for all, and over it for this one by its name. */
export function statedFor(file: string, { files, remedies: _remedies, ...all }: MappingInput): StatedMapping {
  return { ...all, ...files?.[file] };
}

/** `cholera_haiti_weekly.csv` -> `cholera haiti weekly`. */
function titleOf(fileName: string): string {
  return (
    fileName
      .replace(/(\.[a-z0-9]{1,5}){1,2}$/i, '')
      .replace(/[_\s]+/g, ' ')
      .trim() || fileName
  );
}

function asOfOf(lastDate: PlainDate, options: ImportOptions): { asOf: PlainDate; isReplay: boolean } {
  const isReplay = daysBetween(lastDate, options.today) > REPLAY_AFTER_DAYS;
  return { asOf: options.asOf ?? (isReplay ? addDays(lastDate, 1) : options.today), isReplay };
}

function rowsOf(reads: readonly ParsedFile[]): Dataset['rows'] {
  const sum = (of: (read: ParsedFile) => number) => reads.reduce((total, read) => total + of(read), 0);
  return {
    read: sum((read) => read.rows.rows.read),
    used: sum((read) => read.rows.rows.used),
    rejected: sum((read) => read.rows.rows.rejected),
  };
}

/** Of joined files, and of rows that were added up, no single row gives a count. */
function rowOf(places: readonly PlaceObservations[], reads: readonly ParsedFile[]): CheckFacts['rowOf'] {
  const only = reads.length === 1 ? reads[0]! : null;
  const isAddedUp = only?.detected.layout === 'line-list' || only?.settled.repeats === 'sum';
  if (only === null || isAddedUp) return () => null;
  const { table } = only;
  return (place, date) => ({ file: table.name, row: table.line(places[place]!.rows[date]!) });
}

function isCounted(reads: readonly ParsedFile[], { kinds }: JoinedFiles, measure: Measure): boolean {
  return reads.some((read) => kinds.get(read)![measure] !== null || isMapped(read, measure));
}

/** A column of deaths that is all blank is still a column of deaths. */
function isMapped({ detected }: ParsedFile, measure: Measure): boolean {
  if (detected.layout === 'long' && detected.valueColumn === null) return detected[measure] !== null;
  return false;
}
