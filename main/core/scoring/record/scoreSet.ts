/** The scores of a published set against what came since. Pure. */
import type { Quantile } from '../../../../shared/forecast/quantileLevels.ts';
import type { StoredForecast } from '../../state/stored/v1/forecast.ts';
import type { PublishedSet } from '../../state/stored/v1/publishedSet.ts';
import { type ResolvedScore, resolveForecast } from '../resolveForecast.ts';
import type { Observed, ObservedPlaces } from './observedPlaces.ts';
import { type RecordRow, recordedModel, recordRows } from './recordRow.ts';

/** The rows of a set: every forecast week of cases that has a count by now, beside its no-change twin. */
export function scoreSet(set: PublishedSet, observed: ObservedPlaces): RecordRow[] {
  const [first] = set.forecasts;
  if (first === undefined) return [];
  const twins = new Map(set.naiveTwins.map((twin) => [twin.forecastId, twin.targets.cases]));
  const { provider } = first.provenance;
  const source = first.kind === 'forecast' ? 'prospective' : 'hindcast';
  const models = new Set(set.forecasts.map(({ provenance }) => recordedModel(provenance)));
  return [...models].flatMap((model) => {
    const own = set.forecasts.filter(({ provenance }) => recordedModel(provenance) === model);
    const scores = own.flatMap((forecast) =>
      scoreForecast(
        forecast,
        twins.get(forecast.id) ?? [],
        observed.get(forecast.location.code) ?? new Map(),
      ),
    );
    return recordRows({ source, provider, model, disease: first.disease }, scores);
  });
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
