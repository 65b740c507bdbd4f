/** What the reader of a forecast must know of the data under it, as code and facts. */
import type {
  ForecastTargets,
  StoredNote,
  StoredThreshold,
} from '../../../shared/forecast/forecastSchema.ts';
import { valueAt } from '../../../shared/forecast/quantileLevels.ts';
import type { Measure } from '../../../shared/surveillance/measures.ts';
import type { ForecastRequest } from '../calls/Provider.ts';
import { notesOfRequest } from '../providers/dataNotes.ts';
import { newestCounts } from '../surveillance/panel/newestCounts.ts';
import { type Assessment, growthOf } from './assessForecast.ts';

/** The notes of a request, and what its answer and its judgement add. */
export function dataNotes(
  request: ForecastRequest,
  { targets, capped }: { targets: ForecastTargets; capped: readonly Measure[] },
  { threshold, deathsThreshold, risk }: Pick<Assessment, 'threshold' | 'deathsThreshold' | 'risk'>,
): StoredNote[] {
  const { population } = request.location;
  const caps: StoredNote[] = capped.map((measure) => ({
    code: 'POPULATION_CAP',
    facts: { measure, population },
  }));
  const official = risk.drivers.find(({ code }) => code === 'THRESHOLD_NOT_CONFIRMED');
  return [
    ...notesOfRequest(request),
    ...caps,
    ...frozenNote('cases', threshold),
    ...frozenNote('deaths', deathsThreshold),
    ...(official === undefined ? [] : [{ code: 'THRESHOLD_NOT_CONFIRMED', facts: official.facts } as const]),
    ...growthNote(request, targets),
  ];
}

/** A threshold whose baseline stops where the present wave began, or has moved on over it. */
function frozenNote(measure: Measure, threshold: StoredThreshold | null): StoredNote[] {
  const { frozenSince = null, askNewNormal = false } = threshold?.facts ?? {};
  if (frozenSince === null && askNewNormal !== true) return [];
  return [{ code: 'BASELINE_FROZEN', facts: { measure, frozenSince, askNewNormal } }];
}

/**
 * Whether the next week's median lies outside of the 90 % interval of the observed growth, by one count at least. Where
 * the newest weeks are in doubt, the growth goes on from the last one that is not.
 */
function growthNote(request: ForecastRequest, { cases }: ForecastTargets): StoredNote[] {
  const { panel, placeIndex, disease } = request;
  const newest = newestCounts(panel.places[placeIndex]!, 'cases', disease);
  const last = newest.sound[newest.lastSound]!;
  const median = valueAt(cases[0]!.quantiles, 0.5)!;
  const weeks = newest.lastReported - newest.lastSound + 1;
  const [low, high] = growthOf(newest).interval90.map((rate) => last * Math.exp(weeks * rate));
  const facts = { median, last, low: Math.round(low!), high: Math.round(high!) };
  if (median < low! - 1) return [{ code: 'SLOWER_THAN_GROWTH', facts }];
  return median > high! + 1 ? [{ code: 'FASTER_THAN_GROWTH', facts }] : [];
}
