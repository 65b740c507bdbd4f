/**
 * Does an answer mean what was asked? Ordering, bounds, dates, completeness; whatever fails is rejected whole. Only
 * counts above the population are cut off at it.
 */
import type { ForecastTargets, HorizonForecast } from '../../../shared/forecast/forecastSchema.ts';
import type { Measure } from '../../../shared/surveillance/datasetSchema.ts';
import type { ForecastRequest, StatedTargets } from '../providers/Provider.ts';

export type CheckedTargets =
  | { ok: true; targets: ForecastTargets; capped: readonly Measure[] }
  | { ok: false; reason: string };

type StatedWeeks = StatedTargets['cases'];

/** @returns why a list of weeks can't be used, or null. */
function problemOf(weeks: StatedWeeks, request: ForecastRequest, measure: string): string | null {
  const dates = weeks.map((week) => week.targetEndDate);
  if (dates.join() !== request.targetEndDates.join()) return `${measure}: not the weeks that were asked for`;
  for (const { targetEndDate, quantiles } of weeks) {
    const where = `${measure}, week to ${targetEndDate}`;
    if (!quantiles.some((q) => q.level === 0.5)) return `${where}: no median`;
    if (quantiles.some((q) => !Number.isFinite(q.value))) return `${where}: a value is no number`;
    if (quantiles.some((q) => q.value < 0)) return `${where}: a count below zero`;
    if (!isRising(quantiles)) return `${where}: quantiles cross`;
  }
  return null;
}

function isRising(quantiles: HorizonForecast['quantiles']): boolean {
  return quantiles.every((q, i) => {
    const before = quantiles[i - 1];
    return before === undefined || (q.level > before.level && q.value >= before.value);
  });
}

function isCapped(weeks: StatedWeeks, population: number): boolean {
  return weeks.some(({ quantiles }) => quantiles.at(-1)!.value > population);
}

/** Weeks by horizon. Nobody falls ill twice in a week: no quantile is above the population. */
function withHorizons(weeks: StatedWeeks, population: number): HorizonForecast[] {
  return weeks.map(({ targetEndDate, quantiles }, horizon) => ({
    horizon,
    targetEndDate,
    quantiles: quantiles.map(({ level, value }) => ({ level, value: Math.min(value, population) })),
  }));
}

/** Checks what a provider stated against what it was asked. */
export function checkStatedTargets(stated: StatedTargets, request: ForecastRequest): CheckedTargets {
  // Deaths that nobody asked for have no data behind them: they are ignored, not judged.
  const deaths = request.wantsDeaths ? stated.deaths : null;
  const problem =
    problemOf(stated.cases, request, 'cases') ??
    (deaths === null ? null : problemOf(deaths, request, 'deaths'));
  if (problem !== null) return { ok: false, reason: problem };
  const population = request.location.population ?? Number.POSITIVE_INFINITY;
  const byMeasure = [['cases', stated.cases] as const, ['deaths', deaths] as const];
  return {
    ok: true,
    targets: {
      cases: withHorizons(stated.cases, population),
      deaths: deaths === null ? null : withHorizons(deaths, population),
    },
    capped: byMeasure.flatMap(([measure, weeks]) =>
      weeks !== null && isCapped(weeks, population) ? [measure] : [],
    ),
  };
}
