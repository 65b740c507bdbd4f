/** From a parsed table to a dataset with its series. Pure; storing is the archive's work. */
import type {
  Dataset,
  Mapping,
  MappingInput,
  RejectedRow,
  Series,
} from '../../../../shared/surveillance/datasetSchema.ts';
import type { EpiWeekSystem } from '../../../../shared/time/epiweek.ts';
import { addDays, daysBetween, type PlainDate } from '../../../../shared/time/plainDate.ts';
import type { Table } from '../../ports/TableReader.ts';
import { slugOf } from '../../util/slug.ts';
import { checkQuality } from './checkQuality.ts';
import { detectMapping } from './detectMapping.ts';
import { findTotals } from './findTotals.ts';
import { guessDisease } from './guessDisease.ts';
import { type Measure, type PlaceObservations, readObservations } from './readObservations.ts';

/** Data whose last date is older than this are a replay: everything works as on the day after it. */
const REPLAY_AFTER_DAYS = 180;

export interface ImportOptions {
  name?: string | undefined;
  disease?: string | undefined;
  mapping: MappingInput;
  asOf: PlainDate | null;
  today: PlainDate;
  dailyEpiWeek: EpiWeekSystem;
  encoding: string;
}

/** A dataset before it is stored: without identity. */
export interface BuiltDataset {
  summary: Omit<Dataset, 'id' | 'importedAt' | 'contentHash' | 'attribution'>;
  series: Series[];
  rejected: RejectedRow[];
  mapping: Mapping;
}

/**
 * Reads a table as a dataset.
 * @throws AppError of `detectMapping`, `readObservations` and `findTotals`
 */
export function buildDataset(table: Table, options: ImportOptions): BuiltDataset {
  const name = options.name ?? titleOf(table.name);
  const mapping = detectMapping(table, options.mapping, options.dailyEpiWeek);
  const observed = readObservations(table, mapping, name);
  const all = [...observed.places.values()];
  const totals = findTotals(all, table.name, options.mapping.totalLabels ?? null);
  const places = all.filter((place) => !totals.includes(place.name));
  const dates = [...new Set(places.flatMap((place) => [...place.byDate.keys()]))].sort();
  const series = buildSeries(places, mapping);
  const { asOf, isReplay } = asOfOf(dates.at(-1)!, options);
  const facts = { dates, totals, asOf, encoding: options.encoding };
  return {
    summary: {
      name,
      disease: options.disease ?? guessDisease(`${table.name} ${name}`),
      layout: mapping.layout,
      frequency: mapping.frequency,
      epiWeek: mapping.epiWeek,
      asOf,
      replay: isReplay,
      locations: series.length,
      firstDate: dates[0]!,
      lastDate: dates.at(-1)!,
      cases: totalOf(series, 'cases'),
      deaths: totalOf(series, 'deaths'),
      rows: observed.rows,
      issues: checkQuality(series, mapping, observed, facts),
    },
    series,
    rejected: observed.rejected,
    mapping: { ...mapping, totalLabels: totals },
  };
}

/** `cholera_haiti_weekly.csv` -> `cholera haiti weekly`. */
function titleOf(fileName: string): string {
  return (
    fileName
      .replace(/\.[^.]+$/, '')
      .replace(/[_\s]+/g, ' ')
      .trim() || fileName
  );
}

function asOfOf(lastDate: PlainDate, options: ImportOptions): { asOf: PlainDate; isReplay: boolean } {
  const isReplay = daysBetween(lastDate, options.today) > REPLAY_AFTER_DAYS;
  return { asOf: options.asOf ?? (isReplay ? addDays(lastDate, 1) : options.today), isReplay };
}

function buildSeries(places: readonly PlaceObservations[], mapping: Mapping): Series[] {
  const hasCases = mapping.cases !== null;
  const hasDeaths = mapping.deaths !== null;
  const codes = new Map<string, number>();
  return places.map((place) => {
    const dates = [...place.byDate.keys()].sort();
    const counts = (measure: Measure) => dates.map((date) => place.byDate.get(date)![measure]);
    return {
      location: { code: uniqueCode(place, codes), name: place.name, population: place.population },
      dates,
      cases: hasCases ? counts('cases') : null,
      deaths: hasDeaths ? counts('deaths') : null,
    };
  });
}

/**
 * The file's own code, else a slug of the name; names that fold to one slug get a number.
 * @param taken codes given so far, each with the highest number tried after it
 */
function uniqueCode(place: PlaceObservations, taken: Map<string, number>): string {
  const wanted = place.code ?? slugOf(place.name);
  let code = wanted;
  let number = taken.get(wanted) ?? 1;
  while (taken.has(code)) {
    number += 1;
    code = `${wanted}-${number}`;
  }
  if (code !== wanted) taken.set(wanted, number);
  taken.set(code, 1);
  return code;
}

function totalOf(series: readonly Series[], measure: Measure): Dataset['cases'] {
  const counts = series.flatMap((one) => one[measure] ?? []).filter((value) => value !== null);
  if (series.every((one) => one[measure] === null)) return null;
  return {
    total: counts.reduce((sum, value) => sum + value, 0),
    negativeSteps: counts.filter((value) => value < 0).length,
  };
}
