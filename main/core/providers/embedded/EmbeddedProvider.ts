import type { EmbeddedModel } from '../../../../shared/providers/embeddedModel.ts';
import type { Baseline, ForecastRequest, Provider } from '../../calls/Provider.ts';
import { methodOf } from '../../forecaster/answers/methodOf.ts';
import { embeddedModelNames } from '../../forecaster/modelNames.ts';
import type { EmbeddedForecasts } from './EmbeddedForecasts.ts';

/**
 * The embedded statistical forecaster: needs no key and no network, and is always there.
 * @param model what the settings say now
 */
export function createEmbeddedProvider(forecasts: EmbeddedForecasts, model: () => EmbeddedModel): Provider {
  return {
    id: 'embedded',
    whyNotConfigured: () => null,
    model: () => embeddedModelNames[model()],
    reach: () => 'here',
    keyMark: () => null,
    async forecast(request, signal) {
      const answer = await forecasts.forecast(request, model(), signal);
      return {
        model: answer.model,
        targets: answer.targets,
        requestHash: null,
        replyHash: null,
        rationale: null,
        method: methodOf(request, answer),
        warnings: answer.warnings,
        claimedConfidence: null,
        usage: null,
      };
    },
  };
}

/** What the embedded forecaster expects, as other providers may be told it. */
export function createEmbeddedBaseline(
  forecasts: EmbeddedForecasts,
  model: () => EmbeddedModel,
): (request: ForecastRequest, signal: AbortSignal) => Promise<Baseline> {
  return async (request, signal) => {
    const { model: name, targets } = await forecasts.forecast(request, model(), signal);
    return { model: name, targets };
  };
}
