/** The scores of a published set against what came since. Pure. */
import type { HorizonForecast } from '../../../../shared/forecast/forecastSchema.ts';
import type { Quantile } from '../../../../shared/forecast/quantileLevels.ts';
import type { StoredForecast } from '../../state/stored/v1/forecast.ts';
import type { PublishedSet } from '../../state/stored/v1/publishedSet.ts';
import { type ResolvedScore, resolveForecast } from '../resolveForecast.ts';
import type { Observed, ObservedPlaces } from './observedPlaces.ts';
import { type RecordRow, type RecordSource, recordedModel, recordRows } from './recordRow.ts';

/** One forecast week that has a count by now. */
export interface ResolvedWeek {
  forecast: StoredForecast;
  week: HorizonForecast;
  observed: number;
  score: ResolvedScore;
}

/** The rows of a set: every forecast week of cases that has a count by now, beside its no-change twin. */
export function scoreSet(set: PublishedSet, observed: ObservedPlaces): RecordRow[] {
  const [first] = set.forecasts;
  if (first === undefined) return [];
  const { provider } = first.provenance;
  const source = sourceOf(first);
  const byModel = Map.groupBy(resolvedWeeks(set, observed), ({ forecast }) =>
    recordedModel(forecast.provenance),
  );
  return [...byModel].flatMap(([model, weeks]) =>
    recordRows(
      { source, provider, model, disease: first.disease },
      weeks.map(({ score }) => score),
    ),
  );
}

export function sourceOf({ kind }: Pick<StoredForecast, 'kind'>): RecordSource {
  return kind === 'forecast' ? 'prospective' : 'hindcast';
}

/** Each forecast week of cases that has a count by now, with its score beside its no-change twin. */
export function resolvedWeeks(set: PublishedSet, observed: ObservedPlaces): ResolvedWeek[] {
  const twins = new Map(set.naiveTwins.map((twin) => [twin.forecastId, twin.targets.cases]));
  return set.forecasts.flatMap((forecast) =>
    resolvedWeeksOf(
      forecast,
      twins.get(forecast.id) ?? [],
      observed.get(forecast.location.code) ?? new Map(),
    ),
  );
}

function resolvedWeeksOf(
  forecast: StoredForecast,
  twin: StoredForecast['targets']['cases'],
  known: Observed,
): ResolvedWeek[] {
  return forecast.targets.cases.flatMap((week) => {
    const observed = known.get(week.targetEndDate);
    const twinWeek = twin.find(({ horizon }) => horizon === week.horizon);
    if (observed === undefined || twinWeek === undefined) return [];
    const quantiles = onLevelsOf(twinWeek.quantiles, week.quantiles);
    const { kappa } = forecast.provenance;
    const score = resolveForecast({ ...week, quantiles }, twinWeek.quantiles, observed, kappa);
    return [{ forecast, week, observed, score }];
  });
}

/** A level that the twin has not can not be compared. */
function onLevelsOf(twin: readonly Quantile[], quantiles: readonly Quantile[]): Quantile[] {
  return quantiles.filter((q) => twin.some(({ level }) => Math.abs(level - q.level) < 1e-9));
}
