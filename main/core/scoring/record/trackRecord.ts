/** What the record says of a forecast that is about to be published. Pure: the order of the rows does not matter. */

import type { Forecast, ForecastConfidence } from '../../../../shared/forecast/forecastSchema.ts';
import { EMBEDDED } from '../../../../shared/providers/providerSchema.ts';
import { FEWEST_RESOLVED } from '../../../../shared/scoring/fewestResolved.ts';
import { daysBetween, type PlainDate } from '../../../../shared/time/plainDate.ts';
import { calibratedConfidence, confidenceWord, type TrackRecord } from '../../epi/calibratedConfidence.ts';
import { type PooledRow, sitesIn } from './pooledRow.ts';
import { orderedSum, type RecordRow, type RecordSource } from './recordRow.ts';

/** Whose forecast it is, and what kind. */
export interface RecordGroup {
  provider: string;
  model: string;
  disease: string;
  kind: Forecast['kind'];
}

const HALF_LIFE_DAYS = 26 * 7;
const BORROWED_WEIGHT = 0.3;

/**
 * The rows that may speak for a forecast: of the same provider and model, and of weeks that had ended on the day it is
 * made as of. A forecast stands on prospective scores, and on the backtest of the model on this machine; never on hindcasts, whose
 * makers may have read the outcome. A hindcast stands on all of them.
 */
export function rowsFor<Row extends RecordRow>(
  rows: readonly Row[],
  group: RecordGroup,
  asOf: PlainDate,
): Row[] {
  const isAllowed = ({ source }: RecordRow) =>
    group.kind === 'hindcast' ||
    source === 'prospective' ||
    (source === 'backtest' && group.provider === EMBEDDED);
  return rows.filter(
    (row) =>
      row.provider === group.provider && row.model === group.model && row.targetWeek < asOf && isAllowed(row),
  );
}

/**
 * The record of a provider and model for a disease at one horizon: each week counts half as much as one 26 weeks later.
 * What is missing to 5 forecasts is borrowed, first from its other horizons, then from other diseases, each
 * forecast at 0.3 of its weight.
 */
export function recordFor(
  rows: readonly RecordRow[],
  group: RecordGroup,
  horizon: number,
  asOf: PlainDate,
): TrackRecord {
  const known = rowsFor(rows, group, asOf);
  const sameDisease = known.filter((row) => row.disease === group.disease);
  const own = weighted(
    sameDisease.filter((row) => row.horizon === horizon),
    asOf,
  );
  const others = [
    sameDisease.filter((row) => row.horizon !== horizon),
    known.filter((row) => row.disease !== group.disease),
  ];
  return others.reduce((record, more) => withBorrowed(record, weighted(more, asOf)), own);
}

function weighted(rows: readonly RecordRow[], asOf: PlainDate): TrackRecord {
  const weights = rows.map(({ targetWeek }) => 0.5 ** (daysBetween(targetWeek, asOf) / HALF_LIFE_DAYS));
  const sum = (of: (row: RecordRow) => number) => orderedSum(rows.map((row, i) => of(row) * weights[i]!));
  return {
    n: sum((row) => row.n),
    wins: sum((row) => row.wins),
    // Forecasts without an 80 % interval say nothing about coverage: the rest of their row stands for them.
    hits80: sum(({ n, inside80 }) => (inside80.of === 0 ? 0.8 * n : (n * inside80.hits) / inside80.of)),
  };
}

function withBorrowed(own: TrackRecord, other: TrackRecord): TrackRecord {
  if (own.n >= FEWEST_RESOLVED || other.n === 0) return own;
  const weight = Math.min(BORROWED_WEIGHT, (FEWEST_RESOLVED - own.n) / other.n);
  const both = (of: keyof TrackRecord) => own[of] + weight * other[of];
  return { n: both('n'), wins: both('wins'), hits80: both('hits80') };
}

/** The score over that of no-change on the same forecasts, all counting in full; null where no-change made no error. */
export function relativeWisOf(rows: readonly Pick<RecordRow, 'wis' | 'twinWis'>[]): number | null {
  const sum = (of: 'wis' | 'twinWis') => orderedSum(rows.map((row) => row[of]));
  return sum('twinWis') === 0 ? null : sum('wis') / sum('twinWis');
}

/**
 * The confidence of one forecast: the mean over its horizons. `n`, `wins`, `hits80` and `relativeWis` are of this disease over
 * those horizons, all weeks counting in full, so that what is said of them is said of the same forecasts.
 * `basis` says where most of the weight is from, `sites` of how many sites these forecasts are, where not of ours alone.
 * @returns everything of a forecast's confidence except what the provider claimed
 */
export function confidenceFor(
  rows: readonly PooledRow[],
  group: RecordGroup,
  horizons: readonly number[],
  asOf: PlainDate,
): Omit<ForecastConfidence, 'claimed'> {
  const records = horizons.map((horizon) => recordFor(rows, group, horizon, asOf));
  const judged = records.map(calibratedConfidence);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const calibrated = mean(judged.map((one) => one.calibrated));
  const weight = mean(records.map((record) => record.n));
  const known = rowsFor(rows, group, asOf);
  const own = known.filter((row) => row.disease === group.disease && horizons.includes(row.horizon));
  const total = (of: (row: RecordRow) => number) => orderedSum(own.map(of));
  return {
    calibrated,
    interval90: [
      mean(judged.map(({ interval90 }) => interval90[0])),
      mean(judged.map(({ interval90 }) => interval90[1])),
    ],
    word: confidenceWord(weight, calibrated),
    basis: weight === 0 ? 'prior' : basisOf(known, asOf),
    ...sitesOf(own.length === 0 ? known : own),
    n: total((row) => row.n),
    wins: total((row) => row.wins),
    hits80: total(({ inside80 }) => inside80.hits),
    n80: total(({ inside80 }) => inside80.of),
    coverage80: weight === 0 ? null : mean(judged.map((one) => one.coverage80)),
    relativeWis: relativeWisOf(own),
  };
}

/** Only a record in which others have a part says of how many sites it is. */
function sitesOf(rows: readonly PooledRow[]): { sites?: number } {
  return rows.some(({ site }) => site !== undefined) ? { sites: sitesIn(rows) } : {};
}

function basisOf(rows: readonly RecordRow[], asOf: PlainDate): 'track-record' | 'backtest' {
  const weightOf = (isFrom: (source: RecordSource) => boolean) =>
    weighted(
      rows.filter(({ source }) => isFrom(source)),
      asOf,
    ).n;
  return weightOf((source) => source === 'backtest') > weightOf((source) => source !== 'backtest')
    ? 'backtest'
    : 'track-record';
}
