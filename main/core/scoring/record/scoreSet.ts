/** The scores of a published set against what came since. Pure. */
import type { Quantile } from '../../../../shared/forecast/quantileLevels.ts';
import type { PublishedSet } from '../../bottleneck/publishedSet.ts';
import type { StoredForecast } from '../../bottleneck/storedForecast.ts';
import { newestCounts } from '../../surveillance/newestCounts.ts';
import type { PlaceWeeks, WeeklyPanel } from '../../surveillance/weeklyPanel.ts';
import { type ResolvedScore, resolveForecast } from '../resolveForecast.ts';
import { type RecordRow, recordRows } from './recordRow.ts';

/** Counts of a place by the last day of the week, as far as a forecast may be scored against them. */
type Observed = ReadonlyMap<string, number>;
/** By the code of the place. */
export type ObservedPlaces = ReadonlyMap<string, Observed>;

/**
 * The counts of cases that forecasts are scored against: not those that were not reported, are suppressed, or are newest
 * and suspect.
 */
export function observedPlaces(panel: WeeklyPanel, disease: string): ObservedPlaces {
  return new Map(
    panel.places.map((place) => [place.location.code, observedOf(place, panel.weekEnds, disease)]),
  );
}

function observedOf(place: PlaceWeeks, weekEnds: readonly string[], disease: string): Observed {
  const { sound } = newestCounts(place, 'cases', disease);
  const known = new Map<string, number>();
  weekEnds.forEach((weekEnd, week) => {
    // A suppressed week is sound at its middle, and still no count.
    const count = place.cases[week] ?? null;
    if (count !== null && (sound[week] ?? null) !== null) known.set(weekEnd, count);
  });
  return known;
}

/** The rows of a set: every forecast week of cases that has a count by now, beside its no-change twin. */
export function scoreSet(set: PublishedSet, observed: ObservedPlaces): RecordRow[] {
  const [first] = set.forecasts;
  if (first === undefined) return [];
  const twins = new Map(set.naiveTwins.map((twin) => [twin.forecastId, twin.targets.cases]));
  const scores = set.forecasts.flatMap((forecast) =>
    scoreForecast(forecast, twins.get(forecast.id) ?? [], observed.get(forecast.location.code) ?? new Map()),
  );
  const { provider, model } = first.provenance;
  const source = first.kind === 'forecast' ? 'prospective' : 'hindcast';
  return recordRows({ source, provider, model, disease: first.disease }, scores);
}

function scoreForecast(
  { targets, provenance }: StoredForecast,
  twin: StoredForecast['targets']['cases'],
  observed: Observed,
): ResolvedScore[] {
  return targets.cases.flatMap((week) => {
    const count = observed.get(week.targetEndDate);
    const twinWeek = twin.find(({ horizon }) => horizon === week.horizon);
    if (count === undefined || twinWeek === undefined) return [];
    const quantiles = onLevelsOf(twinWeek.quantiles, week.quantiles);
    return [resolveForecast({ ...week, quantiles }, twinWeek.quantiles, count, provenance.kappa)];
  });
}

/** A level that the twin has not can not be compared. */
function onLevelsOf(twin: readonly Quantile[], quantiles: readonly Quantile[]): Quantile[] {
  return quantiles.filter((q) => twin.some(({ level }) => Math.abs(level - q.level) < 1e-9));
}
