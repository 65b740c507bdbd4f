import type { Provider } from '../Provider.ts';
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
        rationale: rationale(request.panel.places.length),
        warnings,
        claimedConfidence: null,
        usage: null,
      };
    },
  };
}

function rationale(places: number): string {
  const source = places === 1 ? 'its own past changes' : `past changes of all ${places} places`;
  return `Assumes no change from the last reported week; the range comes from ${source} over the same number of weeks.`;
}
