/** Does an answer mean what was asked? Ordering, bounds, dates, completeness; whatever fails is rejected whole. */
import type { ForecastTargets, HorizonForecast } from '../../../shared/forecast/forecastSchema.ts';
import type { ForecastRequest, StatedTargets } from '../providers/Provider.ts';

export type CheckedTargets = { ok: true; targets: ForecastTargets } | { ok: false; reason: string };

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
    const { population } = request.location;
    if (population !== null && quantiles.at(-1)!.value > population)
      return `${where}: more than the population`;
  }
  return null;
}

function isRising(quantiles: HorizonForecast['quantiles']): boolean {
  return quantiles.every((q, i) => {
    const before = quantiles[i - 1];
    return before === undefined || (q.level > before.level && q.value >= before.value);
  });
}

function withHorizons(weeks: StatedWeeks): HorizonForecast[] {
  return weeks.map((week, horizon) => ({ horizon, ...week }));
}

/** Checks what a provider stated against what it was asked. */
export function checkStatedTargets(stated: StatedTargets, request: ForecastRequest): CheckedTargets {
  // Deaths that nobody asked for have no data behind them: they are ignored, not judged.
  const deaths = request.wantsDeaths ? stated.deaths : null;
  const problem =
    problemOf(stated.cases, request, 'cases') ??
    (deaths === null ? null : problemOf(deaths, request, 'deaths'));
  if (problem !== null) return { ok: false, reason: problem };
  return {
    ok: true,
    targets: { cases: withHorizons(stated.cases), deaths: deaths === null ? null : withHorizons(deaths) },
  };
}
