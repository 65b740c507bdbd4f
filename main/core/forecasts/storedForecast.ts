/** A forecast as it is read: its sentences lie on disk as code and facts, and are worded whenever it is read. */
import type { Forecast } from '../../../shared/forecast/forecastSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { StoredForecast } from '../state/stored/v1/forecast.ts';
import type { SetSummaryV2 } from '../state/stored/v2/publishedSet.ts';

/** What lists and summaries show of a forecast: everything but its quantiles. */
export type ForecastHead = Omit<Forecast, 'targets'> & {
  nextWeek: SetSummaryV2['forecasts'][number]['nextWeek'];
};

/** The forecast as it is read. */
export function worded({ targets, ...stored }: StoredForecast): Forecast {
  return { ...wordedParts(stored), targets };
}

/** The same of a forecast without its quantiles. */
export function wordedHead({ nextWeek, ...stored }: SetSummaryV2['forecasts'][number]): ForecastHead {
  return { ...wordedParts(stored), nextWeek };
}

function wordedParts(stored: Omit<StoredForecast, 'targets'>): Omit<Forecast, 'targets'> {
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
