/**
 * Does an answer mean what was asked? Ordering, bounds, dates, completeness; whatever fails is rejected whole. Only
 * counts above the population are cut off at it.
 */

import type { ForecastTargets, HorizonForecast } from '../../../shared/forecast/forecastSchema.ts';
import { type Measure, measures } from '../../../shared/surveillance/measures.ts';
import { words } from '../../../shared/words/index.ts';
import type { ForecastRequest, StatedTargets } from '../calls/Provider.ts';
import { repairedTargets } from '../scoring/record/intervalRepair.ts';

export type CheckedTargets =
  | { ok: true; targets: ForecastTargets; capped: readonly Measure[] }
  | { ok: false; reason: string };

type StatedWeeks = StatedTargets['cases'];

/** @returns why a list of weeks can't be used, or null. */
function problemOf(weeks: StatedWeeks, request: ForecastRequest, measure: string): string | null {
  const dates = weeks.map((week) => week.targetEndDate);
  if (dates.join() !== request.targetEndDates.join()) return words.failures.answer.otherWeeks({ measure });
  for (const { targetEndDate, quantiles } of weeks) {
    const where = words.failures.answer.week({ measure, targetEndDate });
    if (!quantiles.some((q) => q.level === 0.5)) return words.failures.answer.noMedian({ where });
    if (quantiles.some((q) => !Number.isFinite(q.value))) return words.failures.answer.noNumber({ where });
    if (quantiles.some((q) => q.value < 0)) return words.failures.answer.belowZero({ where });
    if (!isRising(quantiles)) return words.failures.answer.crossed({ where });
  }
  return null;
}

function isRising(quantiles: HorizonForecast['quantiles']): boolean {
  return quantiles.every((q, i) => {
    const before = quantiles[i - 1];
    return before === undefined || (q.level > before.level && q.value >= before.value);
  });
}

function isCapped(weeks: readonly HorizonForecast[], population: number): boolean {
  return weeks.some(({ quantiles }) => quantiles.at(-1)!.value > population);
}

function withHorizons(weeks: StatedWeeks): HorizonForecast[] {
  return weeks.map((week, horizon) => ({ horizon, ...week }));
}

/** Nobody falls ill twice in a week: no quantile is above the population. */
function cappedWeeks(weeks: readonly HorizonForecast[], population: number): HorizonForecast[] {
  return weeks.map((week) => ({
    ...week,
    quantiles: week.quantiles.map(({ level, value }) => ({ level, value: Math.min(value, population) })),
  }));
}

/**
 * Checks what a provider stated against what it was asked.
 * @param kappa by which its ranges are stretched, before the population caps them (see `intervalRepair.ts`)
 */
export function checkStatedTargets(
  stated: StatedTargets,
  request: ForecastRequest,
  kappa = 1,
): CheckedTargets {
  // Deaths that nobody asked for have no data behind them: they are ignored, not judged.
  const deaths = request.wantsDeaths ? stated.deaths : null;
  const problem =
    problemOf(stated.cases, request, 'cases') ??
    (deaths === null ? null : problemOf(deaths, request, 'deaths'));
  if (problem !== null) return { ok: false, reason: problem };
  const population = request.location.population ?? Number.POSITIVE_INFINITY;
  const asStated = { cases: withHorizons(stated.cases), deaths: deaths && withHorizons(deaths) };
  const targets = repairedTargets(asStated, kappa);
  return {
    ok: true,
    targets: {
      cases: cappedWeeks(targets.cases, population),
      deaths: targets.deaths && cappedWeeks(targets.deaths, population),
    },
    capped: measures.filter((measure) => isCapped(targets[measure] ?? [], population)),
  };
}
