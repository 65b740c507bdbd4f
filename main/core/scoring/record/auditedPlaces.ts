/** The places of a published set with what was asked, how the answer was read, and what came since. Pure. */
import type { AuditedPlace, CameTrue } from '../../../../shared/audit/setAuditSchema.ts';
import { intervalAt, valueAt } from '../../../../shared/forecast/quantileLevels.ts';
import type { PublishedSet } from '../../state/stored/v1/publishedSet.ts';
import type { ObservedPlaces } from './observedPlaces.ts';
import { type ResolvedWeek, resolvedWeeks } from './scoreSet.ts';

/** In the order of the set. @param limit the most places */
export function auditedPlaces(set: PublishedSet, observed: ObservedPlaces, limit: number): AuditedPlace[] {
  const shown = { ...set, forecasts: set.forecasts.slice(0, limit) };
  const byForecast = Map.groupBy(resolvedWeeks(shown, observed), ({ forecast }) => forecast.id);
  return shown.forecasts.map(({ id, location, provenance, targets }) => {
    const weeks = (byForecast.get(id) ?? []).map(cameTrue);
    return {
      location: { code: location.code, name: location.name },
      forecastId: id,
      requestHash: provenance.requestHash,
      replyHash: provenance.replyHash,
      warnings: [...provenance.warnings],
      weeks,
      pending: targets.cases.length - weeks.length,
    };
  });
}

function cameTrue({ week, observed, score }: ResolvedWeek): CameTrue {
  const { horizon, targetEndDate, quantiles } = week;
  const { inside50, inside80, inside95, win, wis, twinWis } = score;
  return {
    ...{ horizon, targetEndDate, observed, inside50, inside80, inside95, win, wis, twinWis },
    median: valueAt(quantiles, 0.5)!,
    interval80: intervalAt(quantiles, 0.8),
  };
}
