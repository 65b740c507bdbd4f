import { newestCounts } from '../../surveillance/newestCounts.ts';
import { nowcastOf } from '../../surveillance/preliminaryWeeks.ts';
import type { Baseline, ForecastRequest, Provider } from '../Provider.ts';
import { createNoChangeForecaster } from './noChangeForecaster.ts';
import { NO_CHANGE_MODEL } from './noChangeModel.ts';

/**
 * The embedded statistical forecaster: needs no key and no network, and is always there.
 * It answers with the no-change model, computed on this machine from the panel of the request.
 */
export function createEmbeddedProvider(): Provider {
  const forecaster = createNoChangeForecaster();
  return {
    id: 'embedded',
    whyNotConfigured: () => null,
    model: () => NO_CHANGE_MODEL,
    reach: () => 'here',
    keyMark: () => null,
    async forecast(request, signal) {
      signal.throwIfAborted();
      const { targets, warnings } = forecaster.forecast(request);
      return {
        model: NO_CHANGE_MODEL,
        targets,
        requestHash: null,
        replyHash: null,
        rationale: rationale(request),
        warnings,
        claimedConfidence: null,
        usage: null,
      };
    },
  };
}

/** What the embedded forecaster expects, as other providers may be told it; the fits live as long as the panel does. */
export function createEmbeddedBaseline(): (request: ForecastRequest) => Baseline {
  const forecaster = createNoChangeForecaster();
  return (request) => ({ model: NO_CHANGE_MODEL, targets: forecaster.forecast(request).targets });
}

function rationale(request: ForecastRequest): string {
  const places = request.panel.places.length;
  const source = places === 1 ? 'its own past changes' : `past changes of all ${places} places`;
  return `Assumes no change from ${startWords(request)}; the range comes from ${source} over the same number of weeks.`;
}

function startWords({ panel, placeIndex, disease }: ForecastRequest): string {
  const place = panel.places[placeIndex]!;
  const { suspicion, lastSound, lastReported } = newestCounts(place, 'cases', disease);
  if (suspicion !== null) return 'the last week that is not in doubt';
  if (nowcastOf(place, 'cases', lastSound) !== null)
    return 'what the newest week is expected to come to, with the range of that';
  return lastSound < lastReported ? 'the last week that is not preliminary' : 'the last reported week';
}
