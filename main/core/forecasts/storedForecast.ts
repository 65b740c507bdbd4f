/** A forecast as it is read: its sentences lie on disk as code and facts, and are worded whenever it is read. */
import type { SetRecord } from '../../../shared/contract/forecastAnswers.ts';
import type { Forecast } from '../../../shared/forecast/forecastSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { StoredForecast } from '../state/stored/v1/forecast.ts';
import type { SetSummaryV2 } from '../state/stored/v2/publishedSet.ts';

/** What lists and summaries show of a forecast: of thousands that lie in memory, nothing that only a place's own screen shows. */
export type ForecastHead = Pick<
  Forecast,
  | 'id'
  | 'kind'
  | 'datasetId'
  | 'disease'
  | 'location'
  | 'referenceDate'
  | 'asOf'
  | 'issuedAt'
  | 'lastObserved'
  | 'outbreakProbability'
> & {
  threshold: Pick<NonNullable<Forecast['threshold']>, 'value'> | null;
  risk: Pick<Forecast['risk'], 'level' | 'basis'>;
  confidence: Pick<Forecast['confidence'], 'calibrated' | 'word'>;
  provenance: Pick<Forecast['provenance'], 'provider' | 'model' | 'epoch' | 'runId' | 'dataNotes'>;
  nextWeek: SetSummaryV2['forecasts'][number]['nextWeek'];
};

/** The forecast as it is read. */
export function worded(stored: StoredForecast): Forecast {
  const { threshold, deathsThreshold, risk, provenance: stated } = stored;
  const { method, ...provenance } = stated;
  return {
    ...stored,
    threshold: threshold === null ? null : wordedThreshold(threshold),
    deathsThreshold: deathsThreshold === null ? null : wordedThreshold(deathsThreshold),
    risk: { ...risk, drivers: risk.drivers.map(wordedSentence) },
    provenance: {
      ...provenance,
      dataNotes: provenance.dataNotes.map(wordedSentence),
      ...(method === undefined ? {} : { method: wordedSentence(method) }),
    },
  };
}

/** What lists and summaries show of it; its other sentences are not worded. */
export function wordedHead(stored: SetSummaryV2['forecasts'][number]): ForecastHead {
  const { id, kind, datasetId, disease, location, referenceDate, asOf, issuedAt } = stored;
  const { lastObserved, outbreakProbability, nextWeek, threshold } = stored;
  const { level, basis } = stored.risk;
  const { calibrated, word } = stored.confidence;
  const { provider, model, epoch, runId, dataNotes } = stored.provenance;
  return {
    id,
    kind,
    datasetId,
    disease,
    location,
    referenceDate,
    asOf,
    issuedAt,
    lastObserved,
    outbreakProbability,
    nextWeek,
    threshold: threshold === null ? null : { value: threshold.value },
    risk: { level, basis },
    confidence: { calibrated, word },
    provenance: { provider, model, epoch, runId, dataNotes: dataNotes.map(wordedSentence) },
  };
}

/** The record that all forecasts of a set were told; null where there is none, or several. */
export function recordOfSet(stored: SetSummaryV2['forecasts']): SetRecord | null {
  const records = new Set(
    stored.map(({ confidence: { claimed: _, ...confidence }, provenance }) =>
      JSON.stringify([confidence, provenance.kappa]),
    ),
  );
  const [first] = stored;
  if (first === undefined || records.size > 1) return null;
  return { confidence: first.confidence, kappa: first.provenance.kappa };
}

/** A driver or note as it is read. */
export function wordedSentence<Code extends string>(
  stored: { code: Code; facts: Forecast['risk']['drivers'][number]['facts'] } | { code: Code; text: string },
): { code: Code; facts: Forecast['risk']['drivers'][number]['facts']; text: string } {
  return 'facts' in stored
    ? { ...stored, text: words.forecasts.statement(stored) }
    : { ...stored, facts: {} };
}

function wordedThreshold(
  stored: NonNullable<StoredForecast['threshold']>,
): NonNullable<Forecast['threshold']> {
  if ('reference' in stored) return { ...stored, facts: {} };
  return { ...stored, reference: words.forecasts.thresholdReference(stored.method, stored.facts) };
}
