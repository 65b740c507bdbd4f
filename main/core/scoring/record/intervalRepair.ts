/**
 * Interval repair: the ranges of a provider are stretched, or drawn in, by what its resolved forecasts would have needed.
 * Source: after Romano et al. 2019 (conformalised quantile regression).
 */

import type { ForecastTargets, HorizonForecast } from '../../../../shared/forecast/forecastSchema.ts';
import { valueAt } from '../../../../shared/forecast/quantileLevels.ts';
import { EMBEDDED } from '../../../../shared/providers/providerSchema.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';
import { NO_CHANGE_MODEL } from '../../forecaster/noChange/noChangeModel.ts';
import type { RecordRow } from './recordRow.ts';
import { type RecordGroup, rowsFor } from './trackRecord.ts';

const COVERAGE = 0.8;
const FEWEST = 10;
const MOST = 60;
const SMALLEST_KAPPA = 0.7;
const LARGEST_KAPPA = 3;
/** Models on the wire are overconfident until they have shown otherwise. */
const REMOTE_START = 1.5;

/**
 * The factor from spreads u of resolved forecasts: the ceil((n + 1) * 0.8)-th smallest of the newest 60, from 0.7 to 3.
 * @param spreads newest first
 * @returns null with fewer than 10
 */
export function kappaOf(spreads: readonly number[]): number | null {
  const newest = Float64Array.from(spreads.slice(0, MOST)).sort();
  if (newest.length < FEWEST) return null;
  const rank = Math.min(newest.length, Math.ceil((newest.length + 1) * COVERAGE));
  return Math.min(LARGEST_KAPPA, Math.max(SMALLEST_KAPPA, newest[rank - 1]!));
}

/** By what ranges are stretched, and whether that follows from what came, or is the start without a record. */
export interface Repair {
  kappa: number;
  isFromRecord: boolean;
}

/**
 * The factor of a provider and model for a disease, over all horizons. The no-change model, which every forecast is
 * measured by, is never changed; other models on this machine, which widen by themselves, start at 1.
 */
export function repairFor(rows: readonly RecordRow[], group: RecordGroup, asOf: PlainDate): Repair {
  if (group.model === NO_CHANGE_MODEL) return { kappa: 1, isFromRecord: false };
  const own = rowsFor(rows, group, asOf).filter(({ disease }) => disease === group.disease);
  const newestFirst = own.toSorted(
    (a, b) => compare(b.targetWeek, a.targetWeek) || a.horizon - b.horizon || compare(a.source, b.source),
  );
  const found = kappaOf(newestFirst.flatMap(({ spreads }) => spreads));
  const start = group.provider === EMBEDDED ? 1 : REMOTE_START;
  return { kappa: found ?? start, isFromRecord: found !== null };
}

/** The factor alone. */
export function kappaFor(rows: readonly RecordRow[], group: RecordGroup, asOf: PlainDate): number {
  return repairFor(rows, group, asOf).kappa;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Moves every quantile away from the median of its week by the factor, on z = y^(1/4); counts stay whole where they were. */
export function repairedTargets(targets: ForecastTargets, kappa: number): ForecastTargets {
  if (kappa === 1) return targets;
  const repaired = (weeks: readonly HorizonForecast[]) => weeks.map((week) => repairedWeek(week, kappa));
  return { cases: repaired(targets.cases), deaths: targets.deaths && repaired(targets.deaths) };
}

function repairedWeek(week: HorizonForecast, kappa: number): HorizonForecast {
  const median = valueAt(week.quantiles, 0.5)!;
  const isWhole = week.quantiles.every(({ value }) => Number.isInteger(value));
  const middle = median ** 0.25;
  const moved = (value: number) => Math.max(0, middle + kappa * (value ** 0.25 - middle)) ** 4;
  const quantiles = week.quantiles.map(({ level, value }) => ({
    level,
    value: value === median ? median : isWhole ? Math.round(moved(value)) : moved(value),
  }));
  return { ...week, quantiles };
}
